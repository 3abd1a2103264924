### Family reunification: the start page, the guide and its answers.
### Texts named by the rule file: family-question-*, family-option-*, family-outcome-*, family-condition-*, family-deadline-*.
### Variables in them are ids of values and deadlines in rules/family-reunification.toml.
### $wait-7-3-years (number): value of the rule file, in years
### $apply-before-2y-months (number): value of the rule file, in months

family-title = Can my family come?
family-lead = The guide helps you with the rules for family reunification ({ -official-family-reunification }).
family-scope = The guide is made for spouses and partners of refugees. Others are shown an adviser.
family-not-decision = This is information. Only { -official-immigration-service } decides.
family-private = Your answers stay in your browser. They are not sent and not saved.
family-soon = Apply as early as possible. Some deadlines are short.
family-start = Start the guide
family-guide-title = Guide
# $step (number): the question's place, from 1
family-step = Question { $step }
family-why = Why do we ask?
family-dont-know = I don’t know
family-no-date = Or
family-choose-one = Choose one answer.
family-choose-several = Choose all that fit.
family-date-of-letter = The date is in the letter about the residence permit.
family-error-choose = Choose an answer. You can choose “I don’t know”.
family-error-date = Write a date that exists: day, month and year.
family-error-future = The date must be today or earlier.
family-your-answers = Your answers
family-start-over = Start again
family-answer-label = The guide’s answer
family-dates-heading = Dates
family-conditions-heading = Conditions
family-conditions-more = There are more conditions. Which of them apply to refugees is judged case by case.
family-next-heading = What you can do now
family-advisers-heading = Ask an adviser
family-advisers-text = Advice here is free.
family-state-met = Met
family-state-not-met = Not met
family-state-not-known = Not known
family-law = Law
# $date (text): a date
family-valid-from = The law text is from { $date }
# $date (text): a date
family-checked = Last checked { $date }
family-not-rechecked = The rules were not checked for over 6 months. They may have changed. Ask an adviser.
# $date (text): a date
family-counted-from = Counted from { $date }
family-passed = The date is reached
family-open-point = This is not settled. Ask an adviser.

## Questions

family-question-sponsor-status = Which residence permit ({ -official-residence-permit }) does the person in Denmark have?
    .why = The rules depend on the permit. It is in the letter or on the residence card.
family-question-relation = Who wants to come to Denmark?
    .why = The rules differ for spouses, children and other family.
family-question-lived-together = Are you married, or have you lived together?
    .why = The law asks for a marriage or a durable relationship ({ -official-durable-cohabitation }).
family-question-sponsor-7-3-two-years =
    { $wait-7-3-years ->
        [one] Has the person had this permit for more than { $wait-7-3-years } year?
       *[other] Has the person had this permit for more than { $wait-7-3-years } years?
    }
    .why = The main rule is a waiting time for temporary protection ({ -official-temporary-protection }).
family-question-sponsor-permit-date = When did the person get the residence permit?
    .why = We count the waiting time from that date.
family-question-special-vulnerability = Is there serious illness or another special reason in the family?
    .why = In special cases the waiting time can be set aside. The answer is not saved.

## Options

