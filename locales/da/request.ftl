### Asking for an interpreter and following the answer. Fetched with the pages that call the API.

# $step (number): which step
# $of (number): how many steps
interpreter-step = Trin { $step } af { $of }
interpreter-language-question = Hvilket sprog taler du bedst?
interpreter-language-hint = Vælg dit talte sprog. Det kan være et andet end sidens sprog.
interpreter-language-choose = Vælg sprog
interpreter-place-question = Hvad handler mødet om, og hvor er det?
interpreter-purpose-label = Hvad handler mødet om?
interpreter-place-label = Hvor er mødet?
interpreter-place-hint = Skriv adressen eller stedet fra brevet. Skriv ikke om sygdom.
interpreter-time-question = Hvornår er mødet?
interpreter-date-label = Dato
interpreter-time-label = Klokkeslæt
interpreter-time-hint = 24 timer, for eksempel 14:05
interpreter-mode-question = Hvordan vil du helst have tolken med?
interpreter-mode-hint = Det er et ønske. Kommunen vælger.
interpreter-check-title = Tjek dine svar
interpreter-check-language = Sprog
interpreter-check-purpose = Mødet handler om
interpreter-check-place = Sted
interpreter-check-time = Tid
interpreter-check-mode = Ønske
interpreter-send = Send til kommunen
interpreter-sending = Sender …
interpreter-sent = Dit ønske er sendt
# $reference (text): the API's reference of the request
interpreter-reference = Nummer: { $reference }
interpreter-sent-next = Kommunen har ikke svaret endnu. Se her på siden, hvad de svarer.
interpreter-requests-none = Du har ikke bedt om tolk endnu.
interpreter-status-label = Status
interpreter-unit-answer = Svar fra kommunen
interpreter-error-language = Vælg et sprog.
interpreter-error-purpose = Vælg, hvad mødet handler om.
interpreter-error-place = Skriv, hvor mødet er.
interpreter-error-place-long = Stedet er for langt. Skriv højst 200 tegn.
interpreter-error-date = Skriv en dato, der findes: dag, måned og år.
interpreter-error-past = Mødet skal være i fremtiden.
interpreter-error-time = Skriv et klokkeslæt, for eksempel 14:05.
interpreter-error-mode = Vælg, hvordan du vil have tolken med.
# $purpose (text): purpose_category of the contract
interpreter-purpose =
    { $purpose ->
        [integration_talk] Samtale om at bo og arbejde i Danmark
        [contract_followup] Opfølgning på min kontrakt
        [child_case] Mit barn (børnesag)
        [health] Sundhed
        [school] Skole eller daginstitution
        [housing] Bolig
        [benefits] Penge fra kommunen
        [family_reunification_guidance] Vejledning om familiesammenføring
        [court] Retten
        [other] Noget andet
       *[unknown] Ukendt emne
    }
# $mode (text): mode_wish of the contract
interpreter-mode =
    { $mode ->
        [in_person] Tolken er i rummet
        [video] Tolken er på video
        [phone] Tolken er på telefon
        [no_preference] Det er lige meget
       *[unknown] Ukendt
    }
# $status (text): status of a request
interpreter-status =
    { $status ->
        [draft] Ikke sendt
        [sent] Sendt
        [received] Modtaget
        [needs_info] Kommunen spørger om noget
        [arranged] Tolk er bestilt
        [alternative_offered] Kommunen tilbyder noget andet
        [accepted] Du har sagt ja
        [declined_by_citizen] Du har sagt nej
        [not_available] Ingen tolk fundet
        [meeting_moved] Mødet er flyttet
        [meeting_held_without] Holdt uden tolk
        [refused] Kommunen siger nej
        [held] Mødet er holdt
        [problem_reported] Du har fortalt om et problem
        [closed] Afsluttet
        [cancelled_by_citizen] Du har aflyst
        [cancelled_by_authority] Kommunen har aflyst
       *[unknown] Ukendt status
    }
# $status (text): status of a request
interpreter-status-meaning =
    { $status ->
        [draft] Kun du kan se det.
        [sent] Kommunen har ikke svaret endnu.
        [received] Kommunen har set det. Der er ikke bestilt tolk endnu.
        [needs_info] Læs spørgsmålet, og svar kommunen.
        [arranged] Se sprog, form og tid her.
        [alternative_offered] Det er ikke helt det, du bad om. Du kan sige ja eller nej.
        [accepted] Kommunen kan nu bestille tolken.
        [declined_by_citizen] Kommunen kigger på det igen.
        [not_available] Du kan bede om en ny tid.
        [meeting_moved] Se den nye tid i brevet fra kommunen.
        [meeting_held_without] Du sagde ja til at holde mødet uden tolk.
        [refused] Læs hvorfor, og hvordan du kan klage.
        [held] Du kan fortælle, hvis der var et problem.
        [problem_reported] Kommunen læser det, du skrev.
        [closed] Du skal ikke gøre mere.
        [cancelled_by_citizen] Der kommer ingen tolk.
        [cancelled_by_authority] Spørg kommunen om en ny tid.
       *[unknown] Spørg kommunen, hvad det betyder.
    }
