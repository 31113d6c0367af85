# Pemasangan (pstbot init), pemeriksaan (pstbot doctor) dan pembaruan skema: yang dibaca petugas TI di terminal.
setup-welcome =
    Selamat datang. Pemasangan ini menanyakan beberapa hal, dan baru menyimpan sesuatu di akhir. Ctrl-C membatalkan.
    Siapkan telepon dengan Telegram, dan grup petugas yang topiknya sudah diaktifkan (boleh juga nanti).
setup-yes-or-no = Jawab y (ya) atau t (tidak).
setup-enter = Tekan Enter untuk memeriksa lagi.
setup-cancelled = Dibatalkan. Tidak ada yang diubah.
setup-unreachable = Telegram belum dapat dihubungi. Periksa sambungan internet komputer ini, atau PSTBOT_PROXY di .env.
setup-another-poller = Ada program lain yang sedang mengambil pesan bot ini. Hentikan dulu program itu.
setup-webhook = Bot ini masih mengirim pesannya ke sebuah alamat web (webhook), jadi kode tidak terlihat dari sini. Putuskan alamat itu? Pesan yang menunggu tetap ada. [Y/t]
setup-running = pstbot sedang berjalan dengan basis data ini. Hentikan dulu (misalnya: systemctl stop pstbot), lalu ulangi.
setup-schema-newer = Basis data ini ditulis oleh pstbot yang lebih baru. Pasang versi itu, lalu ulangi.
setup-settings-wrong = Pengaturan di .env belum benar. Betulkan dulu, lalu ulangi:
setup-cannot-write = Tidak dapat menyimpan: { $reason }. Tidak ada yang diubah. Periksa ruang dan izin folder ini, lalu ulangi.
setup-wrong-value = Belum dapat dipakai: { $wrong }. Saran: { $remedy }.

setup-token-how =
    {""}
    1. Token bot
    Di Telegram, buka @BotFather dan kirim /newbot (untuk bot baru) atau /mybots lalu API Token (untuk bot yang ada).
    Salin seluruh baris yang mirip 123456789:AAE… dan tempel di sini. Token adalah rahasia: yang diketik tidak ditampilkan.
setup-token-ask = Token bot:
setup-token-shape = Itu belum berbentuk token. Salin utuh dari @BotFather: angka, titik dua, lalu huruf dan angka.
setup-token-wrong = Telegram tidak mengenal token itu. Mungkin terpotong, atau sudah diganti di @BotFather. Silakan coba lagi.
setup-token-right = Bot @{ $username } dikenali.
setup-token-keep = Tetap memakai bot @{ $username }? [Y/t]

setup-group-how =
    {""}
    2. Grup petugas
    - Buat grup (atau pakai yang ada), aktifkan Topik: pengaturan grup, Edit, Topik.
    - Tambahkan @{ $username } ke grup, lalu jadikan administrator: Edit, Administrator, Tambah administrator.
    Bot harus administrator. Mode privasi di @BotFather (/setprivacy, Disable) saja tidak cukup untuk membuat topik.
setup-code = Tulis di grup petugas, sebagai diri sendiri: /pasang { $code }   (berlaku 15 menit; saya menunggu)
setup-code-anew = Kode tadi tidak berlaku lagi. Tulis di grup petugas: /pasang { $code }
setup-code-not-heard = Belum terlihat. Pastikan @{ $username } sudah di grup dan sudah menjadi administrator, atau tulis lengkap: /pasang@{ $username } { $code }
setup-code-accepted = Kode diterima dari { $name }.
setup-code-private = { $name } menulis kodenya di chat pribadi. Tulis di grup petugas: /pasang { $code }
setup-code-wrong = { $name } menulis kode yang lain. Yang berlaku: /pasang { $code }
setup-code-elsewhere = { $name } menulis kodenya di grup lain. Tulis di grup yang sudah dipasangkan: /pasang { $code }
setup-code-anonymous = Kode ini ditulis sebagai admin anonim atau kanal, jadi saya tidak tahu siapa penulisnya. Matikan “Anonim” pada hak admin Anda, lalu tulis lagi sebagai diri sendiri: /pasang { $code }
setup-code-passed-on = Kode itu diteruskan atau ditulis oleh bot. Ketik sendiri di grup: /pasang { $code }

