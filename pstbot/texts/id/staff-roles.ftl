# Pendaftaran petugas dan perannya.
staff-role =
    { $role ->
        [officer] Petugas
        [front_office] Front office
        [coordinator] Koordinator
        [head] Kepala
       *[it_admin] Admin TI
    }
staff-enrolment-asked = <b>{ $name }</b> ingin bertugas. Koordinator, silakan pilih perannya:
staff-enrolled = <b>{ $name }</b> kini bertugas sebagai { $role } (oleh { $by }). Panduan singkat: /bantuan
staff-declined = <b>{ $name }</b> tidak didaftarkan (oleh { $by }).
staff-dismissed =
    <b>{ $name }</b> tidak bertugas lagi (oleh { $by }).{ $cases ->
        [0] {""}
       *[other] {" "}Konsultasinya yang masih terbuka: { NUMBER($cases) }. Untuk mengambil alih: { $layout ->
            [replies] balas kartunya dengan jawaban
           *[topics] jawab di topiknya
        }, lalu tekan “Kirim”.
    }
staff-roles-head = <b>Yang bertugas</b>
staff-roles-line = { $name }: { $role }
staff-role-of = <b>{ $name }</b>, sekarang { $role }. Pilih peran baru, atau akhiri tugasnya:
staff-button-decline = Bukan petugas
staff-button-dismiss = Akhiri tugas
staff-button-back = Kembali

# Yang belum boleh bertindak.
staff-anonymous = Anda menulis sebagai admin anonim, jadi tidak ada yang terkirim atau berubah. Matikan “Anonim” pada hak admin Anda di pengaturan grup, lalu ulangi sebagai diri sendiri.
staff-forwarded-command = Perintah yang diteruskan tidak dijalankan. Ketik sendiri perintahnya.
staff-not-enrolled = Anda belum terdaftar sebagai petugas, jadi belum ada yang terkirim atau berubah. Koordinator sudah dimintai persetujuan di General.
staff-role-not-enough = Peran Anda belum mencakup ini, jadi tidak ada yang terkirim atau berubah. Tanyakan kepada koordinator.
staff-former = Anda tercatat sudah keluar dari grup ini. Keluarlah lalu masuk kembali ke grup agar tercatat lagi.
