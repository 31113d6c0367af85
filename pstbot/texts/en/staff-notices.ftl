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
staff-relay-failed-here = ⚠️ { $number }: the citizen's message has not reached the officers: { $why }
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
staff-sent-again = Sent again by { $by }. If it fails once more, we will say so.
staff-retried = Sent again.
staff-update-parked = ⚠️ One incoming message could not be handled and is kept for inspection (number { $item }). Please tell the IT administrator.
staff-edit-failed = ⚠️ The change has not arrived, the citizen still reads the version before: { $why }
staff-withdrawn-redacted =
    { $kind ->
        [text] This message is too old to be deleted. Its text was replaced: the citizen now reads that it was withdrawn.
       *[other] This message is too old to be deleted. Its caption was replaced, but the citizen can still see the file.
    }
staff-withdraw-impossible =
    { $code ->
        [delete-too-late] ⚠️ This message cannot be withdrawn and the citizen can still see it: stickers, voice notes, video notes and places can only be deleted within 48 hours.
       *[other] ⚠️ This message has not been withdrawn and the citizen can still see it: { $why }
    }
staff-reaction-other = The citizen reacted to this message with { $emoji }
staff-reaction-special = The citizen reacted to this message with a special reaction.
