# Registration: consent, name, e-mail, code.
register-step = <b>Step { NUMBER($now) } of { NUMBER($all) }</b>
register-consent =
    For an officer to answer, we need your consent.

    { privacy-notice } You can ask to see, correct or erase your data; see /privasi.

    Do you agree?
register-refused =
    All right, without consent we open no consultation and ask nothing about you. Searching still works without registration: just type your question.

    You can also reach our officers in other ways:
    • { $online }
    • WhatsApp { $whatsapp }
    • { $email }
    • Visit: { $address }
register-name = What is your name? Choose below or type another name.
register-name-typed = What is your name? Please type how the officer may address you.
register-email =
    Thank you, { $name }.

    To which e-mail address shall we send the summary of the answer? Please type it, for example: <i>name@example.org</i>.
register-email-nameless = Your e-mail address? Please type it, for example: <i>name@example.org</i>.
register-name-stays = Editing a message does not change the form. The name we noted: <b>{ $name }</b>. To change it, tap “Change the name”.
register-address-stays =
    Editing a message does not change the form. The e-mail address we noted: <b>{ $address }</b>.{ $proven ->
        [yes] {" "}It has been verified.
       *[no] {" "}To change it, tap “Change the e-mail”.
    }
register-slip = You wrote: { $typed }. Do you mean <b>{ $meant }</b>?
register-code =
    We are sending a 6-digit code to <b>{ $address }</b>. Type the code here, or tap the link in that e-mail.

    The code is valid for { NUMBER($minutes) } minutes. Not there yet? Please look into the spam folder, too.
register-code-wrong =
    That code does not match. { $left ->
        [one] { NUMBER($left) } try is left.
       *[other] { NUMBER($left) } tries are left.
    }
register-code-expired = That code is no longer valid. Tap “Send a new code”.
register-code-too-many = That code was wrong too often, so it is no longer valid. Tap “Send a new code”.
register-code-unread = The code has 6 digits, for example 012345. Please type only the digits.
register-code-none = That link is no longer valid.
register-proved = Your e-mail address is verified. Thank you.
register-completed = Request { $number } is complete now. You get an answer no later than <b>{ $due }</b>.
register-completed-partly = Request { $number }: the e-mail address is complete. The officer still needs other details from you.
register-completed-waiting = Request { $number } is complete now.
register-already = Your e-mail address is already verified.
register-account = This address was used with another Telegram account. Is that your old account, or is the address shared in your institution?
register-moved = The requests of your old account have been moved here.

tap-agree = I agree
tap-refuse = I do not agree
tap-use-name = Use: { $name }
tap-slip-yes = Yes, { $address }
tap-slip-yes-short = Yes, that is what I mean
tap-slip-no = No, use what I wrote
tap-resend = Ask for another code
tap-new-code = Send a new code
tap-new-email = Change the e-mail
tap-later = I cannot open my e-mail now
tap-move-account = Move my old account
tap-shared-address = Shared address
tap-verify = Verify my e-mail
