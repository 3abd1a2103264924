### Interpreters: the fee in health care, who books and pays, what one can ask for, how to complain.
### Found by the ids of rules/interpreter.toml. Variables are ids of values in that file.
### $free-years (number): value of the rule file, in years
### $fee-visit-remote (number): value of the rule file, in kroner
### $fee-visit-in-person (number): value of the rule file, in kroner
### $fee-stay-remote (number): value of the rule file, in kroner
### $fee-stay-in-person (number): value of the rule file, in kroner

## Questions: the question, and why we ask

interpreter-question-fee-place = Hvor skal du bruge tolk?
    .why = Reglen om gebyr gælder kun hos læge, speciallæge og på hospital.
interpreter-question-fee-years = Hvor længe har du i alt været registreret i CPR?
    .why = Tiden tælles fra første gang, du blev registreret. Al tid lægges sammen.
interpreter-question-fee-exempt = Gælder noget af dette?
    .why = Så skal der efter reglerne ikke betales gebyr. Svaret gemmes ikke.
interpreter-question-fee-mode = Hvordan er tolken med?
    .why = Gebyret er lavere på video eller telefon end i rummet.

## Answers

interpreter-option-fee-place-gp = Hos min læge
interpreter-option-fee-place-specialist = Hos en speciallæge
interpreter-option-fee-place-hospital-visit = På hospital, uden at være indlagt
interpreter-option-fee-place-hospital-stay = På hospital, hvor jeg er indlagt
interpreter-option-fee-place-municipality = Til et møde med kommunen
interpreter-option-fee-place-other = Et andet sted, for eksempel hos tandlæge eller sundhedsplejerske
interpreter-option-fee-years-up-to-3 =
    { $free-years ->
        [one] { $free-years } år eller mindre
       *[other] { $free-years } år eller mindre
    }
interpreter-option-fee-years-over-3 =
    { $free-years ->
        [one] Mere end { $free-years } år
       *[other] Mere end { $free-years } år
    }
interpreter-option-fee-exempt-cannot-learn-danish = Sygdom eller handicap gør, at jeg varigt eller midlertidigt ikke kan lære eller bruge dansk
interpreter-option-fee-exempt-child-alone = Et barn kommer til behandling uden sine forældre
interpreter-option-fee-exempt-parent-of-child = Jeg er forælder, og et barn skal behandles
interpreter-option-fee-exempt-german-minority = Jeg hører til det tyske mindretal og skal have tolk på tysk
interpreter-option-fee-exempt-greenlandic = Tolken skal tolke grønlandsk
interpreter-option-fee-exempt-faroese = Tolken skal tolke færøsk
interpreter-option-fee-exempt-none = Nej, intet af det
interpreter-option-fee-mode-remote = På video eller telefon
interpreter-option-fee-mode-in-person = I rummet

## What the guide says: heading, what it means, what to do (one step a line)

interpreter-outcome-out-fee-municipality = Kommunen betaler normalt for tolken
    .meaning = Det gælder, når kommunen vejleder dig. Vi har ikke fundet et gebyr for dig.
    .next =
        Sig til kommunen i god tid, at du har brug for tolk.
        Spørg kommunen, hvis nogen beder dig om at betale.
interpreter-outcome-out-fee-elsewhere = Spørg, hvad en tolk koster det sted
    .meaning = Reglen om gebyr gælder kun hos læge, speciallæge og på hospital. For andre steder har vi ikke fundet en regel.
    .next =
        Spørg stedet, hvem der bestiller og betaler tolken.
        Ved du ikke, hvilket sted det er, så spørg kommunen.
interpreter-outcome-out-fee-free-years = Efter reglerne skal du ikke betale gebyr
    .meaning =
        { $free-years ->
            [one] Gebyret gælder kun efter mere end { $free-years } år i CPR. Lægen vurderer, om en tolk er nødvendig.
           *[other] Gebyret gælder kun efter mere end { $free-years } år i CPR. Lægen vurderer, om en tolk er nødvendig.
        }
    .next =
        Sig, at du har brug for tolk, når du bestiller tid.
        Spørg regionen, hvis der alligevel kommer en regning.
