# Related consultations.
staff-button-links = Link
staff-links = Link <b>{ $number }</b> to another consultation. { $by }, tap its number, or { $layout ->
        [replies] reply to this message with it
       *[topics] write it in this topic
    }, for example 123. The citizen does not see links.
staff-links-group =
    { $group ->
        [linked] <b>Linked already</b>
        [same] <b>Of the same citizen</b>
       *[alike] <b>About something alike</b>
    }
staff-links-line =
    • { $case } { $subject } ({ $status ->
        [new] new
        [incomplete] to be completed
        [open] in progress
        [answered] waiting for the citizen
       *[closed] closed
    })
staff-link-add = { $number }
staff-link-part = ✕ { $number }
staff-linked = { $number } was linked to { $other } by { $by }. Each card now names the other.
staff-unlinked = The link between { $number } and { $other } was removed by { $by }.
error-link-self = { $number } cannot be linked to itself. Write another number, or /batal.
error-link-known = { $number } and { $other } are linked already.
error-link-unknown = { $number } and { $other } are no longer linked.
error-link-many = { $number } is linked to { NUMBER($most) } consultations already. Please remove a link first.
error-link-number = That is not the number of a consultation. Write for example 123 or KS-2026-000123, or /batal.
error-link-nothing = There is no consultation with that number. Check it, look for it with /cari_kasus, or /batal.
