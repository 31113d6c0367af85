# Pilihan jawaban survei kebutuhan data (SKD); kata-katanya dari domain/skd/options.json.
skd-sex =
    { $option ->
        [male] Laki-laki
       *[female] Perempuan
    }
skd-education =
    { $option ->
        [secondary] ≤ SLTA/Sederajat
        [diploma] D1/D2/D3
        [bachelor] D4/S1
        [master] S2
       *[doctorate] S3
    }
skd-occupation =
    { $option ->
        [student] Pelajar/Mahasiswa
        [researcher] Peneliti/Dosen
        [civil-servant] ASN/TNI/Polri
        [state-enterprise] Pegawai BUMN/BUMD
        [employee] Pegawai Swasta
        [entrepreneur] Wiraswasta
       *[other] Lainnya
    }
skd-institution =
    { $option ->
        [state-body] Lembaga Negara
        [ministry] Kementerian &amp; Lembaga Pemerintah
        [security] TNI/Polri/BIN/Kejaksaan
        [local-government] Pemerintah Daerah
        [international] Lembaga Internasional
        [research-education] Lembaga Penelitian &amp; Pendidikan
        [state-enterprise] BUMN/BUMD
        [private] Swasta
       *[other] Lainnya
    }
skd-use =
    { $option ->
        [study] Tugas Sekolah/Tugas Kuliah
        [government] Pemerintahan
        [commercial] Komersial
        [research] Penelitian
       *[other] Lainnya
    }
