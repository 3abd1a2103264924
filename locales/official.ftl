### Official Danish words and names. One list for all languages: letters from the authorities use these words.
### In a Danish page they stand as they are. In every other language the build marks them as Danish (lang="da").

-vejviser = Vejviser
-official-family-reunification = familiesammenføring
-official-immigration-service = Udlændingestyrelsen
-official-residence-permit = opholdstilladelse
-official-convention-status = konventionsstatus
-official-protection-status = beskyttelsesstatus
-official-temporary-protection = midlertidig beskyttelsesstatus
-official-quota-refugee = kvoteflygtning
-official-permanent-residence = tidsubegrænset opholdstilladelse
-official-permanent-track = mulighed for varigt ophold
-official-ukraine-act = særloven
-official-durable-cohabitation = fast samliv
-official-sponsor = herboende
-official-interpreter = tolk
-official-caseworker = sagsbehandler
-official-contract = kontrakt
-official-programme = introduktionsprogram
-official-danish-education = danskuddannelse
-official-internship = virksomhedspraktik
-official-wage-subsidy = løntilskud
-official-utility-work = nytteindsats
-official-igu = igu
-official-health-assessment = helbredsmæssig vurdering
-official-citizenship-test = medborgerskabsprøve
-official-appeals-board = Ankestyrelsen
-official-immigration-appeals-board = Udlændingenævnet
-official-access-to-file = aktindsigt
-official-siri = SIRI
-official-collateral = økonomisk sikkerhed
-official-housing-list = boligkravslisten
-official-active-social-policy = aktivloven
-official-integration-act = integrationsloven
-official-integration-requirement = integrationskravet
-official-danish-test-1 = Prøve i Dansk 1
-official-danish-test-2 = Prøve i Dansk 2
-official-danish-test-3 = Prøve i Dansk 3
-official-cpr = CPR
-official-case-order-id = sagsbestillings-id
-official-exempt = fritaget
-official-custody = forældremyndighed
-official-international-obligations = internationale forpligtelser
-official-section-9-c = § 9 c, stk. 1
-official-reopening = genoptagelse
-official-patient-complaints = Styrelsen for Patientklager
-official-patient-office = patientkontor
-official-citizens-adviser = borgerrådgiver
-official-ombudsman = Folketingets Ombudsmand
-official-lay-helper = bisidder
-official-medical-certificate = lægeerklæring
-official-citizen-service = Borgerservice
-official-police-interpreter-list = Rigspolitiets tolkeoversigt
-official-unemployment-fund = a-kasse
-official-job-ready = jobparat
-official-activity-ready = aktivitetsparat
-official-cash-benefit = kontanthjælp
-official-minimum-rate = mindstesats
-official-work-duty = arbejdspligt
-official-student-grants = SU
-official-children-act = barnets lov
-official-consent = samtykke
-official-education-agency = Uddannelses- og Forskningsstyrelsen
-official-employment-committee = Ankestyrelsens Beskæftigelsesudvalg
-official-equal-treatment-board = Ligebehandlingsnævnet
-official-folk-high-school = højskole
-official-guidance-training = vejledning og opkvalificering
-official-integration-council = integrationsråd
-official-mentor = mentor
-official-residence-declaration = opholds- og selvforsørgelseserklæring
-official-introduction-period = introduktionsperiode
-official-jobcentre = jobcenter
-official-legal-aid = retshjælp
-official-card-speak = Jeg taler
-official-card-need = Jeg har brug for tolk.
-official-card-not-understood = Jeg forstår ikke tolken.
-official-card-know = Jeg kender denne person. Det er et problem for mig.
-official-card-stop = Jeg vil stoppe nu.
-a1 = A1
-a2 = A2
-b1 = B1
-b2 = B2
-dna = DNA
-official-mitid = MitID
-jobnet = Jobnet
-refugees-welcome = Refugees Welcome
-danish-refugee-council = Dansk Flygtningehjælp

## The date as it stands in Danish letters. Gregorian calendar, Latin digits.
# $day (number): day of the month, 1 to 31
# $month (number): month, 1 to 12
# $year (text): four digits
date-danish =
    { $month ->
        [1] { $day }. januar { $year }
        [2] { $day }. februar { $year }
        [3] { $day }. marts { $year }
        [4] { $day }. april { $year }
        [5] { $day }. maj { $year }
        [6] { $day }. juni { $year }
        [7] { $day }. juli { $year }
        [8] { $day }. august { $year }
        [9] { $day }. september { $year }
        [10] { $day }. oktober { $year }
        [11] { $day }. november { $year }
       *[12] { $day }. december { $year }
    }
