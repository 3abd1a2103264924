### What the kinds of actions of the plan are: found by the ids of rules/plan.toml.

## Kinds of actions: what it is, who it is for, what holds. One sentence or paragraph a line.

plan-statement-kind-danish-course =
    Du lærer dansk og om arbejde og samfund i Danmark. I programmet er undervisningen gratis.
    Kommunen skal normalt henvise dig inden 1 måned efter, at den overtog ansvaret for dig.
    Du har pligt til at deltage aktivt. Du skal kunne kontrollere det fremmøde, sprogskolen registrerer.
    .heading = Danskuddannelse
plan-statement-kind-internship =
    Du prøver opgaver på en arbejdsplads. Praktik er normalt for dem, der har svært ved at få almindeligt arbejde.
    Det er ikke lønarbejde, men reglerne om arbejdsmiljø og forskelsbehandling gælder. Praktikken varer normalt op til 4 eller 13 uger og kan i nogle tilfælde forlænges.
    Er du syg, skal du den første dag give både kommunen og arbejdspladsen besked.
    .heading = Virksomhedspraktik
plan-statement-kind-wage-subsidy =
    Du bliver ansat, så du lærer eller genoptræner faglige, sociale eller sproglige færdigheder.
    Kommunen kan tilbyde det hos en offentlig eller privat arbejdsgiver i op til 1 år.
    Spørg om løn og vilkår, før du begynder. Vi har ikke læst de regler.
    .heading = Job med løntilskud
plan-statement-kind-nytteindsats =
    Du udfører samfundsnyttigt arbejde hos en offentlig arbejdsgiver. Det er arbejde for din ydelse.
    Kommunen kan også tilbyde det, så du lærer normerne på det danske arbejdsmarked.
    Reglerne for lønmodtagere gælder normalt ikke. Opgaverne skal ligge ud over det, arbejdspladsen normalt løser.
    .heading = Nytteindsats
plan-statement-kind-work =
    Får du kontanthjælp eller dagpenge, skal kontrakten sigte mod almindeligt arbejde. Ellers gælder det kun, hvis du ønsker det.
    Får du kontanthjælp og løn, trækkes normalt ikke hele lønnen fra hjælpen.
    Fortæl kommunen om arbejdet. Spørg, hvad det betyder for din hjælp.
    .heading = Almindeligt arbejde
plan-statement-kind-igu =
    Du arbejder i en lønnet praktikstilling og har 23 ugers skole. Det er for flygtninge og familiesammenførte.
    Ved start skal du være mellem 18 og 49 år. Du må højst have haft adresse i Danmark i 20 år.
    Forløbet skal begynde senest 31. december 2027.
    .heading = Integrationsgrunduddannelse (igu)
plan-statement-kind-mentor =
    En mentor støtter dig i at få eller beholde et tilbud eller et job.
    Er du under 30 og i programmet, kan det også gælde almindelig uddannelse.
    Kommunen kan give støtten, men har ikke pligt til det. Du kan bede om den.
    .heading = Mentor
plan-statement-kind-guidance-course =
    Det er kurser og forløb, der skal bringe dig tættere på arbejde.
    Har du arbejdspligt, kan kommunen kun tilbyde det i særlige tilfælde.
    Så skal det være et kort kursus, der kan føre til et konkret job. Danskuddannelse er ikke en del af det.
    .heading = Vejledning og opkvalificering
plan-statement-kind-ordinary-education =
    Det er en uddannelse, hvor du optages på samme vilkår som andre.
    Kommunen kan tilbyde den i programmet, men har ikke pligt til det. Normalt må den ikke give ret til SU.
    Har du arbejdspligt, er mulighederne færre. Spørg, og skriv dit ønske i planen.
    .heading = Uddannelse
plan-statement-kind-job-search =
    Er du jobparat på kontanthjælp, skal du søge job, som det er normalt i faget.
    Du skal også søge de konkrete job, som kommunen kræver.
    Spørg om hjælp, hvis sprog eller it gør det svært. Ved arbejdspligt kan jobsøgning et sted, kommunen anviser, tælle med i timerne.
    .heading = Søge job
plan-statement-kind-cv =
    Et CV viser, hvad du kan, og hvad du har arbejdet med.
    Er du jobparat, skal det være på Jobnet senest 3 uger efter tilmelding som jobsøgende.
    Er du aktivitetsparat, begynder arbejdet i samtalerne med kommunen. Man kan i nogle tilfælde blive undtaget.
    .heading = CV på Jobnet
plan-statement-kind-health-assessment =
    En læge taler med dig og undersøger dig. Kommunen skal tilbyde det til flygtninge, der har behov.
    Kvoteflygtninge skal altid have tilbuddet, og familie til flygtninge kan få det.
    Det er frivilligt. Siger du nej, kan du bede om det senere i den femårige introduktionsperiode.
    .heading = Helbredsmæssig vurdering
