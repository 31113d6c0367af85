# Daftar konsultasi dan pencarian.
list-head =
    { $shown ->
        [new] <b>Baru</b>
        [urgent] <b>Mendesak</b>
        [mine] <b>Milik { $me }</b>
        [late] <b>Terlambat</b>
        [waiting] <b>Menunggu pengguna</b>
       *[done] <b>Selesai</b>
    }
list-filter =
    { $shown ->
        [new] Baru
        [urgent] Mendesak
        [mine] Milik saya
        [late] Terlambat
        [waiting] Menunggu pengguna
       *[done] Selesai
    }
list-empty = Tidak ada.
list-line =
    { $late ->
        [yes] { $sign } { $case } { $subject } ({ $who })
       *[no] { $sign } { $case } { $subject } ({ $status ->
            [new] baru
            [incomplete] { $who }, perlu dilengkapi
            [open] { $who }, giliran petugas
            [answered] { $who }, menunggu pengguna
           *[closed] { $who }, selesai
        })
    }
list-before = ‹ Sebelumnya
list-after = Berikutnya ›
list-found = <b>Ditemukan untuk “{ $words }”</b>
list-found-more = … dan lainnya. Tambahkan kata supaya lebih tepat.
list-found-nothing = Tidak ada konsultasi untuk “{ $words }”. Konsultasi lama dapat dicari dengan nomornya.
list-how-to-find = Tulis nomor, nama pengguna, atau satu kata setelah perintah, misalnya: /cari_kasus Rahmawati
staff-command-all = Semua konsultasi, dengan saringan
staff-command-find = Cari konsultasi: nomor, nama, atau kata
error-words-short = Tulis sedikitnya { NUMBER($least) } huruf.
list-history = <b>Riwayat { $name }</b>
list-history-more = … dan yang lebih lama.
staff-button-history = Riwayat pengguna
