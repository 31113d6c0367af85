# Yang perlu dilakukan agar pesan sampai lagi, dan nasib pesan yang belum sampai.
staff-hindered =
    { $needed ->
        [topics] ⚠️ Bot tidak berhak membuat atau membuka topik di grup ini. Pesan pengguna tersimpan dan menunggu. Mohon pemilik grup menjadikan bot admin dengan hak “Kelola Topik”; setelah itu pesan masuk sendiri.
        [pin] ⚠️ Bot tidak berhak menyematkan pesan di grup ini, jadi kartu tidak tersemat. Mohon pemilik grup memberi bot hak “Sematkan Pesan”.
        [seat] ⚠️ Bot tidak lagi menjadi anggota grup petugas. Pesan pengguna tersimpan dan menunggu. Mohon masukkan bot kembali ke grup itu sebagai admin dengan hak “Kelola Topik” dan “Sematkan Pesan”.
       *[write] ⚠️ Bot tidak berhak menulis di grup petugas. Pesan pengguna tersimpan dan menunggu. Mohon pemilik grup mengizinkan bot mengirim pesan, sebaiknya sebagai admin dengan hak “Kelola Topik” dan “Sematkan Pesan”.
    }
staff-topic-failed = ⚠️ { $number }: topiknya tidak dapat dibuat (kode: { $code }). Pesan pengguna tersimpan dan masuk setelah “Ulangi” berhasil.
staff-screen-failed = ⚠️ Balasan layar untuk seorang pengguna ditolak Telegram (kode: { $code }). Mohon beri tahu admin TI.
staff-topic-reopened = Topik ini dibuka lagi karena konsultasinya masih berjalan. Untuk menyelesaikannya, tekan “Tutup” pada kartu.
staff-answer-by-mail =
    ⚠️ { $code ->
        [blocked] Pengguna memblokir bot ini.
       *[other] Pengguna tidak dapat dihubungi lewat Telegram.
    } Jawaban Anda kini dikirim ke e-mailnya.
staff-citizen-returned =
    Pengguna dapat dihubungi lagi lewat Telegram.{ $again ->
        [0] {""}
       *[other] {" "}Pesan Anda yang belum sampai ({ $again }) dikirim ulang.
    }