setup-group-needs = Grup “{ $title }” ditemukan. Yang masih perlu:
setup-group-gone = Grup itu tidak dapat dibuka oleh bot. Tambahkan bot kembali ke grup.
setup-group-ready = Grup “{ $title }” siap dipakai.
setup-group-changes = Layanan ini sudah dipasangkan dengan grup lain. Pindah ke “{ $title }”? Topik kasus yang sedang berjalan tetap di grup lama. [Y/t]
setup-needs-topics = Aktifkan Topik: buka grup, ketuk namanya, Edit, Topik, nyalakan. (Grup biasa menjadi supergrup dengan sendirinya.)
setup-needs-administrator = Jadikan bot administrator: buka grup, ketuk namanya, Edit, Administrator, Tambah administrator, pilih @{ $username }.
setup-needs-can-manage-topics = Beri bot hak “Kelola topik”: grup, Edit, Administrator, @{ $username }, nyalakan Kelola topik. Bot membuat satu topik untuk tiap kasus.
setup-needs-can-pin-messages = Beri bot hak “Sematkan pesan”: grup, Edit, Administrator, @{ $username }, nyalakan Sematkan pesan. Bot menyematkan kartu kasus.
setup-needs-can-delete-messages = Beri bot hak “Hapus pesan”: grup, Edit, Administrator, @{ $username }, nyalakan Hapus pesan. Bot menarik salinan pesan yang ditarik.
setup-coordinator = Jadikan { $name } koordinator pertama? [Y/t]
setup-coordinator-more = Koordinator sekarang: { $names }. Jadikan { $name } koordinator juga? [Y/t]
setup-coordinator-other = Mintalah calon koordinator menulis kode berikut di grup yang sama.

setup-smtp-host =
    {""}
    3. Surat (boleh dilewati)
    Server surat kantor dipakai untuk kode e-mail dan pemberitahuan. Tanpa surat layanan tetap berjalan.
    Nama server surat, misalnya smtp.kantor.go.id (Enter atau “lewati”: tanpa surat):
setup-smtp-security = Pengamanan: starttls, tls, atau off untuk server di komputer ini (Enter: starttls):
setup-smtp-port = Porta (Enter: 587 untuk starttls, 465 untuk tls, 25 untuk off):
setup-smtp-username = Nama pengguna (Enter: tanpa masuk):
setup-smtp-password = Kata sandi (tidak ditampilkan):
setup-smtp-sender = Alamat pengirim, misalnya pst@kantor.go.id:
setup-mail-keep = Surat tetap lewat { $host }? [Y/t]
setup-mail-off = Tanpa surat. Petugas dapat membebaskan pengguna dari kode e-mail. Surat dapat ditambahkan nanti dengan pstbot init.
setup-mail-plain = Tanpa pengamanan surat hanya boleh lewat server di komputer ini. Pakai starttls atau tls.
setup-mail-password-unfit = Kata sandi kosong atau memuat ${"{"}…{"}"}, yang tidak dapat disimpan di .env. Pakai kata sandi lain.
setup-mail-trying = Menghubungi { $host } …
setup-mail-works = Server surat menerima kita. Belum ada surat yang dikirim.
setup-mail-failed = Server surat belum dapat dipakai: { $reason }.
setup-mail-again = Ulangi isian surat? (t: simpan apa adanya) [Y/t]

setup-office =
    {""}
    4. Kantor
    { $name }
    { $address }
    Telepon { $phone } · WhatsApp { $whatsapp } · { $email } · { $website }
    Jam pelayanan: { $hours }
setup-office-right = Keterangan kantor ini benar? [Y/t]
setup-office-how = Salin { $packaged }, ubah isinya, lalu sebutkan berkasnya (disimpan sebagai PSTBOT_OFFICE_FILE).
setup-office-file = Jalur berkas kantor (Enter: nanti saja):

