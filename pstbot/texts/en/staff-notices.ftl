# Notices in topics and in General.
staff-closed-by-silence = This consultation was closed automatically: the citizen did not respond to the answer.
staff-closed-by-citizen = The citizen has what was needed. This consultation is closed.
staff-withdrawn = The citizen withdrew this request. This consultation is closed.
staff-reopened-by-citizen = The citizen continues this consultation. It is the officer's turn.
staff-completed = The citizen's e-mail is now verified.
staff-still-waiting = The citizen is still waiting for an answer. The date on the card has not changed.
staff-rated = The citizen's rating: { $drawn } ({ NUMBER($stars) } of 5).
staff-rated-comment =
    The citizen's comment on the rating:
    <blockquote>{ $comment }</blockquote>
staff-relay-failed = ⚠️ Your message has not reached the citizen: { $why }
staff-relay-failed-here = ⚠️ { $number }: the citizen's message has not reached its topic: { $why }
staff-failure =
    { $code ->
        [blocked] the citizen has blocked this bot. Use another way if need be.
        [not-started] the citizen has not opened a chat with this bot.
        [chat-missing] the chat with the citizen was not found.
        [file-missing] the file is no longer available at Telegram. Please send it anew.
        [thread-missing] the topic does not exist or was deleted.
        [too-late] it has been tried for too long.
        [outcome-unknown] Telegram did not say whether it arrived. Please check before repeating.
       *[other] refused by Telegram (code: { $raw }).
    }
staff-mail-failed = ⚠️ A letter to the citizen could not be sent (code: { $code }).
staff-button-retry = Repeat
staff-retried = Sent again.
staff-update-parked = ⚠️ One incoming message could not be handled and is kept for inspection (number { $item }). Please tell the IT administrator.
