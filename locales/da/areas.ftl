### What the areas of the plan are: found by the ids of rules/plan.toml.

## Areas of life, and what else to know of them. One sentence or paragraph a line.

plan-statement-area-danish =
    Der er tre danskuddannelser. Sprogskolen vurderer, hvilken der passer til dig.
    Du kan få undervisning i op til 5 år. Den skal også kunne følges uden for normal arbejdstid.
    Kommunen skal normalt give mere tid, hvis for eksempel sygdom eller barsel har hindret dig.
    .heading = Dansk
plan-statement-area-danish-more-time =
    Sygdom, traumer, handicap, barsel, manglende børnepasning og arbejde kan give dig mere tid. Ved arbejde gælder særlige betingelser.
    Du skal dokumentere det, senest når du igen kan deltage. Kommunen skal vejlede om papirerne.
    Har du særlige vanskeligheder, kan du søge om flere timer om ugen.
    .heading = Mere tid til dansk
plan-statement-area-employment =
    Får du kontanthjælp, skal kontrakten hjælpe dig hurtigt i arbejde. Der skal tages hensyn til realistiske ønsker.
    Med den lave sats anses du normalt for jobparat de første 3 måneder.
    Derefter skal kommunen vurdere, om du er jobparat eller aktivitetsparat. Det omfatter en samtale.
    .heading = Arbejde
plan-statement-area-employment-work-duty =
    Den gælder normalt dem i programmet, der kan få kontanthjælp med den lave sats. Dansk og tilbud tæller med.
    Arbejde, samtaler og indsatser for helbred tæller også med. Transport mellem aktiviteter kan tælle.
    Kommunen skal tage hensyn til dit helbred og kan sætte timerne ned.
    .heading = Arbejdspligt: 37 timer om ugen
plan-statement-area-employment-travel =
    Får du kontanthjælp, kan kommunen hjælpe med rimelige udgifter til transport. Du skal kunne dokumentere dem.
    Hjælpen kan betales, før du rejser. Så skal papirerne komme bagefter.
    Under arbejdspligt dækker den ikke alt, for eksempel ikke transport til almindeligt arbejde.
    .heading = Transport
plan-statement-area-employment-exempt =
    Kommunen kan i nogle tilfælde undtage dig fra tilbud, der er rettet mod arbejde.
    Det gælder, hvis du har nået pensionsalderen, men ikke har optjent ret til folkepension.
    Det gælder også, hvis kun manglende optjening hindrer førtidspension. Spørg kommunen.
    .heading = Pensionsalder og førtidspension
plan-statement-area-employment-ukraine =
    Arbejdspligten gælder ikke for dig. Der gælder en ældre bekendtgørelse om kontrakten.
    Meget er ens, men ikke alt. Spørg din sagsbehandler, hvilken regel der gælder.
    .heading = Ophold efter særloven (Ukraine)
plan-statement-area-education =
    Kontrakten kan have et mål om uddannelse. Fortæl, hvad du har lært, og hvad du ønsker.
    Kommunen skal oplyse om formel vurdering, hvis din uddannelse ikke er vurderet før.
    Tilbud om uddannelse er noget, kommunen kan give. Den vurderer hver sag for sig.
    .heading = Uddannelse
plan-statement-area-education-over-30 =
    Du kan måske få tilbud om en uddannelse, der giver et fag. Du må ikke have en i forvejen.
    Kommunen skal se på dit ønske og på, hvor der mangler arbejdskraft. Den har ikke pligt til at sige ja.
    Om det også gælder med arbejdspligt, er uklart.
    .heading = Uddannelse, når du er fyldt 30
plan-statement-area-education-folk-high-school =
    Kommunen kan tilbyde jobparate mellem 18 og 29 år et særligt højskoleophold.
    Normalt skal du først have gennemført et tilbud i en virksomhed.
    Det omfatter sprog og et forløb rettet mod arbejde.
    .heading = Højskoleophold, når du er under 30
plan-statement-area-education-igu =
    I skoleperioden får du en godtgørelse. Søg den hos kommunen for hver måned.
    Kommunen skal have ansøgningen senest 2 måneder efter undervisningen.
    Når du er færdig, får du et bevis. Stopper du før, har du ret til papirer på det gennemførte.
    .heading = Igu: penge under skolen og bevis
plan-statement-area-health =
    Tilbud om helbredsmæssig vurdering skal gives snarest og inden 6 måneder. Kommunen vurderer normalt, om du har behov.
    Fra 15 år beslutter barnet normalt selv. Forældrene skal have besked.
    Kommunen og lægen må kun dele oplysninger til og fra vurderingen med dit samtykke.
    .heading = Sundhed
