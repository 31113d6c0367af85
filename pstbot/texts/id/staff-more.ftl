# "Lainnya …": yang jarang diperlukan dari satu konsultasi.
staff-button-more = Lainnya …
staff-more = Pilihan lain untuk <b>{ $number }</b>
staff-button-more-back = ‹ Kembali
staff-button-more-close = Tutup pilihan
staff-more-closed = Pilihan ditutup. Selalu ada di “Lainnya …” pada kartu.
staff-more-released = { $number } dilepas oleh { $by }. Petugas lain dapat menekan “Ambil” pada kartu.
staff-button-ready = Jawaban siap pakai
staff-button-timeline = Riwayat konsultasi
