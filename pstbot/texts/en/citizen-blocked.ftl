# A citizen who is blocked for a time: what they read.
blocked-until = Consultation by Telegram is suspended for you until <b>{ $until }</b>. Until then what you write here is neither passed on nor kept. Your open requests are not closed because of this.
blocked-object = If you object, please tell us through the suggestion box at { $address }; { $url }; { $email }; or SMS/WhatsApp { $phone }.
blocked-ways = We still help you with data at our office, by telephone { $phone }, by e-mail { $email }, or at { $online }.
blocked-press = Consultation by Telegram is suspended for you until { $until }. To object, and for other ways: /pengaduan
blocked-over = Consultation by Telegram is open to you again. Please write what you need; your requests are in /kasus.
cases-next-blocked = Until { $until } you can read and end this request, but not write yet. It is not closed because of that.
