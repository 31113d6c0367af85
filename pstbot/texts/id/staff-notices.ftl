# Pemberitahuan di topik dan di General.
staff-closed-by-silence = Konsultasi ini ditutup otomatis: pengguna tidak menanggapi jawaban.
staff-closed-by-citizen = Pengguna menyatakan sudah cukup. Konsultasi ini selesai.
staff-withdrawn = Pengguna menarik permintaan ini. Konsultasi ini selesai.
staff-reopened-by-citizen = Pengguna melanjutkan konsultasi ini. Giliran petugas.
staff-completed = E-mail pengguna sudah terverifikasi.
staff-still-waiting = Pengguna masih menunggu jawaban. Batas waktunya tetap seperti di kartu.
staff-rated = Penilaian pengguna: { $drawn } ({ NUMBER($stars) } dari 5).
staff-rated-comment =
    Komentar pengguna untuk penilaiannya:
    <blockquote>{ $comment }</blockquote>
staff-relay-failed = ⚠️ Pesan Anda belum sampai kepada pengguna: { $why }
staff-relay-failed-here = ⚠️ { $number }: pesan pengguna belum sampai kepada petugas: { $why }
staff-failure =
    { $code ->
        [blocked] pengguna memblokir bot ini. Hubungi lewat cara lain bila perlu.
        [not-started] pengguna belum membuka percakapan dengan bot ini.
        [chat-missing] percakapan dengan pengguna tidak ditemukan.
        [file-missing] berkasnya tidak lagi tersedia di Telegram. Kirim ulang berkas itu.
        [thread-missing] topiknya tidak ada atau sudah dihapus.
        [too-late] sudah terlalu lama dicoba.
        [outcome-unknown] Telegram tidak memastikan apakah pesan itu sampai. Periksa dahulu sebelum mengulang.
       *[other] ditolak Telegram (kode: { $raw }).
    }
staff-mail-failed = ⚠️ Surat e-mail kepada pengguna tidak terkirim (kode: { $code }).
staff-button-retry = Ulangi
staff-retried = Dikirim ulang.
staff-sent-again = Dikirim lagi oleh { $by }. Bila tetap gagal, kami beri tahu lagi.
staff-update-parked = ⚠️ Satu pesan masuk tidak dapat diolah dan disimpan untuk diperiksa (nomor { $item }). Mohon beri tahu admin TI.
staff-edit-failed = ⚠️ Perubahan belum sampai, pengguna masih membaca versi sebelumnya: { $why }
staff-withdrawn-redacted =
    { $kind ->
        [text] Pesan ini terlalu lama untuk dihapus. Tulisannya diganti: pengguna kini membaca bahwa pesan ini ditarik.
       *[other] Pesan ini terlalu lama untuk dihapus. Keterangannya diganti, tetapi berkasnya masih terlihat oleh pengguna.
    }
staff-withdraw-impossible =
    { $code ->
        [delete-too-late] ⚠️ Pesan ini tidak dapat ditarik dan masih terlihat oleh pengguna: stiker, pesan suara, pesan video, dan lokasi hanya dapat dihapus dalam 48 jam.
       *[other] ⚠️ Pesan ini belum ditarik dan masih terlihat oleh pengguna: { $why }
    }
staff-reaction-other = Pengguna menanggapi pesan ini dengan { $emoji }
staff-reaction-special = Pengguna menanggapi pesan ini dengan reaksi khusus.
