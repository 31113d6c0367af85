# Officers who are away, and the morning's message.
staff-command-absence = Away: today, or from a date to a date
absence-head = <b>Who is away?</b> For yourself on another day: /absen 24-26 November
absence-line = • { $name }: { DAY($first) } to { DAY($last) }
absence-today = { $name }, today
absence-back = { $name } is back
absence-how = The date could not be read. Examples: /absen hari ini, /absen 24 November, /absen 24-26 November
absence-noted =
    { $running ->
        [yes] Noted by { $by }: { $name } is away until { DAY($last) }. The cases go to colleagues.
       *[no] Noted by { $by }: { $name } is away from { DAY($first) } to { DAY($last) }. The cases go to colleagues on the first day.
    }
absence-ended = Noted by { $by }: back on duty.
absence-begun = <b>{ $name } is away</b>, { DAY($first) } to { DAY($last) } (noted by { $by }).
absence-moved =
    { $moved ->
        [yes] • { $number } is now served by { $to }
       *[no] • ⚠️ { $number }: nobody could take it over
    }
absence-for = For your information: { $people }
absence-over = { $name } is back on duty.
digest-head = <b>Good morning. Today's work:</b>
digest-owner = { $person }
digest-late = ⏰ overdue: { $cases }
digest-today = 📅 due today: { $cases }
digest-new =
    🆕 Without an officer: { $cases }{ $known ->
        [yes] . Next in turn: { $next }
       *[no] {""}
    }
digest-more = and { NUMBER($many) } more
error-absence-past = That date is over, or the days are the wrong way round. Write for example: /absen 24-26 November
error-absence-known = { $name } is already noted as away on that day.
