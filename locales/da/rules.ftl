### Conditions, dates, papers and what else to know, found by the ids of rules/family-reunification.toml.
### A condition may have `.more`: one or two sentences below it. Variables are ids of values in that file.
### $wait-7-3-years (number): value of the rule file, in years
### $child-apply-months (number): value of the rule file, in months
### $perm-wait-years (number): value of the rule file, in years
### $complaint-weeks (number): value of the rule file, in weeks
### $processing-max-months (number): value of the rule file, in months
### $fee-family (number): value of the rule file, in kroner
### $fee-adoption-child (number): value of the rule file, in kroner
### $fee-complaint (number): value of the rule file, in kroner
### $fee-reopening (number): value of the rule file, in kroner
### $collateral (number): value of the rule file, in kroner
### $perm-income (number): value of the rule file, in kroner
### $perm-debt-limit (number): value of the rule file, in kroner
### $ukraine-permit-until (text): value of the rule file, a date

## Conditions

family-condition-c-73-two-years =
    { $wait-7-3-years ->
        [one] Midlertidig beskyttelsesstatus i mere end { $wait-7-3-years } år
       *[other] Midlertidig beskyttelsesstatus i mere end { $wait-7-3-years } år
    }
family-condition-c-73-extended = Tilladelsen er forlænget efter ventetiden
family-condition-c-perm-3-years =
    { $perm-wait-years ->
        [one] Tidsubegrænset opholdstilladelse i mere end { $perm-wait-years } år
       *[other] Tidsubegrænset opholdstilladelse i mere end { $perm-wait-years } år
    }
family-condition-c-cohab = Gyldigt ægteskab eller fast samliv, og I skal bo sammen
    .more = Fast samliv er mindst omkring 1 år og 6 måneder på samme adresse.
family-condition-c-age24 = I er begge over 24 år
family-condition-c-decl = I skriver begge under på en erklæring
    .more = I lover efter bedste evne at deltage aktivt i danskuddannelse og integration.
family-condition-c-support = Du forsørger din samlever
    .more = Kravet gælder samlevere. Personen i Danmark påtager sig at forsørge ansøgeren.
family-condition-c-coll = Økonomisk sikkerhed i 10 år
    .more = Beløbet er { $collateral } kr. i 2024-niveau. Det reguleres hvert år.
family-condition-c-self3 = Personen i Danmark har forsørget sig selv
    .more =
        Ingen hjælp efter aktivloven eller integrationsloven i 3 år før afgørelsen. Små enkelte ydelser tæller ikke med.
        Bagefter må ingen af jer få hjælpen, før ansøgeren har tidsubegrænset ophold.
family-condition-c-house = En selvstændig bolig med plads nok
    .more =
        Højst 2 personer pr. beboelsesrum eller mindst 20 kvadratmeter pr. person.
        Boligen skal være klar inden 3 måneder efter ansøgningen. Den skal kunne bruges i mindst 1 år og 6 måneder.
family-condition-c-hlist = Boligen ligger ikke i et område på boligkravslisten
    .more =
        Listen udkommer hvert år den 1. december.
        I må heller ikke flytte til et sådant område, før ansøgeren har tidsubegrænset ophold.
family-condition-c-int = Integrationskravet
    .more =
        Personen i Danmark: Prøve i Dansk 3 eller 5 års fuldtidsarbejde i Danmark med meget dansk.
        I skal også opfylde mindst 3 af disse 5 krav:
        Personen i Danmark har 5 års fuldtidsarbejde i Danmark.
        Personen i Danmark har 6 års uddannelse i Danmark, heraf 1 år efter 10. klasse.
        Ansøgeren har Prøve i Dansk 1 eller engelsk på niveau B1.
        Ansøgeren har 3 års fuldtidsarbejde af de seneste 5 år.
        Ansøgeren har mindst 1 års anerkendt videregående uddannelse eller erhvervsuddannelse.
family-condition-c-visit = Ansøgeren har været lovligt i Danmark mindst én gang
family-condition-c-vol = I har begge selv valgt at leve sammen
family-condition-c-kin = I er ikke i familie med hinanden
    .more = Ved fætre, kusiner og nærmere familie går loven ud fra, at valget ikke var frit.
