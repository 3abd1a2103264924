### What the guide says, and the pages with all rules: headings, labels, states.

family-go-on = Fortsæt med guiden
family-your-answers = Dine svar
family-start-over = Start forfra og slet svarene
family-answer-label = Guidens svar
family-also-heading = Det gælder også
family-dates-heading = Datoer
family-conditions-heading = Lovens betingelser
family-conditions-text = Hver betingelse står for sig. Den samlede vurdering laver Udlændingestyrelsen.
family-notes-heading = Godt at vide
family-documents-heading = Papirer
family-documents-text = Sæt kryds ved det, I har. Forklar det, hvis noget mangler.
family-documents-open = Ikke bekræftet: Spørg en rådgiver, om I også skal bruge disse papirer.
family-documents-missing = Forklar, hvorfor et papir mangler
family-documents-missing-hint = Skriv med dine egne ord. Teksten kommer med på udskriften. Den sendes ikke.
family-documents-never-buy = Køb eller lav aldrig falske papirer. En ærlig forklaring er bedre.
family-where-heading = Hvor og hvordan søger I?
family-sign = Du underskriver og sender selv ansøgningen. Denne side sender ikke noget.
family-official-page = Myndighedens side
family-fee-heading = Gebyr
family-decision-heading = Hvem træffer afgørelsen?
family-complaint-heading = Klage
family-sharing-heading = Det fortæller kommunen videre
family-after-heading = Når tilladelsen er givet
family-next-heading = Det kan du gøre nu
family-advisers-heading = Spørg en rådgiver
family-advisers-text = Rådgivning her er gratis.
family-state-met = Opfyldt
family-state-not-met = Ikke opfyldt
family-state-not-known = Ved vi ikke
family-state-usually-waived = Fraviges ofte for flygtninge
family-waived-open = Hvilke krav der fraviges, vurderes i hver sag. Listen er ikke bekræftet.
family-exception-none = Loven nævner ingen undtagelse her. § 9 c, stk. 1, kan gælde.
family-exception-exceptional = Kravet kan fraviges af ganske særlige grunde. Familiens enhed kan være en sådan grund.
family-exception-decisive = Kravet fraviges kun, når ganske særlige grunde afgørende taler for det.
family-exception-special = Kravet kan fraviges af særlige grunde.
family-exception-special-decisive = Kravet fraviges kun, når særlige grunde afgørende taler for det.
family-exception-obligations = Kravet kan fraviges, når Danmarks internationale forpligtelser kræver det.
family-exception-unity = Efter § 9 c, stk. 1, kan børn på 15 til 17 år få tilladelse i særlige tilfælde.
family-law-and-source = Lov og kilde
family-law = Lov
# $date (text): a date
family-valid-from = Lovteksten er fra { $date }
# $date (text): a date
family-valid-to = Gælder til { $date }
# $date (text): a date
family-checked = Sidst kontrolleret { $date }
# $date (text): a date
family-dated = Kilden er fra { $date }
family-undated = Kilden har ingen dato
family-not-rechecked = Reglerne er ikke kontrolleret i over 6 måneder. De kan være ændret. Spørg en rådgiver.
family-expired = Et beløb eller en frist er udløbet. Spørg Udlændingestyrelsen eller en rådgiver.
# $date (text): a date
family-counted-from = Regnet fra { $date }
family-passed = Datoen er nået
family-open-point = Ikke bekræftet. Spørg en rådgiver, før du regner med det.
family-act-by = Søg senest denne dag
family-late = Fristen er gået
family-late-text = Du kan stadig søge. Ganske særlige grunde kan tælle. Få rådgivning nu.
family-complaint-by = Klag senest denne dag
family-complaint-late-text = En sen klage behandles kun i særlige tilfælde. Få rådgivning nu.
# $date (text): a date
family-earliest-start = Det er ikke bekræftet, hvilken dag der tælles fra. Regnet fra den tidligste er dagen { $date }.
family-calendar = Gem i kalender
# $date (text): a date
family-calendar-name = Frist { $date }
family-calendar-note = Kontrollér datoen med en rådgiver eller myndigheden.
family-print = Udskriv eller gem som PDF
family-print-hint = Udskriften er på dansk og dit sprog.
# $date (text): a date
family-print-made = Lavet { $date } med Vejviser. Dette er information, ikke en afgørelse.
family-print-qr = Åbn guiden på en telefon. Koden indeholder ingen svar.
family-print-mine = Min forklaring
family-print-rules = Reglerne bag svaret
family-rules-lead = Her står hver regel med lov, kilde og dato for sidste kontrol.
family-rules-conditions-heading = Betingelser
family-rules-dates-heading = Frister
family-rules-values-heading = Beløb og perioder
family-rules-documents-heading = Papirer
family-rules-sources-heading = Kilder
family-rules-pages = Flere sider med regler
# $kroner (text): whole kroner
# $oere (text): two digits
family-amount-oere = { $kroner },{ $oere } kr.
# $kroner (text): whole kroner
family-amount = { $kroner } kr.
# $n (number): how many years
family-amount-years = { $n ->
    [one] { $n } år
   *[other] { $n } år
}
# $n (number): how many months
family-amount-months = { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
}
# $n (number): how many weeks
family-amount-weeks = { $n ->
    [one] { $n } uge
   *[other] { $n } uger
}
# $year (text): a year
family-amount-level = Beløbet er i { $year }-niveau og reguleres hvert år