interpreter-outcome-out-fee-free-exempt = Efter reglerne er der en undtagelse fra gebyret
    .meaning = Så skal du ikke betale gebyr. Lægen vurderer, om en tolk er nødvendig.
    .next =
        Sig, at du har brug for tolk, når du bestiller tid.
        Fortæl lægen eller hospitalet, hvilken undtagelse der gælder.
        Spørg regionen, hvis der alligevel kommer en regning.
interpreter-outcome-out-fee-years-unknown = Måske er der et gebyr, måske er der ikke
    .meaning =
        { $free-years ->
            [one] Gebyret gælder kun efter mere end { $free-years } år i CPR. Lægen vurderer, om en tolk er nødvendig.
           *[other] Gebyret gælder kun efter mere end { $free-years } år i CPR. Lægen vurderer, om en tolk er nødvendig.
        }
    .next =
        Find ud af, hvor længe du har været registreret i CPR.
        Spørg Borgerservice, hvis du ikke ved det.
        Sig, at du har brug for tolk, når du bestiller tid.
interpreter-outcome-out-fee-visit-remote = Du skal måske betale { $fee-visit-remote } kr.
    .meaning = Det er gebyret for et besøg med tolk på video eller telefon. Lægen vurderer, om en tolk er nødvendig.
    .next =
        Sig, at du har brug for tolk, når du bestiller tid.
        Spørg regionen, om beløbet stadig gælder.
interpreter-outcome-out-fee-visit-in-person = Du skal måske betale { $fee-visit-in-person } kr.
    .meaning = Det er gebyret for et besøg med tolk i rummet. Lægen vurderer, om en tolk er nødvendig.
    .next =
        Sig, at du har brug for tolk, når du bestiller tid.
        Spørg regionen, om beløbet stadig gælder.
interpreter-outcome-out-fee-visit = Du skal måske betale { $fee-visit-remote } eller { $fee-visit-in-person } kr.
    .meaning = Det laveste gebyr er for video eller telefon. Lægen vurderer, om en tolk er nødvendig.
    .next =
        Sig, at du har brug for tolk, når du bestiller tid.
        Spørg, om tolken er på video, på telefon eller i rummet.
        Spørg regionen, om beløbene stadig gælder.
interpreter-outcome-out-fee-stay-remote = Du skal måske betale { $fee-stay-remote } kr.
    .meaning = Det er gebyret for en indlæggelse med tolk på video eller telefon. Lægen vurderer, om en tolk er nødvendig.
    .next =
        Sig til hospitalet, at du har brug for tolk.
        Spørg regionen, om beløbet stadig gælder.
interpreter-outcome-out-fee-stay-in-person = Du skal måske betale { $fee-stay-in-person } kr.
    .meaning = Det er gebyret for en indlæggelse med tolk i rummet. Lægen vurderer, om en tolk er nødvendig.
    .next =
        Sig til hospitalet, at du har brug for tolk.
        Spørg regionen, om beløbet stadig gælder.
interpreter-outcome-out-fee-stay = Du skal måske betale { $fee-stay-remote } eller { $fee-stay-in-person } kr.
    .meaning = Det laveste gebyr er for video eller telefon. Lægen vurderer, om en tolk er nødvendig.
    .next =
        Sig til hospitalet, at du har brug for tolk.
        Spørg, om tolken er på video, på telefon eller i rummet.
        Spørg regionen, om beløbene stadig gælder.

## About the fee

interpreter-statement-amounts-visit =
    Er der et gebyr, gælder det hvert besøg med tolk.
    På video eller telefon er det { $fee-visit-remote } kr. I rummet er det { $fee-visit-in-person } kr.
