# Tindak lanjut: pertemuan Zoom dan kunjungan, seperti dibaca pengguna layanan.
meet-kind =
    { $kind ->
        [zoom] pertemuan Zoom
       *[visit] kunjungan ke kantor
    }
meet-kind-line =
    { $kind ->
        [zoom] 💻 Zoom
       *[visit] 🏢 Datang ke kantor
    }{ $state ->
        [proposed] : silakan pilih waktunya
        [requested] : menunggu konfirmasi petugas
       *[booked] { "" }
    }
meet-when = 🗓 <b>{ $starts }</b>, { NUMBER($minutes) } menit
meet-case = Tentang { $number } ({ $subject })
meet-booked =
    { $kind ->
        [zoom] Pertemuan Zoom Anda sudah dijadwalkan.
       *[visit] Kunjungan Anda sudah dijadwalkan.
    }
meet-requested = Waktu ini kami mintakan dahulu kepada petugas. Anda kami kabari begitu petugas mengonfirmasi.
meet-moved =
    { $kind ->
        [zoom] Pertemuan Zoom Anda pindah waktu.
       *[visit] Kunjungan Anda pindah waktu.
    }
meet-cancelled =
    { $kind ->
        [zoom] Pertemuan Zoom ini dibatalkan.
       *[visit] Kunjungan ini dibatalkan.
    }
meet-reason = Alasan: { $reason }
meet-link-follows = Tautan Zoom menyusul di sini dan lewat surat.
meet-link-ready = Tautan Zoom Anda sudah siap. Ketuk tombol di bawah ini pada waktunya; petugas menerima Anda dari ruang tunggu.
meet-code = Kode kunjungan: <b>{ $code }</b>. Tunjukkan kode ini kepada petugas di meja depan.
meet-place = 📍 { $address }
meet-bring = Mohon membawa kartu identitas yang masih berlaku (KTP, SIM, atau paspor). Layanan ini tidak dipungut biaya.
meet-offered =
    { $kind ->
        [zoom] Petugas mengajak Anda melanjutkan lewat Zoom. Silakan pilih waktunya:
       *[visit] Petugas mengajak Anda datang ke kantor. Silakan pilih waktunya:
    }
meet-offered-gone = Semua waktu yang ditawarkan sudah lewat atau terisi. Silakan pilih waktu lain.
meet-choose-kind = Melanjutkan { $number } ({ $subject }) secara langsung? Pilih caranya:
meet-choose-day =
    { $kind ->
        [zoom] Pilih hari untuk pertemuan Zoom.
       *[visit] Pilih hari untuk datang ke kantor.
    }
meet-choose-time = { DAY($day) }: pilih waktunya. Semua waktu dalam { $zone }.
meet-month = { MONTH($month) }
meet-no-day = Belum ada waktu yang kosong sampai { DAY($until) }. Tulis saja di sini; petugas akan membantu mencari waktu.
meet-none-that-day = Tidak ada waktu yang dapat dipesan pada hari itu.
meet-slot-taken = Waktu itu baru saja terisi. Silakan pilih waktu lain.
meet-old-time = Sekarang: { $starts }.
meet-ask-cancel = Batalkan { $kind } ini?
meet-list-none = Anda belum punya jadwal. Bila permintaan Anda perlu dibicarakan langsung, pilih permintaannya:
meet-list-none-open = Anda belum punya jadwal. Jadwal Zoom atau kunjungan dibuat dari sebuah permintaan; silakan tulis pertanyaan Anda dahulu.
meet-list = Jadwal Anda:
meet-reason-name =
    { $reason ->
        [busy] Saya berhalangan
        [answered] Sudah terjawab
        [officer] Petugas berhalangan
        [office] Ada kegiatan kantor
        [closed] Kantor tutup pada hari itu
        [absent] Petugas berhalangan hadir
        [over] Permintaan sudah selesai
        [passed] Waktu yang ditawarkan sudah lewat
       *[none] tanpa keterangan
    }
meet-weekday =
    { NUMBER($weekday) ->
        [0] Sen
        [1] Sel
        [2] Rab
        [3] Kam
        [4] Jum
        [5] Sab
       *[6] Min
    }
meet-time = { TIME($starts) }
meet-time-day = { DAY($starts) }, { TIME($starts) }
meet-over =
    { $state ->
        [no_show] Anda tercatat tidak hadir. Bila masih perlu, silakan pilih waktu lain atau tulis kepada kami.
        [partly] Pertemuan ini sudah berlangsung; petugas masih menyiapkan kelanjutannya.
       *[done] Pertemuan ini sudah berlangsung.
    }
meet-reminder =
    { $minutes ->
        [1440] ⏰ Mengingatkan jadwal Anda besok.
        [60] ⏰ Satu jam lagi jadwal Anda.
       *[other] ⏰ { NUMBER($minutes) } menit lagi jadwal Anda.
    }
meet-officer-late = Mohon maaf, petugas belum berada di ruang Zoom. Rekan-rekannya sudah kami panggil; mohon tunggu sebentar di ruang tunggu.
meet-late-told = Petugas sudah kami beri tahu bahwa Anda terlambat.
meet-broken-told = Petugas sudah kami beri tahu. Coba tautannya sekali lagi; bila tetap tidak bisa, telepon { $phone }, tulis di sini, atau pilih waktu lain.
tap-meet-late = Saya terlambat
tap-meet-broken = Tautan bermasalah
tap-meetings = 🗓 Jadwal
tap-meet = 🗓 Zoom atau datang ke kantor
tap-zoom = 💻 Zoom
tap-visit = 🏢 Datang ke kantor
tap-join = Masuk Zoom
tap-map = Buka peta
tap-move-time = Ubah waktu
tap-cancel-meeting = Batalkan jadwal
tap-other-times = Waktu lain
tap-other-day = Hari lain
tap-no-meeting = Tidak perlu
tap-keep-meeting = Tidak jadi
tap-later-month = Bulan berikutnya ›
tap-earlier-month = ‹ Bulan sebelumnya
citizen-command-meet = Jadwal Zoom atau kunjungan