family-condition-c-proforma = Hovedformålet er ikke at få opholdstilladelse
family-condition-c-conv = Personen i Danmark er ikke dømt for vold mod en partner
    .more = Det gælder fængselsdomme, også betingede, i 10 år før afgørelsen.
family-condition-c-perm-a = Krav til personen med tidsubegrænset opholdstilladelse
    .more =
        Ingen alvorlig dom eller sigtelse. Prøve i Dansk 1.
        Ingen hjælp efter aktivloven eller integrationsloven i 4 år. Små enkelte ydelser tæller ikke med.
        Fuldtidsarbejde i 3 år og 6 måneder af 4 år, og stadig på arbejdsmarkedet.
        Ingen forfalden gæld til det offentlige. Grænsen ved henstand er { $perm-debt-limit } kr. i 2011-niveau.
        Underskrevet erklæring om ophold og selvforsørgelse.
        Med folkepension eller førtidspension anses kravet om arbejde for opfyldt.
family-condition-c-perm-b = Mindst ét af disse krav
    .more =
        Medborgerskabsprøve eller aktivt medborgerskab.
        Fuldtidsarbejde i 4 år af 4 år og 6 måneder.
        Skattepligtig indkomst på { $perm-income } kr. om året i gennemsnit i 2 år. Beløbet er i 2018-niveau.
        Med folkepension eller førtidspension anses krav om arbejde og indkomst for opfyldt.
family-condition-c-tests = Danskprøver efter ankomsten
    .more =
        A1 inden 6 måneder og A2 inden 9 måneder fra CPR-registrering.
        En prøve, der ikke er bestået, kan tages om i 3 måneder mere. Tiden kan stoppe ved sygdom og fødsel, hvis I søger om det.
family-condition-c-ch-age = Barnet er under 15 år, når I søger
family-condition-c-ch-fam = Barnet er ugift og har ikke egen familie
family-condition-c-ch-live = Barnet skal bo hos den, der har forældremyndigheden
family-condition-c-ch-3m =
    { $child-apply-months ->
        [one] I søger inden { $child-apply-months } måned
       *[other] I søger inden { $child-apply-months } måneder
    }
    .more = Det gælder, når barnet bor hos den anden forælder eller en fast omsorgsperson.
family-condition-c-ch-best = Tilladelsen er ikke klart imod barnets bedste
    .more = Kommunen kan blive spurgt.
family-condition-c-ch-conv = Ingen dom for lovbrud mod børn
    .more = Det gælder personen i Danmark og dennes partner i de sidste 10 år.
family-condition-c-custody = Forældremyndigheden kan vises, og den anden forælder siger ja
family-condition-c-uam-child = Barnet i Danmark er under 18 år
family-condition-c-uam-sibling = Bror eller søster er under 18 år
family-condition-c-uam-family = Barnet hørte til i familien før
    .more = Det tæller imod, hvis barnet selv havde forladt familien.
family-condition-c-foster-reason = Barnet kan af særlige grunde ikke bo hos forældre eller nære slægtninge i hjemlandet
family-condition-c-foster-support = Du påtager dig at forsørge barnet
    .more = Kravet gælder pleje og nærmeste familie.
family-condition-c-foster-self = Du får ikke hjælp efter aktivloven eller integrationsloven
    .more = Kravet gælder pleje og nærmeste familie, til barnet får tidsubegrænset ophold. Små enkelte ydelser tæller ikke med.
family-condition-c-foster-house = En selvstændig bolig med plads nok
family-condition-c-ua-2022 = Familielivet og forsørgelsen fandtes den 24. februar 2022
    .more = Det gælder ikke en forælders ugifte barn under 18 år.
family-condition-c-dna = DNA-prøve kan kræves, hvis slægtskabet ikke kan vises på anden måde
family-condition-c-bio = Foto og fingeraftryk
    .more = Børn under 6 år skal ikke give fingeraftryk. Der er undtagelser for børn, der skal bo hos forældremyndighedens indehaver.
