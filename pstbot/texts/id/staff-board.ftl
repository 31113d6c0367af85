# Papan di General.
board-head =
    <b>Papan konsultasi</b>
    Baru: <b>{ NUMBER($new) }</b> · Jatuh tempo hari ini: <b>{ NUMBER($today) }</b> · Terlambat: <b>{ NUMBER($late) }</b>
    Menunggu pengguna: <b>{ NUMBER($waiting) }</b> · Berisiko terlambat: <b>{ NUMBER($risk) }</b>{ $asked ->
        [0] {""}
       *[other] {" "}· Menunggu mata kedua: <b>{ NUMBER($asked) }</b>
    }
board-group =
    { $group ->
        [urgent] ❗ <b>Mendesak</b>
        [late] ⏰ <b>Terlambat</b>
        [today] 📅 <b>Jatuh tempo hari ini</b>
        [asked] ✋ <b>Menunggu mata kedua</b>
        [new] 🆕 <b>Baru</b>
       *[waiting] ⏳ <b>Menunggu pengguna</b>
    }
board-line = { $sign } { $case } { $subject } ({ $who })
board-more = … dan { NUMBER($many) } lagi: /semua
board-nobody = belum ada petugas
