### Where to complain, and what an authority must do: found by the ids of rules/plan.toml.

## Where to complain, how, and by when. One sentence or paragraph a line.

plan-statement-complaint-contract =
    Send klagen til kommunen inden 4 uger efter, at du fik besked om afgørelsen.
    Kommunen vurderer sagen igen. Får du ikke ret, sender den klagen til Ankestyrelsens Beskæftigelsesudvalg.
    .heading = Kontrakt, tilbud og arbejdspligt
plan-statement-complaint-contract-not-kept =
    Kommunen skal tilbyde noget andet, der så vidt muligt svarer til det aftalte.
    Du kan klage til Ankestyrelsens Beskæftigelsesudvalg. Send klagen til kommunen først.
    Fristen er 4 uger efter besked om en afgørelse. Bed om en skriftlig afgørelse, hvis du ingen har.
    .heading = Kommunen holder ikke kontrakten
plan-statement-complaint-housing =
    Det gælder et anvist sted at bo og hjælp efter integrationsloven til enkelte udgifter.
    Send klagen til kommunen inden 4 uger efter, at du fik besked. Får du ikke ret, går den til Ankestyrelsen.
    .heading = Boligplacering og hjælp til enkelte udgifter
plan-statement-complaint-benefits =
    Send klagen til kommunen inden 4 uger efter, at du fik besked om afgørelsen.
    Får du ikke ret, sender kommunen klagen til Ankestyrelsens Beskæftigelsesudvalg.
    .heading = Kontanthjælp og sanktioner
plan-statement-complaint-special-help =
    Det er for eksempel hjælp til enkelte udgifter, medicin og tandlæge.
    Send klagen til kommunen inden 4 uger efter, at du fik besked. Får du ikke ret, går den til Ankestyrelsen.
    .heading = Hjælp i særlige tilfælde efter aktivloven
plan-statement-complaint-allocation =
    Udlændingestyrelsen vælger kommunen. Du kan ikke klage til en anden myndighed over det.
    Det samme gælder, om du er omfattet af integrationsloven.
    Spørg i stedet, om du kan flytte, og hvad det betyder for programmet.
    .heading = Hvilken kommune du kom til
plan-statement-complaint-residence =
    Du kan klage til Udlændingenævnet over de fleste afgørelser fra Udlændingestyrelsen. Send klagen direkte dertil.
    Fristen er 8 uger efter, at du fik besked. Nogle afgørelser kan man ikke klage over.
    Læs klagevejledningen i brevet.
    .heading = Opholdstilladelse og familiesammenføring
plan-statement-complaint-children =
    Den, der har forældremyndigheden, kan normalt klage. Barnet kan fra 10 år klage over flere afgørelser.
    Om bisidder kan barnet klage i alle aldre.
    Send normalt klagen til kommunen inden 4 uger. Får I ikke ret, går den til Ankestyrelsen.
    .heading = Afgørelser om børn
plan-statement-complaint-danish-test =
    Ikke bestået: Klag til SIRI senest 7 dage efter, at du fik besked.
    Forholdene under prøven: Klag til Udlændingestyrelsen senest 7 dage efter prøven.
    Senere klager bliver afvist.
    .heading = Danskprøverne A1 og A2
plan-statement-complaint-danish-education-test =
    Klag til det sted, der holdt prøven. Dets afgørelse kan gå videre til ministeren.
    Fristen har vi ikke fundet. Spørg prøvestedet med det samme.
    En ny bedømmelse kan måske give en lavere karakter.
    .heading = Prøver på danskuddannelsen
plan-statement-complaint-health =
    Klag til Styrelsen for Patientklager.
    Fristen er 2 år efter, at du kendte eller burde kende problemet.
    5 år efter hændelsen er det altid for sent. Regionens patientkontor skal hjælpe med klagen, hvis du beder om det.
    .heading = Behandling hos læge og hospital
plan-statement-complaint-discrimination =
    Tal først med lederen af stedet. Spørg, om kommunen har en borgerrådgiver.
    Måske kan du klage til Ligebehandlingsnævnet eller Folketingets Ombudsmand.
    Vi har ikke fundet reglerne og fristen.
    .heading = Forskelsbehandling og dårlig opførsel
plan-statement-complaint-missed-deadline =
    Send klagen alligevel, og skriv grunden. Ankestyrelsen kan se bort fra fristen, når der er særlig grund.
    Udlændingenævnet kan også i særlige tilfælde behandle en klage, der kommer for sent.
    Andre steder kan en sen klage blive afvist.
    .heading = Når klagefristen er overskredet
plan-statement-complaint-meanwhile =
    En klage til Ankestyrelsen stopper normalt ikke afgørelsen. Den gælder normalt, mens du venter.
    Der er undtagelser. Spørg kommunen, hvis du er i tvivl.
    .heading = Mens du venter på svar

## Decisions: what an authority must do, and what one can ask for. One sentence or paragraph a line.

plan-statement-decision-reasons =
    En skriftlig afgørelse skal have en begrundelse, medmindre du får fuldt ud ret.
    Den skal sige, hvilke regler den bygger på. Forstår du den ikke, så spørg.
    .heading = Begrundelse
plan-statement-decision-complaint-guidance =
    Kan du klage, skal brevet sige hvortil, hvordan og inden hvilken frist.
    Det gælder ikke, når du får fuldt ud ret. Skriv ned, hvilken dag brevet kom.
    .heading = Klagevejledning
plan-statement-decision-helper =
    Du kan normalt lade dig hjælpe eller repræsentere af andre, så længe sagen varer.
    Myndigheden kan kræve, at du selv er med, når det har betydning.
    .heading = Bisidder
plan-statement-decision-access-to-file =
    Du har normalt ret til at se dokumenterne i din sag. Der er undtagelser.
    Skriv til den myndighed, der har sagen.
    .heading = Aktindsigt
plan-statement-decision-hearing =
    Har myndigheden vigtige oplysninger imod dig, skal du normalt kende dem først.
    Du skal have mulighed for at svare. Myndigheden kan sætte en frist.
    .heading = Før afgørelsen
plan-statement-decision-taking-part =
    I sociale sager skal du have mulighed for at medvirke. Kommunen skal tilrettelægge sagen, så du kan.
    Sig, hvis du har brug for tolk, mere tid eller hjælp.
    .heading = Medvirke i din sag
plan-statement-decision-consent =
    Et samtykke er frivilligt, og du skal vide, hvad du siger ja til. Du kan tage det tilbage.
    Myndigheder kan i nogle tilfælde dele oplysninger uden samtykke. Spørg, hvad der er delt.
    .heading = Samtykke til at dele oplysninger

## The page about them.

complaint-lead = Her ser du, hvor du sender en klage hen, og hvornår. Kan du klage, skal dit eget brev normalt sige den sidste dag.
complaint-where = Hvad klager du over?
complaint-duties = Det skal en myndighed gøre, når den afgør noget
complaint-mine = Mine afgørelser og klager