plan-statement-kind-treatment =
    Behandling er hjælp fra læge eller hospital. Lægen ved vurderingen skal begynde eller henvise til den behandling, der er nødvendig.
    Kommunen skal tage hensyn til dit behov for behandling, når den lægger programmet.
    Kommunen får kun vurderingens resultat, hvis du giver samtykke.
    .heading = Behandling
plan-statement-kind-medical-followup =
    Efter den helbredsmæssige vurdering kan lægen foreslå flere undersøgelser eller behandling.
    Lægen skal ved behov henvise dig videre og foreslå forebyggende hjælp fra kommunen.
    Din egen læge får resultatet, hvis du giver samtykke.
    .heading = Opfølgning hos læge
plan-statement-kind-school-start =
    Barnet begynder i skole i Danmark. Kommunen skal vejlede dig, når du spørger.
    Reglerne om skolestart har vi ikke læst. Spørg kommunen eller skolen, hvornår og hvor barnet måske kan begynde.
    Fortæl, hvilket sprog barnet taler, og hvilken skole det har gået i.
    .heading = Start i skole
plan-statement-kind-daycare =
    Små børn kan passes i daginstitution. Kommunen skal vejlede dig, når du spørger.
    Reglerne om plads, pris og ventetid har vi ikke læst. Spørg kommunen.
    Mangler du pasning og kan ikke komme til dansk, så sig det til din sagsbehandler.
    .heading = Daginstitution
plan-statement-kind-housing-search =
    Du leder efter en bolig, der kan erstatte det midlertidige sted. Kommunen skal normalt anvise flygtninge et midlertidigt sted eller en bolig.
    Kommunen kan hjælpe med en flytning til en bedre eller billigere bolig.
    Hjælpen kræver, at du og din ægtefælle ikke selv har råd.
    .heading = Finde bolig
plan-statement-kind-financial-counselling =
    Du får hjælp til at forstå regninger, budget eller gæld. Kommunen skal vejlede om de ydelser, den selv har.
    Vi har ikke fundet en ret til andre råd om penge. Spørg din sagsbehandler, hvor du måske kan få dem.
    Gæld til det offentlige kan betyde noget for tidsubegrænset ophold.
    .heading = Råd om penge
plan-statement-kind-competence-assessment =
    Får du kontanthjælp med den lave sats, skal kommunen vurdere din situation før kontrakten.
    Ellers skal den gøre det, hvis du ønsker arbejde.
    Den skal blandt andet se på uddannelse, arbejde, familie og helbred. Fortæl, hvad du kan og ønsker.
    .heading = Vurdering af det, du kan
plan-statement-kind-education-assessment =
    En uddannelse fra et andet land kan få en formel vurdering i Danmark.
    Kommunen skal oplyse dig om det, hvis uddannelsen ikke er vurderet før.
    Vurderingen er fra Uddannelses- og Forskningsstyrelsen. Find dine eksamenspapirer frem.
    .heading = Vurdering af din uddannelse
plan-statement-kind-application =
    Du beder en myndighed om noget, for eksempel en ydelse eller en tilladelse.
    Myndigheden skal vejlede dig, så vidt det er nødvendigt. Du kan normalt få en anden til at hjælpe.
    Sender du et brev til en forkert myndighed, skal det så vidt muligt sendes videre.
    .heading = En ansøgning
plan-statement-kind-meeting =
    På mødet taler du med kommunen. Kontraktens indhold skal drøftes med dig.
    Du kan normalt tage en bisidder med. Sig i god tid, hvis du har brug for tolk.
    Kan du ikke komme, så meld det til kommunen så hurtigt som muligt.
    .heading = Møde
plan-statement-kind-network =
    Du møder andre, for eksempel frivillige, naboer eller mennesker med samme erfaringer.
    Det er frivilligt. Du bestemmer, hvad du fortæller.
    Vi har ikke fundet en ret til et netværk. Spørg din sagsbehandler, hvad der måske findes.
    .heading = Netværk
plan-statement-kind-civic-test =
    Prøven er en af flere ting, der kan tælle for tidsubegrænset ophold.
    I stedet kan aktivt medborgerskab i mindst 1 år tælle.
    Ingen af dem er nok alene. Spørg prøvestedet om tilmelding og gebyr.
    .heading = Medborgerskabsprøve
plan-statement-kind-other =
    Det er noget, der ikke passer i de andre grupper. Beskrivelsen står i planen.
    Indholdet af kontrakten skal drøftes med dig. Kommunen skal vejlede dig, når du spørger.
    Forstår du det ikke, så spørg din sagsbehandler, før du svarer.
    .heading = Andet

## The pages about them.

topic-lead = Korte sider om det, en plan kan rumme: hvad det er, hvem det er for, dine rettigheder.
topic-areas = Områder af livet
topic-kinds = Det, du kan lave i planen
topic-all = Alt i planen, forklaret
topic-further = Læs videre
