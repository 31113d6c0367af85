# What must be done so that messages arrive again, and what became of those that did not.
staff-hindered =
    { $needed ->
        [topics] ⚠️ The bot may not create or open topics in this group. Citizens’ messages are kept and wait. Please let the owner of the group make the bot an administrator with the right “Manage Topics”; then the messages come by themselves.
        [pin] ⚠️ The bot may not pin messages in this group, so cards are not pinned. Please let the owner of the group give the bot the right “Pin Messages”.
        [seat] ⚠️ The bot is no longer a member of the staff group. Citizens’ messages are kept and wait. Please add the bot to that group again, as an administrator with the rights “Manage Topics” and “Pin Messages”.
       *[write] ⚠️ The bot may not write in the staff group. Citizens’ messages are kept and wait. Please let the owner of the group allow the bot to send messages, best as an administrator with the rights “Manage Topics” and “Pin Messages”.
    }
staff-topic-failed = ⚠️ { $number }: its topic could not be made (code: { $code }). The citizen’s messages are kept and come once “Repeat” succeeds.
staff-screen-failed = ⚠️ Telegram refused a reply to a citizen (code: { $code }). Please tell the IT administrator.
staff-topic-reopened = This topic is open again because its consultation goes on. To finish it, press “Close” on the card.
staff-answer-by-mail =
    ⚠️ { $code ->
        [blocked] The citizen has blocked this bot.
       *[other] The citizen cannot be reached on Telegram.
    } Your answer now goes out by e-mail.
staff-citizen-returned =
    The citizen can be reached on Telegram again.{ $again ->
        [0] {""}
       *[other] {" "}Your messages that had not arrived ({ $again }) are sent again.
    }
