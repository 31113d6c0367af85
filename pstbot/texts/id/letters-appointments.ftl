# Jadwal Zoom dan kunjungan.
letter-appointment-booked-subject = { $number }: { $kind ->
    [zoom] pertemuan Zoom Anda dijadwalkan
   *[visit] kunjungan Anda dijadwalkan
    }
letter-appointment-booked-title = { $kind ->
    [zoom] Pertemuan Zoom Anda dijadwalkan
   *[visit] Kunjungan Anda dijadwalkan
    }
letter-appointment-booked-intro = { $kind ->
    [zoom] Petugas kami menunggu Anda di Zoom pada waktu berikut.
   *[visit] Petugas kami menunggu Anda di kantor pada waktu berikut.
    } Undangan kalender terlampir.
letter-appointment-moved-subject = { $number }: jadwal Anda berubah
letter-appointment-moved-title = Jadwal Anda berubah
letter-appointment-moved-intro = Ini jadwal Anda yang baru. Undangan kalender terlampir dan menggantikan yang lama.
letter-appointment-cancelled-subject = { $number }: jadwal dibatalkan
letter-appointment-cancelled-title = Jadwal dibatalkan
letter-appointment-cancelled-intro = { $kind ->
    [zoom] Pertemuan Zoom ini dibatalkan.
   *[visit] Kunjungan ini dibatalkan.
    }
letter-appointment-reminder-subject = { $number }: pengingat jadwal Anda
letter-appointment-reminder-title = Pengingat jadwal Anda
letter-appointment-reminder-intro = { $kind ->
    [zoom] Kami mengingatkan pertemuan Zoom Anda.
   *[visit] Kami mengingatkan kunjungan Anda.
    }
letter-appointment-when = Waktu
letter-appointment-when-value = { $starts }, { NUMBER($minutes) } menit
letter-appointment-code = Kode kunjungan
letter-appointment-code-value = { $code }
letter-appointment-reason = Alasan
letter-appointment-reason-value =
    { $reason ->
        [busy] Anda berhalangan
        [answered] sudah terjawab
        [officer] petugas berhalangan
        [office] ada kegiatan kantor
        [closed] kantor tutup pada hari itu
        [absent] petugas berhalangan hadir
        [over] permintaan sudah selesai
        [passed] waktu yang ditawarkan sudah lewat
        [none] tanpa keterangan
       *[other] { $reason }
    }
letter-appointment-join = Pada waktunya, masuk lewat tautan ini. Petugas menerima Anda dari ruang tunggu.
letter-appointment-join-button = Masuk Zoom
letter-appointment-link-follows = Tautan Zoom menyusul dari petugas.
letter-appointment-bring = Mohon membawa kartu identitas yang masih berlaku (KTP, SIM, atau paspor) dan menunjukkan kode kunjungan di meja depan.
letter-appointment-map-button = Buka peta
letter-appointment-change =
    { $by ->
        [mail] Berhalangan? Balas surat ini, agar jadwalnya kami ubah atau batalkan.
       *[chat] Berhalangan? Ubah atau batalkan jadwal ini di percakapan Telegram: /jadwal.
    }
letter-appointment-again =
    { $by ->
        [mail] Masih perlu? Balas surat ini dengan waktu yang Anda pilih.
       *[chat] Masih perlu? Pilih waktu lain di percakapan Telegram: /jadwal.
    }
