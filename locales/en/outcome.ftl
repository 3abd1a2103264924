### What the guide says, and the pages with all rules: headings, labels, states.

family-go-on = Go on with the guide
family-your-answers = Your answers
family-start-over = Start again and delete the answers
family-answer-label = The guide’s answer
family-also-heading = This applies too
family-dates-heading = Dates
family-conditions-heading = The law’s conditions
family-conditions-text = Each condition stands by itself. { -official-immigration-service } makes the overall judgement.
family-notes-heading = Good to know
family-documents-heading = Papers
family-documents-text = Tick what you have. Explain it if something is missing.
family-documents-open = Not confirmed: ask an adviser if you need these papers too.
family-documents-missing = Explain why a paper is missing
family-documents-missing-hint = Use your own words. The text is printed with the answer. It is not sent.
family-documents-never-buy = Never buy or make false papers. An honest explanation is better.
family-where-heading = Where and how do you apply?
family-sign = You sign and send the application yourself. This page sends nothing.
family-official-page = The authority’s page
family-fee-heading = Fee
family-decision-heading = Who decides?
family-complaint-heading = Complaint
family-sharing-heading = What the municipality passes on
family-after-heading = When the permit is given
family-next-heading = What you can do now
family-advisers-heading = Ask an adviser
family-advisers-text = Advice here is free.
family-state-met = Met
family-state-not-met = Not met
family-state-not-known = Not known
family-state-usually-waived = Often set aside for refugees
family-waived-open = Which demands are set aside is judged case by case. The list is not confirmed.
family-exception-none = The law names no exception here. { -official-section-9-c } may apply.
family-exception-exceptional = It can be set aside for quite special reasons. The family’s unity can be such a reason.
family-exception-decisive = It is set aside only when quite special reasons decisively speak for it.
family-exception-special = It can be set aside for special reasons.
family-exception-special-decisive = It is set aside only when special reasons decisively speak for it.
family-exception-obligations = It can be set aside when Denmark’s international obligations require it.
family-exception-unity = Under { -official-section-9-c } children of 15 to 17 can get a permit in special cases.
family-law-and-source = Law and source
family-law = Law
# $date (text): a date
family-valid-from = The text of the law is from { $date }
# $date (text): a date
family-valid-to = In force until { $date }
# $date (text): a date
family-checked = Last checked { $date }
# $date (text): a date
family-dated = The source is from { $date }
family-undated = The source has no date
family-not-rechecked = The rules were not checked for over 6 months. They may have changed. Ask an adviser.
family-expired = An amount or a period has expired. Ask { -official-immigration-service } or an adviser.
# $date (text): a date
family-counted-from = Counted from { $date }
family-passed = The date is reached
family-open-point = Not confirmed. Ask an adviser before you count on it.
family-act-by = Apply no later than this day
family-late = The deadline has passed
family-late-text = You can still apply. Quite special reasons can count. Get advice now.
family-complaint-by = Complain no later than this day
family-complaint-late-text = A late complaint is taken up only in special cases. Get advice now.
# $date (text): a date
family-earliest-start = It is not confirmed which day counts. Counted from the earliest, the day is { $date }.
family-calendar = Save to calendar
# $date (text): a date
family-calendar-name = Deadline { $date }
family-calendar-note = Check the date with an adviser or the authority.
family-print = Print or save as PDF
family-print-hint = The print is in Danish and in your language.
# $date (text): a date
family-print-made = Made { $date } with { -vejviser }. This is information, not a decision.
family-print-qr = Open the guide on a phone. The code holds no answers.
family-print-mine = My explanation
family-print-rules = The rules behind the answer
family-rules-lead = Here is every rule with law, source and the day it was last checked.
family-rules-conditions-heading = Conditions
family-rules-dates-heading = Deadlines
family-rules-values-heading = Amounts and periods
family-rules-documents-heading = Papers
family-rules-sources-heading = Sources
family-rules-pages = More pages of rules
# $kroner (text): whole kroner
# $oere (text): two digits
family-amount-oere = DKK { $kroner }.{ $oere }
# $kroner (text): whole kroner
family-amount = DKK { $kroner }
# $n (number): how many years
family-amount-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
# $n (number): how many months
family-amount-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
# $n (number): how many weeks
family-amount-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
# $year (text): a year
family-amount-level = The amount is in { $year } level and is adjusted every year
