# Blocking a citizen for a time (coordinators). It is no ban in Telegram.
staff-command-block = Block the citizen of this consultation for a time; without one: who is blocked
staff-button-block = Block for a time
staff-card-blocked = ⛔ The citizen is blocked until { $until }: { $why }
block-choose = Blocking <b>{ $name }</b> for a time: what they write is not passed on, no new request is taken, open cases stay. For how long?
block-days = { $days ->
    [one] { NUMBER($days) } day
   *[other] { NUMBER($days) } days
}
block-ask-why = { $days ->
    [one] { NUMBER($days) } day
   *[other] { NUMBER($days) } days
} for <b>{ $name }</b>. { $by }, { $layout ->
        [replies] reply to this message with the reason in one line
       *[topics] write the reason in one line in this topic
    }; only officers read it. /batal to stop.
block-told = ⛔ <b>{ $name }</b> is blocked until { $until } by { $by }. Reason: { $why }
block-lift = Lift it now
block-lift-of = Lift: { $name }
block-lifted = The block of <b>{ $name }</b> was lifted by { $by }; the citizen is told.
block-lifted-short = Lifted; the citizen is told.
block-list = <b>Blocked now</b>
block-more = … and others.
block-none = Nobody is blocked now. To block somebody: “More …” on the card, or { $layout ->
        [replies] reply to the card with /blokir.
       *[topics] /blokir in the topic.
    }
error-blocked-already = { $by } has blocked this citizen until { $until }. To change that, lift it first.
error-not-blocked = This block is over.
error-block-no-chat = This citizen does not use Telegram, so there is nothing to block.
