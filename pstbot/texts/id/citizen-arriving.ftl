# Dari tautan surat ke Telegram.
arrive-offer = Permintaan ini selama ini kami jawab lewat surat. Ingin melanjutkannya di sini? Sejak itu jawaban kami kirim ke percakapan ini.
arrive-privacy = { privacy-notice }
tap-continue-here =
    { $agreed ->
        [yes] Lanjutkan di Telegram
       *[no] Setuju, lanjutkan di Telegram
    }
arrive-continued = Baik. Mulai sekarang jawaban kami kirim ke percakapan ini, dan Anda cukup menulis di sini.
staff-citizen-here =
    Pengguna kini membaca di Telegram: tulisan Anda sampai di sana.{ $again ->
        [0] {""}
       *[other] {" "}Yang belum sampai ({ $again }) dikirim sekarang.
    }
