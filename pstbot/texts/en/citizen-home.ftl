# Greetings, menu, language, help, and the way out of a form.
home-welcome =
    Welcome to the <b>{ $unit }</b> of { $office }.

    We help you find statistical data and explanations. Just type your question, for example: <i>population of Tarakan</i>.
home-greeting = Hello! Just type your question about data or statistics.
home-ping = Yes, we are here. Please type your question about data or statistics.
home-agreed = Fine. If there is anything else, just type it.
home-thanks = You are welcome. If there is anything else, just type it.
home-menu = <b>Menu</b>

    Just type your question, or choose below.
home-languages =
    Pilih bahasa · <i>Choose your language</i>
home-language-set = We speak English now. Officers may answer in Indonesian.
home-help =
    <b>Help</b>

    Type your question: we look for the answer, without registration. Not answered? An officer answers within { NUMBER($days) } working days after your request is clear and complete. It is free of charge.

    /cari – find an answer
    /konsultasi – ask an officer
    /kasus – your requests and where they stand
    /nilai – rate our service
    /pengaduan – make a complaint
    /privasi – how your data are protected
    /bahasa – Indonesian or English
    /batal – stop filling in; your question is kept
    /menu – everything

    Service hours: { $hours }
home-unknown-command = Sorry, we do not know that command. See /menu, or just type your question.
home-nothing-to-leave = There is no form to leave. Please type your question.
home-form-left =
    All right, we stopped here. Your question is kept:
    <blockquote>{ $question }</blockquote>
home-form-left-empty = All right, we stopped here. Nothing is lost from this chat.
home-unfinished = There is a form you have not finished.

tap-menu = Menu
tap-standard = Service standard
tap-english = English
tap-indonesian = Bahasa Indonesia
tap-search = Find an answer
tap-ask = Ask an officer
tap-cases = My requests
tap-complain = Complaints
tap-privacy = Privacy
tap-language = Bahasa / Language
tap-help = Help
tap-back = Back
tap-resume = Go on with the form
tap-cancel = Cancel

citizen-command-menu = Everything
citizen-command-search = Find an answer
citizen-command-ask = Ask an officer
citizen-command-cases = My requests and where they stand
citizen-command-rate = Rate our service
citizen-command-complain = Make a complaint
citizen-command-privacy = How your data are protected
citizen-command-language = Indonesia / English
citizen-command-help = Help
citizen-command-cancel = Stop filling in
