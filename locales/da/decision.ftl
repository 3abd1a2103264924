### Decisions and complaints. Fetched with their page.

## The list

decision-lead = Her er de afgørelser, du har fået, og dine klager.
decision-list = Afgørelser
decision-none = Der er ingen afgørelser her endnu.
decision-counted = Dagene tælles fra den dag, du fik besked. Spørg en rådgiver, hvis du er i tvivl.
decision-complaints = Klager
decision-complaints-none = Du har ikke sendt nogen klage.

## One decision

decision-one = Din afgørelse
decision-area = Område
decision-outcome = Hvad er besluttet
decision-authority = Hvem har besluttet
decision-received = Modtaget
decision-last-day = Sidste dag at klage
decision-day-in-letter = Læs i brevet, hvad den sidste dag er.
# $date (text): a day in words
decision-our-count =
    Efter vores optælling er den sidste dag { $date }. Hold dig til den tidligste dag. Er den gået, så klag nu, og skriv grunden.
decision-late =
    Dagen er gået. Du kan stadig klage. Skriv, hvorfor klagen kommer sent. Klagemyndigheden afgør, om den behandler klagen.
decision-how = Sådan klager du
# $way (text): municipality, direct, none, or anything else
decision-way =
    { $way ->
        [municipality] Aflever klagen til kommunen. Den ser på afgørelsen igen. Giver den dig ikke ret, sender den klagen videre.
        [direct] Send klagen direkte til klagemyndigheden. Den kan ikke sendes gennem denne side.
        [none] Du kan ikke klage til en anden myndighed over denne afgørelse.
       *[unknown] Læs klagevejledningen i brevet. Kan du klage, skal brevet sige hvor, hvordan og inden hvilken frist. Det gælder ikke, når du har fået fuldt ud ret.
    }
decision-goes-to = Hvem afgør klagen
decision-fee = En klage til Udlændingenævnet kan koste et gebyr. Det skal betales senest, når du klager. Ellers bliver klagen afvist.
decision-calendar = Gem den sidste dag i kalender
decision-calendar-name = { -vejviser }: sidste dag
decision-calendar-note = Log ind i { -vejviser }. Der står, hvad det gælder.

## A complaint

decision-complaint = Klage
# $status (text): status_complaint of the contract
decision-complaint-status =
    { $status ->
        [draft] Ikke sendt
        [sent_to_municipality] Sendt til kommunen
        [reconsidered_changed] Kommunen har ændret afgørelsen
        [forwarded] Sendt videre
        [decided_upheld] Afgjort: du fik ret
        [decided_rejected] Afgjort: du fik ikke ret
        [withdrawn] Trukket tilbage
       *[unknown] Ukendt status
    }
# $status (text): status_complaint of the contract
decision-complaint-meaning =
    { $status ->
        [draft] Klagen er ikke sendt endnu.
        [sent_to_municipality] Kommunen ser på sagen igen.
        [reconsidered_changed] Læs den nye afgørelse fra kommunen.
        [forwarded] Kommunen har sendt klagen videre til klagemyndigheden.
        [decided_upheld] Læs brevet fra klagemyndigheden.
        [decided_rejected] Læs brevet fra klagemyndigheden. Spørg en rådgiver, hvis du er i tvivl.
        [withdrawn] Klagen bliver ikke behandlet.
       *[unknown] Spørg din sagsbehandler, hvor klagen er.
    }
decision-sent = Sendt
decision-proof = Tidspunktet viser, hvornår du sendte klagen.
decision-complain-text = Hvad er forkert, og hvad vil du have?
decision-complain-hint = Du behøver ikke skrive noget. Loven kræver ingen begrundelse. Du kan skrive på dit eget sprog.
decision-complain-late = Skriv også, hvorfor klagen kommer sent. Du kan skrive på dit eget sprog.
decision-complain-send = Send klagen til kommunen
decision-complain-open = Skriv en klage
decision-complain-again = Send en klage mere over afgørelsen
decision-complain-sent = Din klage er sendt.
decision-cancel = Fortryd

## Something agreed has not been done

decision-missed = Noget aftalt er ikke gjort
decision-missed-lead = Kommunen skal holde kontrakten og fristerne. Gør den ikke det, kan du klage. Send klagen til kommunen først.
decision-missed-open = Klag over noget, der ikke er gjort
decision-missed-area = Hvad handler klagen om?
decision-missed-text = Hvad var aftalt, og hvad er ikke gjort?
decision-missed-hint = Du kan skrive på dit eget sprog.

## Noting a decision

decision-record = Skriv en afgørelse ind
decision-record-lead = Har du fået et brev, som ikke er her? Skriv det ind. Kender vi reglen, ser du den sidste dag.
decision-record-day = Hvilken dag fik du brevet?
decision-record-day-hint = Den dag, brevet kom digitalt eller med posten.
decision-record-authority = Hvem har besluttet det?
decision-record-authority-hint = Skriv navnet, som det står i brevet.
decision-record-area = Hvad handler brevet om?
decision-area-hint = Vælg det, der passer bedst.
decision-record-outcome = Hvad er der besluttet?
decision-record-outcome-hint = Skriv det kort. Brug gerne ordene i brevet.
decision-record-save = Gem afgørelsen
decision-record-saved = Afgørelsen er gemt.

## The letter to print

decision-letter = Brev til at printe
decision-letter-hint = Brevet er på dansk, og også på dit sprog. Skriv under på det, og gem en kopi.
decision-letter-own = Dine egne grunde
decision-letter-own-hint = Teksten kommer med i brevet. Den bliver ikke sendt. Du behøver ikke skrive noget.
decision-letter-show = Se brevet
decision-letter-print = Print brevet
decision-letter-title = Klage
decision-letter-to = Til
decision-letter-onward = Hvis jeg ikke får ret, skal klagen sendes til
decision-letter-complain = Jeg klager over denne afgørelse.
decision-letter-from = Afgørelse fra
decision-letter-about = Afgørelsen gælder
decision-letter-reasons = Mine grunde
decision-letter-date = Dato
decision-letter-name = Navn
decision-letter-signature = Underskrift
