# The staff group with topics or without.
staff-layout-replies =
    ℹ️ <b>This group has no topics.</b> The service goes on, with replies: every consultation has one card here. Answer citizens by <b>replying</b> to that card or to any message of the consultation. Words that reply to nothing do not leave.
    Topics are tidier: open the group, tap its name, Edit, Topics, enable, then give the bot the right “Manage Topics”. New consultations get a topic at once; running ones follow.{ $known ->
        [yes] {" "}For your attention: { $called }
       *[no] {""}
    }
staff-layout-topics =
    ✅ <b>This group has topics now.</b> New consultations get a topic of their own. Running ones get theirs when the citizen next writes; until then answer by replying to the card.{ $known ->
        [yes] {" "}For your attention: { $called }
       *[no] {""}
    }
staff-case-moved = { $case } has a topic of its own now. Please go on there.
staff-reply-how = These words have gone to nobody yet. This group has no topics: to answer a citizen, reply to (swipe) the card of the consultation or one of its messages.
staff-reply-elsewhere = This reply has gone to nobody yet: the message you replied to belongs to no consultation. Reply to the card of the consultation or to one of its messages.
staff-reply-form = The form for { $number } still waits, and these words are not in it yet. Reply to the form's message with them, or /batal.
relay-citizen = { $number } · { $name }
