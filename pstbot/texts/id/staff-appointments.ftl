# Tindak lanjut di topik petugas: menawarkan, memindahkan, mencatat hasil.
staff-command-meet = Jadwal Zoom atau kunjungan untuk konsultasi ini
staff-button-meet = Jadwal Zoom/kunjungan
staff-meet-head = <b>Jadwal { $number }</b>
staff-meet-none = Belum ada jadwal. Tawarkan beberapa waktu kepada pengguna, atau pesan langsung waktu yang sudah disepakati.
staff-meet-state =
    { $kind ->
        [zoom] 💻 Zoom
       *[visit] 🏢 Kunjungan
    }: { $state ->
        [proposed] ditawarkan, menunggu pilihan pengguna
        [requested] diminta pengguna, menunggu konfirmasi
        [booked] dipesan
        [checked_in] pengunjung sudah datang
        [done] sudah berlangsung
        [partly] berlangsung, belum tuntas
        [no_show] pengguna tidak hadir
       *[cancelled] dibatalkan
    }
staff-meet-link = Tautan: { $link }
staff-meet-no-link = ⚠️ Belum ada tautan Zoom.
staff-meet-code = Kode kunjungan: { $code }
staff-meet-put-away = Jadwal { $number }: /jadwal untuk membukanya lagi.
staff-meet-choose-day =
    { $kind ->
        [zoom] Pilih hari untuk Zoom.
       *[visit] Pilih hari untuk kunjungan.
    }
staff-meet-choose-time = { DAY($day) } ({ $zone }): centang waktu yang ditawarkan.
staff-meet-time =
    { $ticked ->
        [yes] ✅ { TIME($starts) }
       *[no] { TIME($starts) }
    }
staff-meet-no-day = Tidak ada waktu kosong dalam jangka pemesanan.
staff-meet-chosen = Yang akan ditawarkan:
staff-meet-chosen-time = • { $starts }
staff-meet-by-citizen =
    { $news ->
        [booked_by_citizen] 🗓 Pengguna memesan waktu.
        [moved_by_citizen] 🗓 Pengguna memindahkan waktu.
       *[cancelled_by_citizen] 🗓 Pengguna membatalkan jadwal.
    }
staff-meet-asked = 🗓 Pengguna meminta waktu. Mohon dikonfirmasi.
staff-meet-why-moved = Jadwal { $number } dipindahkan ke <b>{ $starts }</b>. Apa alasannya? Pengguna akan membacanya.
staff-meet-why-dropped = Membatalkan jadwal { $number }. Apa alasannya? Pengguna akan membacanya.
staff-meet-dropped = Jadwal { $number } dibatalkan oleh { $by }. Pengguna diberi tahu.
staff-meet-type-reason = Tulis alasannya dalam satu baris. Pengguna akan membacanya.
staff-meet-type-link = Tempel tautan rapat (https://…) dalam satu baris. Tautan itu dikirim kepada pengguna.
staff-meet-type-note = Tulis catatan hasilnya dalam satu baris. Hanya petugas yang membacanya.
staff-meet-recorded =
    { $state ->
        [no_show] Dicatat oleh { $by }: pengguna tidak hadir. { $number } tetap terbuka; tawarkan waktu lain atau tutup lewat kartu.
        [partly] Dicatat oleh { $by }: berlangsung, belum tuntas. { $number } tetap terbuka.
       *[done] Dicatat oleh { $by }: sudah berlangsung. Bila tuntas, tutup { $number } lewat kartu.
    }
staff-meet-note = Catatan: { $note }
staff-room-failed =
    { $code ->
        [zoom-off] Kantor ini belum memakai Zoom otomatis. Buat rapatnya sendiri, lalu tempel tautannya di sini.
       *[other] ⚠️ Ruang Zoom tidak dapat dibuat ({ $code }). Jadwalnya tetap berlaku; ulangi, atau buat rapatnya sendiri lalu tempel tautannya.
    }
staff-tap-meet-zoom = 💻 Zoom
staff-tap-meet-visit = 🏢 Kunjungan
staff-tap-meet-close = Tutup
staff-tap-meet-offer = Tawarkan ({ NUMBER($times) })
staff-tap-meet-book = Pesan langsung
staff-tap-meet-confirm = Konfirmasi
staff-tap-meet-move = Pindahkan
staff-tap-meet-drop = Batalkan
staff-tap-meet-done = Berlangsung
staff-tap-meet-partly = Belum tuntas
staff-tap-meet-no-show = Tidak hadir
staff-tap-meet-arrived = Sudah datang
staff-tap-meet-paste = Tempel tautan
staff-tap-meet-type = Tulis alasan
staff-tap-meet-note = Tulis catatan
staff-meet-soon = ⏰ { NUMBER($minutes) } menit lagi: { $owner }.
staff-meet-link-missing = ⚠️ { $owner }: jadwal Zoom ini dimulai kurang dari dua jam lagi dan belum punya tautan.
staff-meet-absent = 🔴 Jadwal Zoom sudah dimulai dan { $owner } belum hadir. Siapa pun boleh menggantikan; pengguna sudah diminta menunggu.
staff-meet-outcome =
    { $came ->
        [yes] { $owner }, waktunya sudah habis dan pengguna hadir. Bagaimana hasilnya?
       *[unknown] { $owner }, waktunya sudah habis. Bagaimana hasilnya?
    }
staff-meet-citizen-late = ⏱ { $owner }: pengguna terlambat, mohon ditunggu.
staff-meet-link-broken = ⚠️ { $owner }: pengguna tidak dapat masuk lewat tautan. Telepon atau tempel tautan baru.
staff-meet-here = Dicatat: { $by } hadir di ruang rapat.
staff-tap-meet-here = Saya hadir
staff-card-follow-up = <b>Tindak lanjut:</b> { $kind ->
    [zoom] Zoom
   *[visit] kunjungan
    }, { $starts }
staff-card-follow-up-offered = <b>Tindak lanjut:</b> { $kind ->
    [zoom] Zoom
   *[visit] kunjungan
    }, waktu ditawarkan
staff-tap-meet-start = ▶️ Mulai rapat
staff-meet-start = Tautan untuk memulai rapat { $starts }. Hanya untuk Anda, dan berlaku sebentar; tekan “Mulai rapat” lagi untuk yang baru.
staff-meet-start-failed = Tautan untuk memulai rapat belum dapat diambil dari Zoom. Coba lagi sebentar, atau masuk lewat aplikasi Zoom kantor.
