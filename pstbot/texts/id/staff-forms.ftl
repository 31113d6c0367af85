# Isian petugas: kelengkapan, penutupan, kelengkapan tanpa e-mail.
staff-button-send = Kirim
staff-button-cancel = Batal
staff-details-choose = Centang apa yang perlu dilengkapi pengguna, lalu tekan “Kirim”.
staff-details-item =
    { $ticked ->
        [yes] ☑ { $item }
       *[no] ☐ { $item }
    }
staff-details-asked = Diminta oleh { $by }: { $items }.

staff-close-choose = Menutup { $number }. Apa alasannya?
staff-close-reason =
    { $reason ->
        [resolved] Sudah terjawab
        [referred] Dialihkan ke instansi lain
        [out_of_scope] Di luar layanan
       *[silence] Tidak ada tanggapan
    }
staff-close-summary = { $reason }. { $by }, { $layout ->
        [replies] balas pesan ini dengan ringkasan satu baris
       *[topics] tulis ringkasan satu baris di topik ini
    }; pengguna akan membacanya. /batal untuk berhenti.
staff-close-summary-proposed =
    { $reason }. { $by }, { $layout ->
        [replies] balas pesan ini dengan ringkasan satu baris
       *[topics] tulis ringkasan satu baris di topik ini
    }; pengguna akan membacanya. /batal untuk berhenti.
    Atau pakai: <i>{ $proposal }</i>
staff-button-use-proposal = Pakai ringkasan ini
staff-summary-proposal = Permintaan “{ $subject }” sudah dijawab.
staff-closed = { $number } ditutup oleh { $by }. Ringkasan: { $summary }
staff-form-left = Dibatalkan.
staff-not-your-form = Isian ini sedang ditulis rekan Anda; hanya ia yang dapat membatalkannya.
staff-no-form = Tidak ada isian yang sedang terbuka.

staff-waive-choose = Melanjutkan { $number } tanpa kelengkapan itu. Apa alasannya?
staff-waive-reason =
    { $reason ->
        [no-email] Tidak punya e-mail
        [by-phone] Dikonfirmasi lewat telepon
       *[typed] Lainnya
    }
staff-waive-typed = { $by }, { $layout ->
        [replies] balas pesan ini dengan alasannya dalam satu baris.
       *[topics] tulis alasannya dalam satu baris di topik ini.
    } /batal untuk berhenti.
staff-waived = Dianggap lengkap oleh { $by }. Alasan: { $why }
staff-close-all-found = Sudah terjawab: semua tersedia
staff-close-mark = Sudah terjawab: tandai datanya
staff-mark-head = <b>Menutup { $number }: tandai hasil setiap data</b>
staff-mark-how = Ketuk satu data untuk mengganti tandanya, lalu “Lanjut”. Pengguna membaca hasilnya bila ada yang tidak tersedia seperti yang diminta.
staff-mark-done = Lanjut
staff-results = Hasil data: { $counted }.
