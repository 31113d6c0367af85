# Asking a colleague.
staff-command-colleague = Ask a colleague about this consultation (only officers read it)
staff-button-ask-colleague = Ask a colleague
call-choose =
    { $typed ->
        [yes] Your note is kept. Who is asked? They are mentioned here.
       *[no] Who is asked about <b>{ $number }</b>? Only officers read question and answer.
    }
call-nobody = No other colleague is enrolled yet. A coordinator enrols them with /peran.
call-colleague =
    { $away ->
        [yes] { $name } (away)
       *[no] { $name }
    }
call-ask =
    { $away ->
        [yes] { $by }, { $layout ->
            [replies] reply to this message with your question for { $to }
           *[topics] write your question for { $to } in this topic
        }. { $to } is away at present, so the answer may take long. /batal to stop.
       *[no] { $by }, { $layout ->
            [replies] reply to this message with your question for { $to }
           *[topics] write your question for { $to } in this topic
        }. The citizen does not read it. /batal to stop.
    }
call-asked = { $to } was asked by { $by }.
call-rings =
    { $answers ->
        [yes] { $to }, { $by } replied to you. Reply to this message to go on; only officers read it.
       *[no] { $to }, { $by } asks you something. Reply to this message to answer; only officers read it.
    }
call-held = Ask { $name }
staff-edit-mentions = Your change mentions a colleague, so it was not passed on: the citizen still reads the version before. To ask a colleague: /rekan
error-call-yourself = Choose another colleague: a question to yourself is simply a note (//).
error-question-needed = Write the question as text or file, or /batal.