interpreter-statement-amounts-stay =
    Er der et gebyr, gælder det hver indlæggelse med tolk.
    På video eller telefon er det { $fee-stay-remote } kr. I rummet er det { $fee-stay-in-person } kr.
interpreter-statement-amounts-date = Beløbene er fra 1. juli 2018. Vi har ikke fundet nyere, men de kan være ændret.
interpreter-statement-exemptions =
    Spørg regionen, om der er en undtagelse for dig.
    Det kan være sygdom eller handicap, så man ikke kan lære eller bruge dansk. Det gælder også, hvis det er midlertidigt.
    Det kan også være et barn uden forældre eller en forælder til et barn.
    Der er heller intet gebyr for tolkning på grønlandsk og færøsk.
    Det samme gælder tysk for det tyske mindretal.
interpreter-statement-certificate = Regionen kan bede om en lægeerklæring om, at du ikke kan lære eller bruge dansk.
interpreter-statement-region-bill = Regionen opkræver gebyret. Lægen fortæller regionen, at der har været tolk.
interpreter-statement-no-guarantee = Behandlingen må ikke afhænge af, at du stiller garanti for betalingen.
interpreter-statement-own-choice = Ønsker du en anden tolk end den, regionen har fundet, betaler du det hele selv.
interpreter-statement-close-relative = Regionen betaler ikke en tolk, der er nært beslægtet med patienten.
interpreter-statement-ukraine = Vi har ikke fundet en undtagelse for fordrevne fra Ukraine.

## Who books and who pays: the place, and what holds there. One sentence or paragraph a line.

interpreter-statement-municipality = Kommunen vurderer, om der er brug for tolk, og bestiller tolken. Kommunen betaler normalt.
    .heading = Kommunen: vejledning, integration, job og ydelser
interpreter-statement-municipality-duty =
    Vi har ikke fundet en almindelig lovregel om tolk i kommunen.
    Kommunen skal vejlede dig, oplyse din sag og lade dig medvirke.
    Den skal sikre, at I forstår hinanden. Hvor langt det rækker, er uklart.
    .heading = Kommunen: er der en ret til tolk?
interpreter-statement-doctor =
    Lægen vurderer, om en tolk er nødvendig. Mener lægen, at en tolk er nødvendig, har du ret til en tolk.
    Klinikken eller hospitalet bestiller normalt tolken, ikke du selv.
    { $free-years ->
        [one] Regionen betaler. Efter mere end { $free-years } år i CPR skal du måske betale et gebyr.
       *[other] Regionen betaler. Efter mere end { $free-years } år i CPR skal du måske betale et gebyr.
    }
    .heading = Læge, speciallæge og hospital
interpreter-statement-municipal-health =
    Sundhedslovens regel om tolk nævner kun læge, speciallæge og hospital. Vi har ikke fundet en regel for andre.
    Spørg dem, hvem der bestiller og betaler.
    .heading = Sundhedsplejerske, hjemmesygepleje og tandlæge
interpreter-statement-health-assessment =
    Samtale og undersøgelse skal ske med den kvalificerede tolk, der er brug for.
    Kommunen betaler lægen. Spørg kommunen, hvem der bestiller og betaler tolken.
    .heading = Helbredsmæssig vurdering af flygtninge og deres familie
interpreter-statement-language-school =
    Vi har ikke fundet en regel om, hvem der bestiller og betaler tolken.
    Spørg sprogskolen eller kommunen.
    .heading = Sprogskole
interpreter-statement-child-case =
    Kommunen skal normalt tale med barnet, før den beslutter noget. Vi har ikke fundet en særlig regel om tolk.
    Bed kommunen om tolk til både barn og forældre.
    .heading = Børnesager
interpreter-statement-immigration-service =
    Myndigheden bestiller tolken, normalt fra Rigspolitiets tolkeoversigt.
    Ellers skal tolken normalt arbejde som tolk eller komme fra et tolkebureau.
    Hvem der betaler, og om reglen fra 2009 stadig gælder, er uklart.
    .heading = Udlændingestyrelsen
