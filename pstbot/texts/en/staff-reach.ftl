# Citizens who do not read the chat: by letter, or through an officer.
staff-card-channel = Came by: { $channel ->
        [visit] visit
        [whatsapp] WhatsApp
        [email] e-mail
        [phone] telephone
       *[telegram] Telegram
    }
staff-card-by-mail = ✉️ { $layout ->
        [replies] A reply here
       *[topics] What you write in this topic
    } leaves as a letter to the citizen's e-mail.
staff-card-by-officer =
    { $known ->
        [yes] ☎️ No e-mail: an officer passes the answer on ({ $phone }).
       *[no] ☎️ No e-mail: an officer passes the answer on.
    }
staff-button-record-reply = Record a reply
staff-button-told = Passed on
staff-button-whatsapp = Open WhatsApp
staff-tell-citizen =
    { $known ->
        [yes] ☎️ Not delivered: the citizen has no e-mail. Pass these words on by { $phone }, then press “Passed on”. Only then does the time to respond begin.
       *[no] ☎️ Not delivered: the citizen has no e-mail. Pass these words on, then press “Passed on”. Only then does the time to respond begin.
    }
staff-told =
    { $many ->
        [1] 🤝 Passed on by { $by }.
       *[other] 🤝 { NUMBER($many) } messages passed on by { $by }.
    }
staff-pass-on =
    { $known ->
        [yes] ☎️ Please tell the citizen ({ $phone }):
       *[no] ☎️ Please tell the citizen:
    } { $news ->
        [details-asked] what is missing is { $items }.
        [case-closed] this consultation is closed. Summary: { $summary }
        [case-merged] this consultation was merged with another request of theirs and goes on in { $main }.
        [case-reopened] this consultation is open again.
        [silence-reminder] is the answer enough? Without a response this consultation is closed after { $until }.
        [breach-apology] we are sorry, the answer is late. New promise: { $promised }.
        [appointment-offered] the times offered above. Once the citizen has chosen, book that time for them.
        [appointment-booked] the meeting is set for { $starts }.
        [appointment-moved] the meeting has been moved to { $starts }.
        [appointment-cancelled] the meeting on { $starts } is cancelled.
        [appointment-link] the link of the meeting on { $starts } is there.
       *[promise-moved] the promised date has moved to { $promised }.
    }
staff-files-named = ⚠️ The letter has left, but these files are only named in it (too large for a letter, or no longer available): { $files }. The citizen is told how to get them.
staff-withdraw-too-late = ⚠️ These words had left as a letter when they were withdrawn, so the citizen reads them. Send the correction as a new message.
staff-look-for-replies = ✉️ We have reminded the citizen by letter. Please look into the office's mailbox: a reply is recorded with “Record a reply” on the card, before this consultation closes by itself.
staff-edit-told = Your change is kept. That answer has been passed on to the citizen; please pass the correction on, too.
error-withdraw-told = That answer has been passed on to the citizen and cannot be withdrawn. Pass the correction on as a new message.
told-case-recorded = An officer has noted your request: <b>{ $number }</b> ({ $subject }).
told-case-recorded-due = Answered no later than <b>{ $due }</b>, in this chat.
