# Jam layanan: batas waktu petugas, janji kepada pengguna, gangguan, libur kantor.
staff-called = <a href="{ $person_url }">{ $name }</a>
staff-turn-half =
    { $owned ->
        [yes] ⏳ { $called }, separuh waktu sudah lewat. Jawab paling lambat { $due }.
       *[no] ⏳ Separuh waktu sudah lewat dan belum ada petugas. Jawab paling lambat { $due }.
    }
staff-turn-nearly =
    { $owned ->
        [yes] ⏰ { $called }, waktu hampir habis: jawab paling lambat { $due }. Rekan lain dapat menekan “Ambil alih” pada kartu.
       *[no] ⏰ Waktu hampir habis dan belum ada petugas: jawab paling lambat { $due }. Siapa pun dapat menekan “Ambil” pada kartu.
    }
staff-turn-over =
    🔴 Batas waktu terlewati: { $case } { $subject }
    Batas: { $due }. { $owned ->
        [yes] Petugas: { $owner }.
       *[no] Belum ada petugas.
    }
    Mohon perhatian { $called }
staff-turn-over-promise =
    🔴 Janji kepada pengguna terlewati: { $case } { $subject }
    Batas: { $due }. { $owned ->
        [yes] Petugas: { $owner }.
       *[no] Belum ada petugas.
    }
    Pengguna sudah menerima permohonan maaf dan janji baru: { $promised }.
    Mohon perhatian { $called }
staff-taken-over = { $by } mengambil alih dari { $before }.
staff-button-take-over = Ambil alih
staff-outage = Layanan sempat terhenti dari { $since } sampai { $until }. Waktu tanggapan pengguna diperpanjang selama itu; { NUMBER($citizens) } pengguna dengan konsultasi terbuka diberi tahu.
staff-joint-leave-missing = 📅 Cuti bersama { $year } belum ada di kalender. Setelah SKB terbit: perbarui aplikasi, atau masukkan tanggalnya dengan /libur.

told-breach = Mohon maaf. Permintaan <b>{ $number }</b> ({ $subject }) belum kami jawab sampai batas waktu yang kami janjikan. Koordinator kami sudah diberi tahu.
told-breach-due = Janji kami yang baru: paling lambat <b>{ $due }</b>.
tap-file-complaint = Ajukan pengaduan
told-promise-why =
    { $kind ->
        [withdrawn] Rencana libur atau jam khusus kantor ({ $days }: { $reason }) dibatalkan.
        [ramadan] Selama { $days } kantor memakai jam pelayanan Ramadan.
       *[closure] Kantor kami tidak melayani pada { $days }: { $reason }.
    }
told-promise-moved = Karena itu jawaban untuk <b>{ $number }</b> ({ $subject }) kami janjikan paling lambat <b>{ $due }</b>.
told-promise = Karena itu batas waktu untuk <b>{ $number }</b> ({ $subject }) berubah.
told-outage = Layanan kami sempat terganggu. Mohon maaf. Waktu bagi Anda untuk menanggapi kami perpanjang.
told-outage-times = Layanan kami terganggu dari { $since } sampai { $until }. Mohon maaf. Pesan Anda tidak hilang, dan waktu bagi Anda untuk menanggapi kami perpanjang selama itu.
told-closed-now = Kantor kami sedang tutup. Petugas mulai membaca pada <b>{ $opens }</b>.
closure-day = { DAY($day) }
closure-days = { DAY($first) } sampai { DAY($last) }
staff-card-promised = Janji baru kepada pengguna: { $promised }
staff-card-take-over = Rekan lain boleh mengambil alih dengan satu ketukan.

# Libur kantor dan jam Ramadan: /libur, /ramadan.
error-days-too-many = Paling banyak { NUMBER($most) } hari sekaligus. Periksa kembali tanggalnya.
error-days-unread = Tanggalnya belum terbaca. Contoh: 24 November 2026, 24-26 November 2026, 24/11/2026, atau besok.
error-days-reason = Tuliskan juga alasannya sesudah tanggal, paling panjang { NUMBER($most) } tanda. Pengguna akan membacanya.
staff-closures-how =
    <b>Libur kantor</b>
    Tulis: /libur 24 November 2026 Rapat kerja
    Beberapa hari: /libur 24-26 November 2026 Pindah ruangan
    Mendadak: /libur hari ini Listrik padam. Untuk gangguan yang sudah lewat, tulis tanggalnya.
    Jam Ramadan: /ramadan 8 Februari 2027 sampai 9 Maret 2027
staff-closures-none = Belum ada libur kantor yang dicatat di sini. Libur nasional dan cuti bersama sudah termasuk di kalender.
staff-closures-head = <b>Tercatat:</b>
staff-closure-line =
    { $kind ->
        [ramadan] • Jam Ramadan: { $days }
       *[closure] • Libur: { $days } ({ $reason })
    }
staff-closure-ask =
    { $kind ->
        [ramadan] Jam Ramadan pada { $days }: { $hours }.
       *[closure] Kantor tutup pada { $days }: { $reason }.
    }
staff-closure-ask-withdraw =
    { $kind ->
        [ramadan] Membatalkan jam Ramadan pada { $days }.
       *[closure] Membatalkan libur { $days } ({ $reason }).
    }
staff-closure-moves =
    { $many ->
        [0] Tidak ada janji kepada pengguna yang berubah.
       *[other] Janji kepada { NUMBER($many) } pengguna berubah, dan mereka diberi tahu:
    }
staff-closure-move = • { $number }: { DAY($before) } → { DAY($after) }
staff-closure-more = … dan { NUMBER($many) } lagi
staff-button-closure-yes = Ya, tetapkan
staff-button-closure-no = Tidak jadi
staff-button-closure-withdraw-yes = Ya, batalkan
staff-button-closure-withdraw = Batalkan { DAY($day) }
staff-closure-set =
    { $kind ->
        [ramadan] Ditetapkan oleh { $by }: jam Ramadan pada { $days }. Janji kepada pengguna sedang disesuaikan.
       *[closure] Ditetapkan oleh { $by }: kantor tutup pada { $days } ({ $reason }). Janji kepada pengguna sedang disesuaikan.
    }
staff-closure-withdrawn =
    { $kind ->
        [ramadan] Dibatalkan oleh { $by }: jam Ramadan pada { $days }.
       *[closure] Dibatalkan oleh { $by }: libur { $days } ({ $reason }).
    }
staff-ramadan-reason = Jam Ramadan
staff-command-closures = Libur kantor: lihat, tetapkan, batalkan
staff-command-ramadan = Jam pelayanan Ramadan
