# The answers of the survey of data needs (SKD); their words come from domain/skd/options.json.
skd-sex =
    { $option ->
        [male] Male
       *[female] Female
    }
skd-education =
    { $option ->
        [secondary] Up to senior secondary school
        [diploma] Diploma (D1/D2/D3)
        [bachelor] Bachelor (D4/S1)
        [master] Master (S2)
       *[doctorate] Doctorate (S3)
    }
skd-occupation =
    { $option ->
        [student] Student
        [researcher] Researcher/lecturer
        [civil-servant] Civil servant/military/police
        [state-enterprise] State-owned enterprise
        [employee] Private employee
        [entrepreneur] Entrepreneur
       *[other] Other
    }
skd-institution =
    { $option ->
        [state-body] State institution
        [ministry] Ministry or government agency
        [security] Military/police/intelligence/prosecution
        [local-government] Local government
        [international] International organisation
        [research-education] Research or education
        [state-enterprise] State-owned enterprise
        [private] Private sector
       *[other] Other
    }
skd-use =
    { $option ->
        [study] School or university work
        [government] Government
        [commercial] Commercial
        [research] Research
       *[other] Other
    }
