### The questions of the guide and their answers, found by the ids of rules/family-reunification.toml.
### Variables are ids of values in that file.
### $wait-7-3-years (number): value of the rule file, in years

## Questions: the question, and why we ask

family-question-safety = Er du bange for nogen i familien?
    .why = Din sikkerhed kommer først. Der findes hjælp og særlige regler.
family-question-refusal-date = Hvilken dato står der på afslaget?
    .why = Vi tæller fra datoen på brevet. Loven tæller fra den dag, du fik besked.
family-question-sponsor-status = Hvilken opholdstilladelse har personen i Danmark?
    .why = Reglerne afhænger af opholdstilladelsen. Den står i brevet eller på opholdskortet.
family-question-relation = Hvem vil komme til Danmark?
    .why = Reglerne er forskellige for ægtefæller, børn og anden familie.
family-question-lived-together = Er I gift, eller har I boet sammen?
    .why = Loven kræver et ægteskab eller et fast samliv.
family-question-applicant-age = Hvor gammel er den, der vil komme?
    .why = For børn betyder alderen meget. Den tæller på den dag, I søger.
family-question-sponsor-age = Hvor gammelt er barnet i Danmark?
    .why = Barnet skal være under 18 år.
family-question-sponsor-7-3-two-years =
    { $wait-7-3-years ->
        [one] Har personen haft denne tilladelse i mere end { $wait-7-3-years } år?
       *[other] Har personen haft denne tilladelse i mere end { $wait-7-3-years } år?
    }
    .why = Hovedreglen er en ventetid for midlertidig beskyttelsesstatus.
family-question-sponsor-perm-years = Hvor mange hele år har personen haft tidsubegrænset opholdstilladelse?
    .why = For en ægtefælle kræver loven et antal år.
family-question-sponsor-permit-date = Hvilken dato fik personen sin opholdstilladelse?
    .why = Skriv den første dag med netop denne status, ikke en forlængelse. Danske og nordiske borgere skriver datoen for CPR-registreringen.
family-question-special-vulnerability = Er der alvorlig sygdom eller særlige hensyn i familien?
    .why = I særlige tilfælde kan ventetiden fraviges. Svaret gemmes ikke.
family-question-persecution-continues = Er det stadig farligt for personen i Danmark at bo i hjemlandet?
    .why = Er svaret ja, kan nogle krav måske fraviges. Svaret gemmes ikke.
family-question-both-24 = Er I begge over 24 år?
    .why = Hovedreglen er, at begge skal være over 24 år.
family-question-child-lives-with = Hvem bor barnet sammen med nu?
    .why = Det afgør, om der er en kort frist for at søge.
family-question-child-born-after-permit = Er barnet født, efter at personen fik sin opholdstilladelse?
    .why = Så regnes fristen fra fødslen. For danske og nordiske borgere: født efter CPR-registreringen.
family-question-child-birth-date = Hvornår er barnet født?
    .why = Fristen kan være regnet fra den dag.
family-question-custody = Hvem har forældremyndigheden over barnet?
    .why = Barnet skal bo hos den, der har forældremyndigheden.
family-question-public-benefits-3y = Har personen fået hjælp efter aktivloven eller integrationsloven i de sidste 3 år?
    .why = Kontanthjælp er et eksempel. Hovedreglen er, at personen i Danmark har forsørget sig selv.
family-question-housing = Hvordan er boligen i Danmark?
    .why = Loven stiller krav til boligen.
family-question-relatives-by-blood = Er I i familie med hinanden?
    .why = Det gælder fætre, kusiner og nærmere familie.
family-question-applicant-location = Hvor er den, der vil komme, nu?
    .why = Det afgør, hvor I kan søge.
family-question-documents-available = Hvilke papirer har I?
    .why = Papirer, der mangler, kan skade sagen.

## Answers

