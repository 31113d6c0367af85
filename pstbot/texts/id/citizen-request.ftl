# Permintaan: menulis, memeriksa, mengirim.
request-question = Apa yang ingin Anda tanyakan kepada petugas? Tuliskan selengkapnya: data apa, wilayah mana, tahun berapa.
request-question-attached =
    { $files ->
        [1] Lampiran Anda kami simpan.
       *[other] { NUMBER($files) } lampiran Anda kami simpan.
    } Apa yang ingin Anda tanyakan tentang ini? Silakan tulis.
request-question-needed = Pertanyaan perlu ditulis dengan kata-kata, agar petugas dapat membantu.
request-reword =
    Pertanyaan Anda sekarang:
    <blockquote>{ $question }</blockquote>
    Silakan tulis yang baru.
request-review = <b>Periksa permintaan Anda</b>
request-quoted = <blockquote>{ $question }</blockquote>
request-name = Nama: { $name }
request-email = E-mail: { $email }
request-email-unproved = E-mail: belum diverifikasi
request-region = Wilayah: { $region }
request-years = Tahun: { $years }
request-category = Jenis: { $category }
request-files = Lampiran: { NUMBER($files) }
request-promise = Jawaban paling lama { NUMBER($days) } hari kerja setelah permintaan lengkap. Tidak dipungut biaya.
request-category-name =
    { $category ->
        [metadata] Metadata
        [classification] Klasifikasi
       *[data] Data
    }
request-received =
    ✅ Permintaan Anda kami terima dengan nomor <b>{ $number }</b>.

    Jawaban paling lambat <b>{ $due }</b>, di percakapan ini. Ada tambahan? Langsung tulis saja.
request-filed =
    Permintaan Anda kami simpan dengan nomor <b>{ $number }</b>, tetapi belum lengkap: e-mail belum diverifikasi.

    Waktu { NUMBER($days) } hari kerja mulai dihitung setelah e-mail diverifikasi. Ketuk “Verifikasi e-mail” kapan pun Anda siap. Tidak punya e-mail? Tulis saja di sini, petugas akan membacanya.
request-unexpected =
    Tulisan Anda kami simpan:
    <blockquote>{ $text }</blockquote>
request-file-unexpected = Lampiran Anda kami simpan; akan ikut dikirim bersama permintaan Anda.
request-only-text = Di langkah ini kami memerlukan tulisan, bukan lampiran.
request-too-many-files = Satu permintaan memuat paling banyak { NUMBER($most) } lampiran. Yang ini belum kami simpan; kirimkan setelah nomor permintaan terbit.
request-expected =
    { $step ->
        [consent] Silakan ketuk “Setuju” atau “Tidak setuju”.
        [name] Silakan ketik nama Anda.
        [email] Silakan ketik alamat e-mail Anda.
        [slip] Silakan pilih salah satu alamat.
        [code] Silakan ketik kode 6 angka dari e-mail kami.
        [account] Silakan pilih salah satu tombol.
        [review] Silakan ketuk “Kirim” bila permintaan sudah benar.
        [rows] Silakan ketuk salah satu tombol di rincian data.
        [row-indicator] Silakan ketik nama datanya dengan kata-kata, paling panjang 200 tanda.
        [row-region] Silakan pilih wilayahnya, atau ketik nama kecamatan di Kalimantan Utara.
        [row-years] Silakan ketik tahunnya mulai 1945, misalnya 2023 atau 2020-2024.
       *[question] Silakan tulis pertanyaan Anda.
    }
request-idle =
    Isian Anda belum selesai sejak { $since }. Lanjutkan isian?

    Tulisan Anda barusan kami simpan:
    <blockquote>{ $text }</blockquote>
request-idle-file = Isian Anda belum selesai sejak { $since }. Lanjutkan isian? Lampiran Anda barusan kami simpan.
request-offer-files =
    { $files ->
        [1] Lampiran Anda kami simpan, tetapi belum dikirim kepada petugas.
       *[other] { NUMBER($files) } lampiran Anda kami simpan, tetapi belum dikirim kepada petugas.
    } Ajukan permintaan dengan lampiran ini?

tap-send = Kirim
tap-reword = Ubah pertanyaan
tap-rename = Ubah nama
tap-category = { $category }
tap-category-chosen = ✓ { $category }
tap-idle-yes = Ya, lanjutkan
tap-idle-no = Tidak, ini hal baru
tap-add-words = Tambahkan ke pertanyaan
tap-search-words = Cari tulisan ini
tap-ask-with-files = Ya, tanya petugas
tap-drop-files = Tidak, hapus lampiran
request-files-dropped = Baik, lampiran itu tidak kami simpan.
