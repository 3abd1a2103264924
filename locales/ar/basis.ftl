### checked: machine
### source: 27cf8dbc0fcd8811
### Where a rule comes from, and amounts: fetched with every page that shows a rule.

basis-law-and-source = القانون والمصدر
basis-law = القانون
# $date (text): a date
basis-valid-from = تاريخ نص القانون: { $date }
# $date (text): a date
basis-valid-to = يسري حتى { $date }
# $date (text): a date
basis-checked = آخر مراجعة: { $date }
# $date (text): a date
basis-dated = تاريخ المصدر: { $date }
basis-undated = المصدر من دون تاريخ
basis-not-rechecked = لم تتم مراجعة القواعد منذ أكثر من 6 أشهر. ربما تغيّرت. اسأل مستشارًا.
basis-open-point = هذا الأمر غير مؤكد. اسأل مستشارًا قبل أن تعتمد عليه.
# $kroner (text): whole kroner
# $oere (text): two digits
basis-amount-oere = { $kroner } كرونة و{ $oere } أوره
# $kroner (text): whole kroner
basis-amount = { $kroner } كرونة
# $n (number): how many years
basis-amount-years = { $n ->
    [zero] { $n } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}
# $n (number): how many months
basis-amount-months = { $n ->
    [zero] { $n } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
# $n (number): how many weeks
basis-amount-weeks = { $n ->
    [zero] { $n } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $n } أسابيع
    [many] { $n } أسبوعًا
   *[other] { $n } أسبوع
}
# $year (text): a year
basis-amount-level = هذا مبلغ سنة { $year }، ويتم تعديله كل سنة
