### The questions of the guide and their answers, found by the ids of rules/family-reunification.toml.
### Variables are ids of values in that file.
### $wait-7-3-years (number): value of the rule file, in years

## Questions: the question, and why we ask

family-question-safety = Are you afraid of anyone in the family?
    .why = Your safety comes first. There is help, and there are special rules.
family-question-refusal-date = What is the date of the refusal?
    .why = We count from the date of the letter. The law counts from the day you were told.
family-question-sponsor-status = Which residence permit ({ -official-residence-permit }) does the person in Denmark have?
    .why = The rules depend on the permit. It is in the letter or on the residence card.
family-question-relation = Who wants to come to Denmark?
    .why = The rules differ for spouses, children and other family.
family-question-lived-together = Are you married, or have you lived together?
    .why = The law asks for a marriage or a durable relationship ({ -official-durable-cohabitation }).
family-question-applicant-age = How old is the person who wants to come?
    .why = For children the age matters a lot. It counts on the day you apply.
family-question-sponsor-age = How old is the child in Denmark?
    .why = The child must be under 18 years old.
family-question-sponsor-7-3-two-years =
    { $wait-7-3-years ->
        [one] Has the person had this permit for more than { $wait-7-3-years } year?
       *[other] Has the person had this permit for more than { $wait-7-3-years } years?
    }
    .why = The main rule is a waiting time for temporary protection ({ -official-temporary-protection }).
family-question-sponsor-perm-years = For how many whole years has the person had permanent residence ({ -official-permanent-residence })?
    .why = For a spouse the law asks for a number of years.
family-question-sponsor-permit-date = On which date did the person get the residence permit?
    .why = Write the first day with this very status, not an extension. Danish and Nordic citizens write the date of { -official-cpr } registration.
family-question-special-vulnerability = Is there serious illness or another special reason in the family?
    .why = In special cases the waiting time can be set aside. The answer is not saved.
family-question-persecution-continues = Is it still dangerous for the person in Denmark to live in the home country?
    .why = If yes, some demands can perhaps be set aside. The answer is not saved.
family-question-both-24 = Are you both over 24 years old?
    .why = The main rule is that both must be over 24.
family-question-child-lives-with = Who does the child live with now?
    .why = This decides if there is a short deadline to apply.
family-question-child-born-after-permit = Was the child born after the person got the residence permit?
    .why = Then the deadline is counted from the birth. For Danish and Nordic citizens: born after { -official-cpr } registration.
family-question-child-birth-date = When was the child born?
    .why = The deadline may be counted from that day.
family-question-custody = Who has custody of the child?
    .why = The child must live with the person who has custody.
family-question-public-benefits-3y = Has the person had help under { -official-active-social-policy } or { -official-integration-act } in the last 3 years?
    .why = Cash benefit is one example. The main rule is that the person has supported himself or herself.
family-question-housing = What is the home in Denmark like?
    .why = The law makes demands on the home.
family-question-relatives-by-blood = Are you related to each other?
    .why = This means cousins and closer family.
family-question-applicant-location = Where is the person who wants to come now?
    .why = This decides where you can apply.
family-question-documents-available = Which papers do you have?
    .why = Missing papers can harm the case.

## Answers

family-option-safety-fear-of-partner = Yes, of my husband, wife or partner
family-option-safety-fear-of-family = Yes, of others in the family
family-option-safety-forced = Someone forces me to apply or to marry
family-option-safety-none = No
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
family-option-relation-cohabitant = My unmarried partner
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
family-option-special-vulnerability-serious-illness-sponsor = The person in Denmark is seriously ill
family-option-special-vulnerability-disabled-or-ill-spouse-cared-for = The spouse is ill or disabled and was cared for by the person in Denmark
family-option-special-vulnerability-seriously-ill-child = A child is seriously ill
family-option-special-vulnerability-other-children-in-dk = There are other children in Denmark
family-option-special-vulnerability-none = No, none of these
family-option-persecution-continues-unsure = Maybe
family-option-both-24-soon = Soon
family-option-child-lives-with-other-parent = The other parent
family-option-child-lives-with-other-carer = Someone else who always looks after the child
family-option-child-lives-with-alone = The child lives alone
family-option-child-lives-with-with-sponsor = The person with the permit in Denmark
family-option-child-lives-with-in-denmark = The child is in Denmark
family-option-custody-sole = The person in Denmark alone
family-option-custody-joint-consent = Both parents, and the other one says yes
family-option-custody-joint-no-consent = Both parents, and the other one has not said yes
family-option-custody-none = The person in Denmark does not have it
family-option-custody-unknown = It is unclear
family-option-housing-ok = Own home with enough room for at least 1 year and 6 months
family-option-housing-too-small = Own home, but too small
family-option-housing-shared = Lives together with others
family-option-housing-temporary = Temporary home
family-option-housing-none = No home
family-option-applicant-location-home-country = In the home country
family-option-applicant-location-third-country-lawful-3m = In another country, lawfully for at least 3 months
family-option-applicant-location-third-country-unlawful = In another country, without lawful stay
family-option-applicant-location-in-denmark-lawful = In Denmark, with lawful stay
family-option-applicant-location-in-denmark-other = In Denmark, without lawful stay
