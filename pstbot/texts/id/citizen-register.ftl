# Pendaftaran: persetujuan, nama, e-mail, kode.
register-step = <b>Langkah { NUMBER($now) } dari { NUMBER($all) }</b>
register-consent =
    Agar petugas dapat menjawab, kami memerlukan persetujuan Anda.

    { privacy-notice } Anda dapat meminta data Anda dilihat, diperbaiki, atau dihapus; lihat /privasi.

    Setuju?
register-refused =
    Baik, tanpa persetujuan kami tidak membuka konsultasi dan tidak menanyakan data Anda. Pencarian tetap dapat dipakai tanpa pendaftaran: langsung ketik pertanyaan Anda.

    Petugas juga dapat dihubungi dengan cara lain:
    • { $online }
    • WhatsApp { $whatsapp }
    • { $email }
    • Datang: { $address }
register-name = Siapa nama Anda? Pilih di bawah ini atau ketik nama lain.
register-name-typed = Siapa nama Anda? Silakan ketik nama yang dipakai petugas untuk menyapa Bapak/Ibu.
register-email =
    Terima kasih, Bapak/Ibu { $name }.

    Ke alamat e-mail mana ringkasan jawaban dikirim? Silakan ketik, misalnya: <i>nama@contoh.id</i>.
register-email-nameless = Alamat e-mail Anda? Silakan ketik, misalnya: <i>nama@contoh.id</i>.
register-name-stays = Pesan yang diubah tidak mengubah isian. Nama yang kami catat: <b>{ $name }</b>. Bila perlu diganti, ketuk “Ubah nama”.
register-address-stays =
    Pesan yang diubah tidak mengubah isian. Alamat e-mail yang kami catat: <b>{ $address }</b>.{ $proven ->
        [yes] {" "}Alamat itu sudah diverifikasi.
       *[no] {" "}Bila perlu diganti, ketuk “Ganti e-mail”.
    }
register-slip = Alamat yang Anda tulis: { $typed }. Maksud Anda <b>{ $meant }</b>?
register-code =
    Kode 6 angka kami kirim ke <b>{ $address }</b>. Ketik kodenya di sini, atau ketuk tautan di dalam e-mail itu.

    Kode berlaku { NUMBER($minutes) } menit. Belum terlihat? Periksa juga folder spam.
register-code-wrong = Kode itu belum cocok. Masih ada { NUMBER($left) } kesempatan.
register-code-expired = Masa berlaku kode itu sudah lewat. Ketuk “Kirim kode baru”.
register-code-too-many = Kode itu terlalu sering salah, sehingga tidak berlaku lagi. Ketuk “Kirim kode baru”.
register-code-unread = Kode terdiri dari 6 angka, misalnya 012345. Silakan ketik angkanya saja.
register-code-none = Tautan itu tidak berlaku lagi.
register-proved = E-mail Anda sudah diverifikasi. Terima kasih.
register-completed = Permintaan { $number } sekarang lengkap. Jawaban paling lambat <b>{ $due }</b>.
register-completed-partly = Permintaan { $number }: e-mail sudah lengkap. Petugas masih menunggu keterangan lain dari Anda.
register-completed-waiting = Permintaan { $number } sekarang lengkap.
register-already = E-mail Anda sudah diverifikasi.
register-account = Alamat ini pernah dipakai di akun Telegram lain. Apakah itu akun lama Anda, atau alamat ini dipakai bersama di instansi Anda?
register-moved = Permintaan dari akun lama Anda sudah dipindahkan ke sini.

tap-agree = Setuju
tap-refuse = Tidak setuju
tap-use-name = Pakai: { $name }
tap-slip-yes = Ya, { $address }
tap-slip-yes-short = Ya, itu maksud saya
tap-slip-no = Tidak, pakai yang saya tulis
tap-resend = Minta kode lagi
tap-new-code = Kirim kode baru
tap-new-email = Ganti e-mail
tap-later = Tidak bisa buka e-mail sekarang
tap-move-account = Pindahkan akun lama
tap-shared-address = Alamat bersama instansi
tap-verify = Verifikasi e-mail
