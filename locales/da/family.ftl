### Family reunification: the start page, the guide and its answers.
### Texts named by the rule file: family-question-*, family-option-*, family-outcome-*, family-condition-*, family-deadline-*.
### Variables in them are ids of values and deadlines in rules/family-reunification.toml.
### $wait-7-3-years (number): value of the rule file, in years
### $apply-before-2y-months (number): value of the rule file, in months

family-title = Kan min familie komme?
family-lead = Guiden hjælper dig med reglerne for familiesammenføring.
family-scope = Guiden er lavet for ægtefæller og samlevere til flygtninge. Andre får vist en rådgiver.
family-not-decision = Dette er information. Kun Udlændingestyrelsen træffer afgørelsen.
family-private = Dine svar bliver i din browser. De sendes ikke og gemmes ikke.
family-soon = Søg så tidligt som muligt. Nogle frister er korte.
family-start = Start guiden
family-guide-title = Guide
# $step (number): the question's place, from 1
family-step = Spørgsmål { $step }
family-why = Hvorfor spørger vi?
family-dont-know = Det ved jeg ikke
family-no-date = Eller
family-choose-one = Vælg ét svar.
family-choose-several = Vælg alt, der passer.
family-date-of-letter = Datoen står i brevet om opholdstilladelsen.
family-error-choose = Vælg et svar. Du kan vælge »Det ved jeg ikke«.
family-error-date = Skriv en dato, der findes: dag, måned og år.
family-error-future = Datoen skal være i dag eller tidligere.
family-your-answers = Dine svar
family-start-over = Start forfra
family-answer-label = Guidens svar
family-dates-heading = Datoer
family-conditions-heading = Betingelser
family-conditions-more = Der er flere betingelser. Hvilke der gælder for flygtninge, vurderes i hver sag.
family-next-heading = Det kan du gøre nu
family-advisers-heading = Spørg en rådgiver
family-advisers-text = Rådgivning her er gratis.
family-state-met = Opfyldt
family-state-not-met = Ikke opfyldt
family-state-not-known = Ved vi ikke
family-law = Lov
# $date (text): a date
family-valid-from = Lovteksten er fra { $date }
# $date (text): a date
family-checked = Sidst kontrolleret { $date }
family-not-rechecked = Reglerne er ikke kontrolleret i over 6 måneder. De kan være ændret. Spørg en rådgiver.
# $date (text): a date
family-counted-from = Regnet fra { $date }
family-passed = Datoen er nået
family-open-point = Dette er ikke afklaret. Spørg en rådgiver.

## Questions

family-question-sponsor-status = Hvilken opholdstilladelse har personen i Danmark?
    .why = Reglerne afhænger af opholdstilladelsen. Den står i brevet eller på opholdskortet.
family-question-relation = Hvem vil komme til Danmark?
    .why = Reglerne er forskellige for ægtefæller, børn og anden familie.
family-question-lived-together = Er I gift, eller har I boet sammen?
    .why = Loven kræver et ægteskab eller et fast samliv.
family-question-sponsor-7-3-two-years =
    { $wait-7-3-years ->
        [one] Har personen haft denne tilladelse i mere end { $wait-7-3-years } år?
       *[other] Har personen haft denne tilladelse i mere end { $wait-7-3-years } år?
    }
    .why = Hovedreglen er en ventetid for midlertidig beskyttelsesstatus.
family-question-sponsor-permit-date = Hvornår fik personen sin opholdstilladelse?
    .why = Vi regner ventetiden ud fra den dato.
family-question-special-vulnerability = Er der alvorlig sygdom eller særlige hensyn i familien?
    .why = I særlige tilfælde kan ventetiden fraviges. Svaret gemmes ikke.

## Options

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
family-option-sponsor-7-3-two-years-yes = Ja
family-option-sponsor-7-3-two-years-no = Nej
family-option-special-vulnerability-serious-illness-sponsor = Personen i Danmark er alvorligt syg
family-option-special-vulnerability-disabled-or-ill-spouse-cared-for = Ægtefællen er syg eller handicappet og blev passet af personen i Danmark
family-option-special-vulnerability-seriously-ill-child = Et barn er alvorligt sygt
family-option-special-vulnerability-other-children-in-dk = Der er andre børn i Danmark
family-option-special-vulnerability-none = Nej, ingen af dem

## Conditions

family-condition-c-73-two-years =
    { $wait-7-3-years ->
        [one] Midlertidig beskyttelsesstatus i mere end { $wait-7-3-years } år
       *[other] Midlertidig beskyttelsesstatus i mere end { $wait-7-3-years } år
    }
family-condition-c-cohab = Gyldigt ægteskab eller fast samliv, og I skal bo sammen
family-condition-c-age24 = I er begge over 24 år
family-condition-c-decl = I skriver begge under på en erklæring om dansk og integration
family-condition-c-vol = I har begge selv valgt at leve sammen
family-condition-c-proforma = Hovedformålet er ikke at få opholdstilladelse

## Dates

family-deadline-two-years-reached =
    { $wait-7-3-years ->
        [one] Tilladelsen når { $wait-7-3-years } år
       *[other] Tilladelsen når { $wait-7-3-years } år
    }
family-deadline-earliest-application = Du kan tidligst søge

## Outcomes: heading, what it means, what to do (one step a line)

family-outcome-out-73-wait =
    { $wait-7-3-years ->
        [one] Hovedreglen er, at du skal vente, til der er gået { $wait-7-3-years } år
       *[other] Hovedreglen er, at du skal vente, til der er gået { $wait-7-3-years } år
    }
    .meaning = Hovedreglen gælder, når tilladelsen er midlertidig beskyttelsesstatus. Der er undtagelser.
    .next =
        Skriv datoen ned. Efter hovedreglen kan du tidligst søge den dag.
        Spørg en rådgiver, om en undtagelse kan gælde for jer.
        Saml papirer nu: pas, vielsesattest og oversættelser.
        Du kan stadig søge. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-73-soon = Du kan søge nu
    .meaning =
        { $apply-before-2y-months ->
            [one] Du kan søge fra { $apply-before-2y-months } måned før ventetiden er gået. Tilladelsen skal også være forlænget efter ventetiden.
           *[other] Du kan søge fra { $apply-before-2y-months } måneder før ventetiden er gået. Tilladelsen skal også være forlænget efter ventetiden.
        }
    .next =
        Saml papirer nu: pas, vielsesattest og oversættelser.
        Spørg en rådgiver, før du søger.
        Søg så tidligt som muligt.
family-outcome-out-73-hardship = Du kan søge nu med en særlig begrundelse
    .meaning = Hovedreglen er en ventetid. Den kan fraviges, når Danmarks internationale forpligtelser kræver det.
    .next =
        Få hjælp af en rådgiver, før du søger.
        Saml papirer om sygdom, omsorg eller handicap.
        Forklar, hvorfor I ikke kan vente.
        Du kan søge. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-ref-spouse = Du kan søge for en ægtefælle eller samlever
    .meaning = Nogle krav kan fraviges for flygtninge. Hvilke krav det er, vurderes i hver sag.
    .next =
        Søg så tidligt som muligt.
        Saml papirer nu: pas, vielsesattest og oversættelser.
        Spørg en rådgiver, hvilke krav der gælder for jer.
family-outcome-out-advice = Tal med en rådgiver
    .meaning = Guiden kan ikke give et sikkert svar på din situation. Det er ikke et nej.
    .next =
        Find brevet om opholdstilladelsen og opholdskortet.
        Tag dem med til en rådgiver.
        Du kan stadig søge. Udlændingestyrelsen træffer afgørelsen.
