# Follow-ups: Zoom meetings and visits, as citizens read them.
meet-kind =
    { $kind ->
        [zoom] Zoom meeting
       *[visit] visit to the office
    }
meet-kind-line =
    { $kind ->
        [zoom] 💻 Zoom
       *[visit] 🏢 Visit to the office
    }{ $state ->
        [proposed] : please choose a time
        [requested] : waiting for an officer's confirmation
       *[booked] { "" }
    }
meet-when = 🗓 <b>{ $starts }</b>, { NUMBER($minutes) } minutes
meet-case = About { $number } ({ $subject })
meet-booked =
    { $kind ->
        [zoom] Your Zoom meeting is booked.
       *[visit] Your visit is booked.
    }
meet-requested = We are asking an officer about this time. You will hear from us as soon as it is confirmed.
meet-moved =
    { $kind ->
        [zoom] Your Zoom meeting has a new time.
       *[visit] Your visit has a new time.
    }
meet-cancelled =
    { $kind ->
        [zoom] This Zoom meeting has been cancelled.
       *[visit] This visit has been cancelled.
    }
meet-reason = Reason: { $reason }
meet-link-follows = The Zoom link will follow here and by e-mail.
meet-link-ready = Your Zoom link is ready. Tap the button below when it is time; an officer lets you in from the waiting room.
meet-code = Visit code: <b>{ $code }</b>. Please show this code at the front desk.
meet-place = 📍 { $address }
meet-bring = Please bring an identity card that is still valid (KTP, driving licence or passport). This service is free of charge.
meet-offered =
    { $kind ->
        [zoom] An officer would like to continue by Zoom. Please choose a time:
       *[visit] An officer invites you to the office. Please choose a time:
    }
meet-offered-gone = All the times offered have passed or are taken. Please choose another time.
meet-choose-kind = Continue { $number } ({ $subject }) in person? Please choose how:
meet-choose-day =
    { $kind ->
        [zoom] Choose a day for the Zoom meeting.
       *[visit] Choose a day for your visit.
    }
meet-choose-time = { DAY($day) }: choose a time. All times are in { $zone }.
meet-month = { MONTH($month) }
meet-no-day = There is no free time until { DAY($until) }. Just write here; an officer will help you find one.
meet-none-that-day = There is no time to book on that day.
meet-slot-taken = That time has just been taken. Please choose another one.
meet-old-time = Now: { $starts }.
meet-ask-cancel = Cancel this { $kind }?
meet-list-none = You have no appointment yet. If your request is better talked through, choose it:
meet-list-none-open = You have no appointment yet. A Zoom meeting or visit belongs to a request; please write your question first.
meet-list = Your appointments:
meet-reason-name =
    { $reason ->
        [busy] I cannot make it
        [answered] Already answered
        [officer] The officer cannot make it
        [office] An office event
        [closed] The office is closed on that day
        [absent] The officer is absent
        [over] The request is finished
        [passed] The times offered have passed
       *[none] none given
    }
meet-weekday =
    { NUMBER($weekday) ->
        [0] Mon
        [1] Tue
        [2] Wed
        [3] Thu
        [4] Fri
        [5] Sat
       *[6] Sun
    }
meet-time = { TIME($starts) }
meet-time-day = { DAY($starts) }, { TIME($starts) }
meet-over =
    { $state ->
        [no_show] You are noted as absent. If you still need it, please choose another time or write to us.
        [partly] This meeting took place; an officer is still preparing what follows.
       *[done] This meeting took place.
    }
meet-reminder =
    { $minutes ->
        [1440] ⏰ A reminder of your appointment tomorrow.
        [60] ⏰ Your appointment is in one hour.
       *[other] ⏰ Your appointment is in { NUMBER($minutes) } minutes.
    }
meet-officer-late = We are sorry, the officer is not in the Zoom room yet. Colleagues have been called; please wait a moment in the waiting room.
meet-late-told = We have told the officer that you are late.
meet-broken-told = We have told the officer. Please try the link once more; if it still fails, call { $phone }, write here, or choose another time.
tap-meet-late = I am late
tap-meet-broken = The link does not work
tap-meetings = 🗓 Appointments
tap-meet = 🗓 Zoom or visit the office
tap-zoom = 💻 Zoom
tap-visit = 🏢 Visit the office
tap-join = Join Zoom
tap-map = Open the map
tap-move-time = Change the time
tap-cancel-meeting = Cancel the appointment
tap-other-times = Other times
tap-other-day = Another day
tap-no-meeting = Not needed
tap-keep-meeting = Keep it
tap-later-month = Next month ›
tap-earlier-month = ‹ Previous month
citizen-command-meet = Zoom meeting or visit
