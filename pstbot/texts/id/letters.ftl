# Surat: kepala dan kaki.
letterhead-unit = Pelayanan Statistik Terpadu
letter-greeting = Yth. Bapak/Ibu { $name },
letter-greeting-nameless = Yth. Bapak/Ibu,
letter-closing = Salam hormat,
letter-signature = Petugas Pelayanan Statistik Terpadu
letter-free = Layanan ini tidak dipungut biaya; petugas tidak menerima imbalan.
letter-automatic =
    { $by ->
        [mail] Untuk bertanya atau menanggapi, cukup balas surat ini, atau pakai kontak di bawah ini.
       *[chat] Surat ini dikirim otomatis. Untuk bertanya, silakan menulis kepada kami di Telegram atau melalui kontak di bawah ini.
    }
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
letter-case-next-ask =
    { $by ->
        [mail] Bila ada yang perlu dilengkapi, petugas menulis kepada Anda di alamat ini.
       *[chat] Bila ada yang perlu dilengkapi, petugas bertanya kepada Anda di Telegram.
    }
letter-case-next-answer =
    { $by ->
        [mail] Jawaban dikirim ke alamat ini. Anda dapat langsung membalasnya.
       *[chat] Jawaban dikirim di Telegram, di percakapan yang sama.
    }
letter-case-button =
    { $by ->
        [mail] Lihat di Telegram
       *[chat] Buka percakapan
    }

# Konsultasi selesai.
letter-case-closed-subject = { $number }: konsultasi Anda selesai
letter-case-closed-title = Konsultasi Anda selesai
letter-case-closed-intro =
    { $reason ->
        [silence] Kami belum menerima tanggapan Anda selama { NUMBER($silence_days) } hari, sehingga konsultasi ini kami tutup.
        [withdrawn] Konsultasi ini ditutup karena Anda menariknya.
        [referred] Konsultasi ini kami tutup karena datanya ada di instansi lain; keterangannya di bawah ini.
        [duplicate] Konsultasi ini kami gabungkan dengan permintaan Anda yang lain.
        [out_of_scope] Mohon maaf, permintaan ini di luar layanan konsultasi statistik, sehingga konsultasi ini kami tutup.
       *[resolved] Permintaan Anda telah dijawab, sehingga konsultasi ini kami tutup.
    }
letter-case-summary = Ringkasan petugas
letter-case-summary-value = { $summary }
letter-results = Hasil data yang Anda minta
letter-result =
    { $indicator }{ $known ->
        [yes] {" "}({ $more })
       *[no] {""}
    }: { $result ->
        [found] tersedia
        [different] tersedia, tetapi berbeda dari yang diminta
        [unavailable] tidak tersedia
       *[none] belum dinyatakan
    }
letter-case-reopen =
    { $by ->
        [mail] Masih ada yang kurang? Sampai { $reopen_until } Anda dapat membuka kembali konsultasi ini: cukup balas surat ini.
       *[chat] Masih ada yang kurang? Sampai { $reopen_until } Anda dapat membuka kembali konsultasi ini: cukup tulis kepada kami di Telegram.
    }
letter-case-rating = Bagaimana pelayanan kami? Penilaian Anda membantu kami menjadi lebih baik.
letter-case-rating-button =
    { $by ->
        [mail] Beri penilaian di Telegram
       *[chat] Beri penilaian
    }

# Digabung dengan permintaan lain.
letter-case-merged-subject = { $number } dilanjutkan di { $main }
letter-case-merged-title = Permintaan Anda kami gabungkan
letter-case-merged-intro = Permintaan ini menanyakan hal yang sama dengan { $main }, sehingga kami gabungkan. Kelanjutannya di { $main }; Anda tidak perlu mengulang apa pun.
letter-case-merged-main = Dilanjutkan di
letter-case-merged-main-value = { $main }
letter-case-merged-button = Buka permintaan saya

# Janji terlewati.
letter-breach-apology-subject = { $number }: mohon maaf, jawaban Anda terlambat
letter-breach-apology-title = Mohon maaf, jawaban Anda terlambat
letter-breach-apology-intro = Kami belum menjawab permintaan Anda sampai batas waktu yang kami janjikan. Mohon maaf. Koordinator sudah kami beri tahu, dan berikut janji kami yang baru.
letter-breach-apology-complain =
    { $by ->
        [mail] Bila Anda tidak puas, Anda dapat mengajukan pengaduan lewat kontak di bawah ini.
       *[chat] Bila Anda tidak puas, Anda dapat mengajukan pengaduan: ketuk “Ajukan pengaduan” di percakapan Telegram, atau pakai kontak di bawah ini.
    }
letter-breach-apology-button =
    { $by ->
        [mail] Lihat di Telegram
       *[chat] Buka permintaan saya
    }

# Belum ada tanggapan.
letter-silence-warning-subject = { $number }: apakah jawabannya sudah cukup?
letter-silence-warning-title = Apakah jawabannya sudah cukup?
letter-silence-warning-intro =
    { $by ->
        [mail] Petugas sudah menjawab permintaan Anda lewat surat, dan kami belum mendengar kabar dari Anda.
       *[chat] Petugas sudah menjawab permintaan Anda di Telegram, dan kami belum mendengar kabar dari Anda.
    }
