### What is wrong with an answer in a form of the plan.

# $question (text): what was asked
entry-missing = Der mangler et svar: { $question }
# $question (text): what was asked
# $longest (number): so many characters
entry-too-long =
    { $longest ->
        [one] Skriv højst { $longest } tegn: { $question }
       *[other] Skriv højst { $longest } tegn: { $question }
    }
# $question (text): what was asked
# $most (number): so many lines
entry-too-many =
    { $most ->
        [one] Skriv højst { $most } linje: { $question }
       *[other] Skriv højst { $most } linjer: { $question }
    }
# $question (text): what was asked
entry-no-such-day = Den dag findes ikke: { $question }
# $question (text): what was asked
entry-day-ahead = Dagen må ikke være efter i dag: { $question }
# $question (text): what was asked
entry-day-past = Dagen skal være efter i dag: { $question }
# $question (text): what was asked
entry-refused = Kommunens system tager ikke imod svaret: { $question }