interpreter-statement-court =
    Retten skal så vidt muligt bruge en uddannet tolk, når du ikke kan dansk.
    I nogle sager kan retten undvære tolk. Bed derfor om en, og spørg, hvem der betaler.
    .heading = Retten
interpreter-statement-nordic-citizens =
    Du kan aflevere dokumenter på dit eget nordiske sprog. Staten betaler tolken, når du er part i sagen.
    Retten kan bestemme, at parterne skal betale pengene tilbage.
    .heading = Retten: statsborgere i Finland, Island, Norge og Sverige
interpreter-statement-police = Politiet bestiller måske selv tolken. Vi har ikke læst reglerne. Sig, at du har brug for tolk.
    .heading = Politiet
interpreter-statement-school = Vi har ikke fundet en pligt til at bestille tolk. Spørg skolen eller institutionen i god tid.
    .heading = Skole og daginstitution
interpreter-statement-danish-test =
    Prøverne A1 og A2 tager man alene og uden hjælpemidler. Regn ikke med en tolk.
    Vi har ikke fundet en regel om tolk ved danskprøver.
    .heading = Danskprøver

## What one can ask for, and may refuse. One sentence or paragraph a line.

interpreter-statement-children =
    Hovedreglen er, at ingen under 18 år må tolke, når du taler med en myndighed.
    Forbuddet har gældt siden 1. juli 2025.
interpreter-statement-children-simple =
    Et barn må tolke om noget uproblematisk, for eksempel tid, sted og åbningstider. Myndigheden vurderer, om det er uproblematisk.
    På få områder, som daginstitutioner, må børn tolke, når det er akut og nødvendigt.
interpreter-statement-children-scope =
    Forbuddet gælder blandt andet job, ydelser, sociale sager, skole, skat og udlændinge.
    Det gælder ofte også private, der løser opgaver for det offentlige.
    Det gælder samtaler, ikke breve og anden skriftlig kontakt.
interpreter-statement-children-health =
    Hos læge og på hospital er reglen strengere. Et barn må kun tolke, når det er akut og livstruende.
    Børn over 15 år må også tolke, når lægen finder det let og uproblematisk.
interpreter-statement-child-helper =
    I en sag efter barnets lov kan barnet lade sig bistå af en bisidder.
    Bisidderen skal være fyldt 15 år og har tavshedspligt. Myndigheden kan af bestemte grunde sige nej.
interpreter-statement-relatives-assessment = Ved den helbredsmæssige vurdering må din nærmeste familie ikke tolke.
interpreter-statement-relatives-health = Regionen betaler ikke en tolk, der er nært beslægtet med patienten.
interpreter-statement-relatives-court = I retten må en parts nære familie ikke tolke. Tolken må heller ikke have interesse i sagen.
interpreter-statement-relatives-adult =
    Du kan måske sige nej til en voksen slægtning eller bekendt som tolk.
    Vi har ikke fundet en lovregel. Sig det som et ønske.
interpreter-statement-other-interpreter =
    Hos læge og på hospital kan du ønske en anden tolk end regionens.
    Så betaler du det hele selv.
interpreter-statement-interpreter-problem =
    Sig det straks, hvis I ikke forstår hinanden, eller hvis du kender tolken.
    Om en ny tolk så koster noget, er uklart.
interpreter-statement-stop = Du kan sige, at du ikke forstår tolken. Så kan mødet stoppe.
interpreter-statement-wishes =
    Du kan ønske en kvinde eller mand, en dialekt eller en tolk, du ikke kender.
    Du skal ikke give en grund. Vi har ikke fundet en ret til, at ønsket bliver opfyldt.
interpreter-statement-mode-wish =
    Du kan ønske tolk på video, på telefon eller i rummet.
    Vi har ikke fundet en ret til at vælge. Mindst én region bruger mest video og telefon.
