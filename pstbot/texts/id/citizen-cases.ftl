# Permintaan sendiri: daftar, satu permintaan, menulis, menarik, membuka kembali, menjawab surat pengingat.
cases-none = Anda belum mengajukan permintaan. Langsung ketik pertanyaan Anda.
cases-list = <b>Permintaan Anda</b>
cases-line =
    <b>{ $number }</b> – { $subject }
    { $status }
cases-status =
    { $status ->
        [new] Baru, menunggu petugas
        [incomplete] Perlu Anda lengkapi
        [open] Sedang dikerjakan petugas
        [answered] Sudah dijawab, menunggu tanggapan Anda
       *[closed] Selesai
    }
cases-until = Jawaban paling lambat: { $until }
cases-one =
    <b>{ $number }</b>
    { $subject }
cases-is = Keadaan: { $status }
cases-owner = Petugas: { $owner }
cases-promised = Dijawab paling lambat: { $due }
cases-turn = Tanggapan petugas paling lambat: { $due }
cases-closed-at = Selesai: { $at }
cases-reason = Alasan: { $reason }
cases-summary = Ringkasan: { $summary }
cases-wanted = Data yang diminta:
cases-next-new = Petugas akan mengambil permintaan ini. Anda tidak perlu melakukan apa-apa.
cases-next-incomplete = Yang masih diperlukan: { $items }. Cukup tulis di sini.
cases-next-email = Yang masih diperlukan: e-mail yang terverifikasi. Ketuk “Verifikasi e-mail”.
cases-next-open = Petugas sedang menyiapkan jawaban. Tambahan dapat langsung Anda tulis.
cases-next-answered = Silakan baca jawaban petugas. Tanpa tanggapan, permintaan ditutup setelah { $until }.
cases-next-answered-soon = Silakan baca jawaban petugas, lalu tulis bila masih ada yang kurang.
cases-next-closed = Sampai { $until } Anda dapat menilai dan membuka kembali permintaan ini.
cases-next-merged = Permintaan ini dilanjutkan di <b>{ $main }</b>. Tulisan Anda kami teruskan ke sana.
cases-next-closed-long = Permintaan ini sudah lama selesai. Untuk hal baru, langsung ketik pertanyaan Anda.
cases-relayed = Kami teruskan kepada petugas: <b>{ $number }</b>, { $subject }.
cases-relayed-email = E-mail Anda belum diverifikasi; waktu pelayanan mulai dihitung setelah itu.
cases-write = Silakan tulis pesan Anda untuk <b>{ $number }</b>, { $subject }. Tulisan Anda berikutnya kami teruskan ke sana.
cases-after-closing = { $number } ({ $subject }) sudah selesai. Tulisan Anda kami simpan. Apakah ini lanjutannya?
cases-continued = <b>{ $number }</b> dibuka kembali dan tulisan Anda kami teruskan kepada petugas.
cases-reopened = <b>{ $number }</b> dibuka kembali. Silakan tulis apa yang masih kurang.
cases-withdraw = Tarik permintaan <b>{ $number }</b>, { $subject }? Petugas berhenti mengerjakannya.
cases-withdrawn = Permintaan <b>{ $number }</b> sudah ditarik. Sampai { $until } Anda masih dapat membukanya kembali.
cases-still-needed = Baik, <b>{ $number }</b> tetap kami buka. Silakan tulis di sini bila Anda siap.
cases-still-waiting = Mohon maaf. Petugas kami ingatkan bahwa jawaban untuk <b>{ $number }</b> masih Anda tunggu.
cases-still-waiting-due = Mohon maaf. Petugas kami ingatkan bahwa jawaban untuk <b>{ $number }</b> masih Anda tunggu. Batas waktunya { $due }.
cases-uncarried = Maaf, jenis pesan ini tidak dapat kami teruskan (misalnya dadu atau permainan). Silakan tulis isinya, atau kirim sebagai foto atau berkas.
cases-item =
    { $item ->
        [indicator] data atau indikator yang dimaksud
        [region] wilayah
        [years] tahun
        [level] tingkat wilayah (provinsi, kabupaten/kota, kecamatan, desa)
        [purpose] keperluan
        [attachment] lampiran atau contoh tabel
       *[email] e-mail yang terverifikasi
    }
cases-reason-name =
    { $reason ->
        [silence] tidak ada tanggapan
        [withdrawn] Anda menarik permintaan ini
        [referred] data ada di instansi lain
        [duplicate] digabung dengan permintaan lain
        [out_of_scope] di luar layanan konsultasi statistik
       *[resolved] sudah dijawab
    }

tap-search-this = Cari
tap-new-question = Pertanyaan baru
tap-use-these-words = Pakai tulisan tadi
tap-switch-case = Ke { $number }
tap-continue-case = Lanjutkan { $number }
tap-write = Tulis pesan
tap-withdraw = Tarik permintaan
tap-withdraw-yes = Ya, tarik
tap-keep = Tidak, biarkan
tap-reopen = Buka kembali
tap-rate = Nilai
tap-enough = Sudah cukup
tap-needed = Masih perlu
tap-waiting = Masih menunggu jawaban
tap-see-case = Lihat { $number }
cases-edit-closed = Perubahan Anda kami simpan, tetapi tidak diteruskan, karena <b>{ $number }</b> sudah selesai.
cases-edit-file = Petugas tetap melihat berkas yang pertama. Mohon kirim berkas penggantinya sebagai pesan baru.