letter-silence-until = Ditutup setelah
letter-silence-until-value = { $until }
letter-silence-warning-choices =
    { $by ->
        [mail] Cukup balas surat ini dengan “masih menunggu jawaban”, “masih perlu”, atau “sudah cukup”; di Telegram Anda memilihnya dengan satu ketukan. Tanpa tanggapan, konsultasi ini kami tutup setelah tanggal di atas.
       *[chat] Di percakapan, Anda dapat memilih “Masih menunggu jawaban”, “Masih perlu”, atau “Sudah cukup”. Tanpa tanggapan, konsultasi ini kami tutup setelah tanggal di atas.
    }
letter-silence-warning-button =
    { $by ->
        [mail] Pilih di Telegram
       *[chat] Pilih di percakapan
    }

# Jawaban atau kabar petugas lewat surat, dengan berkasnya.
letter-case-answered-subject =
    { $answer ->
        [no] { $number }: kabar tentang permintaan Anda
       *[yes] { $number }: jawaban untuk Anda
    }
letter-case-answered-title =
    { $answer ->
        [no] Kabar tentang permintaan Anda
       *[yes] Jawaban untuk Anda
    }
letter-case-answered-intro =
    { $by ->
        [mail] { $answer ->
            [no] Petugas mengabarkan permintaan Anda.
           *[yes] Petugas menjawab permintaan Anda.
        }
       *[chat] Petugas menjawab permintaan Anda. Jawaban ini belum dapat kami sampaikan lewat Telegram, sehingga kami kirim ke alamat ini.
    }
letter-case-answered-officer = Petugas
letter-case-answered-officer-value = { $officer }
letter-case-answered-words = { $words }
letter-case-answered-enclosed = Terlampir: { $enclosed }
letter-case-answered-files =
    { $by ->
        [mail] Berkas ini tidak dapat kami lampirkan: { $files }. Bila Anda membuka tautan di bawah dan melanjutkan di Telegram, berkasnya kami kirim di sana. Cara lain: balas surat ini.
       *[chat] Berkas ini tidak dapat kami lampirkan: { $files }. Berkasnya kami kirim di Telegram setelah Anda membuka kembali percakapan dengan kami.
    }
letter-case-answered-back =
    { $by ->
        [mail] Untuk bertanya lagi atau menambahkan sesuatu, cukup balas surat ini.
       *[chat] Untuk melanjutkan, buka blokir bot kami di Telegram lalu tulis di percakapan yang sama. Pesan Anda tetap kami layani.
    }

# Ada yang perlu dilengkapi.
letter-details-asked-subject = { $number }: ada yang perlu dilengkapi
letter-details-asked-title = Ada yang perlu dilengkapi
letter-details-asked-intro = Agar permintaan Anda dapat dijawab, petugas memerlukan keterangan tentang:
letter-details-asked-item =
    { $item ->
        [indicator] data atau indikator yang dimaksud
        [region] wilayah
        [years] tahun
        [level] tingkat wilayah (provinsi, kabupaten/kota, kecamatan, desa)
        [purpose] keperluan
        [attachment] lampiran atau contoh tabel
       *[email] e-mail yang terverifikasi
    }
letter-details-asked-how =
    { $by ->
        [mail] Cukup balas surat ini. Waktu pelayanan mulai dihitung setelah permintaan Anda lengkap.
       *[chat] Cukup tulis di percakapan Telegram, atau balas surat ini. Waktu pelayanan mulai dihitung setelah permintaan Anda lengkap.
    }

# Tanggal janji berubah.
letter-promise-moved-subject = { $number }: tanggal janji berubah
letter-promise-moved-title = Tanggal janji berubah
letter-promise-moved-why =
    { $kind ->
        [withdrawn] Rencana libur atau jam khusus kantor ({ letter-promise-moved-days }: { $reason }) dibatalkan.
        [ramadan] Selama { letter-promise-moved-days } kantor memakai jam pelayanan Ramadan.
       *[closure] Kantor kami tidak melayani pada { letter-promise-moved-days }: { $reason }.
    }
letter-promise-moved-days =
    { $span ->
        [day] { DAY($first) }
       *[days] { DAY($first) } sampai { DAY($last) }
    }
letter-promise-moved-so = Karena itu jawaban untuk permintaan Anda kami janjikan paling lambat pada tanggal berikut.

# Dibuka kembali oleh petugas.
letter-case-reopened-subject = { $number }: konsultasi Anda dibuka kembali
letter-case-reopened-title = Konsultasi Anda dibuka kembali
letter-case-reopened-intro =
    { $by ->
        [mail] Petugas membuka kembali konsultasi ini. Bila ada yang ingin Anda sampaikan, cukup balas surat ini.
       *[chat] Petugas membuka kembali konsultasi ini. Bila ada yang ingin Anda sampaikan, silakan tulis di percakapan Telegram atau balas surat ini.
    }

# Dilanjutkan di Telegram.
letter-case-moved-subject = { $number }: dilanjutkan di Telegram
letter-case-moved-title = Konsultasi Anda dilanjutkan di Telegram
letter-case-moved-intro = Tautan dari surat kami dibuka di Telegram. Mulai sekarang jawaban kami kirim di sana, ke akun yang membukanya.
letter-case-moved-not-you = Bukan Anda yang membukanya? Segera balas surat ini, agar petugas memeriksanya.
