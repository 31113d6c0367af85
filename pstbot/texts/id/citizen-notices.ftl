# Kabar yang datang kepada pengguna layanan.
told-case-taken = <b>{ $number }</b> sedang dikerjakan oleh { $owner }.
told-an-officer = petugas kami
told-details-asked =
    Agar <b>{ $number }</b> ({ $subject }) dapat dijawab, petugas memerlukan keterangan tentang:

    { $items }

    Cukup tulis di sini. Waktu pelayanan mulai dihitung setelah permintaan Anda lengkap.
told-item = • { $item }
told-case-closed =
    { $reason ->
        [silence] <b>{ $number }</b> ({ $subject }) kami tutup, karena belum ada tanggapan dari Anda.
        [withdrawn] <b>{ $number }</b> ({ $subject }) ditutup, karena Anda menariknya.
        [referred] <b>{ $number }</b> ({ $subject }) selesai: datanya ada di instansi lain.
        [duplicate] <b>{ $number }</b> ({ $subject }) kami gabungkan dengan permintaan Anda yang lain.
        [out_of_scope] <b>{ $number }</b> ({ $subject }) selesai. Mohon maaf, permintaan ini di luar layanan konsultasi statistik.
       *[resolved] <b>{ $number }</b> ({ $subject }) selesai: permintaan Anda sudah dijawab.
    }
told-case-merged =
    <b>{ $number }</b> ({ $subject }) menanyakan hal yang sama dengan <b>{ $main }</b>, jadi kami gabungkan. Kelanjutannya di <b>{ $main }</b>; Anda tidak perlu mengulang apa pun.
told-summary = Ringkasan petugas: { $summary }
told-results = Hasil data yang Anda minta:
told-reopen-until = Masih ada yang kurang? Sampai { $until } Anda dapat membukanya kembali.
told-rate = Bagaimana pelayanan kami? Silakan pilih bintang.
told-case-reopened = <b>{ $number }</b> ({ $subject }) dibuka kembali oleh petugas. Anda dapat langsung menulis di sini.
told-silence = Petugas sudah menjawab <b>{ $number }</b> ({ $subject }). Apakah jawabannya sudah cukup?
told-silence-close = Tanpa tanggapan, permintaan ini kami tutup setelah <b>{ $until }</b>. Tulis saja di sini bila masih ada yang kurang.
told-letter-failed = Surat kode tidak dapat sampai ke alamat e-mail itu. Mohon periksa alamatnya, lalu ketik alamat yang benar.
told-foreign-group = Terima kasih sudah mengundang kami. Layanan ini bekerja lewat percakapan pribadi, jadi kami pamit dari grup ini. Silakan tulis langsung kepada kami.
relay-heading = { $officer } · { $number }
relay-forwarded = Diteruskan dari { $name }
relay-poll = 📊 { $poll }
relay-redacted = Petugas menarik pesan ini.
told-answer-withdrawn = Petugas menarik satu pesan tentang <b>{ $number }</b> ({ $subject }). Bila sudah terbaca, mohon abaikan isinya.
told-edit-not-carried = Perubahan pada pesan Anda belum sampai kepada petugas. Mohon kirim perbaikannya sebagai pesan baru.
