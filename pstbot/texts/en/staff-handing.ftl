# Handing a consultation over to a colleague.
staff-button-hand-over = Hand over
staff-command-hand-over = Hand this consultation over to a colleague
hand-choose = Hand <b>{ $number }</b> over to whom? The first one owes the fewest answers.
hand-nobody = No other colleague can accept it now.
hand-colleague =
    { $next ->
        [yes] ⭐ { $name } ({ NUMBER($turns) } to answer)
       *[no] { $name } ({ NUMBER($turns) } to answer)
    }
hand-mention = <a href="{ $person_url }">{ $name }</a>
hand-offered = { $to }, { $by } offers { $number } to you. Until you accept, { $by } keeps it.
hand-given = { $to }, { $number } is yours now (handed over by { $by }).
hand-accept = Accept
hand-decline = Not possible
hand-accepted = Accepted by { $by }, who serves this consultation now.
hand-declined = Not handed over ({ $by }). Its officer stays.
hand-overtaken = This offer is over: the consultation or its officer has changed.
told-case-handed-over = { $owner } now works on your request <b>{ $number }</b> ({ $subject }). You need not repeat anything.
error-handover-not-yours = Only the officer of { $number } or a coordinator can hand it over.
error-colleague-away = That colleague cannot accept it now. Choose another one with “Hand over”.
error-offer-not-yours = This offer is for { $name }.
