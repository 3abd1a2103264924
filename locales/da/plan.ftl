### The plan. Fetched with the pages that call the API.

plan-lead = Her ser du, hvem der gør hvad, og hvornår.
plan-must-act-citizen = Det er dig, der skal handle.
plan-must-act-authority = Det er kommunen, der skal handle.
plan-overdue-authority = Kommunen er forsinket. Spørg din sagsbehandler. Du kan også klage til kommunen.
plan-caseworker = Din sagsbehandler
plan-no-caseworker = Der er ikke udpeget nogen endnu. Spørg kommunen.
plan-hours-open = Træffes
plan-contract = Din kontrakt
plan-started = Kommunen overtog ansvaret
plan-own-words = Dine egne ord
plan-who = Hvem
plan-when = Hvornår
plan-where = Hvor
plan-hours-label = Tid hver uge
# $hours (number): hours a week
plan-hours =
    { $hours ->
        [one] { $hours } time om ugen
       *[other] { $hours } timer om ugen
    }
plan-law = Lov
plan-status = Status
plan-no-date = Ingen dato endnu
plan-office-text = Kommunens egen tekst, på dansk
plan-your-answer = Er du enig?
plan-agree = Jeg er enig
plan-object = Jeg er ikke enig
plan-objection-label = Skriv, hvorfor du ikke er enig
plan-objection-hint = Skriv på dit eget sprog. Din sagsbehandler læser det.
plan-objection-send = Send min indsigelse
plan-objection-cancel = Fortryd
plan-objection-kept = Punktet bliver i planen. Det slettes ikke.
plan-answered-agreed = Du er enig
plan-answered-objected = Du er ikke enig
plan-answered-pending = Du har ikke svaret endnu
plan-answer-saved = Dit svar er sendt.
plan-empty = Din plan er ikke lavet endnu. Spørg din sagsbehandler.
plan-due-on = Frist
# $area (text): area of the contract
plan-area =
    { $area ->
        [danish] Dansk
        [employment] Arbejde
        [education] Uddannelse
        [health] Sundhed
        [housing] Bolig
        [children_school] Børn og skole
        [social] Støtte i hverdagen
        [economy] Penge
        [residence_permit] Opholdstilladelse
        [family_reunification] Familiesammenføring
        [network_leisure] Netværk og fritid
        [documents_practical] Papirer og praktiske ting
       *[unknown] Andet område
    }
# $kind (text): action_kind of the contract
plan-kind =
    { $kind ->
        [danish_course] Danskuddannelse
        [internship] Virksomhedspraktik
        [wage_subsidy] Job med løntilskud
        [nytteindsats] Nytteindsats
        [work] Arbejde
        [igu] Integrationsgrunduddannelse (igu)
        [mentor] Mentor
        [guidance_course] Kursus med vejledning
        [ordinary_education] Uddannelse
        [job_search] Søge job
        [cv] Lave et CV
        [health_assessment] Helbredsmæssig vurdering
        [treatment] Behandling
        [medical_followup] Opfølgning hos læge
        [school_start] Start i skole
        [daycare] Daginstitution
        [housing_search] Finde bolig
        [financial_counselling] Råd om penge
        [competence_assessment] Vurdering af det, du kan
        [education_assessment] Vurdering af din uddannelse
        [application] En ansøgning
        [meeting] Møde
        [network] Netværk
        [civic_test] Medborgerskabsprøve
        [other] Andet
       *[unknown] Andet
    }
# $responsible (text): who must do it
plan-responsible =
    { $responsible ->
        [citizen] Dig
        [municipality] Kommunen
        [provider] Sprogskole eller kursussted
        [doctor] Læge
        [employer] Arbejdsgiver
        [school] Skole
        [volunteer] Frivillig
       *[unknown] Spørg din sagsbehandler
    }
# $status (text): status_action of the contract
plan-action-status =
    { $status ->
        [proposed] Foreslået
        [agreed] Aftalt
        [objected] Du er ikke enig
        [planned] Planlagt
        [active] I gang
        [paused] På pause
        [done] Færdig
        [cancelled] Aflyst
        [not_started_in_time] Ikke startet til tiden
       *[unknown] Ukendt status
    }
# $status (text): status_goal of the contract
plan-goal-status =
    { $status ->
        [proposed] Foreslået
        [active] I gang
        [reached] Nået
        [changed] Ændret
        [dropped] Opgivet
       *[unknown] Ukendt status
    }
# $status (text): status_contract of the contract
plan-contract-status =
    { $status ->
        [in_preparation] Kontrakten bliver lavet
        [awaiting_citizen_signature] Kontrakten mangler din underskrift
        [awaiting_municipality_signature] Kontrakten mangler kommunens underskrift
        [signed] Kontrakten er skrevet under
        [under_revision] Kontrakten bliver ændret
        [ended] Kontrakten er slut
       *[unknown] Ukendt status
    }
# $code (text): deadline code of the contract
plan-deadline =
    { $code ->
        [T0] Kommunen overtager ansvaret
        [T1] Et midlertidigt sted at bo
        [T2] Kontrakten skal være skrevet under
        [T3] Programmet skal være begyndt
        [T4] Første tilbud i en virksomhed
        [T5] Henvisning til danskuddannelse
        [T6] Tilbud om helbredsmæssig vurdering
        [T7] Kommunen vurderer, om du er klar til job
        [T8] Kontrakten skal ændres
        [T9] Opfølgning på kontrakten
        [T10] Opfølgning efter fødsel
        [T11] Programmet slutter
        [T12] Danskuddannelsen slutter
        [T13] Danskprøve for ægtefælle eller samlever
        [T14] CV på Jobnet
        [T15] Sygdom i praktik
        [T16] Klage til Ankestyrelsen
        [T17] Klage til Udlændingenævnet
        [T18] Ansøgning for et barn i udlandet
        [T19] Forlængelse af opholdstilladelse
       *[unknown] En frist. Spørg din sagsbehandler.
    }
