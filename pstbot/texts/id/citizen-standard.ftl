# Standar layanan, pengaduan, privasi.
standard-title = <b>Standar layanan: konsultasi statistik</b>
standard-decree = { $decree }, { $office }
standard-product = <b>Produk:</b> konsultasi statistik tentang data, metadata, dan klasifikasi.
standard-requirements =
    <b>Persyaratan</b>
    Daring: e-mail aktif, akun, dan permintaan yang dikirim melalui aplikasi ini.
    Datang langsung: kartu identitas yang masih berlaku (KTP, SIM, paspor, atau lainnya), e-mail aktif, mengisi buku tamu, lalu bertanya kepada petugas.
standard-online =
    <b>Prosedur daring</b>
    1. Hubungi layanan ini
    2. Daftar
    3. Cari informasi
    4. Belum ketemu: ajukan konsultasi
    5. Berdiskusi daring, atau dilanjutkan tatap muka atau Zoom
    6. Petugas menyampaikan informasi
    7. Petugas menutup konsultasi bila selesai, atau bila tidak ada tanggapan { NUMBER($silence) } hari
    8. Penilaian atau pengaduan
    9. Selesai
standard-in-person =
    <b>Prosedur datang langsung</b>
    1. Ambil nomor antrean
    2. Tunggu giliran
    3. Front office: buku tamu dan keperluan
    4. Meja konsultasi
    5. Petugas menyampaikan informasi
    6. Bila perlu produk lain: layanan PST yang sesuai
    7. Penilaian atau pengaduan
    8. Selesai
standard-time =
    <b>Waktu</b>
    Keseluruhan: { NUMBER($days) } hari.
    Daring: paling lama { NUMBER($days) } hari kerja setelah permintaan jelas dan persyaratan lengkap.
    Datang langsung: dilayani paling lama { NUMBER($minutes) } menit setelah pengguna sebelumnya selesai.
standard-cost = <b>Biaya:</b> Tidak dipungut biaya; petugas tidak menerima imbalan.
standard-complaints =
    <b>Pengaduan, saran, dan masukan</b>
    • Kotak saran di unit layanan
    • { $url }
    • { $email }
    • SMS/WhatsApp { $phone }
standard-other-ways =
    <b>Cara lain</b>
    • { $online }
    • WhatsApp { $whatsapp }
    • { $email }
    • Telepon { $phone }
    • Datang: { $address }
    Jam layanan: { $hours }
complaints-page =
    <b>Pengaduan, saran, dan masukan</b>

    Saat ini pengaduan kami terima melalui empat saluran resmi:

    • Kotak saran di unit layanan, { $address }
    • { $url }
    • { $email }
    • SMS/WhatsApp { $phone }

    Tulisan di percakapan ini belum tercatat sebagai pengaduan; mohon gunakan salah satu saluran di atas.
privacy-page =
    <b>Data pribadi Anda</b> (UU 27/2022)

    { privacy-notice }

    Untuk melihat, memperbaiki, atau menghapus data Anda, hubungi { $email }. Permintaan kami penuhi paling lama 3 × 24 jam.
privacy-notice = Untuk konsultasi kami menyimpan nama, akun Telegram, alamat e-mail, dan percakapan Anda dengan petugas. Data ini hanya dipakai untuk melayani Anda dan tidak diberikan kepada pihak lain. Mencari jawaban tidak memerlukan data pribadi.
privacy-agreed = Anda menyetujuinya pada { $at }.
privacy-not-agreed = Anda belum diminta menyetujuinya; persetujuan baru diperlukan saat bertanya kepada petugas.