interpreter-statement-mode-court =
    I retten må tolken være på video, når fremmøde er uforholdsmæssigt svært. Det skal være forsvarligt.
    Er du selv på video, skal tolken så vidt muligt være hos dig.
interpreter-statement-qualified = Lægen skal sikre sig, at tolken er god nok til både sproget og dansk.
interpreter-statement-certified = Der er ingen almindelig godkendelse af tolke. Tolke på sundhedsområdet kan tage et frivilligt certifikat.
interpreter-statement-immigration-interpreter =
    Udlændingestyrelsen kan undtagelsesvist bruge tolke uden for Rigspolitiets tolkeoversigt.
    De skal være upartiske, have tavshedspligt og sige til, hvis de kan være inhabile.
    Om reglen fra 2009 stadig gælder, er uklart.
interpreter-statement-secrecy =
    Offentligt ansatte og sundhedspersoner har tavshedspligt.
    Myndigheden kan i nogle tilfælde også pålægge andre tavshedspligt.
interpreter-statement-secrecy-interpreter =
    Et hospital oplyser, at alle tolke har tavshedspligt.
    Hvilken lov der gælder for en tolk fra et bureau, er uklart.
interpreter-statement-job-interview =
    Skal der tolk med til jobsamtalen, kan du måske slippe for selv at booke den.
    Reglen er fra 2023 og kan være ændret. Spørg kommunen eller a-kassen.
interpreter-statement-machine =
    Maskinoversættelse er ikke en tolk. Vi råder til kun at bruge den om tid og sted.
    Brug den ikke til afgørelser, sundhed, børnesager eller samtykke.

## What to do when something is wrong. One sentence or paragraph a line.

interpreter-statement-complain-region = Regionens afgørelse om tolk eller gebyr: Klag til Styrelsen for Patientklager.
interpreter-statement-complain-region-deadline = Klag inden 4 uger efter, at du fik besked om regionens afgørelse. Senere klager kan tages op, hvis særlige grunde taler for det.
interpreter-statement-complain-treatment =
    Dårlig behandling på grund af tolkningen: Klag til Styrelsen for Patientklager.
    Klag inden 2 år, efter at du kendte eller burde kende problemet. 5 år efter hændelsen er det altid for sent.
    Normalt bliver du først tilbudt en dialog med regionen. En uvildig bisidder kan være med.
interpreter-statement-patient-office =
    Bed regionens patientkontor om hjælp. Det skal hjælpe med at skrive og sende klagen.
    Klagen tæller fra den dag, patientkontoret modtager den.
interpreter-statement-complain-decision =
    Kommunens afgørelse, når du ikke havde en brugbar tolk: Du kan normalt klage inden 4 uger efter, at du fik besked om afgørelsen.
    Send klagen til kommunen. Giver den dig ikke ret, sender den klagen til Ankestyrelsen.
interpreter-statement-complain-municipality =
    Kommunen afviser tolk, eller hjælpen er dårlig: Tal med afdelingens leder.
    Spørg, om kommunen har en borgerrådgiver. Du kan måske klage til Folketingets Ombudsmand.
    Vi har ikke fundet en frist.
interpreter-statement-complain-interpreter =
    Tolken brød tavshedspligten eller opførte sig dårligt: Sig det til den myndighed, der bestilte tolken.
    Et brud på tavshedspligten kan måske anmeldes til politiet.
interpreter-statement-complain-child-used = Et barn blev brugt som tolk, selv om det er forbudt: Klag først til myndigheden selv.

## Amounts and periods

interpreter-value-fee-visit-remote = Gebyr for et besøg med tolk på video eller telefon
interpreter-value-fee-visit-in-person = Gebyr for et besøg med tolk i rummet
interpreter-value-fee-stay-remote = Gebyr for en indlæggelse med tolk på video eller telefon
interpreter-value-fee-stay-in-person = Gebyr for en indlæggelse med tolk i rummet
interpreter-value-free-years = Så længe er der intet gebyr
