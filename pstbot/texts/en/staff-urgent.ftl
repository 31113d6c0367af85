# Urgent consultations.
staff-button-urgent = Urgent
staff-button-not-urgent = No longer urgent
staff-urgent-ask = Why is { $number } urgent? { $by }, choose the reason, or { $layout ->
        [replies] reply to this message with one line
       *[topics] write one line in this topic
    }. Only officers read it. /batal to stop.
staff-urgent-reason =
    { $reason ->
        [deadline] The citizen has a deadline soon
        [leader] Requested by the leadership
       *[public] Many people wait for it
    }
staff-urgent-marked = ❗ { $number } was marked as urgent by { $by }. Reason: { $why }
staff-urgent-dropped = { $number } is no longer urgent ({ $by }).
error-urgent-already = { $number } is marked as urgent already.
error-urgent-needs-reason = Please write first why it is urgent.
error-not-urgent = { $number } is no longer marked as urgent.
