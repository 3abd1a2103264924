### The plan on paper.

paper-lead = Her kan du udskrive din plan. Så har du den med på papir.
paper-holds-whole = Hele planen viser sagsbehandler, kontrakt, mål, aktiviteter, aftaler og frister.
paper-holds-meeting = Siden til mødet viser det, der er åbent: næste aftale, næste frister, aktiviteter uden dit svar og det, du ikke er enig i.
paper-offline = Når siden er åben, kan du også udskrive uden internet.
paper-print-whole = Udskriv hele planen
paper-print-meeting = Udskriv en side til mødet
paper-preview = Sådan ser papiret ud
paper-meeting-title = Min plan til mødet
# $date (text): the day it was made
paper-made = Lavet { $date }. Planen kan være ændret siden.
paper-texts = Det, kommunen har skrevet, står på dansk. Det, du har skrevet, står, som du skrev det.
paper-beside = se teksten ved siden af
paper-nothing = Der står ikke noget her nu.
paper-programme = Dit program
paper-ends = Programmet slutter efter planen
paper-department = Afdelingen, der koordinerer
paper-goals = Mål
paper-actions = Aktiviteter
paper-next-appointment = Næste aftale
paper-next-deadlines = Næste frister
paper-waiting = Aktiviteter, du ikke har svaret på
paper-objections = Aktiviteter, du ikke er enig i
paper-phone = Telefon
paper-email = E-mail
paper-unit = Sted
paper-bring = Papirer, du skal tage med
paper-meet = Mødeform
# $mode (text): mode of the contract
paper-mode =
    { $mode ->
        [in_person] I samme rum
        [video] Video
        [phone] Telefon
       *[unknown] Ukendt. Spørg din sagsbehandler.
    }
# $status (text): status_appointment of the contract
paper-appointment-status =
    { $status ->
        [invited] Du er inviteret
        [confirmed] Bekræftet
        [moved] Flyttet
        [held] Holdt
        [missed_citizen] Du kom ikke
        [missed_authority] Kommunen kom ikke
        [cancelled] Aflyst
       *[unknown] Ukendt status
    }
# $status (text): status_deadline of the contract
paper-deadline-status =
    { $status ->
        [upcoming] Kommer
        [due_soon] Snart
        [overdue_authority] Kommunen er forsinket
        [overdue_citizen] Din frist er overskredet
        [met] Gjort
        [suspended] Sat på pause af staten
        [passed] Dagen er gået
       *[unknown] Ukendt status
    }
