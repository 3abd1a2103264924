### The law's deadlines of the plan: name, what each means, what happens next, what to do when it is missed.
### Found by the codes, ids and text names of rules/deadlines.toml. No amounts and no dates: the page shows the day.

# $code (text): deadline code of the contract
deadline-meaning =
    { $code ->
        [T0] Kommunen har ansvaret for dig fra denne dag. De fleste første frister tælles fra den.
        [T1] Kommunen skal normalt anvise flygtninge et midlertidigt sted at bo. Er du enlig, kan du skulle dele et rum med andre. Kommunen skal så tage hensyn til alder, køn og særlig psykisk sårbarhed.
        [T2] Du og kommunen skal lave en kontrakt sammen. I skal normalt begge skrive under. Du skal samtidig underskrive en opholds- og selvforsørgelseserklæring.
        [T3] Programmet omfatter dansk og tilbud, der skal føre til arbejde. Får du ikke hjælp til forsørgelse, er tilbuddene kun efter ønske. Du skal også være berettiget til dem.
        [T4] Kommunen skal tilbyde dig praktik eller job med løntilskud. Det gælder, hvis du får hjælp til forsørgelse. Det gælder ikke, hvis du åbenlyst ikke kan deltage.
        [T5] Kommunen skal henvise dig til danskuddannelse. Du skal også kunne begynde senest den dag. Kan du dansk nok, kan kommunen lade være. Det samme gælder af ganske særlige grunde.
        [T6] Kommunen skal tilbyde flygtninge vurderingen, hvis der er behov for den. Kvoteflygtninge skal altid have tilbuddet. Familie til en flygtning kan få det.
        [T7] I begyndelsen skal kommunen normalt anse dig for klar til job. Nu skal den sige, om du er jobparat eller aktivitetsparat. Det gælder, hvis du får hjælp til forsørgelse.
        [T8] Er du ikke kommet i arbejde, skal kontrakten ændres. Den skal ændres før, hvis der er behov. Det kan være efter en helbredsmæssig vurdering.
        [T9] Kommunen skal løbende følge op på kontrakten. For de fleste er det uklart, hvor ofte.
        [T10] Er du på barsel, følger kommunen først op fra denne dag. Det sker tidligere, hvis der er behov.
        [T11] Programmet varer først et år. Er du ikke i arbejde eller uddannelse, skal det forlænges. Det kan ikke vare længere end til den seneste dag.
        [T12] Tilbuddet om danskuddannelse slutter normalt denne dag. Det skal normalt forlænges, hvis sygdom, traumer, handicap eller barsel har hindret dig. Det samme kan gælde pasning af børn eller fuldtidsarbejde.
        [T13] Er du ægtefælle eller samlever, skal du normalt bestå prøver i dansk. Du skal selv vise, at du har bestået.
        [T14] Du skal lægge dit CV på Jobnet. Det gælder, hvis du er jobparat. Kommunen kan sætte en tidligere dag.
        [T15] Bliver du syg i praktik, skal du give besked den første sygedag. Du skal sige det til både kommunen og virksomheden.
        [T16] Du kan normalt klage over en afgørelse fra kommunen. Klagen skal afleveres til kommunen senest denne dag.
        [T17] Du kan normalt klage over en afgørelse om opholdstilladelse. Klagen skal være indgivet til Udlændingenævnet senest denne dag.
        [T18] Bor dit barn i udlandet, er der en frist for at søge familiesammenføring. Den gælder, når barnet bor hos en forælder eller anden fast omsorgsperson. Den tælles normalt fra din opholdstilladelse.
        [T19] Er du familiesammenført, skal du selv søge om forlængelse. Du skal søge, før tilladelsen udløber. Er du flygtning, ser Udlændingestyrelsen normalt selv på sagen.
       *[unknown] Vi kender ikke denne frist. Spørg din sagsbehandler.
    }
