# Zoom meetings and visits.
error-slot-taken = That time can no longer be booked. Please choose another one.
error-slot-none = There is no free time as far as one can book.
error-appointment-known = { $number } has an appointment already. Please change or cancel that one first.
error-appointment-case-closed = { $number } is closed. Please open it again before making an appointment.
error-appointment-moved-on =
    { $state ->
        [cancelled] This appointment has been cancelled.
        [done] This meeting took place already.
        [partly] This meeting took place already.
        [no_show] This meeting is over.
       *[other] This appointment has changed. Please open it again to see how it stands.
    }
error-appointment-too-late = It is less than { NUMBER($minutes) } minutes away, so you cannot change it yourself. Just write here or call us; an officer will help.
error-appointment-no-visit = Only visits have an arrival at the front desk.
error-appointment-not-yet = Not yet: this appointment is on { $starts }.
error-appointment-same-time = It is already at { $starts }. Please choose another time.
error-appointment-offers = Choose one to { NUMBER($most) } times.
error-link-unread = That is not a link. Paste one address that begins with https://, and nothing else.
