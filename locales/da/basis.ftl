### Where a rule comes from, and amounts: fetched with every page that shows a rule.

basis-law-and-source = Lov og kilde
basis-law = Lov
# $date (text): a date
basis-valid-from = Lovteksten er fra { $date }
# $date (text): a date
basis-valid-to = Gælder til { $date }
# $date (text): a date
basis-checked = Sidst kontrolleret { $date }
# $date (text): a date
basis-dated = Kilden er fra { $date }
basis-undated = Kilden har ingen dato
basis-not-rechecked = Reglerne er ikke kontrolleret i over 6 måneder. De kan være ændret. Spørg en rådgiver.
basis-open-point = Ikke bekræftet. Spørg en rådgiver, før du regner med det.
# $kroner (text): whole kroner
# $oere (text): two digits
basis-amount-oere = { $kroner },{ $oere } kr.
# $kroner (text): whole kroner
basis-amount = { $kroner } kr.
# $n (number): how many years
basis-amount-years = { $n ->
    [one] { $n } år
   *[other] { $n } år
}
# $n (number): how many months
basis-amount-months = { $n ->
    [one] { $n } måned
   *[other] { $n } måneder
}
# $n (number): how many weeks
basis-amount-weeks = { $n ->
    [one] { $n } uge
   *[other] { $n } uger
}
# $year (text): a year
basis-amount-level = Beløbet er i { $year }-niveau og reguleres hvert år
