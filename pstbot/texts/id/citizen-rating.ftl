# Penilaian.
rating-ask = Bagaimana pelayanan kami untuk <b>{ $number }</b>, { $subject }? 1 bintang: kurang, 5 bintang: sangat baik.
rating-none = Belum ada permintaan selesai yang dapat dinilai. Penilaian terbuka sampai { NUMBER($days) } hari setelah permintaan selesai.
rating-thanks = Terima kasih. Penilaian Anda untuk { $number }: <b>{ $stars }</b>.
rating-comment = Ada saran atau komentar? Silakan tulis, atau ketuk “Lewati”.
rating-comment-later = Ada saran atau komentar? Ketuk “Tulis komentar”.
rating-low = Mohon maaf atas pelayanan yang kurang memuaskan. Anda juga dapat menyampaikan pengaduan.
rating-comment-kept = Terima kasih. Komentar Anda untuk { $number } sudah kami simpan.
rating-comment-text = Komentar perlu berupa tulisan. Silakan tulis, atau ketuk “Lewati”.
rating-skipped = Baik, terima kasih atas penilaian Anda.
rating-closed = <b>{ $number }</b> selesai. Terima kasih telah menggunakan layanan kami.

tap-star = { $stars } ★
tap-skip = Lewati
tap-comment = Tulis komentar
tap-not-a-comment = Bukan komentar: cari ini
