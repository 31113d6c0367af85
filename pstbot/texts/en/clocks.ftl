# The service's clocks: officers' turns, promises to citizens, outages, closures of the office.
staff-called = <a href="{ $person_url }">{ $name }</a>
staff-turn-half =
    { $owned ->
        [yes] ⏳ { $called }, half of the time is over. Answer no later than { $due }.
       *[no] ⏳ Half of the time is over and nobody serves this yet. Answer no later than { $due }.
    }
staff-turn-nearly =
    { $owned ->
        [yes] ⏰ { $called }, the time is nearly over: answer no later than { $due }. A colleague can press “Take over” on the card.
       *[no] ⏰ The time is nearly over and nobody serves this yet: answer no later than { $due }. Anybody can press “Take” on the card.
    }
staff-turn-over =
    🔴 Overdue: { $case } { $subject }
    Due: { $due }. { $owned ->
        [yes] Officer: { $owner }.
       *[no] No officer yet.
    }
    For the attention of { $called }
staff-turn-over-promise =
    🔴 The promise to the citizen is broken: { $case } { $subject }
    Due: { $due }. { $owned ->
        [yes] Officer: { $owner }.
       *[no] No officer yet.
    }
    The citizen has got an apology and a new promise: { $promised }.
    For the attention of { $called }
staff-taken-over = { $by } took over from { $before }.
staff-button-take-over = Take over
staff-outage = The service stood still from { $since } to { $until }. Citizens have so much longer to respond; { NUMBER($citizens) } with open consultations were told.
staff-joint-leave-missing = 📅 The joint leave of { $year } is not in the calendar yet. Once the decree is out: update the program, or enter the days with /libur.

told-breach = We are sorry. We have not answered your request <b>{ $number }</b> ({ $subject }) by the date we promised. Our coordinator has been told.
told-breach-due = Our new promise: no later than <b>{ $due }</b>.
tap-file-complaint = Make a complaint
told-promise-why =
    { $kind ->
        [withdrawn] A planned closure or special hours of our office ({ $days }: { $reason }) have been withdrawn.
        [ramadan] On { $days } our office keeps its Ramadan hours.
       *[closure] Our office is closed on { $days }: { $reason }.
    }
told-promise-moved = So we promise the answer to <b>{ $number }</b> ({ $subject }) no later than <b>{ $due }</b>.
told-promise = So the date for <b>{ $number }</b> ({ $subject }) changes.
told-outage = Our service was disturbed. We are sorry. You have more time to respond.
told-outage-times = Our service was disturbed from { $since } to { $until }. We are sorry. Your messages are not lost, and you have so much longer to respond.
told-closed-now = Our office is closed now. Officers begin to read on <b>{ $opens }</b>.
closure-day = { DAY($day) }
closure-days = { DAY($first) } to { DAY($last) }
staff-card-promised = New promise to the citizen: { $promised }
staff-card-take-over = Any colleague may take over with one tap.

# Closures of the office and Ramadan hours: /libur, /ramadan.
error-days-too-many = At most { NUMBER($most) } days at a time. Please check the dates.
error-days-unread = The date could not be read. Examples: 24 November 2026, 24-26 November 2026, 24/11/2026, or besok.
error-days-reason = Please add the reason behind the date, at most { NUMBER($most) } signs. Citizens will read it.
staff-closures-how =
    <b>Closures of the office</b>
    Write: /libur 24 November 2026 Staff meeting
    Several days: /libur 24-26 November 2026 Moving house
    Suddenly: /libur hari ini Power cut. For a disruption that is over, write its date.
    Ramadan hours: /ramadan 8 February 2027 to 9 March 2027
staff-closures-none = No closures of the office are noted here yet. National holidays and joint leave are in the calendar already.
staff-closures-head = <b>Noted:</b>
staff-closure-line =
    { $kind ->
        [ramadan] • Ramadan hours: { $days }
       *[closure] • Closed: { $days } ({ $reason })
    }
staff-closure-ask =
    { $kind ->
        [ramadan] Ramadan hours on { $days }: { $hours }.
       *[closure] The office is closed on { $days }: { $reason }.
    }
staff-closure-ask-withdraw =
    { $kind ->
        [ramadan] Withdrawing the Ramadan hours on { $days }.
       *[closure] Withdrawing the closure on { $days } ({ $reason }).
    }
staff-closure-moves =
    { $many ->
        [0] No promise to a citizen changes.
       *[other] Promises to { NUMBER($many) } citizens change, and they are told:
    }
staff-closure-move = • { $number }: { DAY($before) } → { DAY($after) }
staff-closure-more = … and { NUMBER($many) } more
staff-button-closure-yes = Yes, set it
staff-button-closure-no = Never mind
staff-button-closure-withdraw-yes = Yes, withdraw it
staff-button-closure-withdraw = Withdraw { DAY($day) }
staff-closure-set =
    { $kind ->
        [ramadan] Set by { $by }: Ramadan hours on { $days }. Promises to citizens are being adjusted.
       *[closure] Set by { $by }: the office is closed on { $days } ({ $reason }). Promises to citizens are being adjusted.
    }
staff-closure-withdrawn =
    { $kind ->
        [ramadan] Withdrawn by { $by }: Ramadan hours on { $days }.
       *[closure] Withdrawn by { $by }: the closure on { $days } ({ $reason }).
    }
staff-ramadan-reason = Ramadan hours
staff-command-closures = Closures of the office: see, set, withdraw
staff-command-ramadan = Ramadan service hours
