# A second eye: an answer waits for a colleague's approval before it leaves.
staff-command-review = An answer that waits for a second eye before it leaves
staff-how-to-review = Write the answer after /tinjau, for example: /tinjau Seaweed exports of Tarakan 2024: 12,400 tonnes. A colleague reads it first.
staff-wait-without-file = In this office files wait for a second eye, so they cannot leave with /tunggu. Send the file as an answer, without /tunggu.
approval-waiting =
    { $change ->
        [yes] ✋ The citizen does not see this change yet: it waits for a second eye.
       *[no] ✋ Not sent yet: it waits for a second eye.
    } { $asked ->
        [colleague] { $called }, please read it; other colleagues may approve it, too.
        [coordinators] No other colleague is on duty now. { $called }, please read it.
        [author] No other colleague is on duty now. { $called }, as coordinator you may approve it yourself; that is recorded.
       *[nobody] Nobody can approve it now.
    }
approval-quoted = <blockquote>{ $text }</blockquote>
approval-approve = Approve and send
approval-return = Return
approval-approved =
    { $own ->
        [yes] Sent by { $by } without a second eye, because no other colleague is on duty. This is recorded.
       *[no] Approved by { $by } and sent as the answer of { $author }.
    }
approval-changed =
    { $fate ->
        [file] The change by { $author } was approved by { $by }. The citizen still sees the first file; send its replacement as a new message.
        [mailed] The change by { $author } was approved by { $by } and kept, but the answer has gone by e-mail. Send the correction as a new message.
        [kept] The change by { $author } was approved by { $by }. Pass this version on to the citizen.
       *[changed] The change by { $author } was approved by { $by } and passed on to the citizen.
    }
approval-choose-remark = What should be mended in the answer for { $number }?
approval-remark =
    { $remark ->
        [figures] Please check the figures again
        [source] Please name source and year
        [wording] Please make the wording clearer
       *[typed] Write it myself
    }
approval-ask-remark = { $by }, { $layout ->
        [replies] reply to this message with one line: what should be mended.
       *[topics] write in one line in this topic what should be mended.
    } /batal to stop.
approval-returned = Returned by { $by }. Nothing has left.
approval-answer-returned =
    { $author }, { $by } returned { $change ->
        [yes] this change
       *[no] this answer
    }:
    <blockquote>{ $remark }</blockquote>
    Edit your message and colleagues are asked again by themselves; or ask again without a change.
approval-again = Ask again unchanged
approval-asked-again =
    Returned by { $by }:
    <blockquote>{ $remark }</blockquote>
    { $author } asked for approval again, unchanged.
approval-overtaken = This question no longer holds: the words were withdrawn, replaced, or became a note.
error-approval-own = This is your own answer; a colleague approves it. You may edit it, or reply to it with /tarik or /catatan.
error-approval-not-yours = Only its author can ask for approval again.
error-approval-overtaken =
    { $state ->
        [approved] Approved already by { $by }.
        [returned] Returned already by { $by }.
        [waiting] This answer was changed after you saw it. Read the newest version, then press again.
       *[void] This question no longer holds.
    }

staff-card-approval = ✋ Waiting for a second eye: { NUMBER($many) }. Until approved nothing has left, and the time limit goes on.
staff-turn-approval = ✋ The answer is written ({ NUMBER($many) }) and waits for a second eye{ $layout ->
        [replies] {""}
       *[topics] {" "}in its topic
    }. Colleagues, please read it.
staff-tasks-asked = ✋ Waiting for a second eye: { $cases }
digest-asked = ✋ Waiting for a second eye: { $cases }
staff-close-asked = ✋ Answers that still wait for a second eye: { NUMBER($many) }. Once the case is closed they do not leave.