family-condition-c-complete = Ansøgningen er fuldstændig
    .more = Mangler der papirer eller svar, kan den blive afvist uden behandling.
family-condition-c-ceiling = Loft over antallet i særlige tilfælde
    .more = Loftet kan højst udskyde sagen 3 til 4 måneder.

## Dates

family-deadline-two-years-reached =
    { $wait-7-3-years ->
        [one] Tilladelsen når { $wait-7-3-years } år
       *[other] Tilladelsen når { $wait-7-3-years } år
    }
family-deadline-earliest-application = Du kan tidligst søge
family-deadline-perm-three-years =
    { $perm-wait-years ->
        [one] Tidsubegrænset opholdstilladelse når { $perm-wait-years } år
       *[other] Tidsubegrænset opholdstilladelse når { $perm-wait-years } år
    }
family-deadline-child-3-months = Sidste dag at søge for barnet
family-deadline-complaint-8-weeks = Sidste dag at klage

## Papers

family-document-passport = Pas eller anden legitimation, alle sider
family-document-marriage-certificate = Vielsesattest og oversættelse
family-document-cohabitation-proof = Bevis for, at I har boet sammen
family-document-family-book = Familiebog eller husstandsregister
family-document-birth-certificate = Fødselsattest med forældrenes navne
family-document-custody-papers = Papirer om forældremyndighed og den anden forælders samtykke eller dødsattest
family-document-childs-life = En beskrivelse af barnets liv før, og hvem der passede barnet
family-document-contact-history = Billeder og kontakt mellem jer
family-document-sponsor-permit = Afgørelse og opholdskort for personen i Danmark
family-document-health-papers = Papirer om helbred, hvis sygdom betyder noget
family-document-fee-receipt = Kvittering for gebyr, eller kryds ved »fritaget«
family-document-case-order-id = Sagsbestillings-id, ét for hver person
family-document-lease = Lejekontrakt eller boligpapirer
family-document-lease-foster = Lejekontrakt eller boligpapirer
family-document-collateral-papers = Papirer om økonomisk sikkerhed, kun når de bliver krævet
family-document-test-papers = Beviser for sprogprøver, arbejde og uddannelse

## What else to know. One sentence or paragraph a line.

family-statement-waiver-refugee = Nogle krav gælder ikke, når flygtningen stadig risikerer forfølgelse i hjemlandet.
family-statement-waiver-list = Alder, sikkerhed, selvforsørgelse, bolig, integration og besøg fraviges ofte. Det er ikke bekræftet som en liste.
family-statement-tests-refugee = Om danskprøverne fraviges for flygtninges ægtefæller, er uklart.
family-statement-fresh-assessment = Søger du længe efter asylet, vurderer myndigheden først, om du stadig har brug for beskyttelse.
family-statement-spouse-permit = Tilladelsen er normalt midlertidig og følger flygtningens egen. Den gælder højst 2 år ad gangen i starten.
family-statement-age-23-half = I 2019 kunne man søge, når den yngste var 23 år og 6 måneder.
family-statement-two-can-be-three = Ministeren kan forlænge ventetiden til 3 år, hvis mange kommer på én gang.
family-statement-hardship-examples = Eksempler: Du passede en syg eller handicappet ægtefælle, eller dit barn er alvorligt sygt.
family-statement-other-family-7-3 = Anden familie kan kun få tilladelse, når internationale forpligtelser kræver det.
family-statement-child-permit =
    Barnets tilladelse er normalt midlertidig. Den gælder højst, til barnet fylder 18 år.
    Den gælder aldrig længere end tilladelsen hos den, der har forældremyndigheden.
