# Jadwal Zoom dan kunjungan.
error-slot-taken = Waktu itu sudah tidak dapat dipesan. Silakan pilih waktu lain.
error-slot-none = Tidak ada waktu kosong dalam jangka pemesanan.
error-appointment-known = { $number } sudah punya jadwal. Ubah atau batalkan jadwal itu dahulu.
error-appointment-case-closed = { $number } sudah selesai. Buka kembali dahulu untuk membuat jadwal.
error-appointment-moved-on =
    { $state ->
        [cancelled] Jadwal ini sudah dibatalkan.
        [done] Pertemuan ini sudah berlangsung.
        [partly] Pertemuan ini sudah berlangsung.
        [no_show] Pertemuan ini sudah lewat.
       *[other] Jadwal ini sudah berubah. Silakan buka lagi keadaannya yang terakhir.
    }
error-appointment-too-late = Kurang dari { NUMBER($minutes) } menit lagi: jadwal tidak dapat diubah sendiri. Tulis saja di sini atau telepon kami; petugas membantu Anda.
error-appointment-no-visit = Kehadiran di meja depan hanya untuk kunjungan.
error-appointment-not-yet = Belum waktunya: jadwal ini { $starts }.
error-appointment-same-time = Waktunya sudah { $starts }. Pilih waktu yang lain.
error-appointment-offers = Pilih satu sampai { NUMBER($most) } waktu.
error-link-unread = Itu bukan satu tautan. Tempel alamat yang diawali https://, tanpa kata lain.
