# Letters: head and foot.
letterhead-unit = Integrated Statistical Services
letter-greeting = Dear { $name },
letter-greeting-nameless = Dear Sir or Madam,
letter-closing = Kind regards,
letter-signature = The officers of the Integrated Statistical Services
letter-free = This service is free of charge; officers accept no gifts.
letter-automatic =
    { $by ->
        [mail] To ask or respond, just reply to this letter, or use the contacts below.
       *[chat] This letter was sent automatically. If you have a question, please write to us on Telegram or use the contacts below.
    }
letter-phone = Telephone { $phone }
letter-whatsapp = WhatsApp { $whatsapp }
letter-button-address = If the button does not work, open this address:

# Verification of the e-mail address.
letter-code-subject = { $code } is your verification code
letter-code-title = E-mail verification code
letter-code-intro = Type this code in the Telegram chat, so that we know this e-mail address is yours:
letter-code-value = { $code }
letter-code-valid =
    { $minutes ->
        [one] The code is valid for { NUMBER($minutes) } minute after this letter was sent.
       *[other] The code is valid for { NUMBER($minutes) } minutes after this letter was sent.
    }
letter-code-tap = Easier still: one tap, without typing the code.
letter-code-button = Confirm my e-mail
letter-code-ignore = Ignore this letter if you did not ask for it. Our officers never ask for this code.

# Request received.
letter-case-received-subject = { $number }: we have received your request
letter-case-received-title = We have received your request
letter-case-received-intro = Thank you for contacting us. This is what we noted.
letter-case-number = Number
letter-case-request = Request
letter-case-promised = Answered no later than
letter-case-promised-value = { $promised }
letter-case-number-value = { $number }
letter-case-request-value = { $subject }
letter-case-next = What happens next
letter-case-next-read = An officer reads your request and prepares the data.
letter-case-next-ask =
    { $by ->
        [mail] If something is missing, the officer writes to you at this address.
       *[chat] If something is missing, the officer asks you on Telegram.
    }
letter-case-next-answer =
    { $by ->
        [mail] The answer is sent to this address. You can simply reply to it.
       *[chat] The answer is sent on Telegram, in the same chat.
    }
letter-case-button =
    { $by ->
        [mail] See it on Telegram
       *[chat] Open the chat
    }

# Consultation closed.
letter-case-closed-subject = { $number }: your consultation is closed
letter-case-closed-title = Your consultation is closed
letter-case-closed-intro =
    { $reason ->
        [silence] We have not heard from you for { NUMBER($silence_days) } days, so we have closed this consultation.
        [withdrawn] This consultation is closed because you withdrew it.
        [referred] We have closed this consultation because another institution holds the data; see below.
        [duplicate] This consultation was merged with another request of yours.
        [out_of_scope] We are sorry: this request is outside statistical consultation, so we have closed it.
       *[resolved] Your request has been answered, so we have closed this consultation.
    }
letter-case-summary = Officer's summary
letter-case-summary-value = { $summary }
letter-results = What came of the data you asked for
letter-result =
    { $indicator }{ $known ->
        [yes] {" "}({ $more })
       *[no] {""}
    }: { $result ->
        [found] found
        [different] found, but different from what you asked for
        [unavailable] not available
       *[none] not stated
    }
letter-case-reopen =
    { $by ->
        [mail] Is something still missing? Until { $reopen_until } you can reopen this consultation: just reply to this letter.
       *[chat] Is something still missing? Until { $reopen_until } you can reopen this consultation: just write to us on Telegram.
    }
letter-case-rating = How did we do? Your rating helps us improve.
letter-case-rating-button =
    { $by ->
        [mail] Rate our service on Telegram
       *[chat] Rate our service
    }

# Merged with another request.
letter-case-merged-subject = { $number } goes on in { $main }
letter-case-merged-title = We merged your request
letter-case-merged-intro = This request asks the same as { $main }, so we merged them. It goes on in { $main }; you need not repeat anything.
letter-case-merged-main = Goes on in
letter-case-merged-main-value = { $main }
letter-case-merged-button = Open my request

# The promise was missed.
letter-breach-apology-subject = { $number }: we are sorry, your answer is late
letter-breach-apology-title = We are sorry, your answer is late
letter-breach-apology-intro = We have not answered your request by the date we promised. We apologise. The coordinator has been told, and this is our new promise.
letter-breach-apology-complain =
    { $by ->
        [mail] If you are not satisfied, you can make a complaint through the contacts below.
       *[chat] If you are not satisfied, you can make a complaint: tap “Make a complaint” in the Telegram chat, or use the contacts below.
    }
