# Own requests: list, one request, writing, withdrawing, reopening, answering a reminder.
cases-none = You have not opened a request yet. Just type your question.
cases-list = <b>Your requests</b>
cases-line =
    <b>{ $number }</b> – { $subject }
    { $status }
cases-status =
    { $status ->
        [new] New, waiting for an officer
        [incomplete] To be completed by you
        [open] An officer is working on it
        [answered] Answered, waiting for your response
       *[closed] Done
    }
cases-until = Answer no later than: { $until }
cases-one =
    <b>{ $number }</b>
    { $subject }
cases-is = Status: { $status }
cases-owner = Officer: { $owner }
cases-promised = Answered no later than: { $due }
cases-turn = Officer responds no later than: { $due }
cases-closed-at = Done: { $at }
cases-reason = Reason: { $reason }
cases-summary = Summary: { $summary }
cases-wanted = Data wanted:
cases-next-new = An officer will take this request. You need not do anything.
cases-next-incomplete = Still needed: { $items }. Just write it here.
cases-next-email = Still needed: a verified e-mail address. Tap “Verify my e-mail”.
cases-next-open = An officer is preparing the answer. Anything to add can be written here.
cases-next-answered = Please read the officer's answer. Without a response the request is closed after { $until }.
cases-next-answered-soon = Please read the officer's answer and write if anything is missing.
cases-next-closed = You can rate and reopen this request until { $until }.
cases-next-merged = This request goes on in <b>{ $main }</b>. What you write goes there.
cases-next-closed-long = This request was closed long ago. For something new, just type your question.
cases-relayed = We pass this on to the officer: <b>{ $number }</b>, { $subject }.
cases-relayed-email = Your e-mail address is not verified yet; the service time starts after that.
cases-write = Please write your message for <b>{ $number }</b>, { $subject }. What you write next goes there.
cases-after-closing = { $number } ({ $subject }) is done. What you wrote is kept. Does it belong to that request?
cases-continued = <b>{ $number }</b> is open again and your words go to the officer.
cases-reopened = <b>{ $number }</b> is open again. Please write what is missing.
cases-withdraw = Withdraw request <b>{ $number }</b>, { $subject }? The officer will stop working on it.
cases-withdrawn = Request <b>{ $number }</b> is withdrawn. You can still reopen it until { $until }.
cases-still-needed = All right, <b>{ $number }</b> stays open. Please write here when you are ready.
cases-still-waiting = We are sorry. We remind the officer that you are still waiting for the answer to <b>{ $number }</b>.
cases-still-waiting-due = We are sorry. We remind the officer that you are still waiting for the answer to <b>{ $number }</b>. It is due { $due }.
cases-uncarried = Sorry, we cannot pass on this kind of message (dice or games, for example). Please write what it says, or send it as a photo or a file.
cases-item =
    { $item ->
        [indicator] the data or indicator you mean
        [region] the region
        [years] the years
        [level] the level (province, regency, district, village)
        [purpose] what it is for
        [attachment] an attachment or a sample table
       *[email] a verified e-mail address
    }
cases-reason-name =
    { $reason ->
        [silence] no response
        [withdrawn] you withdrew it
        [referred] another institution has the data
        [duplicate] merged with another request
        [out_of_scope] outside statistical consultation
       *[resolved] answered
    }

tap-search-this = Search
tap-new-question = New question
tap-use-these-words = Use what I just wrote
tap-switch-case = To { $number }
tap-continue-case = Continue { $number }
tap-write = Write a message
tap-withdraw = Withdraw
tap-withdraw-yes = Yes, withdraw
tap-keep = No, keep it
tap-reopen = Reopen
tap-rate = Rate
tap-enough = That is enough
tap-needed = I still need it
tap-waiting = Still waiting for an answer
tap-see-case = See { $number }
cases-edit-closed = We kept your change but did not pass it on, because <b>{ $number }</b> is closed.
cases-edit-file = The officer still sees the first file. Please send the other one as a new message.
