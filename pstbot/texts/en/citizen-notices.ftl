# News that comes to citizens.
told-case-taken = { $owner } is working on <b>{ $number }</b>.
told-an-officer = An officer
told-details-asked =
    To answer <b>{ $number }</b> ({ $subject }), the officer needs to know:

    { $items }

    Just write it here. The service time starts when your request is complete.
told-item = • { $item }
told-case-closed =
    { $reason ->
        [silence] We closed <b>{ $number }</b> ({ $subject }), because you have not responded.
        [withdrawn] <b>{ $number }</b> ({ $subject }) is closed, because you withdrew it.
        [referred] <b>{ $number }</b> ({ $subject }) is done: another institution has the data.
        [duplicate] <b>{ $number }</b> ({ $subject }) was merged with another request of yours.
        [out_of_scope] <b>{ $number }</b> ({ $subject }) is done. We are sorry, this request is outside statistical consultation.
       *[resolved] <b>{ $number }</b> ({ $subject }) is done: your request has been answered.
    }
told-case-merged =
    <b>{ $number }</b> ({ $subject }) asks the same as <b>{ $main }</b>, so we merged them. It goes on in <b>{ $main }</b>; you need not repeat anything.
told-summary = Officer's summary: { $summary }
told-results = What came of the data you asked for:
told-reopen-until = Is anything missing? You can reopen it until { $until }.
told-rate = How was our service? Please choose the stars.
told-case-reopened = An officer reopened <b>{ $number }</b> ({ $subject }). Just write here.
told-silence = An officer has answered <b>{ $number }</b> ({ $subject }). Is the answer enough?
told-silence-close = Without a response we close this request after <b>{ $until }</b>. Just write here if anything is missing.
told-letter-failed = The letter with the code could not reach that address. Please check it and type the right one.
told-foreign-group = Thank you for inviting us. This service works in private chats, so we are leaving this group. Please write to us directly.
relay-heading = { $officer } · { $number }
relay-forwarded = Forwarded from { $name }
relay-poll = 📊 { $poll }
relay-redacted = The officer withdrew this message.
told-answer-withdrawn = The officer withdrew a message about <b>{ $number }</b> ({ $subject }). If you have read it already, please disregard it.
told-edit-not-carried = The change to your message has not reached the officer. Please send the correction as a new message.
