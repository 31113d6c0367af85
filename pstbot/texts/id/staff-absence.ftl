# Petugas yang berhalangan, dan ringkasan pagi.
staff-command-absence = Berhalangan: hari ini, atau dari tanggal sampai tanggal
absence-head = <b>Siapa yang berhalangan?</b> Untuk diri sendiri pada hari lain: /absen 24-26 November
absence-line = • { $name }: { DAY($first) } sampai { DAY($last) }
absence-today = { $name }, hari ini
absence-back = { $name } sudah kembali
absence-how = Tanggalnya belum terbaca. Contoh: /absen hari ini, /absen 24 November, /absen 24-26 November
absence-noted =
    { $running ->
        [yes] Dicatat oleh { $by }: { $name } berhalangan sampai { DAY($last) }. Konsultasinya dialihkan kepada rekan.
       *[no] Dicatat oleh { $by }: { $name } berhalangan { DAY($first) } sampai { DAY($last) }. Konsultasinya dialihkan pada hari pertama.
    }
absence-ended = Dicatat oleh { $by }: sudah kembali bertugas.
absence-begun = <b>{ $name } berhalangan</b>, { DAY($first) } sampai { DAY($last) } (dicatat oleh { $by }).
absence-moved =
    { $moved ->
        [yes] • { $number } kini ditangani { $to }
       *[no] • ⚠️ { $number } belum ada yang dapat mengambil alih
    }
absence-for = Untuk diketahui: { $people }
absence-over = { $name } kembali bertugas.
digest-head = <b>Selamat pagi. Pekerjaan hari ini:</b>
digest-owner = { $person }
digest-late = ⏰ terlambat: { $cases }
digest-today = 📅 jatuh tempo hari ini: { $cases }
digest-new =
    🆕 Belum ada petugas: { $cases }{ $known ->
        [yes] . Giliran berikutnya: { $next }
       *[no] {""}
    }
digest-more = dan { NUMBER($many) } lagi
error-absence-past = Tanggal itu sudah lewat, atau terbalik. Tulis misalnya: /absen 24-26 November
error-absence-known = { $name } sudah tercatat berhalangan pada hari itu.
