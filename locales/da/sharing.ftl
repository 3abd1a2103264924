### The family and what it shares; who knows what, and consents.

sharing-family-lead = Her ser du, hvad familien viser dig af deres planer.
sharing-family = Din familie
sharing-family-none = Kommunen har ikke skrevet nogen i din familie her.
sharing-family-custody = Hver voksen har sin egen plan. Det, et barn skal, står hos den, der har forældremyndighed.
sharing-own = Vælg, hvad du selv vil dele
# $relation (text): what a person is to the reader
sharing-relation =
    { $relation ->
        [spouse] Ægtefælle
        [cohabitant] Samlever
        [child] Barn
        [parent] Mor eller far
        [sibling] Søskende
        [other] Anden i familien
       *[unknown] I familien
    }
sharing-adult = Voksen
sharing-child = Under 18 år
sharing-child-health = Fra 15 år bestemmer et barn normalt selv, om det vil have en helbredsmæssig vurdering. Barnet giver normalt selv samtykke til at dele den.
sharing-nothing = Deler ikke noget med dig. Det bestemmer de selv.
sharing-child-nothing = Der er ikke noget at se for dette barn.
sharing-areas = Du kan se
sharing-actions = Det sker i planen
sharing-meetings = Møder
sharing-with = Med hvem
sharing-objected = Er ikke enig
# $status (text): status_appointment of the contract
sharing-meeting-status =
    { $status ->
        [invited] Indkaldt
        [confirmed] Bekræftet
        [moved] Flyttet
        [held] Holdt
        [missed_citizen] Kom ikke
        [missed_authority] Kommunen kom ikke
        [cancelled] Aflyst
       *[unknown] Ukendt status
    }
sharing-lead = Her ser du, hvem der kan se hvad. Dit samtykke åbner et lukket rum. Du kan altid tage det tilbage.
sharing-rooms = Rum i din plan
sharing-rooms-text = Hvert rum er for sig. Et lukket rum åbnes kun af et samtykke fra dig.
# $room (text): where a paper is kept, as the contract says it
sharing-room =
    { $room ->
        [plan] Planen
        [health] Helbred
        [child_case] Børnenes sager
        [family_case] Familiens sager
       *[unknown] Et andet rum
    }
sharing-open = Åbent
sharing-closed = Lukket
sharing-closed-text = Du har ikke åbnet rummet for nogen.
sharing-coordinator = Åbent for afdelingen, der samordner planen
sharing-coordinator-none = Der er ikke skrevet en afdeling i planen.
sharing-opened-by = Åbnes af et samtykke om
sharing-seen-by = Kan ses af
sharing-until = Gælder til
sharing-papers = Papirer
sharing-papers-none = Der er ingen papirer her.
sharing-papers-closed = Der vises ingen papirer her. Papirer i et lukket rum er ikke med på siden.
sharing-paper-from = Fra
sharing-paper-date = Dato
sharing-paper-number = Nummer, du kan sige, når du beder om det
sharing-paper-summary = Det står der
sharing-receivers = Hvem får noget at vide
sharing-receivers-text = Her er det, du selv har åbnet. Myndigheder kan i nogle tilfælde dele oplysninger uden samtykke. Spørg, hvad der er delt.
sharing-receivers-none = Du har ikke åbnet noget for nogen.
sharing-consents = Dine samtykker
sharing-consents-none = Du har ikke noget samtykke, der gælder nu.
# $number (number): place in the list
sharing-consent = Samtykke { $number }
sharing-withdraw-text = Du kan tage et samtykke tilbage, når du vil, uden grund. Deling efter samtykket stopper med det samme. Det gør ikke det, der er delt før, ulovligt.
# $number (number): place in the list
sharing-withdraw = Tag samtykke { $number } tilbage
sharing-withdrawn = Samtykket er taget tilbage. Deling efter samtykket er stoppet.
sharing-ended-heading = Samtykker, der ikke gælder mere
sharing-withdrawn-at = Taget tilbage af dig
sharing-ended-at = Sluttede af sig selv
sharing-from = Må give oplysninger videre
sharing-to = Må få oplysningerne
sharing-about = Kun om
sharing-purpose = Kun til
sharing-not-yet = Ikke valgt endnu
sharing-give-heading = Giv et samtykke
sharing-give-text = Du kan dele noget med en afdeling eller med en voksen i familien. Du vælger, hvad og hvor længe.
sharing-give = Nyt samtykke
sharing-ask-from = Hvem må give oplysninger videre
sharing-ask-to = Hvem må få oplysningerne
sharing-ask-unit-list-hint = Vælg én. Vælger du en anden, skal du skrive navnet nedenfor.
sharing-ask-unit-hint = Skriv navnet på afdelingen, stedet eller personen.
# $unit (text): name of a department, a place or a person
sharing-unit = { $unit }
sharing-another = En anden
sharing-ask-from-another = Navnet på en anden, der må give videre
sharing-ask-to-another = Navnet på en anden, der må få det
sharing-ask-another-hint = Udfyld kun, hvis du har valgt en anden.
sharing-ask-about = Hvad må deles
sharing-ask-about-hint = Vælg kun det, du vil dele. Intet andet bliver delt med dette samtykke.
sharing-ask-purpose = Hvad må det bruges til
sharing-ask-purpose-hint = Skriv det kort, på dit eget sprog eller på dansk.
sharing-ask-until = Sidste dag
sharing-ask-until-hint = Samtykket gælder til og med denne dag. Så slutter det af sig selv.
sharing-check = Det siger du ja til
sharing-refuse = Du kan sige nej. Det har ingen følger her.
sharing-give-yes = Ja, giv samtykke
sharing-give-no = Nej, luk uden samtykke
sharing-given = Dit samtykke er givet.
