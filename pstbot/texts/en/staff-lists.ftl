# Lists of tasks, timeline, state of the system, help.
staff-tasks-none = No consultation waits for you, and there is no new one.
staff-tasks-own = <b>Your tasks: { NUMBER($many) }</b>
staff-tasks-more = … and { NUMBER($many) } more
staff-tasks-new = <b>New, without an officer: { NUMBER($many) }{ $more ->
        [yes] {" "}or more
       *[no] {""}
    }</b>
staff-task-linked = <a href="{ $url }">{ $number }</a>
staff-task-due =
    { $late ->
        [yes] { $sign } { $case } { $subject }, overdue since { $due }
       *[no] { $sign } { $case } { $subject }, due { $due }
    }
staff-task-waiting = { $sign } { $case } { $subject }, waiting for the citizen

staff-timeline-head = <b>History of { $number }</b>
staff-timeline-earlier = … { NUMBER($many) } earlier lines
staff-timeline-day = <b>{ DAY($at) }</b>
staff-timeline-line = { TIME($at) } { $who }: { $act ->
        [submit] submitted the request
        [speak] wrote
        [complete] completed it
        [withdraw] withdrew the request
        [still_waiting] still waits for an answer
        [extend] still needs it
        [reopen] reopened it
        [rate] rated
        [take] took it
        [answer] answered
        [interim] sent an interim word
        [not_yet] still prepares the answer
        [ask_details] asked for details
        [no_reply_needed] needs no reply
        [note] wrote a note
        [hand_over] handed it over to { $to }
        [offer] offered it to { $to }
        [decline_offer] did not accept the offer
        [offer_void] ended the offer
        [ask_approval] asked for a second eye
        [approve] approved the answer of { $to }
        [return] returned the answer of { $to }
        [approval_void] the question for a second eye lapsed
        [block] blocked the citizen for a time
        [unblock] lifted the block
        [release] released it
        [urgent] marked it as urgent
        [not_urgent] said it is no longer urgent
        [merge] merged it into another consultation
        [absorb] merged another consultation into it
        [unmerge] undid the merge of another consultation
        [ask_colleague] asked { $to }
        [answer_colleague] replied to { $to }
        [link] linked it to another consultation
        [unlink] removed a link
        [details] corrected the details
        [results] marked the results
        [remind] reminded the citizen
        [close] closed it
        [record] recorded this consultation
        [waive] accepted it without a verified e-mail
        [record_reply] recorded the citizen's reply
        [told] passed the answer on
        [continue_here] went on in Telegram
       *[other] { $act }
    }
staff-timeline-related = Related: { $cases }
staff-timeline-nobody = Automatic
staff-timeline-messages = Messages: { NUMBER($pending) } on their way, { NUMBER($failed) } failed, { NUMBER($held) } waiting for an officer's decision{ $review ->
    [0] {""}
   *[other] , { NUMBER($review) } waiting for a second eye
}.

staff-system =
    <b>State of the system</b>
    Incoming, waiting: { NUMBER($waiting_in) }
    Incoming, could not be handled: { NUMBER($parked) }
    Outgoing, waiting: { NUMBER($waiting_out) }
    Outgoing, failed: { NUMBER($failed) }

staff-help =
    <b>Serving consultations</b>
    { $layout ->
        [replies] This group has no topics: every consultation has a card, and its number stands above each of its messages.
       *[topics] Every consultation has a topic of its own; its card is pinned on top.
    }
    • Press “Take”, or simply answer: the first answer makes the consultation yours.
    • { $layout ->
        [replies] Reply to the card or to any message of the consultation: your reply goes to the citizen
       *[topics] What you write in the topic goes to the citizen
    }; 👍 means it has arrived.{ $layout ->
        [replies] {" "}Words that reply to nothing do not leave.
       *[topics] {""}
    }
    • Begin with // for a note that only officers read.
    • /tunggu text: an interim word, the clock runs on.
    • /tinjau text: an answer that a colleague reads before it leaves.
    • { $layout ->
        [replies] A reply to a colleague's consultation
       *[topics] What you write in a colleague's topic
    } waits for “Send” or “Note”.
    • Done? Press “Close”, choose a reason, write a one-line summary.

    /tugas your tasks and the new ones
    /semua all consultations; /cari_kasus finds one
    /alih hand over to a colleague ({ $layout ->
        [replies] in reply to the card
       *[topics] in the topic
    })
    /rekan ask a colleague ({ $layout ->
        [replies] in reply to the card
       *[topics] in the topic
    })
    /jawab ready answers ({ $layout ->
        [replies] in reply to the card
       *[topics] in the topic
    })
    /catat record a consultation without Telegram
    /balasan write down what the citizen said ({ $layout ->
        [replies] in reply to the card
       *[topics] in the topic
    })
    /absen being away
    /kasus history of a consultation ({ $layout ->
        [replies] in reply to its card
       *[topics] in its topic
    })
    /batal leave a form{ $people ->
        [yes] {""}
    /peran who serves as what
    /blokir block a citizen for a time
       *[no] {""}
    }{ $calendar ->
        [yes] {""}
    /libur closures of the office
    /ramadan Ramadan service hours
       *[no] {""}
    }{ $system ->
        [yes] {""}
    /sistem state of the system
       *[no] {""}
    }

# What the commands do.
staff-command-tasks = My tasks and the new ones
staff-command-case = History of this consultation
staff-command-note = A note for officers
staff-command-wait = An interim word for the citizen
staff-command-cancel = Leave the form
staff-command-roles = Who serves as what
staff-command-system = State of the system
staff-command-help = How to serve
