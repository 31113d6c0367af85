# Penolakan kepada pengguna layanan: apa yang terjadi, dan apa yang dapat dilakukan sekarang. Paling panjang 200 huruf.
error-button-stale = Tombol ini sudah tidak berlaku. Silakan ketik pertanyaan Anda, atau buka /menu.
error-case-unknown = Permintaan itu tidak ditemukan. Lihat permintaan Anda di /kasus.
error-move-not-allowed =
    { $status ->
        [closed] { $number } sudah selesai, jadi langkah itu tidak bisa lagi. Lihat pilihannya di /kasus.
       *[other] Langkah itu tidak bisa untuk { $number } sekarang. Lihat pilihannya di /kasus.
    }
error-extended-enough = Perpanjangan sudah { NUMBER($times) } kali. Silakan tulis apa yang masih Anda perlukan.
error-closed-too-long = { $number } sudah selesai lebih dari { NUMBER($days) } hari. Untuk hal baru, silakan ketik pertanyaan Anda.
error-not-closed-yet = { $number } belum selesai. Penilaian terbuka setelah permintaan selesai.
error-stars = Pilih { NUMBER($least) } sampai { NUMBER($most) } bintang.
error-comment-long = Komentar paling panjang { NUMBER($most) } huruf. Mohon dipersingkat, lalu kirim lagi.
error-code-letters = Hari ini kode sudah { NUMBER($most) } kali dikirim ke alamat itu. Pakai kode terakhir, ganti e-mail, atau coba lagi besok.
error-code-letters-all = Hari ini sudah { $most } surat kode dikirim atas permintaan Anda. Silakan coba lagi besok, atau pilih “Belum bisa buka e-mail” agar permintaan tetap tercatat.
error-email-empty = Alamat e-mail belum terbaca. Silakan ketik, misalnya: nama@contoh.id.
error-email-several = Mohon satu alamat e-mail saja, misalnya: nama@contoh.id.
error-email-too-long = Alamat e-mail itu terlalu panjang. Mohon periksa lagi.
error-email-invalid = Alamat e-mail itu belum benar. Mohon periksa lagi, misalnya: nama@contoh.id.
error-name-empty = Nama belum terbaca. Silakan ketik nama Anda.
error-name-letters = Nama perlu memuat huruf. Silakan ketik nama Anda.
error-name-long = Nama paling panjang { NUMBER($most) } huruf. Mohon dipersingkat.
error-request-rows = Satu permintaan memuat 1 sampai { NUMBER($most) } data. Selebihnya, silakan ajukan permintaan baru.
error-no-working-day = Kalender kantor belum memuat hari kerja. Silakan hubungi kantor kami; lihat /bantuan.
error-file-dangerous = Berkas “{ $name }” tidak kami teruskan, karena dapat berisi program. Silakan kirim isinya sebagai PDF, gambar, atau tabel.
error-request-sent = Permintaan ini sudah dikirim. Lihat /kasus.
error-row-gone = Baris itu sudah tidak ada. Ketuk “Ubah rincian” untuk melihat yang sekarang.
error-row-indicator = Nama data perlu memuat huruf atau angka, paling panjang { NUMBER($most) } tanda.
error-row-region = Wilayah itu belum kami kenal. Pilih dari tombol, atau ketik nama kecamatan di Kalimantan Utara.
error-row-years = Tahunnya belum terbaca. Ketik misalnya 2023 atau 2020-2024.
error-row-level = Tingkat wilayah itu tidak ada. Silakan pilih dari tombol.
error-row-period = Periode itu tidak ada. Silakan pilih dari tombol.