plan-statement-area-health-papers =
    Find papirer fra læger, hospitaler og asylcentret. Skriv, hvilken medicin du tager.
    Kommunen kan med dit samtykke hente oplysninger fra asylfasen. Den skal hjælpe med tid hos lægen, hvis det er nødvendigt.
    Din nærmeste familie må ikke tolke.
    .heading = Før den helbredsmæssige vurdering
plan-statement-area-health-trauma =
    Har du oplevet noget voldsomt, så sig det til din læge. Du behøver ikke at fortælle det hele.
    Ved den helbredsmæssige vurdering skal lægen spørge om belastninger og henvise ved behov.
    Kommunen skal tage hensyn til din behandling. Resultatet kan føre til, at kontrakten skal ændres.
    .heading = Hjælp efter voldsomme oplevelser
plan-statement-area-health-pause =
    Bliver det for meget, så sig det til din sagsbehandler. Du kan bede om ro, kortere møder eller en pause.
    Vi har ikke fundet en ret til pause. Kommunen skal ændre kontrakten, hvis der er behov.
    Meld altid fravær, hvis du ikke kommer.
    .heading = Brug for en pause
plan-statement-area-housing =
    Kommunen skal normalt anvise flygtninge et midlertidigt sted eller en bolig. Er du enlig, kan du skulle dele rum.
    Den skal så tage hensyn til blandt andet alder, køn og særlig psykisk sårbarhed.
    Siger du nej til stedet, har kommunen ikke længere pligten.
    .heading = Bolig
plan-statement-area-housing-moving =
    Spørg, før du flytter. Du kan kun fortsætte programmet, hvis den nye kommune godkender at overtage det.
    Den skal overtage, hvis flytningen er væsentlig for din integration, for eksempel ved et job.
    Normalt har den ikke pligt til at finde en bolig til dig. Hjælp til flytning er noget, den kan give.
    .heading = Flytte til en anden kommune
plan-statement-area-housing-payment =
    Du skal måske betale for stedet. Reglerne om betaling har vi ikke læst.
    Spørg kommunen, hvad du skal betale, og bed om det på skrift.
    .heading = Betaling for det midlertidige sted
plan-statement-area-children-school =
    Kommunen fører tilsyn med alle børns forhold. Den skal støtte et barn, når støtten er af væsentlig betydning.
    I en sag efter barnets lov kan barnet normalt have en bisidder.
    Spørg kommunen om skole, daginstitution og fritid. Den skal vejlede dig.
    .heading = Børn og skole
plan-statement-area-children-school-voice =
    Før kommunen beslutter noget efter barnets lov, skal den normalt tale med barnet.
    Bisidderen skal være fyldt 15 og har tavshedspligt.
    Børn må normalt ikke tolke for familien hos kommunen. Bed om tolk til både barn og forældre.
    .heading = Barnets stemme
plan-statement-area-social =
    Én forvaltning i kommunen skal koordinere indsatsen for dig. Kontrakten skal nævne den.
    Den skal støtte, at mål og aktiviteter passer til hele din situation.
    Kommunen skal tage hensyn til særlige behov, for eksempel på grund af handicap.
    .heading = Støtte i hverdagen
plan-statement-area-social-one-plan =
    Har du flere planer, kan mål fra andre områder måske stå i kontrakten.
    Det kræver dit samtykke. Et samtykke er frivilligt, og du kan tage det tilbage.
    Om reglen stadig gælder uændret, er uklart. Spørg din sagsbehandler.
    .heading = Flere områder i én plan
plan-statement-area-economy =
    Kontanthjælp kan gives, når du ikke kan forsørge dig selv. Der er flere betingelser.
    De høje satser kræver normalt 9 års ophold og 2½ års fuldtidsarbejde i 10 år.
    De fleste nyankomne får mindstesatsen. Spørg kommunen, hvad du kan få, og hvornår.
    .heading = Penge
plan-statement-area-economy-absence =
    Kontrakten skal sige, hvilke sanktioner der gælder, hvis du bliver væk uden rimelig grund.
    Kommunen kan kun trække i hjælpen, hvis den skriftligt har vejledt dig om reglerne.
    Meld fravær med det samme, og sig grunden. Du kan klage over en sanktion.
    .heading = Fravær, og hvad der kan følge