family-option-safety-fear-of-partner = Ja, for min mand, kone eller kæreste
family-option-safety-fear-of-family = Ja, for andre i familien
family-option-safety-forced = Nogen tvinger mig til at søge eller gifte mig
family-option-safety-none = Nej
family-option-sponsor-status-conv-7-1 = Konventionsstatus (§ 7, stk. 1)
family-option-sponsor-status-prot-7-2 = Beskyttelsesstatus (§ 7, stk. 2)
family-option-sponsor-status-temp-7-3 = Midlertidig beskyttelsesstatus (§ 7, stk. 3)
family-option-sponsor-status-quota-8 = Kvoteflygtning (§ 8)
family-option-sponsor-status-uam = Kom alene som barn (under 18 år)
family-option-sponsor-status-permanent = Tidsubegrænset opholdstilladelse
family-option-sponsor-status-dk-citizen = Dansk statsborger
family-option-sponsor-status-nordic-citizen = Statsborger i Finland, Island, Norge eller Sverige
family-option-sponsor-status-eu-eea-citizen = Statsborger i et andet land i EU eller EØS
family-option-sponsor-status-ukraine-1 = Særloven om Ukraine (§ 1)
family-option-sponsor-status-ukraine-2 = Særloven om Ukraine (§ 2, familie)
family-option-sponsor-status-permanent-track = Anden tilladelse med mulighed for varigt ophold
family-option-sponsor-status-other-temporary = En anden tilladelse
family-option-sponsor-status-asylum-pending = Har søgt asyl og venter på svar
family-option-relation-spouse = Min mand eller kone
family-option-relation-cohabitant = Min samlever
family-option-relation-fiance = Min forlovede
family-option-relation-child-own = Mit barn
family-option-relation-child-of-spouse = Min mands eller kones barn
family-option-relation-parent-of-uam = Far eller mor til et barn, der kom alene
family-option-relation-sibling-of-uam = Bror eller søster til et barn, der kom alene
family-option-relation-foster-or-adopted-child = Plejebarn eller adoptivbarn
family-option-relation-minor-relative = Et andet barn i familien
family-option-relation-adult-child = Mit voksne barn
family-option-relation-parent-of-adult = Min far eller mor
family-option-relation-sibling = Min bror eller søster
family-option-relation-grandparent = Min bedstefar eller bedstemor
family-option-relation-other = En anden
family-option-lived-together-married-valid = Gift, og ægteskabet er gyldigt
family-option-lived-together-married-unsure = Gift, men vi er ikke sikre på, om det gælder i Danmark
family-option-lived-together-cohabited-18m = Ikke gift, boet sammen i omkring 1 år og 6 måneder eller mere
family-option-lived-together-cohabited-less = Ikke gift, boet sammen i kortere tid
family-option-lived-together-never = Ikke gift og aldrig boet sammen
family-option-special-vulnerability-serious-illness-sponsor = Personen i Danmark er alvorligt syg
family-option-special-vulnerability-disabled-or-ill-spouse-cared-for = Ægtefællen er syg eller handicappet og blev passet af personen i Danmark
family-option-special-vulnerability-seriously-ill-child = Et barn er alvorligt sygt
family-option-special-vulnerability-other-children-in-dk = Der er andre børn i Danmark
family-option-special-vulnerability-none = Nej, ingen af dem
family-option-persecution-continues-unsure = Måske
family-option-both-24-soon = Snart
family-option-child-lives-with-other-parent = Den anden forælder
family-option-child-lives-with-other-carer = En anden, der passer barnet fast
family-option-child-lives-with-alone = Barnet bor alene
family-option-child-lives-with-with-sponsor = Personen med opholdstilladelse i Danmark
family-option-child-lives-with-in-denmark = Barnet er i Danmark
family-option-custody-sole = Personen i Danmark har den alene
family-option-custody-joint-consent = Begge forældre, og den anden siger ja
family-option-custody-joint-no-consent = Begge forældre, og den anden har ikke sagt ja
family-option-custody-none = Personen i Danmark har den ikke
family-option-custody-unknown = Det er uklart
family-option-housing-ok = Egen bolig med plads nok i mindst 1 år og 6 måneder
family-option-housing-too-small = Egen bolig, men for lille
family-option-housing-shared = Bor sammen med andre
family-option-housing-temporary = Midlertidig bolig
family-option-housing-none = Ingen bolig
family-option-applicant-location-home-country = I hjemlandet
family-option-applicant-location-third-country-lawful-3m = I et andet land, lovligt i mindst 3 måneder
family-option-applicant-location-third-country-unlawful = I et andet land, uden lovligt ophold
family-option-applicant-location-in-denmark-lawful = I Danmark, med lovligt ophold
family-option-applicant-location-in-denmark-other = I Danmark, uden lovligt ophold
