# "More …": what is seldom needed of a consultation.
staff-button-more = More …
staff-more = Other things to do with <b>{ $number }</b>
staff-button-more-back = ‹ Back
staff-button-more-close = Close this list
staff-more-closed = List closed. It is always behind “More …” on the card.
staff-more-released = { $number } was released by { $by }. Another officer can press “Take” on the card.
staff-button-ready = Ready answers
staff-button-timeline = History of the consultation
