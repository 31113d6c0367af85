# Jawaban siap pakai.
staff-command-ready = Jawaban siap pakai; tambahkan kata untuk mencari
staff-command-ready-new = Simpan jawaban siap pakai
staff-command-ready-change = Ubah jawaban siap pakai
staff-command-ready-remove = Hapus jawaban siap pakai
ready-none =
    { $searched ->
        [yes] Tidak ada jawaban siap pakai dengan “{ $words }”. Semuanya: /jawab
       *[no] Belum ada jawaban siap pakai. Simpan yang pertama dengan /jawab_baru
    }
ready-choose =
    { $more ->
        [yes] Jawaban untuk { $number }. Ada lagi: tambahkan kata, misalnya /jawab inflasi
       *[no] Jawaban untuk { $number }. Ketuk untuk melihatnya dahulu.
    }
ready-preview =
    <b>{ $name }</b>, seperti akan dibaca pengguna:
    <blockquote>{ $text }</blockquote>
ready-sent =
    Jawaban dari { $by }:
    <blockquote>{ $text }</blockquote>
ready-saved = Jawaban “{ $name }” disimpan oleh { $by }.
ready-removed = Jawaban “{ $name }” dihapus oleh { $by }.
ready-how =
    Tulis nama jawaban di baris pertama dan isinya di baris berikutnya, misalnya:
    /{ $command } Jam layanan
    Bapak/Ibu, kami melayani di kantor…

    Yang dapat diisi otomatis: { $known }
ready-how-remove = Tulis nama jawabannya, misalnya: /jawab_hapus Jam layanan
ready-due = { $due }
error-ready-known = Jawaban “{ $name }” sudah ada. Untuk mengubahnya: /jawab_ubah
error-ready-unknown = Jawaban “{ $name }” tidak ditemukan. Daftarnya: /jawab { $layout ->
        [replies] sebagai balasan ke kartu.
       *[topics] di topik.
    }
error-ready-many = Jawaban siap pakai paling banyak { NUMBER($most) }. Hapus dahulu yang tidak dipakai: /jawab_hapus
error-ready-empty = Nama dan isi jawaban perlu ditulis.
error-ready-long = Nama paling panjang { NUMBER($name) } huruf, isi paling panjang { NUMBER($body) } huruf.
error-ready-hole = { $hole } tidak dapat diisi otomatis. Yang dapat: { $known }
error-ready-nothing = Untuk konsultasi ini { $hole } belum ada isinya. Tulis jawabannya sendiri.
