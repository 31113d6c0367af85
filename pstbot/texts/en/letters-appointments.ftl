# Zoom meetings and visits.
letter-appointment-booked-subject = { $number }: { $kind ->
    [zoom] your Zoom meeting is booked
   *[visit] your visit is booked
    }
letter-appointment-booked-title = { $kind ->
    [zoom] Your Zoom meeting is booked
   *[visit] Your visit is booked
    }
letter-appointment-booked-intro = { $kind ->
    [zoom] Our officer will meet you on Zoom at the time below.
   *[visit] Our officer will meet you at the office at the time below.
    } A calendar invitation is attached.
letter-appointment-moved-subject = { $number }: your appointment has changed
letter-appointment-moved-title = Your appointment has changed
letter-appointment-moved-intro = This is your new appointment. The attached calendar invitation replaces the earlier one.
letter-appointment-cancelled-subject = { $number }: appointment cancelled
letter-appointment-cancelled-title = Appointment cancelled
letter-appointment-cancelled-intro = { $kind ->
    [zoom] This Zoom meeting has been cancelled.
   *[visit] This visit has been cancelled.
    }
letter-appointment-reminder-subject = { $number }: a reminder of your appointment
letter-appointment-reminder-title = A reminder of your appointment
letter-appointment-reminder-intro = { $kind ->
    [zoom] We would like to remind you of your Zoom meeting.
   *[visit] We would like to remind you of your visit.
    }
letter-appointment-when = Time
letter-appointment-when-value = { $starts }, { NUMBER($minutes) } minutes
letter-appointment-code = Visit code
letter-appointment-code-value = { $code }
letter-appointment-reason = Reason
letter-appointment-reason-value =
    { $reason ->
        [busy] you cannot make it
        [answered] already answered
        [officer] the officer cannot make it
        [office] an office event
        [closed] the office is closed on that day
        [absent] the officer is absent
        [over] the request is finished
        [passed] the times offered have passed
        [none] none given
       *[other] { $reason }
    }
letter-appointment-join = When it is time, join through this link. An officer lets you in from the waiting room.
letter-appointment-join-button = Join Zoom
letter-appointment-link-follows = The Zoom link will follow from an officer.
letter-appointment-bring = Please bring an identity card that is still valid (KTP, driving licence or passport) and show the visit code at the front desk.
letter-appointment-map-button = Open the map
letter-appointment-change =
    { $by ->
        [mail] Can't come? Reply to this letter, and we change or cancel the appointment.
       *[chat] Cannot make it? Change or cancel this appointment in the Telegram chat: /jadwal.
    }
letter-appointment-again =
    { $by ->
        [mail] Still needed? Reply to this letter with the time you would like.
       *[chat] Still needed? Choose another time in the Telegram chat: /jadwal.
    }
