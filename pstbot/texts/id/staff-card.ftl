# Kartu konsultasi yang disematkan di topik.
staff-card-head =
    <b>{ $number }</b>
    { $subject }
    Pengguna: { $name }
staff-card-unreachable = ⚠️ Pengguna sedang tidak dapat dihubungi lewat Telegram.
staff-card-status = Keadaan: <b>{ $status ->
        [new] baru, belum ada petugas
        [incomplete] perlu dilengkapi, menunggu pengguna
        [open] diproses, giliran petugas
        [answered] sudah dijawab, menunggu pengguna
       *[closed] selesai ({ $reason ->
            [resolved] terjawab
            [silence] tidak ada tanggapan
            [withdrawn] ditarik pengguna
            [referred] dialihkan ke instansi lain
            [duplicate] digabung
            [out_of_scope] di luar layanan
           *[other] tanpa alasan
        })
    }</b>
staff-card-urgent = ❗ <b>Mendesak:</b> { $why }
staff-card-summary = Ringkasan: { $summary }
staff-card-owner =
    { $owned ->
        [yes] Petugas: { $owner }
       *[no] Petugas: belum ada
    }
staff-card-due =
    { $late ->
        [yes] ⏰ <b>Terlambat.</b> Batas jawaban: { $due }
       *[no] Jawab paling lambat: { $due }
    }
staff-card-missing =
    Belum lengkap: { $items }{ $asked ->
        [0] {""}
        [1] {""}
       *[other] {" "}(diminta { NUMBER($asked) } kali)
    }
staff-card-main = Dilanjutkan di { $main }
staff-card-merged =
    Gabungan dari: { $cases }{ $more ->
        [yes] {" "}dan lainnya
       *[no] {""}
    }
staff-card-related =
    Terkait: { $cases }{ $more ->
        [yes] {" "}dan lainnya
       *[no] {""}
    }
staff-card-category =
    Permintaan: { $category ->
        [metadata] konsep/metadata
        [classification] klasifikasi
       *[data] data
    }
staff-card-foot =
    { $closed ->
        [merged] <i>Sudah digabung: { $layout ->
            [replies] jawab dengan membalas konsultasi yang berlanjut
           *[topics] tulis jawaban di topik konsultasi yang berlanjut
        }.</i>
        [yes] <i>Sudah selesai: { $layout ->
            [replies] balasan di sini
           *[topics] tulisan di topik ini
        } tidak terkirim tanpa persetujuan Anda.</i>
       *[no] <i>{ $layout ->
            [replies] Balas pesan ini untuk menjawab
           *[topics] Tulis jawaban di topik ini
        }; awali // untuk catatan; /tunggu untuk kabar sementara.</i>
    }

# Yang masih perlu dilengkapi.
staff-item =
    { $item ->
        [indicator] data yang diminta
        [region] wilayah
        [years] tahun
        [level] tingkat wilayah
        [purpose] tujuan penggunaan
        [attachment] berkas lampiran
       *[email] e-mail terverifikasi
    }

# Tombol kartu.
staff-button-take = Ambil
staff-button-details = Minta kelengkapan
staff-button-complete =
    { $missing ->
        [email] Lengkap tanpa e-mail
       *[other] Anggap lengkap
    }
staff-button-not-yet = Masih disiapkan
staff-button-no-reply = Tidak perlu dibalas
staff-button-close = Tutup
staff-button-release = Lepas
staff-button-reopen = Buka kembali
