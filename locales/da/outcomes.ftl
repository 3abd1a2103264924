### The answers of the guide: heading, what it means, what to do (one step a line).
### Found by the ids of rules/family-reunification.toml. Variables are ids of values in that file.
### $wait-7-3-years (number): value of the rule file, in years
### $apply-before-2y-months (number): value of the rule file, in months
### $perm-wait-years (number): value of the rule file, in years
### $complaint-weeks (number): value of the rule file, in weeks

family-outcome-out-safety = Din sikkerhed først
    .meaning = Ingen må true, slå eller tvinge dig. Du kan få hjælp, også uden at søge.
    .next =
        Ring 112, hvis du er i fare nu.
        Tal med en, du stoler på. Det kan være en læge eller rådgiver.
        Bed kommunen om rådgivning og et sikkert sted. Bed om en tolk, du ikke kender.
        Du bestemmer selv, om du vil fortsætte med guiden.
family-outcome-out-refusal = Du kan klage over afslaget
    .meaning =
        { $complaint-weeks ->
            [one] Klagen skal være indgivet til Udlændingenævnet inden { $complaint-weeks } uge, efter at du fik besked. Sørg for, at den er fremme inden da.
           *[other] Klagen skal være indgivet til Udlændingenævnet inden { $complaint-weeks } uger, efter at du fik besked. Sørg for, at den er fremme inden da.
        }
    .next =
        Læs afslaget. Der står, hvorfor I fik nej, og hvordan man klager.
        Bed om at se sagen. Det hedder aktindsigt.
        Vis afslaget til en rådgiver med det samme.
        Du kan stadig søge igen. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-not-yet = Vent, til du har en opholdstilladelse
    .meaning = En asylansøger kan ikke få familie til Danmark endnu. Det kan ændre sig med en opholdstilladelse.
    .next =
        Kom tilbage til guiden, når du har fået svar på din asylsag.
        Gem papirer om familien: pas, attester og billeder.
        Spørg en rådgiver, om en undtagelse kan gælde for jer.
        Du kan stadig søge. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-advice = Tal med en rådgiver
    .meaning = Guiden kan ikke give et sikkert svar på din situation. Det er ikke et nej.
    .next =
        Find brevet om opholdstilladelsen og opholdskortet.
        Tag dem med til en rådgiver.
        Du kan stadig søge. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-eu = Reglerne i EU kan gælde for jer
    .meaning = EU-borgere og deres familie kan søge efter andre regler. De sager er hos myndigheden SIRI.
    .next =
        Spørg SIRI eller en rådgiver, om EU-reglerne gælder for jer.
        Vent med at betale gebyr, til du ved det.
family-outcome-out-ua = Der er en særlig vej efter særloven om Ukraine
    .meaning = Særloven har sine egne regler om familie. Det er de regler, I kan søge efter.
    .next =
        Se, hvilken familie loven nævner.
        Saml papirer, der viser familielivet den 24. februar 2022.
        Spørg en rådgiver. Reglerne kan blive ændret.
        Du kan søge. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-uam = Far, mor og søskende kan søge nu
    .meaning = Det kræver, at Danmarks internationale forpligtelser taler for det. Barnets bedste er vigtigt.
    .next =
        Søg så tidligt som muligt, før barnet fylder 18 år.
        Få hjælp af en rådgiver med forstand på lov, før I søger.
        Tal med barnets forældremyndighedsindehaver eller repræsentant og med sagsbehandleren.
        I kan søge. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-no-cohabitation = Loven kræver ægteskab eller et længere samliv
    .meaning = Samlevere skal vise, at de har boet sammen i omkring 1 år og 6 måneder. Der er undtagelser.
    .next =
        Saml alt, der viser, at I har boet sammen.
        Spørg en rådgiver, om I kan gifte jer gyldigt.
        Spørg også, om en undtagelse kan gælde for jer.
        Du kan stadig søge. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-fiance = En forlovelse er ikke nok
    .meaning = Loven nævner ægtefæller og faste samlevere. Der er undtagelser i særlige tilfælde.
    .next =
        Gift jer gyldigt, eller vis, at I har boet sammen længe.
        Spørg en rådgiver, før I gør noget.
        Du kan stadig søge. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-ref-spouse = Du kan søge for en ægtefælle eller samlever
    .meaning = Nogle krav kan fraviges for flygtninge. Hvilke krav det er, vurderes i hver sag.
    .next =
        Søg så tidligt som muligt.
        Saml papirer nu: pas, vielsesattest og oversættelser.
        Spørg en rådgiver, hvilke krav der gælder for jer.
