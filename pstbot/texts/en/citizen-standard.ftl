# Service standard, complaints, privacy.
standard-title = <b>Service standard: statistical consultation</b>
standard-decree = { $decree }, { $office }
standard-product = <b>Product:</b> statistical consultation about data, metadata and classifications.
standard-requirements =
    <b>Requirements</b>
    Online: an active e-mail address, an account, and a request sent through this application.
    In person: a valid identity card (KTP, driving licence, passport, or other), an active e-mail address, the guest book, then ask an officer.
standard-online =
    <b>Online procedure</b>
    1. Reach this service
    2. Register
    3. Search for the information
    4. Not found: open a consultation
    5. Converse online, or go on in person or by Zoom
    6. The officer informs you
    7. The officer closes the consultation when it is done, or after { NUMBER($silence) } days without a response
    8. Rating or complaint
    9. Done
standard-in-person =
    <b>Procedure in person</b>
    1. Take a queue number
    2. Wait for your turn
    3. Front office: guest book and purpose
    4. Consultation desk
    5. The officer informs you
    6. If you need other products: the PST service for them
    7. Rating or complaint
    8. Done
standard-time =
    <b>Time</b>
    Overall: { NUMBER($days) } days.
    Online: at most { NUMBER($days) } working days after the request is clear and the requirements are complete.
    In person: served at most { NUMBER($minutes) } minutes after the previous visitor is finished.
standard-cost = <b>Cost:</b> None; officers accept nothing.
standard-complaints =
    <b>Complaints and suggestions</b>
    • Suggestion box at the unit
    • { $url }
    • { $email }
    • SMS/WhatsApp { $phone }
standard-other-ways =
    <b>Other ways</b>
    • { $online }
    • WhatsApp { $whatsapp }
    • { $email }
    • Telephone { $phone }
    • Visit: { $address }
    Service hours: { $hours }
complaints-page =
    <b>Complaints and suggestions</b>

    At present we receive complaints through four official channels:

    • Suggestion box at the unit, { $address }
    • { $url }
    • { $email }
    • SMS/WhatsApp { $phone }

    What you write in this chat is not yet recorded as a complaint; please use one of these channels.
privacy-page =
    <b>Your personal data</b> (Law 27/2022)

    { privacy-notice }

    To see, correct or erase your data, write to { $email }. We do so within 3 × 24 hours.
privacy-notice = For a consultation we keep your name, your Telegram account, your e-mail address and your conversation with the officer. They are used only to serve you and are not given to others. Searching for answers needs no personal data.
privacy-agreed = You agreed on { $at }.
privacy-not-agreed = We have not asked for your consent yet; it is needed only to ask an officer.
