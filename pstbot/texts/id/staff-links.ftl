# Konsultasi yang saling terkait.
staff-button-links = Kaitkan
staff-links = Kaitkan <b>{ $number }</b> dengan konsultasi lain. { $by }, ketuk nomornya, atau { $layout ->
        [replies] balas pesan ini dengan nomornya
       *[topics] tulis nomornya di topik ini
    }, misalnya 123. Pengguna tidak melihat kaitan.
staff-links-group =
    { $group ->
        [linked] <b>Sudah terkait</b>
        [same] <b>Dari pengguna yang sama</b>
       *[alike] <b>Pokoknya mirip</b>
    }
staff-links-line =
    • { $case } { $subject } ({ $status ->
        [new] baru
        [incomplete] perlu dilengkapi
        [open] diproses
        [answered] menunggu pengguna
       *[closed] selesai
    })
staff-link-add = { $number }
staff-link-part = ✕ { $number }
staff-linked = { $number } dikaitkan dengan { $other } oleh { $by }. Keduanya kini saling menyebut di kartu.
staff-unlinked = Kaitan { $number } dengan { $other } dilepas oleh { $by }.
error-link-self = { $number } tidak dapat dikaitkan dengan dirinya sendiri. Tulis nomor lain, atau /batal.
error-link-known = { $number } dan { $other } sudah terkait.
error-link-unknown = { $number } dan { $other } sudah tidak terkait.
error-link-many = { $number } sudah terkait dengan { NUMBER($most) } konsultasi. Lepas dahulu salah satu kaitannya.
error-link-number = Itu bukan nomor konsultasi. Tulis misalnya 123 atau KS-2026-000123, atau /batal.
error-link-nothing = Tidak ada konsultasi dengan nomor itu. Periksa nomornya, cari dengan /cari_kasus, atau /batal.
