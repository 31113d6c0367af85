# Konsultasi yang mendesak.
staff-button-urgent = Mendesak
staff-button-not-urgent = Tidak mendesak lagi
staff-urgent-ask = Mengapa { $number } mendesak? { $by }, pilih alasannya, atau { $layout ->
        [replies] balas pesan ini dengan satu baris
       *[topics] tulis satu baris di topik ini
    }. Hanya petugas yang membacanya. /batal untuk berhenti.
staff-urgent-reason =
    { $reason ->
        [deadline] Pengguna terikat tenggat dekat
        [leader] Permintaan pimpinan
       *[public] Ditunggu banyak orang
    }
staff-urgent-marked = ❗ { $number } ditandai mendesak oleh { $by }. Alasan: { $why }
staff-urgent-dropped = { $number } tidak mendesak lagi ({ $by }).
error-urgent-already = { $number } sudah ditandai mendesak.
error-urgent-needs-reason = Tuliskan dahulu mengapa mendesak.
error-not-urgent = { $number } sudah tidak ditandai mendesak.
