# Grup petugas dengan topik atau tanpa topik.
staff-layout-replies =
    ℹ️ <b>Grup ini tanpa topik.</b> Layanan tetap berjalan, dengan balasan: setiap konsultasi punya satu kartu di sini. Jawab pengguna dengan <b>membalas</b> kartu itu atau pesan mana pun dari konsultasinya. Tulisan yang tidak membalas apa pun tidak terkirim.
    Dengan topik lebih rapi: buka grup, ketuk namanya, Edit, Topik, nyalakan, lalu beri bot hak “Kelola Topik”. Konsultasi baru langsung mendapat topik; yang berjalan menyusul.{ $known ->
        [yes] {" "}Mohon perhatian { $called }
       *[no] {""}
    }
staff-layout-topics =
    ✅ <b>Grup ini kini memakai topik.</b> Konsultasi baru mendapat topiknya sendiri. Yang sedang berjalan mendapat topik saat penggunanya menulis lagi; sampai saat itu jawab dengan membalas kartunya.{ $known ->
        [yes] {" "}Mohon perhatian { $called }
       *[no] {""}
    }
staff-case-moved = { $case } kini punya topik sendiri. Lanjutkan di sana.
staff-reply-how = Tulisan ini belum terkirim kepada siapa pun. Grup ini tanpa topik: untuk menjawab pengguna, balas (geser) kartu konsultasinya atau salah satu pesannya.
staff-reply-elsewhere = Balasan ini belum terkirim kepada siapa pun: pesan yang Anda balas bukan milik satu konsultasi. Balas kartu konsultasinya atau salah satu pesannya.
staff-reply-form = Isian untuk { $number } masih menunggu, dan tulisan ini belum masuk ke sana. Balas pesan isiannya dengan tulisan itu, atau /batal.
relay-citizen = { $number } · { $name }