family-statement-child-support = Krav om forsørgelse og bolig stilles kun, når væsentlige hensyn taler for det.
family-statement-child-late = Eksempel på en ganske særlig grund: Du er flygtning og kan ikke bo med barnet i det land.
family-statement-child-date-parent = Fristen regnes fra den dag, barnets egen forælder fik opholdstilladelse i Danmark. Spørg en rådgiver om datoen.
family-statement-child-date-permanent = Fristen regnes ofte fra den første opholdstilladelse, ikke den tidsubegrænsede. Spørg en rådgiver om datoen.
family-statement-child-no-limit = Den korte frist nævner ikke jeres situation. Søg alligevel hurtigt.
family-statement-child-in-denmark = For børn født i Danmark kan andre regler gælde. Dem dækker guiden ikke.
family-statement-uam-weighed =
    Myndigheden ser på, om barnet boede i familien før.
    Er barnet lille, taler det normalt for en tilladelse. Er barnet større, kræves der mere.
    Myndigheden ser også på barnets familie i Danmark.
family-statement-uam-own-parts = Barnet og forælderen udfylder hver sin del af ansøgningen.
family-statement-uam-permit = Den første tilladelse gælder typisk 1 år og kan forlænges. Man må arbejde.
family-statement-uam-7-3 = Børn med midlertidig beskyttelsesstatus kan søge med det samme. Få juridisk rådgivning.
family-statement-uam-age = Det er uklart, om alderen tæller ved ansøgning eller afgørelse. Søg derfor tidligt.
family-statement-uam-help = Vi har ikke fundet en pligt til at hjælpe med skemaet. Spørg alligevel sagsbehandleren.
family-statement-perm-transferred =
    Gælder § 11, stk. 3, 5 eller 13 til 15? Blev der søgt den 27. januar 2022 eller senere?
    Så anses kravene i § 9, stk. 15 til 17, for opfyldt.
family-statement-dk-art-20 = Familie til en dansk statsborger kan søge i de situationer, som EU-traktatens artikel 20 omfatter.
family-statement-eu-route = Har en dansk statsborger boet i et andet EU-land, kan EU-reglerne måske bruges.
family-statement-ua-spouse = Loven nævner ægtefæller og faste samlevere, der lever sammen.
family-statement-ua-child = Loven nævner ugifte børn under 18 år.
family-statement-ua-household = Loven nævner nære slægtninge, som boede hos personen og blev forsørget før flugten.
family-statement-ua-section-2 = Med § 2 nævner loven kun ugifte børn under 18 år. Det gælder ægtefæller og samlevere efter nr. 1.
family-statement-ua-protected = Andre med et beskyttet familieliv kan søge, når de bor sammen med personen. Et eksempel er forældre til børn under 18 år.
family-statement-ua-own-right =
    Det gælder familie i Danmark, der er ukrainske statsborgere eller anerkendte flygtninge i Ukraine.
    De bør søge i eget navn efter § 1.
family-statement-ua-dna = Myndigheden kan bede om en DNA-prøve.
family-statement-ua-until = Tilladelser efter særloven kan gælde til { $ukraine-permit-until }. Udlændingestyrelsen tager selv stilling til forlængelse.
family-statement-ua-housing = Familie efter § 2 får normalt ikke tilbudt en bolig af kommunen.
family-statement-ua-bill = Et lovforslag fra juni 2026 vil ændre særloven. Vi ved ikke, om det er vedtaget.
family-statement-other-weighed =
    Myndigheden ser på, om I er tættere knyttet end anden familie.
    Det tæller, om I boede sammen længe, og om du forsørgede personen.
    Det tæller også, om personen er syg, og hvem der kan hjælpe hjemme.
family-statement-unity-15-17 = Det kan kun ske i særlige situationer. Familiens enhed og barnets bedste vurderes.
family-statement-unity-conditions = Kravene i § 9 gælder også her, medmindre særlige grunde taler imod. Det kan være familiens enhed eller barnets bedste.
family-statement-marriage-valid = Begge skal blandt andet selv have været til stede, været 18 år og sagt ja. Fuldmagt er ikke nok.
family-statement-marriage-unsure = Begge skal blandt andet selv have været til stede, været 18 år og sagt ja. Spørg en rådgiver.
family-statement-residual =
    Efter § 9 c, stk. 1, kan der gives tilladelse af ganske særlige grunde.
    Det kan være familiens enhed eller, for børn under 18 år, barnets bedste.
