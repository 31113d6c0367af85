# Sapaan, menu, bahasa, bantuan, dan jalan keluar dari isian.
home-welcome =
    Selamat datang di <b>{ $unit }</b>, { $office }.

    Kami membantu Bapak/Ibu menemukan data dan penjelasan statistik. Langsung ketik pertanyaan Anda, misalnya: <i>jumlah penduduk Tarakan</i>.
home-greeting = Halo! Silakan langsung ketik pertanyaan Anda tentang data atau statistik.
home-ping = Ya, kami di sini. Silakan ketik pertanyaan Anda tentang data atau statistik.
home-agreed = Baik. Bila ada pertanyaan lain, langsung ketik saja.
home-thanks = Sama-sama. Bila ada pertanyaan lain, langsung ketik saja.
home-menu = <b>Menu</b>

    Langsung ketik pertanyaan Anda, atau pilih di bawah ini.
home-languages =
    Pilih bahasa · <i>Choose your language</i>
home-language-set = Kami berbahasa Indonesia sekarang.
home-help =
    <b>Bantuan</b>

    Ketik pertanyaan Anda: kami mencarikan jawabannya, tanpa pendaftaran. Belum terjawab? Petugas kami menjawab paling lama { NUMBER($days) } hari kerja setelah permintaan Anda jelas dan lengkap. Tidak dipungut biaya.

    /cari – mencari jawaban
    /konsultasi – bertanya kepada petugas
    /kasus – permintaan Anda dan keadaannya
    /nilai – menilai layanan kami
    /pengaduan – menyampaikan pengaduan
    /privasi – bagaimana data Anda dijaga
    /bahasa – Indonesia atau English
    /batal – berhenti mengisi; pertanyaan Anda tetap tersimpan
    /menu – semua pilihan

    Jam layanan: { $hours }
home-unknown-command = Maaf, perintah itu belum kami kenal. Lihat /menu, atau langsung ketik pertanyaan Anda.
home-nothing-to-leave = Tidak ada isian yang berjalan. Silakan ketik pertanyaan Anda.
home-form-left =
    Baik, isian dihentikan. Pertanyaan Anda tetap kami simpan:
    <blockquote>{ $question }</blockquote>
home-form-left-empty = Baik, isian dihentikan. Tidak ada yang hilang dari percakapan ini.
home-unfinished = Masih ada isian yang belum selesai.

tap-menu = Menu
tap-standard = Standar layanan
tap-english = English
tap-indonesian = Bahasa Indonesia
tap-search = Cari jawaban
tap-ask = Tanya petugas
tap-cases = Permintaan saya
tap-complain = Pengaduan
tap-privacy = Privasi
tap-language = Bahasa / Language
tap-help = Bantuan
tap-back = Kembali
tap-resume = Lanjutkan isian
tap-cancel = Batal

citizen-command-menu = Semua pilihan
citizen-command-search = Cari jawaban
citizen-command-ask = Tanya petugas
citizen-command-cases = Permintaan saya dan keadaannya
citizen-command-rate = Nilai layanan kami
citizen-command-complain = Sampaikan pengaduan
citizen-command-privacy = Bagaimana data Anda dijaga
citizen-command-language = Indonesia / English
citizen-command-help = Bantuan
citizen-command-cancel = Berhenti mengisi