family-outcome-out-73-wait =
    { $wait-7-3-years ->
        [one] Hovedreglen er, at du skal vente, til der er gået { $wait-7-3-years } år
       *[other] Hovedreglen er, at du skal vente, til der er gået { $wait-7-3-years } år
    }
    .meaning = Hovedreglen gælder, når tilladelsen er midlertidig beskyttelsesstatus. Der er undtagelser.
    .next =
        Skriv datoen ned. Efter hovedreglen kan du tidligst søge den dag.
        Spørg en rådgiver, om en undtagelse kan gælde for jer.
        Saml papirer nu: pas, attester og oversættelser.
        Du kan stadig søge. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-73-soon = Du kan søge nu
    .meaning =
        { $apply-before-2y-months ->
            [one] Du kan søge fra { $apply-before-2y-months } måned før ventetiden er gået. Tilladelsen skal også være forlænget efter ventetiden.
           *[other] Du kan søge fra { $apply-before-2y-months } måneder før ventetiden er gået. Tilladelsen skal også være forlænget efter ventetiden.
        }
    .next =
        Saml papirer nu: pas, attester og oversættelser.
        Spørg en rådgiver, før du søger.
        Søg så tidligt som muligt.
family-outcome-out-73-hardship = Du kan søge nu med en særlig begrundelse
    .meaning = Hovedreglen er en ventetid. Den kan fraviges, når Danmarks internationale forpligtelser kræver det.
    .next =
        Få hjælp af en rådgiver, før du søger.
        Saml papirer om sygdom, omsorg eller handicap.
        Forklar, hvorfor I ikke kan vente.
        Du kan søge. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-perm-spouse = Du kan søge for en ægtefælle eller samlever
    .meaning = Der er mange krav til jer begge. Myndigheden vurderer hvert krav.
    .next =
        Gå kravene igennem ét for ét.
        Saml papirer om arbejde, uddannelse, bolig og danskprøver.
        Spørg en rådgiver, før du betaler og søger.
family-outcome-out-perm-wait =
    { $perm-wait-years ->
        [one] Hovedreglen er mere end { $perm-wait-years } år med tidsubegrænset opholdstilladelse
       *[other] Hovedreglen er mere end { $perm-wait-years } år med tidsubegrænset opholdstilladelse
    }
    .meaning = Kravet gælder, når du søger for en ægtefælle eller samlever. Der er undtagelser.
    .next =
        Skriv datoen ned. Kravet er opfyldt dagen efter.
        Har du selv været flygtning, så spørg en rådgiver.
        Spørg også, om en undtagelse kan gælde for jer.
        Du kan stadig søge. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-dk-spouse = Du kan søge for en ægtefælle eller samlever
    .meaning = Der er mange krav til jer begge. Myndigheden vurderer hvert krav.
    .next =
        Gå kravene igennem ét for ét.
        Saml papirer om arbejde, uddannelse, bolig og danskprøver.
        Spørg en rådgiver, før du betaler og søger.
family-outcome-out-not-spouse = Den tilladelse giver normalt ikke adgang for en ægtefælle
    .meaning = Loven kræver tidsubegrænset opholdstilladelse for en ægtefælle. Der er undtagelser.
    .next =
        Spørg en rådgiver, om familiens enhed eller barnets bedste kan tælle (§ 9 c, stk. 1).
        Spørg, hvornår du selv kan få tidsubegrænset opholdstilladelse.
        Du kan stadig søge. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-ref-child = Du kan søge for barnet
    .meaning = Barnet skal være under 15 år på den dag, du søger.
    .next =
        Søg så tidligt som muligt. Der kan være en kort frist.
        Saml papirer nu: pas, fødselsattest og papirer om forældremyndighed.
        Spørg en rådgiver, hvis et papir mangler.
family-outcome-out-child = Du kan søge for barnet
    .meaning = Barnet skal være under 15 år på den dag, du søger.
    .next =
        Søg så tidligt som muligt. Der kan være en kort frist.
        Saml papirer nu: pas, fødselsattest og papirer om forældremyndighed.
        Spørg en rådgiver, før du betaler og søger.
family-outcome-out-child-15-17 = Reglerne er strengere for børn på 15 til 17 år
    .meaning = Barnet kan få tilladelse i særlige situationer. Barnets bedste og familiens enhed kan tælle.
    .next =
        Forklar, hvorfor barnet skal bo hos dig.
        Få hjælp af en rådgiver, før du søger.
        Søg så tidligt som muligt, før barnet fylder 18 år.
        Du kan stadig søge. Udlændingestyrelsen træffer afgørelsen.
family-outcome-out-foster = Du kan søge for et barn, der skal bo hos dig
    .meaning = Det gælder adoption, pleje og, med særlige grunde, barnets nærmeste familie.
    .next =
        Forklar, hvorfor barnet ikke kan bo hos forældre eller andre i hjemlandet.
        Saml papirer om barnet og om din bolig.
        Spørg en rådgiver, før du søger.
family-outcome-out-other = Det er kun muligt i helt særlige tilfælde
    .meaning = Hovedreglen gælder ægtefæller og børn. Undtagelser sker sjældent. Danmarks internationale forpligtelser skal kræve det.
    .next =
        Forklar, hvorfor I er afhængige af hinanden.
        Saml papirer om fælles husstand, støtte og sygdom.
        Få hjælp af en rådgiver, før I søger.
        Du kan stadig søge. Udlændingestyrelsen træffer afgørelsen.
