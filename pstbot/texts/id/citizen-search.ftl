# Mencari dengan langsung mengetik.
search-answer =
    <b>{ $question }</b>

    { $answer }
search-unconfirmed = ⚠️ <i>Perlu dikonfirmasi petugas.</i>
search-cite = <i>Sumber: { $sources }</i>
search-figures = Butuh angkanya? Petugas dapat mencarikan untuk Anda.
search-similar = <i>Pertanyaan lain yang mirip:</i>
search-choices = Apakah salah satu ini yang Anda maksud?
search-choice = { NUMBER($at) }. { $question }
search-nothing =
    Jawaban untuk pertanyaan ini belum ada di sini:
    <blockquote>{ $question }</blockquote>
    Petugas kami dapat membantu, atau carilah di mesin pencari BPS.
search-no-words = Tulisan itu belum dapat kami cari. Silakan tulis pertanyaan Anda dengan kata-kata.
search-ask-query = Apa yang Anda cari? Silakan ketik pertanyaan Anda, misalnya: <i>inflasi Tarakan tahun lalu</i>.
search-solved = Senang dapat membantu. Bila ada pertanyaan lain, langsung ketik saja.
search-gone = Pertanyaan itu sudah tidak tersimpan. Silakan ketik lagi, kami carikan jawabannya.

tap-solved = Terjawab
tap-not-solved = Belum, tanya petugas
tap-none-of-these = Bukan itu, tanya petugas
tap-search-engine = Mesin pencari BPS
tap-other-choices = Pilihan lain
