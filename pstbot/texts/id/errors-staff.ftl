# Penolakan yang dibaca petugas; paling banyak 200 tanda, karena tampil di jendela kecil.
error-case-owned = { $number } sedang ditangani { $owner }. Untuk mengambil alih: { $layout ->
        [replies] balas kartunya dengan jawaban
       *[topics] tulis jawaban di topiknya
    }, lalu tekan “Kirim”.
error-case-yours-already = { $number } sudah Anda tangani.
error-details-need-items = Centang dahulu apa yang perlu dilengkapi.
error-waiver-needs-reason = Tuliskan dahulu alasannya.
error-nothing-answered-yet = { $number } belum pernah dijawab, jadi masih menunggu jawaban Anda.
error-reason-not-allowed = Alasan itu tidak berlaku untuk { $number }. Tekan “Tutup” pada kartu untuk memilih lagi.
error-summary-needed =
    { $layout ->
        [replies] Balas pesan ini dengan satu baris, atau /batal.
       *[topics] Tulis satu baris di topik ini, atau /batal.
    }
error-summary-too-long = Paling banyak { NUMBER($most) } tanda. Persingkat, lalu kirim lagi; atau /batal.
error-silence-too-short = Alasan “tidak ada tanggapan” baru berlaku setelah { NUMBER($days) } hari tanpa kabar dari pengguna.
error-no-case-here =
    { $layout ->
        [replies] Konsultasi yang mana? Balas kartunya, atau salah satu pesannya, dengan perintah ini.
       *[topics] Perintah ini hanya berlaku di dalam topik konsultasi.
    }
error-not-a-member = Orang ini belum pernah terlihat di grup, atau sudah keluar.
error-last-coordinator = Ini koordinator terakhir. Angkat koordinator lain dahulu.
error-withdraw-not-yours = Hanya penulisnya, petugas yang menangani, atau koordinator yang dapat menarik pesan ini.
error-withdrawn-already = Pesan ini sudah ditarik.
error-withdraw-note = Ini catatan untuk petugas; pengguna tidak pernah melihatnya.
error-withdraw-mailed = Jawaban itu sudah dikirim lewat surat e-mail, jadi tidak dapat ditarik. Kirim pembetulannya sebagai pesan baru.
error-marks-old = Rincian data berubah sementara Anda menandai. Tekan “Tutup” pada kartu untuk menandai lagi.
error-details-unowned = { $number } belum ada yang menangani. Tekan “Ambil” dahulu, lalu ubah rinciannya.
