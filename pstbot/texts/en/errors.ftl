# Refusals for citizens: what happened, and what can be done now. At most 200 characters.
error-button-stale = This button is no longer valid. Please type your question, or open /menu.
error-case-unknown = That request was not found. See your requests in /kasus.
error-move-not-allowed =
    { $status ->
        [closed] { $number } is done, so that is no longer possible. See what is in /kasus.
       *[other] That is not possible for { $number } now. See what is in /kasus.
    }
error-extended-enough = It was extended { NUMBER($times) } times already. Please write what you still need.
error-closed-too-long = { $number } was closed more than { NUMBER($days) } days ago. For something new, please type your question.
error-not-closed-yet = { $number } is not done yet. You can rate it when it is.
error-stars = Choose { NUMBER($least) } to { NUMBER($most) } stars.
error-comment-long = A comment has at most { NUMBER($most) } characters. Please shorten it and send it again.
error-code-letters = { NUMBER($most) } codes were sent to that address today. Use the last one, change the address, or try again tomorrow.
error-code-letters-all = { $most } code letters have been sent at your request today. Please try again tomorrow, or choose “I cannot open my e-mail now” so that your request is filed all the same.
error-email-empty = We could not read an address. Please type it, for example: name@example.org.
error-email-several = One e-mail address only, please, for example: name@example.org.
error-email-too-long = That e-mail address is too long. Please check it.
error-email-invalid = That e-mail address is not right yet. Please check it, for example: name@example.org.
error-name-empty = We could not read a name. Please type your name.
error-name-letters = A name needs letters. Please type your name.
error-name-long = A name has at most { NUMBER($most) } letters. Please shorten it.
error-request-rows = A request holds 1 to { NUMBER($most) } rows of data. For the rest, please open another request.
error-no-working-day = The office calendar holds no working day. Please contact our office; see /bantuan.
error-file-dangerous = We do not pass on the file “{ $name }”, because it may contain a program. Please send what is in it as a PDF, a picture or a table.
error-request-sent = This request has been sent already. See /kasus.
error-row-gone = That row is not there any more. Tap “Change the details” to see the present ones.
error-row-indicator = The name of the data needs letters or digits, { NUMBER($most) } signs at most.
error-row-region = We do not know that region. Choose from the buttons, or type the name of a district in Kalimantan Utara.
error-row-years = We could not read the years. Type for example 2023 or 2020-2024.
error-row-level = There is no such level. Please choose from the buttons.
error-row-period = There is no such period. Please choose from the buttons.
