# Memblokir pengguna sementara (koordinator). Bukan memblokir di Telegram.
staff-command-block = Blokir sementara pengguna dari konsultasi ini; tanpa konsultasi: siapa yang diblokir
staff-button-block = Blokir sementara
staff-card-blocked = ⛔ Pengguna diblokir sementara sampai { $until }: { $why }
block-choose = Memblokir <b>{ $name }</b> untuk sementara: tulisannya tidak diteruskan, permintaan baru tidak diterima, konsultasi yang terbuka tetap. Berapa lama?
block-days = { NUMBER($days) } hari
block-ask-why = { NUMBER($days) } hari untuk <b>{ $name }</b>. { $by }, { $layout ->
        [replies] balas pesan ini dengan alasannya dalam satu baris
       *[topics] tulis alasannya dalam satu baris di topik ini
    }; hanya petugas yang membacanya. /batal untuk berhenti.
block-told = ⛔ <b>{ $name }</b> diblokir sementara sampai { $until } oleh { $by }. Alasan: { $why }
block-lift = Cabut sekarang
block-lift-of = Cabut: { $name }
block-lifted = Blokir untuk <b>{ $name }</b> dicabut oleh { $by }; pengguna diberi tahu.
block-lifted-short = Dicabut; pengguna diberi tahu.
block-list = <b>Sedang diblokir</b>
block-more = … dan lainnya.
block-none = Saat ini tidak ada pengguna yang diblokir. Untuk memblokir: “Lainnya …” pada kartu, atau { $layout ->
        [replies] balas kartunya dengan /blokir.
       *[topics] /blokir di topiknya.
    }
error-blocked-already = Pengguna ini sudah diblokir oleh { $by } sampai { $until }. Untuk mengubahnya, cabut dahulu.
error-not-blocked = Blokir ini sudah tidak berlaku.
error-block-no-chat = Pengguna ini tidak memakai Telegram, jadi tidak ada yang diblokir.
