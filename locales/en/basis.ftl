### Where a rule comes from, and amounts: fetched with every page that shows a rule.

basis-law-and-source = Law and source
basis-law = Law
# $date (text): a date
basis-valid-from = The text of the law is from { $date }
# $date (text): a date
basis-valid-to = In force until { $date }
# $date (text): a date
basis-checked = Last checked { $date }
# $date (text): a date
basis-dated = The source is from { $date }
basis-undated = The source has no date
basis-not-rechecked = The rules were not checked for over 6 months. They may have changed. Ask an adviser.
basis-open-point = Not confirmed. Ask an adviser before you count on it.
# $kroner (text): whole kroner
# $oere (text): two digits
basis-amount-oere = DKK { $kroner }.{ $oere }
# $kroner (text): whole kroner
basis-amount = DKK { $kroner }
# $n (number): how many years
basis-amount-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
# $n (number): how many months
basis-amount-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
# $n (number): how many weeks
basis-amount-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
# $year (text): a year
basis-amount-level = The amount is in { $year } level and is adjusted every year
