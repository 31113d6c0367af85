# Kata-kata di topik.
staff-taken = { $number } kini Anda tangani.
staff-released = { $number } Anda lepas; petugas lain dapat mengambilnya.
staff-not-yet = Baik, jawaban tadi dianggap kabar sementara. Giliran Anda.
staff-no-reply = Baik, menunggu pengguna lagi.
staff-reopened = { $number } dibuka kembali dan Anda tangani.
staff-moved-on =
    { $status ->
        [new] { $number } kini belum ada petugasnya. Lihat tombol pada kartu.
        [incomplete] { $number } kini menunggu kelengkapan dari pengguna. Lihat tombol pada kartu.
        [open] { $number } kini menunggu jawaban petugas. Lihat tombol pada kartu.
        [answered] { $number } kini sudah dijawab dan menunggu pengguna. Lihat tombol pada kartu.
       *[closed] { $number } sudah selesai. Untuk melanjutkan, tekan “Buka kembali” pada kartu.
    }
staff-held =
    { $why ->
        [owned] Belum terkirim: konsultasi ini ditangani { $owner }. “Kirim” berarti Anda mengambil alih.
        [closed] Belum terkirim: konsultasi ini sudah selesai. “Kirim” membukanya kembali.
        [merged] Belum terkirim: konsultasi ini sudah digabung. { $layout ->
            [replies] Jawablah dengan membalas kartu { $main }
           *[topics] Tulis jawaban Anda di topik { $main }
        }.
        [forwarded] Belum terkirim: ini pesan terusan. Kirim kepada pengguna, atau simpan sebagai catatan?
        [lapsed] Belum terkirim: permintaan persetujuan sebelumnya sudah tidak berlaku. Kirim ini kepada pengguna, atau simpan sebagai catatan?
        [mention] Belum terkirim: tulisan ini menyebut rekan. Tanya rekan itu, kirim kepada pengguna, atau simpan sebagai catatan?
        [note] Belum terkirim: ini balasan atas catatan petugas. Kirim kepada pengguna, atau simpan sebagai catatan?
       *[old_form] Belum terkirim: isian Anda sebelumnya sudah tidak berlaku. Kirim ini kepada pengguna, atau simpan sebagai catatan?
    }
staff-held-sent = Dikirim oleh { $by }.
staff-held-kept = Disimpan sebagai catatan oleh { $by }.
staff-button-send-held =
    { $why ->
        [closed] Kirim dan buka kembali
        [owned] Kirim dan ambil alih
       *[other] Kirim
    }
staff-button-keep-held = Catatan
staff-not-carried = Jenis pesan ini tidak dapat diteruskan kepada pengguna. Kirim sebagai teks, foto, atau berkas.
staff-unknown-command = Perintah ini tidak dikenal, jadi tidak ada yang terkirim. Daftar perintah: /bantuan
staff-how-to-note = Tulis catatannya sesudah // atau /catatan. Untuk menyimpan pesan yang belum terkirim, balas pesan itu dengan /catatan.
staff-how-to-wait = Tulis kabar sementaranya sesudah /tunggu, misalnya: /tunggu Data sedang kami siapkan, besok kami kabari.
staff-edit-closed = Perubahan Anda disimpan, tetapi tidak diteruskan: konsultasi ini sudah selesai.
staff-edit-file = Pengguna tetap melihat berkas yang pertama. Kirim berkas penggantinya sebagai pesan baru; yang lama dapat ditarik dengan /tarik.
staff-edit-marked = Pesan ini sudah terkirim, jadi tidak dapat menjadi catatan. Untuk menariknya, balas pesan itu dengan /tarik.
staff-how-to-withdraw = Balas pesan petugas yang hendak ditarik dengan /tarik.
staff-command-withdraw = Tarik pesan petugas: balas pesannya
staff-edit-mailed = Perubahan Anda disimpan, tetapi jawaban itu sudah dikirim lewat surat e-mail. Kirim pembetulannya sebagai pesan baru.
