# The card of a consultation, pinned in its topic.
staff-card-head =
    <b>{ $number }</b>
    { $subject }
    Citizen: { $name }
staff-card-unreachable = ⚠️ The citizen cannot be reached by Telegram at present.
staff-card-status = State: <b>{ $status ->
        [new] new, no officer yet
        [incomplete] incomplete, waiting for the citizen
        [open] in progress, the officer's turn
        [answered] answered, waiting for the citizen
       *[closed] closed ({ $reason ->
            [resolved] answered
            [silence] no response
            [withdrawn] withdrawn by the citizen
            [referred] referred to another institution
            [duplicate] merged
            [out_of_scope] outside the service
           *[other] no reason given
        })
    }</b>
staff-card-urgent = ❗ <b>Urgent:</b> { $why }
staff-card-summary = Summary: { $summary }
staff-card-owner =
    { $owned ->
        [yes] Officer: { $owner }
       *[no] Officer: nobody yet
    }
staff-card-due =
    { $late ->
        [yes] ⏰ <b>Overdue.</b> The answer was due: { $due }
       *[no] Answer by: { $due }
    }
staff-card-missing =
    Still missing: { $items }{ $asked ->
        [0] {""}
        [1] {""}
       *[other] {" "}(asked { NUMBER($asked) } times)
    }
staff-card-main = Goes on in { $main }
staff-card-merged =
    Merged into this one: { $cases }{ $more ->
        [yes] {" "}and others
       *[no] {""}
    }
staff-card-related =
    Related: { $cases }{ $more ->
        [yes] {" "}and others
       *[no] {""}
    }
staff-card-category =
    Request: { $category ->
        [metadata] concepts/metadata
        [classification] classification
       *[data] data
    }
staff-card-foot =
    { $closed ->
        [merged] <i>Merged: { $layout ->
            [replies] answer by replying to the consultation that goes on
           *[topics] write answers in the topic of the consultation that goes on
        }.</i>
        [yes] <i>Closed: { $layout ->
            [replies] a reply here
           *[topics] what you write here
        } does not leave without your consent.</i>
       *[no] <i>{ $layout ->
            [replies] Reply to this message to answer
           *[topics] Write the answer in this topic
        }; begin with // for a note; /tunggu for an interim word.</i>
    }

# What is still missing.
staff-item =
    { $item ->
        [indicator] the data wanted
        [region] region
        [years] years
        [level] regional level
        [purpose] purpose of use
        [attachment] attachment
       *[email] verified e-mail
    }

# Buttons of the card.
staff-button-take = Take
staff-button-details = Ask for details
staff-button-complete =
    { $missing ->
        [email] Complete without e-mail
       *[other] Treat as complete
    }
staff-button-not-yet = Still in preparation
staff-button-no-reply = No reply needed
staff-button-close = Close
staff-button-release = Release
staff-button-reopen = Reopen