plan-statement-area-economy-single-expenses =
    Kommunen kan hjælpe med enkelte udgifter, for eksempel medicin, tandlæge, samvær med børn eller flytning.
    Der er betingelser, for eksempel at du ikke selv kan betale. Nogle udgifter skal normalt være uforudsete.
    Spørg kommunen, før du betaler.
    .heading = Hjælp til enkelte udgifter
plan-statement-area-economy-ukraine =
    Måske gælder der andre satser for dig. Det er ikke bekræftet i de love, vi har læst.
    Spørg kommunen, hvilken sats du får, og bed om det på skrift.
    .heading = Ydelse til fordrevne fra Ukraine
plan-statement-area-residence-permit =
    Tidsubegrænset ophold kræver normalt 8 års lovligt ophold, fuldtidsarbejde og Prøve i Dansk 2.
    Der er flere krav, blandt andet om gæld, straf og offentlig hjælp.
    Kommunen skal gøre dig opmærksom på hovedbetingelserne. Udlændingestyrelsen afgør ansøgningen.
    .heading = Opholdstilladelse
plan-statement-area-residence-permit-four-years =
    Måske kan du få tidsubegrænset ophold efter 4 år. Så skal alle fire ekstra betingelser formentlig være opfyldt.
    De handler om medborgerskab, arbejde, indtægt og Prøve i Dansk 3.
    Vores læsning af loven er ikke bekræftet. Spørg Udlændingestyrelsen.
    .heading = Tidsubegrænset ophold efter 4 år
plan-statement-area-residence-permit-extension =
    Er du flygtning, behandler Udlændingestyrelsen ofte selv sagen om forlængelse.
    Er du familiesammenført, skal du normalt selv søge, før tilladelsen udløber. Du kan tidligst søge 3 måneder før.
    Se datoen på dit opholdskort.
    .heading = Forlængelse
plan-statement-area-residence-permit-danish-tests =
    Er du ægtefælle eller samlever, kan opholdet afhænge af prøverne A1 og A2.
    Fristen er 6 måneder for A1 og 9 måneder for A2. Tog du den i tide, kan omprøve ske op til 3 måneder efter.
    Spørg Udlændingestyrelsen, om kravet og fristen gælder dig.
    .heading = Danskprøver for ægtefæller
plan-statement-area-family-reunification =
    Udlændingestyrelsen afgør, om din familie kan komme. Kommunen bestemmer det ikke.
    For nogle børn er der en kort frist. Brug guiden her på siden først.
    Guiden er vejledning, ikke en afgørelse.
    .heading = Familiesammenføring
plan-statement-area-network-leisure =
    Foreninger og frivillige kan hjælpe med sprog, lektier, CV og fritid. Det er frivilligt for begge.
    Du bestemmer, hvad en frivillig må vide.
    Vi har ikke fundet en ret til en frivillig. Spørg kommunen, hvad der måske findes.
    .heading = Netværk og frivillige
plan-statement-area-network-leisure-council =
    Kommunen kan have et integrationsråd. Det kan udtale sig om integrationen i kommunen.
    Medlemmerne bor i kommunen, og nogle kommer fra foreninger. Rådet afgør ikke din sag.
    Spørg kommunen, om den har et råd.
    .heading = Integrationsråd
plan-statement-area-documents-practical =
    Kontrakten er dine og kommunens aftaler. Den skal være indgået inden 1 måned.
    Mål og aktiviteter skal drøftes med dig.
    Begge skal holde den. Kan kommunen ikke, skal den tilbyde noget, der så vidt muligt svarer til det.
    .heading = Kontrakten
plan-statement-area-documents-practical-changes =
    Kommunen skal følge op med dig, normalt ved en samtale. Hvor ofte, er nu uklart.
    Kontrakten skal ændres, hvis der er behov. Det gælder også uden arbejde efter 1 år i programmet.
    Flytter du, og den nye kommune overtager programmet, skal den følge op på kontrakten.
    .heading = Når kontrakten skal ændres
plan-statement-area-documents-practical-declaration =
    Du skal normalt underskrive den samtidig med kontrakten. Kommunen skal vejlede dig først.
    Efter loven trækkes der én gang i hjælpen, hvis du får kontanthjælp og ikke underskriver.
    Den er også et krav for tidsubegrænset ophold.
    .heading = Opholds- og selvforsørgelseserklæring
plan-statement-area-documents-practical-departure =
    Kommunen har pligt til at vejlede om mulighederne for repatriering. Det sker, når den følger op på kontrakten.
    Vejledning er oplysning, ikke en afgørelse.
    .heading = Vejledning om repatriering
