# Refusals read by officers; at most 200 signs, because they are shown in a small window.
error-case-owned = { $owner } is serving { $number }. To take over: { $layout ->
        [replies] reply to its card with your answer
       *[topics] write your answer in its topic
    }, then press “Send”.
error-case-yours-already = { $number } is yours already.
error-details-need-items = Please tick first what is missing.
error-waiver-needs-reason = Please write the reason first.
error-nothing-answered-yet = { $number } has never been answered, so it still waits for you.
error-reason-not-allowed = That reason does not fit { $number }. Press “Close” on the card to choose again.
error-summary-needed =
    { $layout ->
        [replies] Reply to this message with one line, or /batal.
       *[topics] Write one line in this topic, or /batal.
    }
error-summary-too-long = At most { NUMBER($most) } signs. Please shorten it and send it again, or /batal.
error-silence-too-short = The reason “no response” applies only after { NUMBER($days) } days without a word of the citizen.
error-no-case-here =
    { $layout ->
        [replies] Which consultation? Reply to its card, or to one of its messages, with this command.
       *[topics] This command works only inside the topic of a consultation.
    }
error-not-a-member = This person was never seen in the group, or has left it.
error-last-coordinator = This is the last coordinator. Please enrol another one first.
error-withdraw-not-yours = Only its author, the officer in charge or a coordinator can withdraw this message.
error-withdrawn-already = This message has been withdrawn already.
error-withdraw-note = This is a note for officers; the citizen never saw it.
error-withdraw-mailed = That answer went out by e-mail, so it cannot be withdrawn. Send the correction as a new message.
error-marks-old = The details of the data changed while you were marking. Press “Close” on the card to mark them again.
error-details-unowned = Nobody handles { $number } yet. Press “Take” first, then change its details.