# $code (text): deadline code of the contract
deadline-next =
    { $code ->
        [T0] Kommunen bestemmer, hvilken forvaltning der koordinerer din sag. Sammen laver I en kontrakt.
        [T1] Kommunen siger, hvor du skal bo. Fortæl kommunen, hvis du har særlige behov.
        [T2] Kommunen holder en samtale med dig. I skal drøfte mål og aktiviteter. Kommunen skal tage hensyn til realistiske ønsker.
        [T3] Kommunen siger, hvor og hvornår du skal møde. Sig til, hvis noget gør det svært at deltage.
        [T4] Fortæl kommunen, hvad du kan, og hvad du gerne vil.
        [T5] Sprogskolen finder den danskuddannelse og det modul, der passer til dig.
        [T6] Du kan sige ja eller nej til vurderingen. Siger du nej, kan du bede om den senere i introduktionsperioden. Resultatet gives kun videre med dit samtykke.
        [T7] Kommunen holder en samtale med dig. Fortæl, hvad du kan, og hvad du har brug for.
        [T8] Kontrakten skal drøftes med dig. Du underskriver den igen, hvis kommunen ikke bruger »Min Plan« på Jobnet.
        [T9] Opfølgning er normalt en samtale, hvor du møder op. Den kan også ske på telefon, digitalt eller ved brev.
        [T10] Kommunen følger op igen, når barslen slutter.
        [T11] Spørg din sagsbehandler, om programmet bliver forlænget. Kontrakten gælder, indtil du får tidsubegrænset opholdstilladelse.
        [T12] Bed kommunen om at forlænge tiden. Vis dokumentation senest, når du kan deltage igen.
        [T13] Meld dig til prøven i god tid. Tager du den i tide uden at bestå, kan du tage omprøve.
        [T14] Bed kommunen om hjælp, hvis det er svært. Kommunen kan undtage dig på grund af sprog eller it.
        [T15] Giv besked på den måde, kommunen har sagt.
        [T16] Kommunen vurderer sagen igen. Får du ikke medhold, sender kommunen klagen videre til Ankestyrelsen.
        [T17] Send klagen direkte til Udlændingenævnet. Sørg for, at den er kommet frem i tide.
        [T18] Guiden om familiesammenføring hjælper dig med at finde dagen. Spørg en rådgiver, hvis du er i tvivl.
        [T19] Er du familiesammenført, kan du søge fra den tidligste dag. Er du flygtning, kan du spørge Udlændingestyrelsen til sagen.
       *[unknown] Spørg din sagsbehandler, hvad der sker nu.
    }
# $case (text): id of a deadline whose code has several days
deadline-case =
    { $case ->
        [t0-refugee] Flygtninge
        [t0-quota-refugee] Kvoteflygtninge
        [t0-family] Familiesammenførte
        [t0-ukraine] Tilladelse efter særloven: senest denne dag
        [t4-two-weeks] Så vidt muligt
        [t4-programme-start] Senest, når programmet begynder
        [t4-one-month] Senest, når programmet skal være begyndt
        [t6-refugee] Flygtninge: hvis der er behov
        [t6-quota-refugee] Kvoteflygtninge: altid
        [t6-family] Familie til en flygtning: hvis kommunen beslutter det
        [t9-running] Løbende
        [t9-four-times] Mindst fire gange inden denne dag. For de fleste er det uklart, om det gælder.
        [t9-yearly] Hvert år, hvis du er i arbejde eller uddannelse uden hjælp. For de fleste er det uklart, om det gælder.
        [t10-birth] Tidligste opfølgning
        [t10-leave-end] Når barslen slutter
        [t11-first-year] Det første år slutter
        [t11-longest] Den seneste dag
        [t13-a1] Prøve på A1
        [t13-a1-retake] Omprøve på A1
        [t13-a2] Prøve på A2
        [t13-a2-retake] Omprøve på A2
        [t19-family-earliest] Familiesammenførte: tidligste dag at søge
        [t19-family-latest] Familiesammenførte: sidste dag at søge
        [t19-refugee] Flygtninge og særloven: tilladelsen udløber
       *[unknown] En dag i planen
    }
