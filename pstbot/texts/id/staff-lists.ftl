# Daftar tugas, riwayat kasus, keadaan sistem, bantuan.
staff-tasks-none = Tidak ada konsultasi yang menunggu Anda, dan tidak ada yang baru.
staff-tasks-own = <b>Tugas Anda: { NUMBER($many) }</b>
staff-tasks-more = … dan { NUMBER($many) } lagi
staff-tasks-new = <b>Baru, belum ada petugas: { NUMBER($many) }{ $more ->
        [yes] {" "}atau lebih
       *[no] {""}
    }</b>
staff-task-linked = <a href="{ $url }">{ $number }</a>
staff-task-due =
    { $late ->
        [yes] { $sign } { $case } { $subject }, terlambat sejak { $due }
       *[no] { $sign } { $case } { $subject }, paling lambat { $due }
    }
staff-task-waiting = { $sign } { $case } { $subject }, menunggu pengguna

staff-timeline-head = <b>Riwayat { $number }</b>
staff-timeline-earlier = … { NUMBER($many) } catatan sebelumnya
staff-timeline-day = <b>{ DAY($at) }</b>
staff-timeline-line = { TIME($at) } { $who }: { $act ->
        [submit] mengajukan permintaan
        [speak] menulis
        [complete] melengkapi
        [withdraw] menarik permintaan
        [still_waiting] masih menunggu jawaban
        [extend] masih memerlukan
        [reopen] membuka kembali
        [rate] menilai
        [take] mengambil
        [answer] menjawab
        [interim] memberi kabar sementara
        [not_yet] masih menyiapkan
        [ask_details] meminta kelengkapan
        [no_reply_needed] tidak perlu membalas
        [note] mencatat
        [hand_over] mengalihkan kepada { $to }
        [offer] menawarkan kepada { $to }
        [decline_offer] tidak menerima tawaran
        [offer_void] membatalkan tawaran
        [ask_approval] meminta mata kedua
        [approve] menyetujui jawaban { $to }
        [return] mengembalikan jawaban { $to }
        [approval_void] permintaan mata kedua gugur
        [block] memblokir pengguna sementara
        [unblock] mencabut blokir
        [release] melepas
        [urgent] menandai mendesak
        [not_urgent] menyatakan tidak mendesak lagi
        [merge] menggabungkannya ke konsultasi lain
        [absorb] menggabungkan konsultasi lain ke sini
        [unmerge] membatalkan penggabungan konsultasi lain
        [ask_colleague] bertanya kepada { $to }
        [answer_colleague] membalas { $to }
        [link] mengaitkan dengan konsultasi lain
        [unlink] melepas kaitan
        [details] membetulkan rincian data
        [results] menandai hasil data
        [remind] mengingatkan pengguna
        [close] menutup
        [record] mencatat konsultasi ini
        [waive] menerima tanpa e-mail terverifikasi
        [record_reply] mencatat balasan pengguna
        [told] menyampaikan jawaban
        [continue_here] melanjutkan di Telegram
       *[other] { $act }
    }
staff-timeline-related = Terkait: { $cases }
staff-timeline-nobody = Otomatis
staff-timeline-messages = Pesan: { NUMBER($pending) } dalam pengiriman, { NUMBER($failed) } gagal, { NUMBER($held) } menunggu keputusan petugas{ $review ->
    [0] {""}
   *[other] , { NUMBER($review) } menunggu mata kedua
}.

staff-system =
    <b>Keadaan sistem</b>
    Pesan masuk yang menunggu: { NUMBER($waiting_in) }
    Pesan masuk yang tidak dapat diolah: { NUMBER($parked) }
    Pesan keluar yang menunggu: { NUMBER($waiting_out) }
    Pesan keluar yang gagal: { NUMBER($failed) }

staff-help =
    <b>Melayani konsultasi</b>
    { $layout ->
        [replies] Grup ini tanpa topik: setiap konsultasi punya satu kartu, dan nomornya ada di atas setiap pesannya.
       *[topics] Setiap konsultasi punya topik sendiri; kartunya disematkan di atas.
    }
    • Tekan “Ambil”, atau langsung jawab: jawaban pertama berarti Anda yang menangani.
    • { $layout ->
        [replies] Balas kartu atau pesan mana pun dari konsultasinya: balasan Anda terkirim kepada pengguna
       *[topics] Yang Anda tulis di topik terkirim kepada pengguna
    }; 👍 berarti sudah sampai.{ $layout ->
        [replies] {" "}Tulisan yang tidak membalas apa pun tidak terkirim.
       *[topics] {""}
    }
    • Awali // untuk catatan yang hanya dibaca petugas.
    • /tunggu teks: kabar sementara, batas waktu tetap berjalan.
    • /tinjau teks: jawaban yang dibaca rekan dahulu, baru terkirim.
    • { $layout ->
        [replies] Balasan untuk konsultasi milik rekan
       *[topics] Tulisan di topik milik rekan
    } menunggu “Kirim” atau “Catatan”.
    • Selesai? Tekan “Tutup”, pilih alasan, tulis ringkasan satu baris.

    /tugas tugas Anda dan yang baru
    /semua semua konsultasi; /cari_kasus mencari
    /alih mengalihkan kepada rekan ({ $layout ->
        [replies] membalas kartunya
       *[topics] di topiknya
    })
    /rekan bertanya kepada rekan ({ $layout ->
        [replies] membalas kartunya
       *[topics] di topiknya
    })
    /jawab jawaban siap pakai ({ $layout ->
        [replies] membalas kartunya
       *[topics] di topiknya
    })
    /catat mencatat konsultasi tanpa Telegram
    /balasan mencatat kata-kata pengguna ({ $layout ->
        [replies] membalas kartunya
       *[topics] di topiknya
    })
    /absen berhalangan
    /kasus riwayat konsultasi ({ $layout ->
        [replies] membalas kartunya
       *[topics] di topiknya
    })
    /batal keluar dari isian{ $people ->
        [yes] {""}
    /peran siapa bertugas sebagai apa
    /blokir memblokir pengguna sementara
       *[no] {""}
    }{ $calendar ->
        [yes] {""}
    /libur libur kantor
    /ramadan jam pelayanan Ramadan
       *[no] {""}
    }{ $system ->
        [yes] {""}
    /sistem keadaan sistem
       *[no] {""}
    }

# Keterangan perintah.
staff-command-tasks = Tugas saya dan yang baru
staff-command-case = Riwayat konsultasi ini
staff-command-note = Catatan untuk petugas
staff-command-wait = Kabar sementara untuk pengguna
staff-command-cancel = Keluar dari isian
staff-command-roles = Siapa bertugas sebagai apa
staff-command-system = Keadaan sistem
staff-command-help = Cara melayani
