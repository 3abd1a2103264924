### checked: machine
### source: 3a27dd8effe38e4e
### Dates. Gregorian calendar always: it is what the letters say.

# $weekday (number): 1 is Monday, 7 is Sunday
date-weekday =
    { $weekday ->
        [1] ሰኑይ
        [2] ሰሉስ
        [3] ረቡዕ
        [4] ሓሙስ
        [5] ዓርቢ
        [6] ቀዳም
       *[7] ሰንበት
    }
# $month (number): 1 is January
date-month =
    { $month ->
        [1] ጥሪ
        [2] ለካቲት
        [3] መጋቢት
        [4] ሚያዝያ
        [5] ጉንበት
        [6] ሰነ
        [7] ሓምለ
        [8] ነሓሰ
        [9] መስከረም
        [10] ጥቅምቲ
        [11] ሕዳር
       *[12] ታሕሳስ
    }
# $weekday (text): name from date-weekday
# $day (number): day of the month
# $month (text): name from date-month
# $year (text): four digits
date-long = { $weekday }፣ { $day } { $month } { $year }
# $date (text): a date
# $time (text): like 14:05
date-with-time = { $date }፣ ሰዓት { $time }
# $days (number): whole days from today, 0 or more
date-days-left =
    { $days ->
        [0] ሎሚ
        [one] { $days } መዓልቲ ይተርፍ
       *[other] { $days } መዓልታት ይተርፍ
    }
# $days (number): whole days since, 1 or more
date-days-ago =
    { $days ->
        [one] ቅድሚ { $days } መዓልቲ
       *[other] ቅድሚ { $days } መዓልታት
    }
date-day = መዓልቲ
date-month-label = ወርሒ
date-year = ዓመት
date-hint = ንኣብነት 27 3 2026
