### checked: machine
### source: 3a27dd8effe38e4e
### Dates. Gregorian calendar always: it is what the letters say.

# $weekday (number): 1 is Monday, 7 is Sunday
date-weekday =
    { $weekday ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }
# $month (number): 1 is January
date-month =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
# $weekday (text): name from date-weekday
# $day (number): day of the month
# $month (text): name from date-month
# $year (text): four digits
date-long = { $weekday }، { $day } { $month } { $year }
# $date (text): a date
# $time (text): like 14:05
date-with-time = { $date }، الساعة { $time }
# $days (number): whole days from today, 0 or more
date-days-left =
    { $days ->
        [0] اليوم
        [zero] اليوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $days } أيام
        [many] بقي { $days } يومًا
       *[other] بقي { $days } يوم
    }
# $days (number): whole days since, 1 or more
date-days-ago =
    { $days ->
        [zero] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
date-day = اليوم
date-month-label = الشهر
date-year = السنة
date-hint = مثال: اليوم 27، الشهر 3، السنة 2026
