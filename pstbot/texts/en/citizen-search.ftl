# Searching by simply typing.
search-answer =
    <b>{ $question }</b>

    { $answer }
search-unconfirmed = ⚠️ <i>To be confirmed by an officer.</i>
search-cite = <i>Source: { $sources }</i>
search-figures = Need the figure? An officer can look it up for you.
search-similar = <i>Similar questions:</i>
search-choices = Is one of these what you mean?
search-choice = { NUMBER($at) }. { $question }
search-nothing =
    There is no answer to this question here yet:
    <blockquote>{ $question }</blockquote>
    An officer can help, or try the BPS search engine.
search-no-words = We cannot search for that. Please write your question in words.
search-ask-query = What are you looking for? Please type your question, for example: <i>inflation in Tarakan last year</i>.
search-solved = Glad to help. If there is anything else, just type it.
search-gone = That question is no longer kept. Please type it again and we will look for the answer.

tap-solved = Answered
tap-not-solved = No, ask an officer
tap-none-of-these = None of these, ask an officer
tap-search-engine = BPS search engine
tap-other-choices = Other choices
