# Ready answers.
staff-command-ready = Ready answers; add a word to find one
staff-command-ready-new = Keep a ready answer
staff-command-ready-change = Change a ready answer
staff-command-ready-remove = Remove a ready answer
ready-none =
    { $searched ->
        [yes] No ready answer with “{ $words }”. All of them: /jawab
       *[no] There is no ready answer yet. Keep the first one with /jawab_baru
    }
ready-choose =
    { $more ->
        [yes] Answers for { $number }. There are more: add a word, such as /jawab inflasi
       *[no] Answers for { $number }. A tap shows one first.
    }
ready-preview =
    <b>{ $name }</b>, as the citizen would read it:
    <blockquote>{ $text }</blockquote>
ready-sent =
    Answer of { $by }:
    <blockquote>{ $text }</blockquote>
ready-saved = The answer “{ $name }” is kept by { $by }.
ready-removed = The answer “{ $name }” was removed by { $by }.
ready-how =
    Write the answer's name in the first line and its text below it, for example:
    /{ $command } Opening hours
    Dear Sir or Madam, our office is open…

    Filled by itself: { $known }
ready-how-remove = Write the answer's name, for example: /jawab_hapus Opening hours
ready-due = { $due }
error-ready-known = There is an answer “{ $name }” already. To change it: /jawab_ubah
error-ready-unknown = No answer “{ $name }”. The list: /jawab { $layout ->
        [replies] in reply to a card.
       *[topics] in a topic.
    }
error-ready-many = At most { NUMBER($most) } ready answers. Remove one that nobody uses: /jawab_hapus
error-ready-empty = Name and text are needed.
error-ready-long = A name has at most { NUMBER($name) } characters, a text { NUMBER($body) }.
error-ready-hole = { $hole } cannot be filled. These can: { $known }
error-ready-nothing = In this consultation { $hole } is empty. Write the answer yourself.
