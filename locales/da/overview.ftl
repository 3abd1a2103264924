### My plan at a glance, and the page of its deadlines.

overview-mine = Det næste for dig
overview-mine-none = Her står ikke noget, du skal gøre lige nu.
overview-meeting = Din næste aftale
# $count (number): how many activities
overview-answers =
    { $count ->
        [one] { $count } aktivitet venter på dit svar
       *[other] { $count } aktiviteter venter på dit svar
    }
overview-answers-text = Du kan sige ja eller nej. Svarer du ikke, har du ikke sagt ja.
overview-authority = Det næste, kommunen skal gøre
overview-authority-none = Her er ingen kommende frist for kommunen.
overview-all-deadlines = Alle frister
overview-new = Nyt i din plan
overview-read-last = Du læste sidst planen:
overview-read-never = Du har ikke sagt endnu, at du har læst planen.
overview-read = Jeg har læst planen
overview-read-means = Det betyder kun, at du har læst den. Det er ikke et ja og ikke en underskrift.
overview-read-saved = Det er noteret, at du har læst planen.
overview-areas = Dit liv i planen
overview-areas-none = Ingen aktiviteter er åbne.
# $count (number): how many activities
overview-open =
    { $count ->
        [one] { $count } åben aktivitet
       *[other] { $count } åbne aktiviteter
    }
overview-phase-heading = Så langt er du
# $days (number): days since the beginning
# $length (number): days in all
overview-phase =
    { $length ->
        [one] Dag { $days } af { $length }
       *[other] Dag { $days } af { $length }
    }
overview-today = I dag
overview-programme = Dit program
# $programme (text): programme of the contract
overview-programme-name =
    { $programme ->
        [introduction] Introduktionsprogram
        [sho_ukraine] Program for dig med opholdstilladelse efter særloven
        [language_only] Kun danskuddannelse
        [none] Intet program
       *[unknown] Spørg din sagsbehandler
    }
overview-ends = Programmet slutter efter planen
overview-department = Forvaltningen, der koordinerer
overview-signed-me = Du skrev under
overview-signed-authority = Kommunen skrev under

## The page of the deadlines.

overview-deadlines-lead = En frist er den sidste dag for noget. Her ser du dine og kommunens.
overview-late = For sent
overview-late-mine = Dagen er gået. Sig det til din sagsbehandler nu, og sig hvorfor.
overview-mine-deadlines = Dine frister
overview-authority-deadlines = Kommunens frister
overview-other-deadlines = Andre frister
overview-closed = Gjort og gået
# $standing (text): how a deadline stands
overview-standing =
    { $standing ->
        [met] Gjort
        [suspended] Sat på pause af staten
        [passed] Dagen er gået
       *[unknown] Ukendt status
    }
overview-complain = Klag til kommunen
overview-how-to-complain = Læs om at klage
# $date (text): a day in words
overview-counted-other = Vi tæller en anden dag: { $date }. Spørg din sagsbehandler, hvilken der er rigtig. Hold dig til den første.
overview-counted-here = Vi har selv talt denne dag. Den står ikke i kommunens plan. Spørg, om den gælder dig.
overview-meaning = Det betyder
overview-next = Det sker nu
overview-law-says = Det siger loven
overview-suspendable = Kommer der rigtig mange mennesker, kan en minister sætte fristen på pause.
overview-law-and-source = Lov og kilde
overview-server-law = Kommunens egen kilde
# $date (text): a day in words
overview-checked = Vi har sidst sammenlignet det med loven { $date }.
overview-open-point = Dette punkt er ikke bekræftet. Spørg din sagsbehandler.
overview-not-rechecked = Ingen har sammenlignet reglerne med loven i et halvt år. Spørg også kommunen.
