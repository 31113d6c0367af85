# Details of the data wanted: one row of a request card in words.
row-said =
    { $indicator }{ $known ->
        [yes] {" "}({ $more })
       *[no] {""}
    }
row-bullet = • { $row }
row-numbered = { NUMBER($number) }. { $row }
row-region =
    { $kind ->
        [district] { $region } district
       *[other] { $region }
    }
row-level =
    { $level ->
        [province] by province
        [regency] by regency
        [district] by district
       *[village] by village
    }
row-period =
    { $period ->
        [monthly] monthly
        [quarterly] quarterly
        [semester] half-yearly
       *[yearly] yearly
    }
row-use = For: { $use }
row-where = <b>Details › Row { NUMBER($now) } of { NUMBER($all) }</b>
row-where-field = <b>Details › Row { NUMBER($now) } of { NUMBER($all) } › { $field }</b>
row-where-new = <b>Details › New row ({ NUMBER($now) } of at most { NUMBER($most) })</b>
row-fact =
    { $field ->
        [indicator] Data: { $value }
        [region] Region: { $value }
        [years] Years: { $value }
        [level] Broken down by: { $value }
       *[period] Period: { $value }
    }
row-field =
    { $field ->
        [indicator] Data
        [region] Region
        [years] Years
        [level] Broken down by
       *[period] Period
    }
row-open = not decided yet
row-now = Now: { $value }
row-how = Tap what you would like to change.
row-ask =
    { $field ->
        [indicator] Type the name of the data, for example: <i>monthly inflation</i>.
        [region] Choose the region, or type the name of a district. Outside Kalimantan Utara? Write the region into the name of the data.
        [years] Choose the years, or type them, for example: <i>2020-2024</i>.
        [level] Down to which level should the data go?
       *[period] For which periods?
    }
row-which-region = Which region do you mean?
row-level-name =
    { $level ->
        [province] province
        [regency] regency/city
        [district] district
       *[village] village
    }
rows-head = <b>Details of the data wanted</b>
rows-none = No details have been noted yet.
rows-how = Tap a row to change it.
rows-where-use = <b>Details › What for</b>
rows-ask-use = What will the data be used for?

tap-rows = Change the details
tap-row-add = + Add a row
tap-row-remove = Remove the row
tap-rows-back = ‹ All rows
tap-row-refill = Read from the question again
tap-rows-done = Done
tap-use = What for?
tap-use-change = Change: what for
row-result =
    { $result ->
        [found] ✅ found
        [different] ⚠️ found differently
        [unavailable] ❌ not available
       *[none] – not stated
    }
row-result-sign =
    { $result ->
        [found] ✅
        [different] ⚠️
        [unavailable] ❌
       *[none] –
    }
row-result-name =
    { $result ->
        [found] found
        [different] found differently
        [unavailable] not available
       *[none] not stated
    }
row-with-result = { $row }: { $result }
row-counted = { NUMBER($many) } { $result }
