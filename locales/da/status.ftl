### Where a request for an interpreter stands, and what that means.

interpreter-status-label = Status
interpreter-unit-answer = Svar fra kommunen
interpreter-check-language = Sprog
interpreter-check-place = Sted
interpreter-check-time = Tid
interpreter-check-mode = Ønske
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
        [meeting_moved] Se den nye tid her. Der er ikke bestilt tolk endnu.
        [meeting_held_without] Du sagde ja til at holde mødet uden tolk.
        [refused] Læs hvorfor, og hvordan du kan klage.
        [held] Du kan fortælle, hvis der var et problem.
        [problem_reported] Kommunen læser det, du skrev.
        [closed] Du skal ikke gøre mere.
        [cancelled_by_citizen] Der kommer ingen tolk.
        [cancelled_by_authority] Spørg kommunen om en ny tid.
       *[unknown] Spørg kommunen, hvad det betyder.
    }
