# Pengguna yang tidak membaca percakapan: lewat surat, atau lewat petugas.
staff-card-channel = Masuk lewat: { $channel ->
        [visit] kunjungan
        [whatsapp] WhatsApp
        [email] e-mail
        [phone] telepon
       *[telegram] Telegram
    }
staff-card-by-mail = ✉️ { $layout ->
        [replies] Balasan di sini
       *[topics] Tulisan di topik ini
    } berangkat sebagai surat ke e-mail pengguna.
staff-card-by-officer =
    { $known ->
        [yes] ☎️ Tanpa e-mail: jawaban disampaikan petugas ({ $phone }).
       *[no] ☎️ Tanpa e-mail: jawaban disampaikan petugas.
    }
staff-button-record-reply = Catat balasan
staff-button-told = Sudah disampaikan
staff-button-whatsapp = Buka WhatsApp
staff-tell-citizen =
    { $known ->
        [yes] ☎️ Belum sampai: pengguna tidak punya e-mail. Sampaikan tulisan ini lewat { $phone }, lalu tekan “Sudah disampaikan”. Baru sesudah itu waktu tanggapannya dihitung.
       *[no] ☎️ Belum sampai: pengguna tidak punya e-mail. Sampaikan tulisan ini kepadanya, lalu tekan “Sudah disampaikan”. Baru sesudah itu waktu tanggapannya dihitung.
    }
staff-told =
    { $many ->
        [1] 🤝 Sudah disampaikan oleh { $by }.
       *[other] 🤝 { NUMBER($many) } pesan sudah disampaikan oleh { $by }.
    }
staff-pass-on =
    { $known ->
        [yes] ☎️ Mohon sampaikan kepada pengguna ({ $phone }):
       *[no] ☎️ Mohon sampaikan kepada pengguna:
    } { $news ->
        [details-asked] yang perlu dilengkapi adalah { $items }.
        [case-closed] konsultasi ini selesai. Ringkasan: { $summary }
        [case-merged] konsultasi ini digabung dengan permintaannya yang lain dan dilanjutkan di { $main }.
        [case-reopened] konsultasi ini dibuka kembali.
        [silence-reminder] apakah jawabannya sudah cukup? Tanpa tanggapan konsultasi ini ditutup setelah { $until }.
        [breach-apology] mohon maaf, jawabannya terlambat. Janji baru: { $promised }.
        [appointment-offered] pilihan waktu pertemuan di atas. Setelah pengguna memilih, tetapkan waktunya untuknya.
        [appointment-booked] pertemuan ditetapkan pada { $starts }.
        [appointment-moved] pertemuan dipindahkan ke { $starts }.
        [appointment-cancelled] pertemuan pada { $starts } dibatalkan.
        [appointment-link] tautan pertemuan pada { $starts } sudah ada.
       *[promise-moved] tanggal janji berubah menjadi { $promised }.
    }
staff-files-named = ⚠️ Suratnya terkirim, tetapi berkas ini hanya disebut namanya (terlalu besar untuk surat, atau tidak lagi tersedia): { $files }. Pengguna diberi tahu cara mendapatkannya.
staff-withdraw-too-late = ⚠️ Pesan ini sudah berangkat sebagai surat saat ditarik, jadi pengguna membacanya. Kirim pembetulannya sebagai pesan baru.
staff-look-for-replies = ✉️ Pengguna kami ingatkan lewat surat. Mohon periksa kotak surat kantor: balasannya dicatat dengan “Catat balasan” pada kartu, sebelum konsultasi ini ditutup otomatis.
staff-edit-told = Perubahan Anda disimpan. Jawaban itu sudah disampaikan kepada pengguna; sampaikan juga pembetulannya.
error-withdraw-told = Jawaban itu sudah disampaikan kepada pengguna, jadi tidak dapat ditarik. Sampaikan pembetulannya sebagai pesan baru.
told-case-recorded = Petugas mencatat permintaan Anda: <b>{ $number }</b> ({ $subject }).
told-case-recorded-due = Jawaban paling lambat <b>{ $due }</b>, di percakapan ini.
