# Lists of consultations and looking for one.
list-head =
    { $shown ->
        [new] <b>New</b>
        [urgent] <b>Urgent</b>
        [mine] <b>Cases of { $me }</b>
        [late] <b>Overdue</b>
        [waiting] <b>Waiting for the citizen</b>
       *[done] <b>Closed</b>
    }
list-filter =
    { $shown ->
        [new] New
        [urgent] Urgent
        [mine] My cases
        [late] Overdue
        [waiting] Waiting for the citizen
       *[done] Closed
    }
list-empty = There is none.
list-line =
    { $late ->
        [yes] { $sign } { $case } { $subject } ({ $who })
       *[no] { $sign } { $case } { $subject } ({ $status ->
            [new] new
            [incomplete] { $who }, to be completed
            [open] { $who }, officer's turn
            [answered] { $who }, waiting for the citizen
           *[closed] { $who }, closed
        })
    }
list-before = ‹ Back
list-after = Next ›
list-found = <b>Found for “{ $words }”</b>
list-found-more = … and others. Add a word to narrow it down.
list-found-nothing = No consultation for “{ $words }”. Old ones can be found by their number.
list-how-to-find = Write a number, a citizen's name or one word after the command, for example: /cari_kasus Rahmawati
staff-command-all = All consultations, with filters
staff-command-find = Find a consultation: number, name or word
error-words-short = Write at least { NUMBER($least) } letters.
list-history = <b>Cases of { $name }</b>
list-history-more = … and older ones.
staff-button-history = The citizen's cases
