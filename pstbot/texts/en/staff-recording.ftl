# /catat: consultations without Telegram; a citizen's replies as officers write them down.
staff-command-record = Record a consultation without Telegram: visit, telephone, WhatsApp, e-mail
staff-command-reply = Write down what the citizen said (in its topic)
staff-intake-channel =
    { $channel ->
        [visit] Visit
        [whatsapp] WhatsApp
        [email] E-mail
       *[phone] Telephone
    }
staff-intake-ask-channel =
    <b>Recording a consultation</b>
    { $by }, how does the citizen ask?
staff-intake-ask-name =
    <b>Recording a consultation</b>
    { $by }, type the citizen's name. Or all at once: <i>Joko; joko@contoh.id; What is Tarakan's inflation in 2024?</i>
staff-intake-ask-contact =
    { $phone ->
        [yes] { $name }'s e-mail? The telephone number is noted.
       *[no] { $name }'s e-mail? A telephone number may follow it.
    }
staff-intake-ask-question =
    { $files ->
        [0] What does { $name } ask? Write it in one message, as it was asked. Photos and files may be attached.
       *[other] What does { $name } ask? Write it in one message, as it was asked. Attached: { NUMBER($files) }.
    }
staff-intake-no-email = Has no e-mail
staff-intake-new = Start anew
staff-intake-open = Open the consultation
staff-intake-edit =
    { $field ->
        [name] Change the name
        [contact] Change the contact
        [question] Change the question
       *[channel] Change the channel
    }
staff-intake-locale =
    { $locale ->
        [en] Letters: English
       *[id] Letters: Indonesian
    }
staff-intake-review =
    { $channel ->
        [visit] <b>Consultation by visit</b>
        [whatsapp] <b>Consultation by WhatsApp</b>
        [email] <b>Consultation by e-mail</b>
       *[phone] <b>Consultation by telephone</b>
    }
staff-intake-name = Name: { $name }
staff-intake-email =
    { $has ->
        [yes] E-mail: { $email }
       *[no] E-mail: none
    }
staff-intake-phone = Telephone: { $phone }
staff-intake-question = <blockquote>{ $question }</blockquote>
staff-intake-enclosed = Attached: { NUMBER($files) }
staff-intake-slip = ⚠️ A slip? It may mean { $meant }
staff-intake-known = This address is used by { $name } already.
staff-intake-by-word =
    { $letters ->
        [yes] Without e-mail you pass the answer on yourself, then press “Passed on”.
       *[no] This office cannot send letters yet: you pass the answer on yourself, then press “Passed on”.
    }
staff-intake-privacy = Tell the citizen: we keep name, contact and the consultation only to serve them, and on request they can be seen, corrected or erased. When they agree, tick below.
staff-intake-tick-told =
    { $ticked ->
        [yes] ☑ Told about privacy, and agreed
       *[no] ☐ Told about privacy, and agreed
    }
staff-intake-tick-same =
    { $ticked ->
        [yes] ☑ Use what is known ({ $name })
       *[no] ☐ Use what is known ({ $name })
    }
staff-intake-take-meant = Use { $meant }
staff-intake-opened =
    <b>{ $number }</b> was opened by { $by } and is yours; its topic appears in a moment.
    Tell the citizen: number { $number }, answered no later than { $due }.
staff-intake-resumed = Going on with what you recorded.
staff-intake-text = Please write it as text.
staff-intake-open-still = This is not opened yet. Press “Open the consultation”, change it, or “Cancel”.
staff-intake-files = At most { NUMBER($most) } attachments.
staff-intake-contact-unread = That address or number cannot be read. For example: joko@contoh.id, or joko@contoh.id 0812-3456-7890.
staff-intake-email-needed = For e-mail the address is needed.
error-intake-stale = This record is finished, or a colleague is writing it. To record: /catat
error-intake-privacy = Tell the citizen about privacy first, then tick. After that press “Open the consultation”.

staff-reply-ask = What did the citizen say about { $number }?
staff-reply-words = ✍ Write the words
staff-reply-decision =
    { $act ->
        [close] That is enough
        [extend] Still needed
        [still_waiting] Still waiting for an answer
       *[withdraw] Withdraws the request
    }
staff-reply-ask-words = { $by }, write or paste the citizen's words in one message; photos and files, too. They are recorded as the citizen's reply and not sent to them. /batal to stop.
staff-reply-recorded = ✍ The citizen's reply was recorded by { $by }. The officer's turn.
staff-reply-decided =
    { $act ->
        [close] ✍ Recorded by { $by }: the citizen says that is enough.
        [extend] ✍ Recorded by { $by }: the citizen still needs time.
        [still_waiting] ✍ Recorded by { $by }: the citizen still waits for an answer.
       *[withdraw] ✍ Recorded by { $by }: the citizen withdraws this request.
    }
staff-how-to-record = Write the citizen's words after /balasan, or reply to a message that has not been sent with /balasan.
staff-edit-recorded = A reply that was recorded does not change. Record the correction with /balasan.
staff-button-held-reply = These are the citizen's words
error-reply-empty = Send the citizen's words as text, photo or file; or /batal.
error-reply-too-late = { $number } was closed more than { NUMBER($days) } days ago. Press “Reopen” on the card, or record something new with /catat.
