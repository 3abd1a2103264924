### Interpreters: what to know before one asks, the names of the pages, and how a language is chosen.

interpreter-title = Jeg har brug for tolk
interpreter-lead = Du kan bede om tolk til et møde med kommunen.
interpreter-who-books = Du beder om tolk. Kommunen vurderer behovet, søger en tolk og svarer dig her.
interpreter-pays = Kommunen betaler normalt tolken til sine egne møder.
interpreter-no-children = Et barn under 18 år må ikke tolke for dig. Kun om enkle ting, for eksempel tid og sted.
interpreter-health = Hos læge og hospital bestemmer lægen, om der er brug for tolk. Klinikken eller hospitalet bestiller normalt tolken. Sig, at du har brug for tolk, når du bestiller tid.
interpreter-start = Bed om tolk
interpreter-request-title = Bed om tolk
interpreter-requests-title = Mine ønsker om tolk
interpreter-need-title = Mit behov for tolk
interpreter-cards-title = Kort, du kan vise frem
interpreter-fee-title = Skal jeg betale for tolken?
interpreter-rights-title = Regler og ønsker om tolk
interpreter-booking-title = Hvem bestiller og betaler tolken?
interpreter-remedies-title = Hvis der er et problem med tolken
interpreter-know-heading = Godt at vide
interpreter-more-heading = Mere om tolk
interpreter-secrecy = En tolk skal holde tavshed, være neutral og kun tolke.
language-search = Søg efter sproget. Skriv på det sprog, du vil.
# $n (number): how many languages are found
language-found =
    { $n ->
        [0] Vi fandt ikke sproget. Prøv et andet navn.
        [one] { $n } sprog
       *[other] { $n } sprog
    }
# $n (number): how many languages there are
language-show-all =
    { $n ->
        [one] Vis { $n } sprog
       *[other] Vis alle { $n } sprog
    }
language-other = Mit sprog er ikke på listen
language-name-label = Hvad hedder dit sprog?
language-name-hint = Skriv navnet, som du selv siger det.
language-which = Hvilken slags?
language-optional = Du kan springe over.
