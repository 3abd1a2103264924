### Planens mål, aktiviteter og aftaler: hvad de siger, og hvad en person kan gøre ved dem.

act-goals = Mål
act-no-goals = Der er ingen mål i planen endnu.
act-sub-goal = Del af et større mål
act-goal-set-by = Sat af
# $by (text): who set the goal
act-set-by =
    { $by ->
        [citizen] Dig
        [joint] Dig og kommunen sammen
        [authority] Kommunen
       *[unknown] Det vides ikke. Spørg din sagsbehandler.
    }
act-goal-by = Skal være nået
act-goal-measure = Nået, når
act-why = Hvorfor
act-actions = Aktiviteter
act-none = Der er ingen aktiviteter i planen endnu.
act-none-of-these = Der er ingen aktiviteter her. Vælg noget andet ovenfor.
act-filter = Hvis tur er det?
# $pile (text): which activities
# $count (number): how many
act-pile =
    { $pile ->
        [mine] Du skal gøre det ({ $count })
        [others] Andre gør det ({ $count })
        [unanswered] Venter på dit svar ({ $count })
        [ended] Færdig eller aflyst ({ $count })
       *[all] Alle ({ $count })
    }
act-area-filter = Hvilket område?
act-every-area = Alle områder
# $n (number): how many are not shown yet
act-more =
    { $n ->
        [one] Vis { $n } mere
       *[other] Vis flere ({ $n } tilbage)
    }
act-late = Det er ikke startet, da det skulle. Spørg din sagsbehandler hvorfor.
act-gone = Det står ikke længere i din plan. Gå tilbage, og se planen, som den er nu.
act-what = Hvad det er
act-blocked-by = Dette skal være færdigt først
act-contact = Her kan du spørge
act-talk = Du kan tale med din sagsbehandler om det.
act-answer-again = Du kan svare igen. Dit sidste svar gælder.
act-done-heading = Er det færdigt?
act-done-text = Du kan fortælle din sagsbehandler, at du har gjort det.
act-done-open = Jeg har gjort det
act-done-date = Hvornår gjorde du det?
act-done-date-hint = Du må springe det over. Så betyder det i dag.
act-done-note = Vil du sige mere om det?
act-own-language = Skriv på dit eget sprog. Din sagsbehandler læser det.
act-done-send = Sig, at det er færdigt
act-done-sent = Det er meldt færdigt.
act-ask-heading = Spørgsmål om dette
act-ask-open = Stil et spørgsmål
act-ask-label = Hvad vil du spørge om?
act-ask-note = Et spørgsmål er ikke en indsigelse. Ingen frist ændres, fordi du spørger.
act-ask-send = Send mit spørgsmål
act-ask-sent = Dit spørgsmål er sendt.
# $author (text): who wrote it
act-note-by =
    { $author ->
        [citizen] Du skrev
        [caseworker] Din sagsbehandler svarede
       *[unknown] Kommunen skrev
    }
act-interpreter-heading = Tolk
act-interpreter-ask = Bed om tolk
act-interpreter-see = Se din anmodning om tolk
act-bound-to-say = Det skal kommunen fortælle dig
act-behind = Lov og papirer
# $count (number): how many papers
act-documents =
    { $count ->
        [one] { $count } papir hører til dette
       *[other] { $count } papirer hører til dette
    }
act-deadline = Frist i loven
act-timeline = Hvad der er sket
# $by (text): who set the status
act-by =
    { $by ->
        [citizen] Af dig
        [authority] Af kommunen eller andre
       *[unknown] Det vides ikke, hvem der gjorde det
    }
act-complain-heading = Hvis du vil sige nej
act-complain-text = Du kan sige, at du ikke er enig. Du kan også se, hvor du kan klage.
act-absence-heading = Hvis du ikke kan komme
act-absence-text = Sig det så tidligt som muligt. Du behøver ikke skrive her, hvad du fejler.
act-absence-open = Meld fravær
act-absence-why = Hvorfor kan du ikke komme?
act-absence-why-hint = Vælg kun grunden. Skriv ikke, hvilken sygdom det er.
# $reason (text): why somebody is absent
act-absence-reason =
    { $reason ->
        [sick] Jeg er syg
        [child_sick] Mit barn er sygt
        [other_appointment] Jeg har en anden aftale
        [other] En anden grund
       *[unknown] En anden grund
    }
act-absence-first = Første dag, du ikke kan komme
act-absence-first-hint = Er du syg i dag, så skriv i dag.
act-absence-back = Første dag, du regner med at komme igen
act-absence-back-hint = Du må springe det over, hvis du ikke ved det.
act-absence-both = Når du er syg, gælder din melding begge: kommunen og arbejdsstedet, skolen eller kurset. Bagefter ser du, om du selv skal ringe. I praktik skal du give begge besked den første dag.
act-absence-notify = Hvem skal have besked?
act-absence-notify-hint = Vælg en eller begge.
# $to (text): who is told
act-receiver =
    { $to ->
        [municipality] Kommunen
        [workplace] Arbejdsstedet, skolen eller kurset
       *[unknown] En anden
    }
act-absence-send = Send min melding
act-absence-sent = Dit fravær er meldt. Se, hvem der har fået besked.
act-absence-reported = Du har meldt fravær
# $receiver (text): who is told
# $result (text): whether they know
act-receipt =
    { $result ->
        [notified] { $receiver }: har fået besked
        [citizen_must_call] { $receiver }: har ikke fået besked. Du skal ringe.
       *[unknown] { $receiver }: vi ved ikke, om de har fået besked. Ring til dem.
    }
act-must-call = Du skal selv ringe
act-no-number = Her er ikke noget telefonnummer. Find det i dine papirer, eller spørg din sagsbehandler.
act-views = Sådan vises aftalerne
act-view-list = Liste
act-view-calendar = Kalender
act-coming = Kommende aftaler
act-past = Tidligere aftaler
act-no-meetings = Der er ingen kommende aftaler.
act-month-before = Forrige måned
act-month-after = Næste måned
# $month (text): name from date-month
# $year (text): four digits
act-month = { $month } { $year }
act-month-empty = Der er ingen aftaler i denne måned.
# $day (number): 1 is Monday, 7 is Sunday
act-weekday =
    { $day ->
        [1] man
        [2] tir
        [3] ons
        [4] tor
        [5] fre
        [6] lør
       *[7] søn
    }
act-meeting = Aftale
# $unit (text): whom one meets
act-meeting-with = Aftale: { $unit }
act-with = Med
act-mode = Hvordan
# $mode (text): how people meet
act-mode-of =
    { $mode ->
        [in_person] I mødes samme sted
        [video] På video
        [phone] På telefon
       *[unknown] Det vides ikke. Spørg din sagsbehandler.
    }
# $status (text): status_appointment of the contract
act-meeting-status =
    { $status ->
        [invited] Du er inviteret
        [confirmed] Bekræftet
        [moved] Flyttet til dette tidspunkt
        [held] Holdt
        [missed_citizen] Du kom ikke
        [missed_authority] Kommunen kom ikke
        [cancelled] Aflyst
       *[unknown] Ukendt status
    }
act-bring = Det skal du have med
act-calendar-file = Gem i din kalender
act-calendar-file-note = Filen siger en time. Vi ved ikke, hvornår aftalen slutter.
act-belongs-to = Hører til denne aktivitet
