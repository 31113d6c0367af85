# Pengguna yang diblokir sementara: yang ia baca.
blocked-until = Bapak/Ibu, konsultasi lewat Telegram untuk Anda kami hentikan sementara sampai <b>{ $until }</b>. Sampai saat itu pesan yang Anda tulis di sini tidak kami teruskan dan tidak kami simpan. Permintaan Anda yang masih terbuka tidak kami tutup karena hal ini.
blocked-object = Bila Anda keberatan, sampaikan lewat kotak saran di { $address }; { $url }; { $email }; atau SMS/WhatsApp { $phone }.
blocked-ways = Kebutuhan data Anda tetap kami layani di kantor, lewat telepon { $phone }, e-mail { $email }, atau { $online }.
blocked-press = Konsultasi lewat Telegram untuk Anda kami hentikan sementara sampai { $until }. Keberatan dan cara lain: /pengaduan
blocked-over = Konsultasi lewat Telegram untuk Anda sudah kami buka kembali. Silakan tulis keperluan Anda; permintaan Anda ada di /kasus.
cases-next-blocked = Sampai { $until } Anda dapat membaca dan mengakhiri permintaan ini, tetapi belum dapat menulis. Permintaan ini tidak kami tutup karena hal itu.
