# Mata kedua: jawaban menunggu persetujuan rekan sebelum terkirim.
staff-command-review = Jawaban yang menunggu mata kedua sebelum terkirim
staff-how-to-review = Tulis jawabannya sesudah /tinjau, misalnya: /tinjau Ekspor rumput laut Tarakan 2024: 12.400 ton. Rekan membacanya dahulu.
staff-wait-without-file = Di kantor ini berkas menunggu mata kedua, jadi tidak dapat dikirim dengan /tunggu. Kirim berkas itu sebagai jawaban, tanpa /tunggu.
approval-waiting =
    { $change ->
        [yes] ✋ Perubahan ini belum sampai kepada pengguna: menunggu mata kedua.
       *[no] ✋ Belum terkirim: menunggu mata kedua.
    } { $asked ->
        [colleague] { $called }, mohon dibaca; rekan lain juga boleh menyetujui.
        [coordinators] Saat ini tidak ada rekan lain yang bertugas. { $called }, mohon dibaca.
        [author] Saat ini tidak ada rekan lain yang bertugas. { $called }, sebagai koordinator Anda boleh menyetujuinya sendiri; itu dicatat.
       *[nobody] Saat ini tidak ada yang dapat menyetujuinya.
    }
approval-quoted = <blockquote>{ $text }</blockquote>
approval-approve = Setujui dan kirim
approval-return = Kembalikan
approval-approved =
    { $own ->
        [yes] Dikirim oleh { $by } tanpa mata kedua, karena tidak ada rekan lain yang bertugas. Ini dicatat.
       *[no] Disetujui oleh { $by } dan dikirim sebagai jawaban { $author }.
    }
approval-changed =
    { $fate ->
        [file] Perubahan { $author } disetujui oleh { $by }. Pengguna tetap melihat berkas yang pertama; kirim berkas penggantinya sebagai pesan baru.
        [mailed] Perubahan { $author } disetujui oleh { $by } dan disimpan, tetapi jawabannya sudah dikirim lewat surat e-mail. Kirim pembetulannya sebagai pesan baru.
        [kept] Perubahan { $author } disetujui oleh { $by }. Sampaikan versi ini kepada pengguna.
       *[changed] Perubahan { $author } disetujui oleh { $by } dan diteruskan kepada pengguna.
    }
approval-choose-remark = Apa yang perlu diperbaiki pada jawaban untuk { $number }?
approval-remark =
    { $remark ->
        [figures] Mohon periksa lagi angkanya
        [source] Mohon sebutkan sumber dan tahunnya
        [wording] Mohon perjelas kalimatnya
       *[typed] Tulis sendiri
    }
approval-ask-remark = { $by }, { $layout ->
        [replies] balas pesan ini dengan satu baris: apa yang perlu diperbaiki.
       *[topics] tulis dalam satu baris di topik ini apa yang perlu diperbaiki.
    } /batal untuk berhenti.
approval-returned = Dikembalikan oleh { $by }. Belum ada yang terkirim.
approval-answer-returned =
    { $author }, { $by } mengembalikan { $change ->
        [yes] perubahan ini
       *[no] jawaban ini
    }:
    <blockquote>{ $remark }</blockquote>
    Ubah pesan Anda, lalu rekan ditanya lagi dengan sendirinya; atau minta lagi tanpa perubahan.
approval-again = Minta lagi tanpa perubahan
approval-asked-again =
    Dikembalikan oleh { $by }:
    <blockquote>{ $remark }</blockquote>
    { $author } meminta persetujuan lagi tanpa perubahan.
approval-overtaken = Permintaan persetujuan ini sudah tidak berlaku: kata-katanya ditarik, diganti, atau menjadi catatan.
error-approval-own = Ini jawaban Anda sendiri; rekan yang menyetujuinya. Anda dapat mengubahnya, atau membalasnya dengan /tarik atau /catatan.
error-approval-not-yours = Hanya penulisnya yang dapat meminta persetujuan lagi.
error-approval-overtaken =
    { $state ->
        [approved] Sudah disetujui oleh { $by }.
        [returned] Sudah dikembalikan oleh { $by }.
        [waiting] Jawaban ini diubah sesudah Anda melihatnya. Baca versi terbarunya, lalu tekan lagi.
       *[void] Permintaan persetujuan ini sudah tidak berlaku.
    }

staff-card-approval = ✋ Menunggu mata kedua: { NUMBER($many) }. Sampai disetujui belum ada yang terkirim, dan batas waktu tetap berjalan.
staff-turn-approval = ✋ Jawabannya sudah ditulis ({ NUMBER($many) }) dan menunggu mata kedua{ $layout ->
        [replies] {""}
       *[topics] {" "}di topiknya
    }. Rekan, mohon dibaca.
staff-tasks-asked = ✋ Menunggu mata kedua: { $cases }
digest-asked = ✋ Menunggu mata kedua: { $cases }
staff-close-asked = ✋ Jawaban yang masih menunggu mata kedua: { NUMBER($many) }. Setelah ditutup jawaban itu tidak terkirim.
