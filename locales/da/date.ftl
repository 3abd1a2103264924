### Dates. Gregorian calendar always: it is what the letters say.

# $weekday (number): 1 is Monday, 7 is Sunday
date-weekday =
    { $weekday ->
        [1] mandag
        [2] tirsdag
        [3] onsdag
        [4] torsdag
        [5] fredag
        [6] lørdag
       *[7] søndag
    }
# $month (number): 1 is January
date-month =
    { $month ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
# $weekday (text): name from date-weekday
# $day (number): day of the month
# $month (text): name from date-month
# $year (text): four digits
date-long = { $weekday } { $day }. { $month } { $year }
# $date (text): a date
# $time (text): like 14:05
date-with-time = { $date }, kl. { $time }
# $days (number): whole days from today, 0 or more
date-days-left =
    { $days ->
        [0] I dag
        [one] { $days } dag tilbage
       *[other] { $days } dage tilbage
    }
# $days (number): whole days since, 1 or more
date-days-ago =
    { $days ->
        [one] { $days } dag siden
       *[other] { $days } dage siden
    }
date-day = Dag
date-month-label = Måned
date-year = År
date-hint = For eksempel 27 3 2026
