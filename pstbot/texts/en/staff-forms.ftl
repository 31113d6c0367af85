# Forms of officers: details, closing, complete without e-mail.
staff-button-send = Send
staff-button-cancel = Cancel
staff-details-choose = Tick what the citizen should complete, then press “Send”.
staff-details-item =
    { $ticked ->
        [yes] ☑ { $item }
       *[no] ☐ { $item }
    }
staff-details-asked = Asked by { $by }: { $items }.

staff-close-choose = Closing { $number }. What is the reason?
staff-close-reason =
    { $reason ->
        [resolved] Answered
        [referred] Referred to another institution
        [out_of_scope] Outside the service
       *[silence] No response
    }
staff-close-summary = { $reason }. { $by }, { $layout ->
        [replies] reply to this message with a one-line summary
       *[topics] write a one-line summary in this topic
    }; the citizen will read it. /batal to stop.
staff-close-summary-proposed =
    { $reason }. { $by }, { $layout ->
        [replies] reply to this message with a one-line summary
       *[topics] write a one-line summary in this topic
    }; the citizen will read it. /batal to stop.
    Or use: <i>{ $proposal }</i>
staff-button-use-proposal = Use this summary
staff-summary-proposal = The request “{ $subject }” has been answered.
staff-closed = { $number } was closed by { $by }. Summary: { $summary }
staff-form-left = Cancelled.
staff-not-your-form = A colleague is filling in this form; only they can cancel it.
staff-no-form = No form is open.

staff-waive-choose = Going on with { $number } without those details. What is the reason?
staff-waive-reason =
    { $reason ->
        [no-email] Has no e-mail
        [by-phone] Confirmed by telephone
       *[typed] Another reason
    }
staff-waive-typed = { $by }, { $layout ->
        [replies] reply to this message with the reason in one line.
       *[topics] write the reason in one line in this topic.
    } /batal to stop.
staff-waived = Treated as complete by { $by }. Reason: { $why }
staff-close-all-found = Answered: all found
staff-close-mark = Answered: mark the data
staff-mark-head = <b>Closing { $number }: mark what came of each datum</b>
staff-mark-how = Tap a datum to change its mark, then “Go on”. The citizen reads the results if something was not available as wanted.
staff-mark-done = Go on
staff-results = Data: { $counted }.
