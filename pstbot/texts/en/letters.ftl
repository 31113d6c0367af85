# Letters: head and foot.
letterhead-unit = Integrated Statistical Services
letter-greeting = Dear { $name },
letter-greeting-nameless = Dear Sir or Madam,
letter-closing = Kind regards,
letter-signature = The officers of the Integrated Statistical Services
letter-free = This service is free of charge; officers accept no gifts.
letter-automatic = This letter was sent automatically. If you have a question, please write to us on Telegram or use the contacts below.
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
letter-case-next-ask = If something is missing, the officer asks you on Telegram.
letter-case-next-answer = The answer is sent on Telegram, in the same chat.
letter-case-button = Open the chat

# Consultation closed.
letter-case-closed-subject = { $number }: your consultation is closed
letter-case-closed-title = Your consultation is closed
letter-case-closed-intro =
    { $reason ->
        [silence] We have not heard from you for { NUMBER($silence_days) } days, so we have closed this consultation.
        [withdrawn] This consultation is closed because you withdrew it.
        [referred] We have closed this consultation because another institution holds the data; see below.
        [out_of_scope] We are sorry: this request is outside statistical consultation, so we have closed it.
       *[resolved] Your request has been answered, so we have closed this consultation.
    }
letter-case-summary = Officer's summary
letter-case-summary-value = { $summary }
letter-case-reopen = Is something still missing? Until { $reopen_until } you can reopen this consultation: just write to us on Telegram.
letter-case-rating = How did we do? Your rating helps us improve.
letter-case-rating-button = Rate our service

# The promise was missed.
letter-breach-apology-subject = { $number }: we are sorry, your answer is late
letter-breach-apology-title = We are sorry, your answer is late
letter-breach-apology-intro = We have not answered your request by the date we promised. We apologise. The coordinator has been told, and this is our new promise.
letter-breach-apology-complain = If you are not satisfied, you can make a complaint: tap “Make a complaint” in the Telegram chat, or use the contacts below.
letter-breach-apology-button = Open my request

# No response yet.
letter-silence-warning-subject = { $number }: is the answer enough?
letter-silence-warning-title = Is the answer enough?
letter-silence-warning-intro = An officer has answered your request on Telegram, and we have not heard from you since.
letter-silence-until = Closed after
letter-silence-until-value = { $until }
letter-silence-warning-choices = In the chat you can choose “Still waiting for an answer”, “I still need it” or “That is enough”. Without a response we close this consultation after the date above.
letter-silence-warning-button = Choose in the chat

# An answer that could not be delivered on Telegram.
letter-case-answered-subject = { $number }: an answer for you
letter-case-answered-title = An answer for you
letter-case-answered-intro = An officer has answered your request. We could not deliver this answer on Telegram, so we send it to this address.
letter-case-answered-officer = Officer
letter-case-answered-officer-value = { $officer }
letter-case-answered-words = { $words }
letter-case-answered-files = This answer comes with files: { $files }. We send them on Telegram once you open the chat with us again.
letter-case-answered-back = To go on, unblock our bot on Telegram and write in the same chat. We serve you as before.
