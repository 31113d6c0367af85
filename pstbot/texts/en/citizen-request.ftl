# The request: writing, checking, sending.
request-question = What would you like to ask an officer? Please write it fully: which data, which region, which years.
request-question-attached =
    { $files ->
        [1] Your attachment is kept.
       *[other] Your { NUMBER($files) } attachments are kept.
    } What would you like to ask about it? Please write.
request-question-needed = The question needs words, so that an officer can help.
request-reword =
    Your question now:
    <blockquote>{ $question }</blockquote>
    Please write the new one.
request-review = <b>Check your request</b>
request-quoted = <blockquote>{ $question }</blockquote>
request-name = Name: { $name }
request-email = E-mail: { $email }
request-email-unproved = E-mail: not verified yet
request-region = Region: { $region }
request-years = Years: { $years }
request-category = Kind: { $category }
request-files = Attachments: { NUMBER($files) }
request-promise = Answered within { NUMBER($days) } working days after the request is complete. Free of charge.
request-category-name =
    { $category ->
        [metadata] Metadata
        [classification] Classification
       *[data] Data
    }
request-received =
    ✅ We received your request under the number <b>{ $number }</b>.

    You get an answer no later than <b>{ $due }</b>, in this chat. Anything to add? Just write.
request-filed =
    We keep your request under the number <b>{ $number }</b>, but it is not complete: the e-mail address is not verified yet.

    The { NUMBER($days) } working days begin when it is verified. Tap “Verify my e-mail” whenever you are ready. No e-mail? Just write so here, an officer will read it.
request-unexpected =
    What you wrote is kept:
    <blockquote>{ $text }</blockquote>
request-file-unexpected = Your attachment is kept; it will be sent with your request.
request-only-text = Here we need words, not an attachment.
request-too-many-files = A request holds at most { NUMBER($most) } attachments. This one is not kept yet; please send it once you have a request number.
request-expected =
    { $step ->
        [consent] Please tap “I agree” or “I do not agree”.
        [name] Please type your name.
        [email] Please type your e-mail address.
        [slip] Please choose one of the addresses.
        [code] Please type the 6-digit code from our e-mail.
        [account] Please choose one of the buttons.
        [review] Please tap “Send” when the request is right.
        [rows] Please tap one of the buttons under the details.
        [row-indicator] Please type the name of the data in words, 200 signs at most.
        [row-region] Please choose the region, or type the name of a district in Kalimantan Utara.
        [row-years] Please type the years from 1945 on, for example 2023 or 2020-2024.
       *[question] Please write your question.
    }
request-idle =
    Your form has been unfinished since { $since }. Go on with it?

    What you just wrote is kept:
    <blockquote>{ $text }</blockquote>
request-idle-file = Your form has been unfinished since { $since }. Go on with it? Your attachment is kept.
request-offer-files =
    { $files ->
        [1] Your attachment is kept, but not yet sent to an officer.
       *[other] Your { NUMBER($files) } attachments are kept, but not yet sent to an officer.
    } Shall we open a request with it?

tap-send = Send
tap-reword = Change the question
tap-rename = Change the name
tap-category = { $category }
tap-category-chosen = ✓ { $category }
tap-idle-yes = Yes, go on
tap-idle-no = No, this is something new
tap-add-words = Add to the question
tap-search-words = Search for this
tap-ask-with-files = Yes, ask an officer
tap-drop-files = No, delete it
request-files-dropped = All right, we do not keep it.