family-option-sponsor-status-conv-7-1 = Convention status ({ -official-convention-status }, § 7(1))
family-option-sponsor-status-prot-7-2 = Protection status ({ -official-protection-status }, § 7(2))
family-option-sponsor-status-temp-7-3 = Temporary protection ({ -official-temporary-protection }, § 7(3))
family-option-sponsor-status-quota-8 = Quota refugee ({ -official-quota-refugee }, § 8)
family-option-sponsor-status-uam = Came alone as a child (under 18)
family-option-sponsor-status-permanent = Permanent residence ({ -official-permanent-residence })
family-option-sponsor-status-dk-citizen = Danish citizen
family-option-sponsor-status-nordic-citizen = Citizen of Finland, Iceland, Norway or Sweden
family-option-sponsor-status-eu-eea-citizen = Citizen of another EU or EEA country
family-option-sponsor-status-ukraine-1 = Special act on Ukraine ({ -official-ukraine-act }, § 1)
family-option-sponsor-status-ukraine-2 = Special act on Ukraine ({ -official-ukraine-act }, § 2, family)
family-option-sponsor-status-permanent-track = Another permit that can become permanent ({ -official-permanent-track })
family-option-sponsor-status-other-temporary = Another permit
family-option-sponsor-status-asylum-pending = Has asked for asylum and waits for an answer
family-option-relation-spouse = My husband or wife
family-option-relation-cohabitant = My partner (we live together)
family-option-relation-fiance = My fiancé or fiancée
family-option-relation-child-own = My child
family-option-relation-child-of-spouse = My husband’s or wife’s child
family-option-relation-parent-of-uam = Father or mother of a child who came alone
family-option-relation-sibling-of-uam = Brother or sister of a child who came alone
family-option-relation-foster-or-adopted-child = Foster child or adopted child
family-option-relation-minor-relative = Another child in the family
family-option-relation-adult-child = My adult child
family-option-relation-parent-of-adult = My father or mother
family-option-relation-sibling = My brother or sister
family-option-relation-grandparent = My grandfather or grandmother
family-option-relation-other = Someone else
family-option-lived-together-married-valid = Married, and the marriage is valid
family-option-lived-together-married-unsure = Married, but we are not sure that it counts in Denmark
family-option-lived-together-cohabited-18m = Not married, lived together for about 1 year and 6 months or more
family-option-lived-together-cohabited-less = Not married, lived together for a shorter time
family-option-lived-together-never = Not married and never lived together
family-option-sponsor-7-3-two-years-yes = Yes
family-option-sponsor-7-3-two-years-no = No
family-option-special-vulnerability-serious-illness-sponsor = The person in Denmark is seriously ill
family-option-special-vulnerability-disabled-or-ill-spouse-cared-for = The spouse is ill or disabled and was cared for by the person in Denmark
family-option-special-vulnerability-seriously-ill-child = A child is seriously ill
family-option-special-vulnerability-other-children-in-dk = There are other children in Denmark
family-option-special-vulnerability-none = No, none of these

## Conditions

family-condition-c-73-two-years =
    { $wait-7-3-years ->
        [one] Temporary protection ({ -official-temporary-protection }) for more than { $wait-7-3-years } year
       *[other] Temporary protection ({ -official-temporary-protection }) for more than { $wait-7-3-years } years
    }
family-condition-c-cohab = Valid marriage or durable relationship ({ -official-durable-cohabitation }), and you must live together
family-condition-c-age24 = You are both over 24 years old
family-condition-c-decl = You both sign a declaration on Danish and integration
family-condition-c-vol = You both chose yourselves to live together
family-condition-c-proforma = The main purpose is not to get a residence permit

## Dates

family-deadline-two-years-reached =
    { $wait-7-3-years ->
        [one] The permit reaches { $wait-7-3-years } year
       *[other] The permit reaches { $wait-7-3-years } years
    }
family-deadline-earliest-application = The earliest day you can apply

## Outcomes: heading, what it means, what to do (one step a line)

family-outcome-out-73-wait =
    { $wait-7-3-years ->
        [one] The main rule is that you must wait until { $wait-7-3-years } year has passed
       *[other] The main rule is that you must wait until { $wait-7-3-years } years have passed
    }
    .meaning = The main rule applies when the permit is temporary protection ({ -official-temporary-protection }). There are exceptions.
    .next =
        Write down the date. By the main rule it is the earliest day you can apply.
        Ask an adviser if an exception can apply to you.
        Collect papers now: passport, marriage certificate and translations.
        You can still apply. { -official-immigration-service } decides.
family-outcome-out-73-soon = You can apply now
    .meaning =
        { $apply-before-2y-months ->
            [one] You can apply from { $apply-before-2y-months } month before the waiting time ends. The permit must also be extended after the waiting time.
           *[other] You can apply from { $apply-before-2y-months } months before the waiting time ends. The permit must also be extended after the waiting time.
        }
    .next =
        Collect papers now: passport, marriage certificate and translations.
        Ask an adviser before you apply.
        Apply as early as possible.
family-outcome-out-73-hardship = You can apply now with a special reason
    .meaning = The main rule is a waiting time. It can be set aside when Denmark’s international obligations require it.
    .next =
        Get help from an adviser before you apply.
        Collect papers about illness, care or disability.
        Explain why you cannot wait.
        You can apply. { -official-immigration-service } decides.
family-outcome-out-ref-spouse = You can apply for a spouse or partner
    .meaning = Some demands can be set aside for refugees. Which ones is judged case by case.
    .next =
        Apply as early as possible.
        Collect papers now: passport, marriage certificate and translations.
        Ask an adviser which demands apply to you.
family-outcome-out-advice = Talk to an adviser
    .meaning = The guide cannot give a sure answer for your situation. This is not a no.
    .next =
        Find the letter about the residence permit and the residence card.
        Take them to an adviser.
        You can still apply. { -official-immigration-service } decides.
