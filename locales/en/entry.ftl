### What is wrong with an answer in a form of the plan.

# $question (text): what was asked
entry-missing = An answer is missing: { $question }
# $question (text): what was asked
# $longest (number): so many characters
entry-too-long =
    { $longest ->
        [one] Write at most { $longest } character: { $question }
       *[other] Write at most { $longest } characters: { $question }
    }
# $question (text): what was asked
# $most (number): so many lines
entry-too-many =
    { $most ->
        [one] Write at most { $most } line: { $question }
       *[other] Write at most { $most } lines: { $question }
    }
# $question (text): what was asked
entry-no-such-day = This day does not exist: { $question }
# $question (text): what was asked
entry-day-ahead = The day must not be after today: { $question }
# $question (text): what was asked
entry-day-past = The day must be after today: { $question }
# $question (text): what was asked
entry-refused = The municipality’s system does not accept the answer: { $question }
