# Enrolment of officers and their roles.
staff-role =
    { $role ->
        [officer] Officer
        [front_office] Front office
        [coordinator] Coordinator
        [head] Head of office
       *[it_admin] IT administrator
    }
staff-enrolment-asked = <b>{ $name }</b> would like to serve. Coordinators, please choose the role:
staff-enrolled = <b>{ $name }</b> now serves as { $role } (by { $by }). A short guide: /bantuan
staff-declined = <b>{ $name }</b> was not enrolled (by { $by }).
staff-dismissed =
    <b>{ $name }</b> no longer serves (by { $by }).{ $cases ->
        [0] {""}
       *[other] {" "}Consultations still open: { NUMBER($cases) }. To take one over: { $layout ->
            [replies] reply to its card with the answer
           *[topics] answer in its topic
        }, then press “Send”.
    }
staff-roles-head = <b>Who serves</b>
staff-roles-line = { $name }: { $role }
staff-role-of = <b>{ $name }</b>, at present { $role }. Choose another role, or end the service:
staff-button-decline = Not an officer
staff-button-dismiss = End service
staff-button-back = Back

# Who may not act yet.
staff-anonymous = You write as an anonymous administrator, so nothing was sent or changed. Switch off “Anonymous” in your administrator rights, then repeat it as yourself.
staff-forwarded-command = Forwarded commands are not carried out. Please type the command yourself.
staff-not-enrolled = You are not enrolled as an officer, so nothing was sent or changed. The coordinators have been asked in General.
staff-role-not-enough = Your role does not include this, so nothing was sent or changed. Please ask a coordinator.
staff-former = You are noted as having left this group. Leave and join the group again to be noted anew.
