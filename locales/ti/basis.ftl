### checked: machine
### source: 27cf8dbc0fcd8811
### Where a rule comes from, and amounts: fetched with every page that shows a rule.

basis-law-and-source = ሕግን ምንጭን
basis-law = ሕጊ
# $date (text): a date
basis-valid-from = እቲ ጽሑፍ ሕጊ ናይ ዕለት { $date } እዩ
# $date (text): a date
basis-valid-to = ክሳብ ዕለት { $date } ይሰርሕ
# $date (text): a date
basis-checked = ንመወዳእታ ግዜ ዝተረጋገጸ፦ { $date }
# $date (text): a date
basis-dated = እቲ ምንጪ ናይ ዕለት { $date } እዩ
basis-undated = እቲ ምንጪ ዕለት የብሉን
basis-not-rechecked = እቶም ሕግታት ንልዕሊ 6 ኣዋርሕ ኣይተረጋገጹን። ተቐይሮም ክኾኑ ይኽእሉ። ንኣማኻሪ ሕተቱ።
basis-open-point = እዚ ኣይተረጋገጸን። ቅድሚ ኣብኡ ምምርኳስኩም ንኣማኻሪ ሕተቱ።
# $kroner (text): whole kroner
# $oere (text): two digits
basis-amount-oere = { $kroner }.{ $oere } ክሮነር
# $kroner (text): whole kroner
basis-amount = { $kroner } ክሮነር
# $n (number): how many years
basis-amount-years = { $n ->
    [one] { $n } ዓመት
   *[other] { $n } ዓመታት
}
# $n (number): how many months
basis-amount-months = { $n ->
    [one] { $n } ወርሒ
   *[other] { $n } ኣዋርሕ
}
# $n (number): how many weeks
basis-amount-weeks = { $n ->
    [one] { $n } ሰሙን
   *[other] { $n } ሰሙናት
}
# $year (text): a year
basis-amount-level = እቲ መጠን ኣብ ዋጋ ዓመት { $year } ዝተመስረተ እዩ፣ ኣብ ነፍሲ ወከፍ ዓመት ድማ ይስተኻኸል
