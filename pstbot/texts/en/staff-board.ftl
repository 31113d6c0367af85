# The board in General.
board-head =
    <b>Board of consultations</b>
    New: <b>{ NUMBER($new) }</b> · Due today: <b>{ NUMBER($today) }</b> · Overdue: <b>{ NUMBER($late) }</b>
    Waiting for the citizen: <b>{ NUMBER($waiting) }</b> · At risk: <b>{ NUMBER($risk) }</b>{ $asked ->
        [0] {""}
       *[other] {" "}· Waiting for a second eye: <b>{ NUMBER($asked) }</b>
    }
board-group =
    { $group ->
        [urgent] ❗ <b>Urgent</b>
        [late] ⏰ <b>Overdue</b>
        [today] 📅 <b>Due today</b>
        [asked] ✋ <b>Waiting for a second eye</b>
        [new] 🆕 <b>New</b>
       *[waiting] ⏳ <b>Waiting for the citizen</b>
    }
board-line = { $sign } { $case } { $subject } ({ $who })
board-more = … and { NUMBER($many) } more: /semua
board-nobody = no officer yet