family-statement-tracing = Har du mistet kontakten til familien, kan Røde Kors hjælpe med at lede.
family-statement-partner-violence = Nogle går fra en partner på grund af vold. Det skal myndigheden tage særligt hensyn til, før den inddrager tilladelsen.
family-statement-where-abroad =
    I kan søge på en dansk ambassade i hjemlandet.
    Det kan også være i landet, hvor ansøgeren har boet lovligt de sidste 3 måneder.
    Det kan også være et andet lands ambassade eller et visumcenter med aftale.
family-statement-where-third-country = Hovedreglen er lovligt ophold i 3 måneder. Humanitære hensyn kan tale afgørende imod kravet. Spørg en rådgiver.
family-statement-where-denmark =
    Med visse former for lovligt ophold kan man søge i Danmark. Søg, før visummet udløber.
    Uden visum: søg senest 1 måned før, du skal have opholdstilladelse.
family-statement-where-denmark-other = Uden lovligt ophold kan man kun søge i Danmark i særlige tilfælde. Danmarks internationale forpligtelser skal kunne tilsige det. Få rådgivning først.
family-statement-where-ua =
    Efter § 1 skal man søge i Danmark. Efter § 2 kan man søge i Danmark eller i udlandet.
    I Danmark: giv foto og fingeraftryk inden 4 uger. Ellers kan lovligt ophold under sagen gå tabt.
family-statement-order-of-steps =
    Først: lav et sagsbestillings-id for hver person.
    Så: betal gebyret, eller kryds af, at I er fritaget.
    Til sidst: send ansøgningen. Id-nummeret skal altid med.
family-statement-translations = Få udenlandske papirer oversat til dansk eller engelsk af en godkendt oversætter.
family-statement-forms = Skemaernes numre kan være ændret. Find det rigtige skema på myndighedens side.
family-statement-fee-none-refugee = Familie til en flygtning efter § 7 eller § 8 betaler normalt intet gebyr. Sæt kryds ved »fritaget«.
family-statement-fee-to-pay = Gebyret er { $fee-family } kr. for hver ansøger.
family-statement-fee-foster = Gebyret er { $fee-family } kr. Ved adoption, hvor adoptanten er godkendt, er det { $fee-adoption-child } kr.
family-statement-fee-uam-parent = Vi fandt intet gebyr på myndighedens side.
family-statement-fee-ua = Vi kender ikke noget gebyr efter særloven.
family-statement-who-decides = Udlændingestyrelsen træffer afgørelsen. Kommunen bestemmer ikke.
family-statement-processing-time =
    { $processing-max-months ->
        [one] Myndighedens mål er svar inden { $processing-max-months } måned.
       *[other] Myndighedens mål er svar inden { $processing-max-months } måneder.
    }
family-statement-processing-longer = I praksis kan det tage længere tid.
family-statement-written-reasons = En skriftlig afgørelse skal give grunde og fortælle, hvordan man klager.
family-statement-complaint-board =
    { $complaint-weeks ->
        [one] Klag til Udlændingenævnet inden { $complaint-weeks } uge. Senere klager tages kun op i særlige tilfælde.
       *[other] Klag til Udlændingenævnet inden { $complaint-weeks } uger. Senere klager tages kun op i særlige tilfælde.
    }
family-statement-complaint-fee =
    Efter udlændingeloven koster en klage { $fee-complaint } kr. Betal senest samtidig med klagen. Ellers bliver den afvist.
    Pengene kommer tilbage, hvis I får helt eller delvist medhold.
family-statement-complaint-fee-refugee = Om flygtninges familie slipper for klagegebyret, er uklart.
family-statement-not-appealable = Nogle afvisninger kan man ikke klage over: manglende gebyr og, i sager efter § 9, manglende papirer.
family-statement-complaint-in-writing =
    Klagen behandles skriftligt. Nævnet kan i særlige tilfælde høre jer.
    Nævnets afgørelse kan ikke påklages til en anden myndighed.
