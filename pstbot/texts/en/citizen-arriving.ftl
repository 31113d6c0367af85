# From a letter's link to Telegram.
arrive-offer = So far we have answered this request by letter. Would you like to go on here? From then on we send our answers to this chat.
arrive-privacy = { privacy-notice }
tap-continue-here =
    { $agreed ->
        [yes] Go on in Telegram
       *[no] I agree, go on in Telegram
    }
arrive-continued = Good. From now on we send our answers to this chat, and you simply write here.
staff-citizen-here =
    The citizen now reads in Telegram: your words arrive there.{ $again ->
        [0] {""}
       *[other] {" "}What had not arrived ({ $again }) is sent now.
    }
