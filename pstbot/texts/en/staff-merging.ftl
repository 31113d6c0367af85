# Merging a duplicate.
staff-button-merge = Merge
merge-nothing = This citizen has no other consultation that is still open, so { $number } cannot be merged. For other citizens' or closed consultations: “Link”.
merge-choose =
    Of which of this citizen's consultations is <b>{ $number }</b> ({ $subject }) a duplicate? { $number } will be closed and go on there.
merge-into = Into { $number }
merge-confirm =
    Merge <b>{ $number }</b> into { $main } ({ $subject })?
    • { $number } closes without a rating; the citizen is told once that it goes on there.
    • { $words ->
        [0] Nothing written still needs an answer.
        [1] One message without an answer goes along.
       *[other] { NUMBER($words) } messages without an answer go along.
    }
    • The earlier of both targets stays in force.
    • What the citizen writes next goes there.
merge-yes = Yes, merge
merge-swap = Swap: { $number } into { $main }
merged =
    { $number } was merged into { $main } by { $by }. { $words ->
        [0] The citizen has been told.
        [1] One message went along, and the citizen has been told.
       *[other] { NUMBER($words) } messages went along, and the citizen has been told.
    }
merged-here =
    { $called ->
        [yes] { $calls }, { $number } ({ $subject }) was merged into this one by { $by }.
       *[no] { $number } ({ $subject }) was merged into this one by { $by }.
    } { $words ->
        [0] Nothing written there still needs an answer.
       *[other] What was written there without an answer ({ NUMBER($words) }) follows.
    }
merge-repaired = { $number } was reopened by { $by } and is no longer merged with { $main }. What went along stays there; what the citizen writes next goes to the consultation they choose or reply to. The citizen has been told.
relay-carried = From { $number }
error-merged = { $number } was merged into { $main }. Please go on in { $main }.
error-merged-unrated = { $number } was merged with another request. Please rate that one.
error-merge-self = { $number } cannot be merged with itself.
error-merge-foreign = { $other } is not of the same citizen as { $number }. Another citizen's consultation can only be linked.
error-merge-closed = { $other } is closed. Reopen it first, or merge into another consultation.
error-merge-approval = In { $number } an answer still waits for a colleague's approval. Please settle that first.
error-merge-appointments = { $number } and { $other } have an appointment each. Please cancel one of them first.