family-statement-courts = Måske kan sagen også komme for en domstol.
family-statement-see-the-file = Skriv til Udlændingestyrelsen og bed om aktindsigt. Så kan du se papirerne i sagen.
family-statement-reopening = Du kan bede om, at sagen genoptages. Det koster { $fee-reopening } kr. Beløbet kommer tilbage, hvis sagen bliver genoptaget.
family-statement-housing-statement = Kommunens udtalelse om boligen kan man ikke klage over alene.
family-statement-complaint-ua =
    Efter særloven om Ukraine: Klag til Udlændingenævnet inden 8 uger.
    Klager du inden 7 dage, venter virkningen, til klagen er behandlet.
family-statement-share-child = Beder Udlændingestyrelsen om det, udtaler kommunen sig om barnets bedste. Det sker uden jeres samtykke.
family-statement-share-benefits =
    Kommunen fortæller, om I har fået eller får hjælp efter aktivloven eller integrationsloven.
    Afhænger tilladelsen af selvforsørgelse, sker det uden jeres samtykke.
family-statement-share-housing = Kommunen udtaler sig om boligen.
family-statement-share-other = Kommunen kan give andre vigtige oplysninger videre uden samtykke.
family-statement-share-collateral = Kommunen opbevarer den økonomiske sikkerhed. Får ansøgeren hjælp efter aktivloven eller integrationsloven, skal kommunen kræve beløbet.
family-statement-after-municipality = Spørg kommunen om CPR, sundhedskort, læge, skole og daginstitution.
family-statement-after-danish = Kommunen skal henvise voksne til danskuddannelse inden 1 måned, efter at den har overtaget ansvaret.
family-statement-after-extension = Søg om forlængelse tidligst 3 måneder før og senest, før tilladelsen udløber.
family-statement-after-extension-refugee = Udlændingestyrelsen tager normalt selv stilling til at forlænge flygtningens egen tilladelse.
family-statement-after-abroad =
    Tilladelsen bortfalder normalt efter mere end 6 måneder i træk i udlandet. I nogle tilfælde er det 12 måneder.
    Den bortfalder også, hvis boligen i Danmark opgives. Man kan søge om at beholde den.
family-statement-after-divorce = Skilsmisse eller ophør af samlivet kan betyde, at tilladelsen inddrages. Der skal tages særligt hensyn til ofre for vold.
family-statement-after-travel = Rejs ikke til flygtningens hjemland uden rådgivning først.

## Amounts and periods

family-value-wait-7-3-years = Ventetid ved midlertidig beskyttelsesstatus
family-value-apply-before-2y-months = Så lang tid før kan man søge
family-value-child-apply-months = Frist for at søge for et barn
family-value-perm-wait-years = Tidsubegrænset ophold, før man søger for en ægtefælle
family-value-complaint-weeks = Frist for at klage
family-value-processing-max-months = Myndighedens mål for svar
family-value-ukraine-permit-until = Tilladelser efter særloven gælder til
family-value-fee-family = Gebyr for familiesammenføring
family-value-fee-family-extension = Gebyr for forlængelse
family-value-fee-permanent-refugee-or-family = Gebyr for tidsubegrænset ophold for flygtninge og familie
family-value-fee-complaint = Gebyr for klage
family-value-fee-reopening = Gebyr for genoptagelse
family-value-fee-refund-deduction = Fradrag, når et gebyr betales tilbage
family-value-fee-underpayment-tolerance = Så meget må der mangle af et gebyr
family-value-fee-adoption-child = Gebyr for et adoptivbarn
family-value-collateral = Økonomisk sikkerhed
family-value-collateral-computed = Økonomisk sikkerhed, regnet ud her
family-value-collateral-reduction-a1 = Sikkerheden sættes ned efter prøve A1
family-value-collateral-reduction-a2 = Sikkerheden sættes ned efter prøve A2
family-value-collateral-reduction-final = Sikkerheden sættes ned efter afsluttende danskprøve
family-value-collateral-minimum = Mindste sikkerhed efter nedsættelse
family-value-danish-test-fee = Gebyr for danskprøve
family-value-perm-income = Indkomst om året
family-value-perm-debt-limit = Grænse for gæld til det offentlige
