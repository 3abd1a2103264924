### Dates. Gregorian calendar always: it is what the letters say.

# $weekday (number): 1 is Monday, 7 is Sunday
date-weekday =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
# $month (number): 1 is January
date-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# $weekday (text): name from date-weekday
# $day (number): day of the month
# $month (text): name from date-month
# $year (text): four digits
date-long = { $weekday } { $day } { $month } { $year }
# $date (text): a date
# $time (text): like 14:05
date-with-time = { $date }, at { $time }
# $days (number): whole days from today, 0 or more
date-days-left =
    { $days ->
        [0] Today
        [one] { $days } day left
       *[other] { $days } days left
    }
# $days (number): whole days since, 1 or more
date-days-ago =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
date-day = Day
date-month-label = Month
date-year = Year
date-hint = For example 27 3 2026
