# Surat: kepala dan kaki.
letterhead-unit = Pelayanan Statistik Terpadu
letter-greeting = Yth. Bapak/Ibu { $name },
letter-greeting-nameless = Yth. Bapak/Ibu,
letter-closing = Salam hormat,
letter-signature = Petugas Pelayanan Statistik Terpadu
letter-free = Layanan ini tidak dipungut biaya; petugas tidak menerima imbalan.
letter-automatic = Surat ini dikirim otomatis. Untuk bertanya, silakan menulis kepada kami di Telegram atau melalui kontak di bawah ini.
letter-phone = Telepon { $phone }
letter-whatsapp = WhatsApp { $whatsapp }
letter-button-address = Bila tombol tidak dapat diketuk, buka alamat ini:

# Kode verifikasi e-mail.
letter-code-subject = { $code } adalah kode verifikasi Anda
letter-code-title = Kode verifikasi e-mail
letter-code-intro = Ketik kode ini di percakapan Telegram, agar kami tahu bahwa alamat e-mail ini benar milik Anda:
letter-code-value = { $code }
letter-code-valid = Kode berlaku { NUMBER($minutes) } menit sejak surat ini dikirim.
letter-code-tap = Lebih mudah: cukup sekali ketuk, tanpa mengetik kode.
letter-code-button = Konfirmasi e-mail saya
letter-code-ignore = Abaikan surat ini bila bukan Anda yang memintanya. Petugas tidak pernah menanyakan kode ini.

# Permintaan diterima.
letter-case-received-subject = { $number }: permintaan Anda kami terima
letter-case-received-title = Permintaan Anda kami terima
letter-case-received-intro = Terima kasih telah menghubungi kami. Berikut catatan permintaan Anda.
letter-case-number = Nomor
letter-case-request = Permintaan
letter-case-promised = Dijawab paling lambat
letter-case-promised-value = { $promised }
letter-case-number-value = { $number }
letter-case-request-value = { $subject }
letter-case-next = Selanjutnya
letter-case-next-read = Petugas membaca permintaan Anda dan menyiapkan datanya.
letter-case-next-ask = Bila ada yang perlu dilengkapi, petugas bertanya kepada Anda di Telegram.
letter-case-next-answer = Jawaban dikirim di Telegram, di percakapan yang sama.
letter-case-button = Buka percakapan

# Konsultasi selesai.
letter-case-closed-subject = { $number }: konsultasi Anda selesai
letter-case-closed-title = Konsultasi Anda selesai
letter-case-closed-intro =
    { $reason ->
        [silence] Kami belum menerima tanggapan Anda selama { NUMBER($silence_days) } hari, sehingga konsultasi ini kami tutup.
        [withdrawn] Konsultasi ini ditutup karena Anda menariknya.
        [referred] Konsultasi ini kami tutup karena datanya ada di instansi lain; keterangannya di bawah ini.
        [out_of_scope] Mohon maaf, permintaan ini di luar layanan konsultasi statistik, sehingga konsultasi ini kami tutup.
       *[resolved] Permintaan Anda telah dijawab, sehingga konsultasi ini kami tutup.
    }
letter-case-summary = Ringkasan petugas
letter-case-summary-value = { $summary }
letter-case-reopen = Masih ada yang kurang? Sampai { $reopen_until } Anda dapat membuka kembali konsultasi ini: cukup tulis kepada kami di Telegram.
letter-case-rating = Bagaimana pelayanan kami? Penilaian Anda membantu kami menjadi lebih baik.
letter-case-rating-button = Beri penilaian

# Janji terlewati.
letter-breach-apology-subject = { $number }: mohon maaf, jawaban Anda terlambat
letter-breach-apology-title = Mohon maaf, jawaban Anda terlambat
letter-breach-apology-intro = Kami belum menjawab permintaan Anda sampai batas waktu yang kami janjikan. Mohon maaf. Koordinator sudah kami beri tahu, dan berikut janji kami yang baru.
letter-breach-apology-complain = Bila Anda tidak puas, Anda dapat mengajukan pengaduan: ketuk “Ajukan pengaduan” di percakapan Telegram, atau pakai kontak di bawah ini.
letter-breach-apology-button = Buka permintaan saya

# Belum ada tanggapan.
letter-silence-warning-subject = { $number }: apakah jawabannya sudah cukup?
letter-silence-warning-title = Apakah jawabannya sudah cukup?
letter-silence-warning-intro = Petugas sudah menjawab permintaan Anda di Telegram, dan kami belum mendengar kabar dari Anda.
letter-silence-until = Ditutup setelah
letter-silence-until-value = { $until }
letter-silence-warning-choices = Di percakapan, Anda dapat memilih “Masih menunggu jawaban”, “Masih perlu”, atau “Sudah cukup”. Tanpa tanggapan, konsultasi ini kami tutup setelah tanggal di atas.
letter-silence-warning-button = Pilih di percakapan

# Jawaban yang tidak dapat disampaikan lewat Telegram.
letter-case-answered-subject = { $number }: jawaban untuk Anda
letter-case-answered-title = Jawaban untuk Anda
letter-case-answered-intro = Petugas menjawab permintaan Anda. Jawaban ini belum dapat kami sampaikan lewat Telegram, sehingga kami kirim ke alamat ini.
letter-case-answered-officer = Petugas
letter-case-answered-officer-value = { $officer }
letter-case-answered-words = { $words }
letter-case-answered-files = Jawaban ini disertai berkas: { $files }. Berkas kami kirim di Telegram setelah Anda membuka kembali percakapan dengan kami.
letter-case-answered-back = Untuk melanjutkan, buka blokir bot kami di Telegram lalu tulis di percakapan yang sama. Pesan Anda tetap kami layani.