letter-breach-apology-button =
    { $by ->
        [mail] See it on Telegram
       *[chat] Open my request
    }

# No response yet.
letter-silence-warning-subject = { $number }: is the answer enough?
letter-silence-warning-title = Is the answer enough?
letter-silence-warning-intro =
    { $by ->
        [mail] An officer has answered your request by letter, and we have not heard from you since.
       *[chat] An officer has answered your request on Telegram, and we have not heard from you since.
    }
letter-silence-until = Closed after
letter-silence-until-value = { $until }
letter-silence-warning-choices =
    { $by ->
        [mail] Just reply to this letter: “still waiting for an answer”, “I still need it” or “that is enough”; on Telegram it is one tap. Without a response we close this consultation after the date above.
       *[chat] In the chat you can choose “Still waiting for an answer”, “I still need it” or “That is enough”. Without a response we close this consultation after the date above.
    }
letter-silence-warning-button =
    { $by ->
        [mail] Choose on Telegram
       *[chat] Choose in the chat
    }

# An officer's answer or news by letter, with its files.
letter-case-answered-subject =
    { $answer ->
        [no] { $number }: news of your request
       *[yes] { $number }: an answer for you
    }
letter-case-answered-title =
    { $answer ->
        [no] News of your request
       *[yes] An answer for you
    }
letter-case-answered-intro =
    { $by ->
        [mail] { $answer ->
            [no] An officer has news of your request.
           *[yes] An officer has answered your request.
        }
       *[chat] An officer has answered your request. We could not deliver this answer on Telegram, so we send it to this address.
    }
letter-case-answered-officer = Officer
letter-case-answered-officer-value = { $officer }
letter-case-answered-words = { $words }
letter-case-answered-enclosed = Enclosed: { $enclosed }
letter-case-answered-files =
    { $by ->
        [mail] We could not enclose these files: { $files }. If you open the link below and go on in Telegram, we send them there. Or just reply to this letter.
       *[chat] We could not enclose these files: { $files }. We send them on Telegram once you open the chat with us again.
    }
letter-case-answered-back =
    { $by ->
        [mail] To ask again or add something, just reply to this letter.
       *[chat] To go on, unblock our bot on Telegram and write in the same chat. We serve you as before.
    }

# Something is missing.
letter-details-asked-subject = { $number }: something is missing
letter-details-asked-title = Something is missing
letter-details-asked-intro = To answer your request, the officer needs to know about:
letter-details-asked-item =
    { $item ->
        [indicator] the data or indicator you mean
        [region] region
        [years] years
        [level] regional level (province, regency/city, district, village)
        [purpose] purpose
        [attachment] an attachment or a sample table
       *[email] a verified e-mail address
    }
letter-details-asked-how =
    { $by ->
        [mail] Just reply to this letter. The service time starts once your request is complete.
       *[chat] Just write in the Telegram chat, or reply to this letter. The service time starts once your request is complete.
    }

# The promised date has moved.
letter-promise-moved-subject = { $number }: the promised date has moved
letter-promise-moved-title = The promised date has moved
letter-promise-moved-why =
    { $kind ->
        [withdrawn] The planned closing or special hours ({ letter-promise-moved-days }: { $reason }) have been called off.
        [ramadan] During { letter-promise-moved-days } our office keeps Ramadan hours.
       *[closure] Our office is closed on { letter-promise-moved-days }: { $reason }.
    }
letter-promise-moved-days =
    { $span ->
        [day] { DAY($first) }
       *[days] { DAY($first) } to { DAY($last) }
    }
letter-promise-moved-so = We therefore promise the answer to your request no later than this date.

# Reopened by an officer.
letter-case-reopened-subject = { $number }: your consultation is open again
letter-case-reopened-title = Your consultation is open again
letter-case-reopened-intro =
    { $by ->
        [mail] An officer has reopened this consultation. If you would like to add something, just reply to this letter.
       *[chat] An officer has reopened this consultation. If you would like to add something, write in the Telegram chat or reply to this letter.
    }

# Gone on in Telegram.
letter-case-moved-subject = { $number }: goes on in Telegram
letter-case-moved-title = Your consultation goes on in Telegram
letter-case-moved-intro = The link in our letter was opened in Telegram. From now on we send our answers there, to the account that opened it.
letter-case-moved-not-you = Was it not you who opened it? Please reply to this letter at once, so that an officer can look into it.
