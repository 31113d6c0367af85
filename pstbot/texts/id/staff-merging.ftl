# Menggabungkan konsultasi ganda.
staff-button-merge = Gabungkan
merge-nothing = Pengguna ini tidak punya konsultasi lain yang masih berjalan, jadi { $number } tidak dapat digabungkan. Untuk konsultasi pengguna lain atau yang sudah selesai: “Kaitkan”.
merge-choose =
    <b>{ $number }</b> ({ $subject }) adalah ganda dari konsultasi pengguna ini yang mana? { $number } akan ditutup dan dilanjutkan di sana.
merge-into = Ke { $number }
merge-confirm =
    Gabungkan <b>{ $number }</b> ke { $main } ({ $subject })?
    • { $number } ditutup tanpa penilaian; pengguna diberi tahu satu kali bahwa kelanjutannya di sana.
    • { $words ->
        [0] Tidak ada tulisan yang masih perlu dijawab.
       *[other] { NUMBER($words) } tulisan yang belum dijawab ikut pindah.
    }
    • Batas waktu yang lebih awal dari keduanya tetap berlaku.
    • Pesan pengguna berikutnya masuk ke sana.
merge-yes = Ya, gabungkan
merge-swap = Tukar: { $number } ke { $main }
merged =
    { $number } digabung ke { $main } oleh { $by }. { $words ->
        [0] Pengguna sudah diberi tahu.
       *[other] { NUMBER($words) } tulisan ikut pindah, dan pengguna sudah diberi tahu.
    }
merged-here =
    { $called ->
        [yes] { $calls }, { $number } ({ $subject }) digabung ke sini oleh { $by }.
       *[no] { $number } ({ $subject }) digabung ke sini oleh { $by }.
    } { $words ->
        [0] Tidak ada tulisan yang masih perlu dijawab.
       *[other] Tulisan yang belum dijawab ({ NUMBER($words) }) ada di bawah ini.
    }
merge-repaired = { $number } dibuka kembali oleh { $by } dan tidak lagi digabung dengan { $main }. Tulisan yang sudah pindah tetap di sana; pesan pengguna berikutnya masuk ke konsultasi yang ia pilih atau balas. Pengguna sudah diberi tahu.
relay-carried = Dari { $number }
error-merged = { $number } sudah digabung ke { $main }. Silakan lanjutkan di { $main }.
error-merged-unrated = { $number } sudah digabung dengan permintaan lain. Penilaian diberikan untuk permintaan itu.
error-merge-self = { $number } tidak dapat digabung dengan dirinya sendiri.
error-merge-foreign = { $other } bukan dari pengguna yang sama dengan { $number }. Konsultasi pengguna lain hanya dapat dikaitkan.
error-merge-closed = { $other } sudah selesai. Buka kembali dahulu, atau gabungkan ke konsultasi lain.
error-merge-approval = Di { $number } masih ada jawaban yang menunggu persetujuan rekan. Selesaikan itu dahulu.
error-merge-appointments = { $number } dan { $other } masing-masing punya jadwal. Batalkan dahulu salah satunya.
