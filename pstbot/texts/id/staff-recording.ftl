# /catat: konsultasi tanpa Telegram; balasan pengguna yang dicatat petugas.
staff-command-record = Catat konsultasi tanpa Telegram: kunjungan, telepon, WhatsApp, e-mail
staff-command-reply = Catat kata-kata pengguna (di topiknya)
staff-intake-channel =
    { $channel ->
        [visit] Kunjungan
        [whatsapp] WhatsApp
        [email] E-mail
       *[phone] Telepon
    }
staff-intake-ask-channel =
    <b>Mencatat konsultasi</b>
    { $by }, lewat apa pengguna bertanya?
staff-intake-ask-name =
    <b>Mencatat konsultasi</b>
    { $by }, tulis nama pengguna. Bisa juga sekaligus: <i>Joko; joko@contoh.id; Berapa inflasi Tarakan 2024?</i>
staff-intake-ask-contact =
    { $phone ->
        [yes] E-mail { $name }? Nomor teleponnya sudah dicatat.
       *[no] E-mail { $name }? Nomor telepon boleh ditulis di belakangnya.
    }
staff-intake-ask-question =
    { $files ->
        [0] Apa pertanyaan { $name }? Tulis dalam satu pesan, seperti yang ditanyakan. Foto atau berkas boleh dilampirkan.
       *[other] Apa pertanyaan { $name }? Tulis dalam satu pesan, seperti yang ditanyakan. Lampiran: { NUMBER($files) }.
    }
staff-intake-no-email = Tidak punya e-mail
staff-intake-new = Mulai baru
staff-intake-open = Buka konsultasi
staff-intake-edit =
    { $field ->
        [name] Ubah nama
        [contact] Ubah kontak
        [question] Ubah pertanyaan
       *[channel] Ubah jalur
    }
staff-intake-locale =
    { $locale ->
        [en] Surat: Inggris
       *[id] Surat: Indonesia
    }
staff-intake-review =
    { $channel ->
        [visit] <b>Konsultasi lewat kunjungan</b>
        [whatsapp] <b>Konsultasi lewat WhatsApp</b>
        [email] <b>Konsultasi lewat e-mail</b>
       *[phone] <b>Konsultasi lewat telepon</b>
    }
staff-intake-name = Nama: { $name }
staff-intake-email =
    { $has ->
        [yes] E-mail: { $email }
       *[no] E-mail: tidak punya
    }
staff-intake-phone = Telepon: { $phone }
staff-intake-question = <blockquote>{ $question }</blockquote>
staff-intake-enclosed = Lampiran: { NUMBER($files) }
staff-intake-slip = ⚠️ Salah ketik? Mungkin maksudnya { $meant }
staff-intake-known = Alamat ini sudah dipakai oleh { $name }.
staff-intake-by-word =
    { $letters ->
        [yes] Tanpa e-mail, jawaban nanti Anda sampaikan sendiri, lalu tekan “Sudah disampaikan”.
       *[no] Kantor ini belum dapat mengirim surat: jawaban nanti Anda sampaikan sendiri, lalu tekan “Sudah disampaikan”.
    }
staff-intake-privacy = Sampaikan kepada pengguna: nama, kontak, dan isi konsultasinya kami simpan hanya untuk melayaninya, dan atas permintaannya dapat dilihat, diperbaiki, atau dihapus. Setelah ia setuju, centang di bawah.
staff-intake-tick-told =
    { $ticked ->
        [yes] ☑ Privasi sudah disampaikan, ia setuju
       *[no] ☐ Privasi sudah disampaikan, ia setuju
    }
staff-intake-tick-same =
    { $ticked ->
        [yes] ☑ Pakai data yang ada ({ $name })
       *[no] ☐ Pakai data yang ada ({ $name })
    }
staff-intake-take-meant = Pakai { $meant }
staff-intake-opened =
    <b>{ $number }</b> dibuka oleh { $by } dan Anda tangani; topiknya segera muncul.
    Sebutkan kepada pengguna: nomor { $number }, dijawab paling lambat { $due }.
staff-intake-resumed = Melanjutkan catatan tadi.
staff-intake-text = Mohon tulis sebagai teks.
staff-intake-open-still = Catatan ini belum dibuka. Tekan “Buka konsultasi”, ubah isinya, atau “Batal”.
staff-intake-files = Lampiran paling banyak { NUMBER($most) }.
staff-intake-contact-unread = Alamat e-mail atau nomor itu belum terbaca. Contoh: joko@contoh.id, atau joko@contoh.id 0812-3456-7890.
staff-intake-email-needed = Untuk jalur e-mail alamatnya diperlukan.
error-intake-stale = Catatan ini sudah selesai, atau sedang ditulis rekan Anda. Untuk mencatat: /catat
error-intake-privacy = Sampaikan dahulu pemberitahuan privasinya, lalu centang. Setelah itu tekan “Buka konsultasi”.

staff-reply-ask = Apa kata pengguna tentang { $number }?
staff-reply-words = ✍ Tulis kata-katanya
staff-reply-decision =
    { $act ->
        [close] Sudah cukup
        [extend] Masih perlu
        [still_waiting] Masih menunggu jawaban
       *[withdraw] Menarik permintaan
    }
staff-reply-ask-words = { $by }, tulis atau tempel kata-kata pengguna dalam satu pesan; foto dan berkas juga boleh. Ini dicatat sebagai balasan pengguna, tidak dikirim kepadanya. /batal untuk berhenti.
staff-reply-recorded = ✍ Balasan pengguna dicatat oleh { $by }. Giliran petugas.
staff-reply-decided =
    { $act ->
        [close] ✍ Dicatat oleh { $by }: pengguna menyatakan sudah cukup.
        [extend] ✍ Dicatat oleh { $by }: pengguna masih perlu waktu.
        [still_waiting] ✍ Dicatat oleh { $by }: pengguna masih menunggu jawaban.
       *[withdraw] ✍ Dicatat oleh { $by }: pengguna menarik permintaan ini.
    }
staff-how-to-record = Tulis kata-kata pengguna sesudah /balasan, atau balas pesan yang belum terkirim dengan /balasan.
staff-edit-recorded = Balasan yang sudah dicatat tidak ikut berubah. Catat pembetulannya dengan /balasan.
staff-button-held-reply = Ini kata-kata pengguna
error-reply-empty = Kirim kata-kata pengguna sebagai teks, foto, atau berkas; atau /batal.
error-reply-too-late = { $number } sudah selesai lebih dari { NUMBER($days) } hari. Tekan “Buka kembali” pada kartu, atau catat hal baru dengan /catat.
