# Bertanya kepada rekan.
staff-command-colleague = Tanya rekan tentang konsultasi ini (hanya petugas yang membacanya)
staff-button-ask-colleague = Tanya rekan
call-choose =
    { $typed ->
        [yes] Catatan Anda disimpan. Siapa yang ditanya? Rekan itu disebut di sini.
       *[no] Tanya siapa tentang <b>{ $number }</b>? Pertanyaan dan jawabannya hanya dibaca petugas.
    }
call-nobody = Belum ada rekan lain yang terdaftar. Koordinator mendaftarkannya lewat /peran.
call-colleague =
    { $away ->
        [yes] { $name } (berhalangan)
       *[no] { $name }
    }
call-ask =
    { $away ->
        [yes] { $by }, { $layout ->
            [replies] balas pesan ini dengan pertanyaan untuk { $to }
           *[topics] tulis pertanyaan untuk { $to } di topik ini
        }. { $to } sedang berhalangan, jadi jawabannya mungkin lama. /batal untuk berhenti.
       *[no] { $by }, { $layout ->
            [replies] balas pesan ini dengan pertanyaan untuk { $to }
           *[topics] tulis pertanyaan untuk { $to } di topik ini
        }. Pengguna tidak membacanya. /batal untuk berhenti.
    }
call-asked = { $to } ditanya oleh { $by }.
call-rings =
    { $answers ->
        [yes] { $to }, { $by } membalas Anda. Balas pesan ini untuk melanjutkan; hanya petugas yang membacanya.
       *[no] { $to }, { $by } bertanya kepada Anda. Balas pesan ini untuk menjawab; hanya petugas yang membacanya.
    }
call-held = Tanya { $name }
staff-edit-mentions = Perubahan Anda menyebut rekan, jadi tidak diteruskan: pengguna tetap membaca versi sebelumnya. Untuk bertanya kepada rekan: /rekan
error-call-yourself = Pilih rekan lain: pertanyaan kepada diri sendiri cukup sebagai catatan (//).
error-question-needed = Tulis pertanyaannya sebagai teks atau berkas, atau /batal.
