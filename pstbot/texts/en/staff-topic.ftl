# Words in a topic.
staff-taken = { $number } is yours now.
staff-released = You released { $number }; another officer can take it.
staff-not-yet = All right, that answer counts as an interim word. It is your turn.
staff-no-reply = All right, waiting for the citizen again.
staff-reopened = { $number } is open again, and yours.
staff-moved-on =
    { $status ->
        [new] { $number } has no officer now. See the buttons on the card.
        [incomplete] { $number } now waits for details from the citizen. See the buttons on the card.
        [open] { $number } now waits for the officer's answer. See the buttons on the card.
        [answered] { $number } has been answered and waits for the citizen. See the buttons on the card.
       *[closed] { $number } is closed. To go on, press “Reopen” on the card.
    }
staff-held =
    { $why ->
        [owned] Not sent yet: { $owner } is serving this consultation. “Send” means that you take over.
        [closed] Not sent yet: this consultation is closed. “Send” reopens it.
        [merged] Not sent yet: this consultation was merged. { $layout ->
            [replies] Answer by replying to the card of { $main }
           *[topics] Write your answer in the topic of { $main }
        }.
        [forwarded] Not sent yet: this is a forwarded message. Send it to the citizen, or keep it as a note?
        [lapsed] Not sent: the earlier question to a second eye no longer holds. Send this to the citizen, or keep it as a note?
        [mention] Not sent yet: this mentions a colleague. Ask them, send it to the citizen, or keep it as a note?
        [note] Not sent yet: this is a reply to an officers’ note. Send it to the citizen, or keep it as a note?
       *[old_form] Not sent yet: the form you had open is no longer valid. Send this to the citizen, or keep it as a note?
    }
staff-held-sent = Sent by { $by }.
staff-held-kept = Kept as a note by { $by }.
staff-button-send-held =
    { $why ->
        [closed] Send and reopen
        [owned] Send and take over
       *[other] Send
    }
staff-button-keep-held = Note
staff-not-carried = This kind of message cannot be passed on to the citizen. Send it as text, photo or file.
staff-unknown-command = This command is not known, so nothing was sent. All commands: /bantuan
staff-how-to-note = Write the note after // or /catatan. To keep a message that has not been sent, reply to it with /catatan.
staff-how-to-wait = Write the interim word after /tunggu, for example: /tunggu We are preparing the data and will write tomorrow.
staff-edit-closed = Your change is kept but not passed on: this consultation is closed.
staff-edit-file = The citizen still sees the first file. Send the other one as a new message; the old one can be withdrawn with /tarik.
staff-edit-marked = This message has been sent, so it cannot become a note. To withdraw it, reply to it with /tarik.
staff-how-to-withdraw = Reply with /tarik to the officer’s message you want to withdraw.
staff-command-withdraw = Withdraw an officer’s message: reply to it
staff-edit-mailed = Your change is kept, but that answer went out by e-mail. Send the correction as a new message.