setup-env-changes = Yang akan ditulis ke { $path }:
setup-env-overruled = Perhatian: { $name } juga ada di lingkungan (environment) dengan nilai lain, dan nilai itu yang menang atas .env.
setup-env-save = Simpan? [Y/t]
setup-nothing-changed = Tidak disimpan. Tidak ada yang diubah.
setup-saved = Tersimpan: { $path } (hanya terbaca oleh Anda) dan basis data.
setup-copied = Berkas lama disalin ke { $path }.
setup-group-greeting = Grup ini sekarang menjadi <b>meja petugas</b> layanan statistik. Setiap konsultasi mendapat satu topik. Begitu layanan dijalankan, ketik /bantuan di sini.
setup-greeting-failed = Pesan ke grup belum terkirim, tetapi pemasangan sudah tersimpan. Periksa dengan: pstbot doctor
setup-done =
    {""}
    Selesai. Langkah berikutnya:
      pstbot doctor    memeriksa semuanya
      make run         menjalankan layanan (atau systemctl start pstbot; lihat docs/operations.md)
    Koordinator mendaftarkan petugas lain dengan satu ketukan di grup.

setup-migrated-step = Dijalankan: { $step }
setup-migrated = Skema basis data { $path } sudah terbaru.
setup-migrated-nothing = Skema basis data { $path } sudah terbaru; tidak ada yang perlu dijalankan.

doctor-healthy = Semuanya siap.
doctor-unhealthy = Ada yang perlu dibenahi (✖).
doctor-no-file = Pengaturan: dibaca dari lingkungan, tanpa .env.
doctor-file = Pengaturan: lengkap, dan .env hanya terbaca oleh pemiliknya.
doctor-file-open = Pengaturan: { $path } terbaca oleh orang lain. Jalankan: chmod 600 { $path }
doctor-office = Kantor: { $name }
doctor-office-wrong = Kantor: betulkan berkasnya. { $problems }
doctor-database = Basis data: baik, skema { $schema }.
doctor-database-missing = Basis data: { $path } belum ada. Jalankan: pstbot init
doctor-database-broken = Basis data: { $path } rusak. Hentikan layanan dan pulihkan cadangan terakhir (docs/operations.md).
doctor-database-open = Basis data: { $path } terbaca oleh orang lain. Jalankan: chmod 600 { $path }
doctor-schema-older = Basis data: skemanya belum diperbarui. Jalankan: pstbot migrate
doctor-schema-newer = Basis data: ditulis oleh pstbot yang lebih baru. Pasang versi itu.
doctor-no-coordinator = Koordinator: belum ada. Jalankan: pstbot init
doctor-coordinators = Koordinator: { $names }
doctor-token = Telegram: bot @{ $username }
doctor-token-wrong = Telegram: token tidak dikenal. Periksa PSTBOT_BOT_TOKEN, atau jalankan: pstbot init
doctor-telegram-away = Telegram: tidak dapat dihubungi ({ $reason }). Periksa sambungan internet dan PSTBOT_PROXY.
doctor-not-paired = Grup petugas: belum dipasangkan. Jalankan: pstbot init
doctor-group-gone = Grup petugas: tidak dapat dibuka oleh bot. Tambahkan bot ke grup, atau pasangkan lagi dengan: pstbot init
doctor-group = Grup petugas: “{ $title }”, hak bot lengkap.
doctor-clock = Jam komputer: cocok (beda { $seconds } detik).
doctor-clock-wrong = Jam komputer: berbeda { $seconds } detik dari Telegram. Nyalakan penyelarasan waktu: timedatectl set-ntp true
doctor-mail-off = Surat: tidak dipakai. Kode e-mail tidak dapat dikirim; petugas dapat membebaskannya.
doctor-mail-waits = Surat: diperiksa setelah berkas kantor benar.
doctor-mail = Surat: { $host } menerima kita.
doctor-mail-wrong = Surat: { $host } belum dapat dipakai ({ $reason }). Periksa PSTBOT_SMTP_…, atau jalankan: pstbot init
doctor-holidays = Hari libur { $year }: lengkap dengan cuti bersama.
doctor-holidays-missing = Hari libur { $year }: cuti bersama belum dikenal. Perbarui pstbot setelah SKB terbit; sampai itu batas waktu dapat meleset.
doctor-running = Layanan: sedang berjalan.
doctor-stopped = Layanan: tidak sedang berjalan.