# $consequence (text): name of a text in rules/deadlines.toml
deadline-consequence =
    { $consequence ->
        [housing] Efter reglerne ophører kommunens pligt, hvis du afslår det sted, den anviser.
        [declaration] Efter loven trækkes der en gang i hjælpen, hvis du ikke underskriver erklæringen. Kommunen skal vejlede dig først.
        [absence] Efter loven trækkes der i hjælpen, hvis du udebliver uden rimelig grund. Kommunen skal have vejledt dig skriftligt først.
        [danish-test] Efter loven er opholdstilladelsen betinget af, at du består prøven. Det gælder ikke, hvis særlige grunde afgørende taler imod.
        [cv] Efter loven trækkes der i hjælpen for de dage, hvor CV’et mangler. Det gælder ikke, hvis det ikke skyldes dine forhold. Kommunen skal have vejledt dig skriftligt først.
        [sickness] Efter loven sættes hjælpen ned, hvis du ikke melder sygdom. Kommunen skal have vejledt dig skriftligt først.
        [late-complaint] Efter loven kan Ankestyrelsen se bort fra fristen, når der er særlig grund.
        [late-immigration-complaint] Efter loven kan Udlændingenævnet tage en sen klage op i særlige tilfælde.
        [child] Efter loven kræver en sen ansøgning ganske særlige grunde. Et hensyn er familiens enhed.
       *[unknown] Spørg din sagsbehandler, hvad loven siger.
    }
# $missed (text): name of a text in rules/deadlines.toml
deadline-missed =
    { $missed ->
        [municipality] Spørg kommunen, hvornår det sker. Du kan klage til kommunen. Får du en afgørelse, kan du klage over den til Ankestyrelsen. Den klage skal du aflevere til kommunen.
        [housing] Kontakt kommunen med det samme. Du kan klage til kommunen. En afgørelse om boligplacering kan du klage over til Ankestyrelsen. Den klage skal du aflevere til kommunen.
        [contract] Spørg din sagsbehandler, hvornår I skal tale om kontrakten. Du kan klage, hvis kommunen ikke overholder kontrakten. Aflever klagen til kommunen. Får du ikke medhold, sender kommunen den til Ankestyrelsen.
        [programme] Spørg din sagsbehandler, hvornår du kan begynde. Du kan klage, hvis kommunen ikke overholder kontrakten. Aflever klagen til kommunen. Får du ikke medhold, sender kommunen den til Ankestyrelsen.
        [danish] Spørg din sagsbehandler, hvornår du bliver henvist. Du kan klage til kommunen. Får du en afgørelse, kan du klage over den til Ankestyrelsen. Den klage skal du aflevere til kommunen.
        [health] Spørg kommunen, om du kan få tilbuddet. Du kan klage til kommunen. Får du en afgørelse, kan du klage over den til Ankestyrelsen. Den klage skal du aflevere til kommunen.
        [danish-extension] Kontakt kommunen. Kommunen kan beslutte, at du fortsat skal have tilbuddet. Kan du klage, skal et skriftligt afslag sige hvordan.
        [danish-test] Kontakt Udlændingestyrelsen hurtigt. Havde du lovligt forfald, kan du søge om mere tid. Tog du prøven i tide uden at bestå, kan du måske tage omprøve.
        [cv] Læg dit CV på Jobnet nu. Fortæl kommunen, hvorfor det ikke er sket.
        [sickness] Giv besked nu, både til kommunen og virksomheden. Fortæl, hvorfor du ikke gjorde det den første dag.
        [late-complaint] Du kan stadig aflevere klagen til kommunen. Skriv, hvorfor den kommer for sent.
        [late-immigration-complaint] Du kan stadig klage til Udlændingenævnet. Skriv, hvorfor klagen kommer for sent. Spørg en rådgiver.
        [child] Spørg en rådgiver hurtigt. Du kan stadig søge. Skriv, hvorfor ansøgningen kommer for sent.
        [extension] Kontakt Udlændingestyrelsen eller en rådgiver med det samme. Vi har ikke fundet en regel om sene ansøgninger.
        [immigration-service] Kontakt Udlændingestyrelsen, og spørg til sagen. En afgørelse kan du normalt klage over til Udlændingenævnet.
       *[unknown] Spørg din sagsbehandler, hvad du kan gøre.
    }
