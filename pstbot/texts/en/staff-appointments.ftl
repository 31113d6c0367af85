# Follow-ups in the officers' topic: offering, moving, recording the outcome.
staff-command-meet = Zoom meeting or visit for this consultation
staff-button-meet = Zoom/visit
staff-meet-head = <b>Appointment of { $number }</b>
staff-meet-none = No appointment yet. Offer the citizen some times, or book one that was agreed.
staff-meet-state =
    { $kind ->
        [zoom] 💻 Zoom
       *[visit] 🏢 Visit
    }: { $state ->
        [proposed] offered, waiting for the citizen's choice
        [requested] asked for by the citizen, waiting for confirmation
        [booked] booked
        [checked_in] the visitor has arrived
        [done] took place
        [partly] took place, not finished
        [no_show] the citizen did not come
       *[cancelled] cancelled
    }
staff-meet-link = Link: { $link }
staff-meet-no-link = ⚠️ No Zoom link yet.
staff-meet-code = Visit code: { $code }
staff-meet-put-away = Appointment of { $number }: /jadwal opens it again.
staff-meet-choose-day =
    { $kind ->
        [zoom] Choose a day for Zoom.
       *[visit] Choose a day for the visit.
    }
staff-meet-choose-time = { DAY($day) } ({ $zone }): tick the times to offer.
staff-meet-time =
    { $ticked ->
        [yes] ✅ { TIME($starts) }
       *[no] { TIME($starts) }
    }
staff-meet-no-day = There is no free time as far as one can book.
staff-meet-chosen = To be offered:
staff-meet-chosen-time = • { $starts }
staff-meet-by-citizen =
    { $news ->
        [booked_by_citizen] 🗓 The citizen booked a time.
        [moved_by_citizen] 🗓 The citizen moved the appointment.
       *[cancelled_by_citizen] 🗓 The citizen cancelled the appointment.
    }
staff-meet-asked = 🗓 The citizen asks for a time. Please confirm.
staff-meet-why-moved = The appointment of { $number } moves to <b>{ $starts }</b>. Why? The citizen will read it.
staff-meet-why-dropped = Cancelling the appointment of { $number }. Why? The citizen will read it.
staff-meet-dropped = Appointment of { $number } cancelled by { $by }. The citizen is told.
staff-meet-type-reason = Type the reason in one line. The citizen will read it.
staff-meet-type-link = Paste the meeting's link (https://…) in one line. It is sent to the citizen.
staff-meet-type-note = Type a note about the outcome in one line. Only officers read it.
staff-meet-recorded =
    { $state ->
        [no_show] Recorded by { $by }: the citizen did not come. { $number } stays open; offer another time or close it on the card.
        [partly] Recorded by { $by }: took place, not finished. { $number } stays open.
       *[done] Recorded by { $by }: took place. If finished, close { $number } on the card.
    }
staff-meet-note = Note: { $note }
staff-room-failed =
    { $code ->
        [zoom-off] This office does not use Zoom automatically yet. Make the meeting yourself and paste its link here.
       *[other] ⚠️ The Zoom room cannot be made ({ $code }). The appointment stands; try again, or make the meeting yourself and paste its link.
    }
staff-tap-meet-zoom = 💻 Zoom
staff-tap-meet-visit = 🏢 Visit
staff-tap-meet-close = Close
staff-tap-meet-offer = Offer ({ NUMBER($times) })
staff-tap-meet-book = Book it
staff-tap-meet-confirm = Confirm
staff-tap-meet-move = Move
staff-tap-meet-drop = Cancel
staff-tap-meet-done = Took place
staff-tap-meet-partly = Not finished
staff-tap-meet-no-show = Did not come
staff-tap-meet-arrived = Has arrived
staff-tap-meet-paste = Paste a link
staff-tap-meet-type = Type a reason
staff-tap-meet-note = Write a note
staff-meet-soon = ⏰ In { NUMBER($minutes) } minutes: { $owner }.
staff-meet-link-missing = ⚠️ { $owner }: this Zoom meeting begins in less than two hours and has no link yet.
staff-meet-absent = 🔴 The Zoom meeting has begun and { $owner } is not there. Anybody may step in; the citizen was asked to wait.
staff-meet-outcome =
    { $came ->
        [yes] { $owner }, the time is over and the citizen was there. How did it go?
       *[unknown] { $owner }, the time is over. How did it go?
    }
staff-meet-citizen-late = ⏱ { $owner }: the citizen is late, please wait.
staff-meet-link-broken = ⚠️ { $owner }: the citizen cannot join by the link. Call them, or paste a new link.
staff-meet-here = Noted: { $by } is in the meeting room.
staff-tap-meet-here = I am here
staff-card-follow-up = <b>Follow-up:</b> { $kind ->
    [zoom] Zoom
   *[visit] visit
    }, { $starts }
staff-card-follow-up-offered = <b>Follow-up:</b> { $kind ->
    [zoom] Zoom
   *[visit] visit
    }, times offered
staff-tap-meet-start = ▶️ Start the meeting
staff-meet-start = The link that starts the meeting of { $starts }. For you alone, and valid for a short time; press “Start the meeting” again for a fresh one.
staff-meet-start-failed = The link that starts the meeting cannot be had from Zoom right now. Try again in a moment, or join with the office's own Zoom.
