### Conditions, dates, papers and what else to know, found by the ids of rules/family-reunification.toml.
### A condition may have `.more`: one or two sentences below it. Variables are ids of values in that file.
### $wait-7-3-years (number): value of the rule file, in years
### $child-apply-months (number): value of the rule file, in months
### $perm-wait-years (number): value of the rule file, in years
### $complaint-weeks (number): value of the rule file, in weeks
### $processing-max-months (number): value of the rule file, in months
### $fee-family (number): value of the rule file, in kroner
### $fee-adoption-child (number): value of the rule file, in kroner
### $fee-complaint (number): value of the rule file, in kroner
### $fee-reopening (number): value of the rule file, in kroner
### $collateral (number): value of the rule file, in kroner
### $perm-income (number): value of the rule file, in kroner
### $perm-debt-limit (number): value of the rule file, in kroner
### $ukraine-permit-until (text): value of the rule file, a date

## Conditions

family-condition-c-73-two-years =
    { $wait-7-3-years ->
        [one] Temporary protection ({ -official-temporary-protection }) for more than { $wait-7-3-years } year
       *[other] Temporary protection ({ -official-temporary-protection }) for more than { $wait-7-3-years } years
    }
family-condition-c-73-extended = The permit was extended after the waiting time
family-condition-c-perm-3-years =
    { $perm-wait-years ->
        [one] Permanent residence ({ -official-permanent-residence }) for more than { $perm-wait-years } year
       *[other] Permanent residence ({ -official-permanent-residence }) for more than { $perm-wait-years } years
    }
family-condition-c-cohab = Valid marriage or durable relationship ({ -official-durable-cohabitation }), and you must live together
    .more = Durable means about 1 year and 6 months or more at the same address.
family-condition-c-age24 = You are both over 24 years old
family-condition-c-decl = You both sign a declaration
    .more = You promise to do your best to take part in Danish lessons and integration.
family-condition-c-support = You support your partner
    .more = This is for unmarried partners. The person in Denmark undertakes to support the applicant.
family-condition-c-coll = Financial security for 10 years ({ -official-collateral })
    .more = The amount is DKK { $collateral } in 2024 level. It is adjusted every year.
family-condition-c-self3 = The person in Denmark has supported himself or herself
    .more =
        No help under { -official-active-social-policy } or { -official-integration-act } for 3 years before the decision. Small single payments do not count.
        After that neither of you may get it until the applicant has permanent residence.
family-condition-c-house = An independent home with enough room
    .more =
        At most 2 people per room, or at least 20 square metres per person.
        The home must be ready within 3 months of the application. It must be usable for at least 1 year and 6 months.
family-condition-c-hlist = The home is not in an area on the list of housing areas ({ -official-housing-list })
    .more =
        The list comes out every year on 1 December.
        You must not move to such an area either until the applicant has permanent residence.
family-condition-c-int = The integration requirement ({ -official-integration-requirement })
    .more =
        The person in Denmark: { -official-danish-test-3 }, or 5 years of full-time work in Denmark with much Danish.
        You must also meet at least 3 of these 5 demands:
        The person in Denmark has 5 years of full-time work in Denmark.
        The person in Denmark has 6 years of education there, 1 after school year 10.
        The applicant has { -official-danish-test-1 } or English at level { -b1 }.
        The applicant has 3 years of full-time work out of the last 5.
        The applicant has at least 1 year of recognised higher or vocational education.
family-condition-c-visit = The applicant has been lawfully in Denmark at least once
family-condition-c-vol = You both chose yourselves to live together
family-condition-c-kin = You are not related to each other
    .more = For cousins and closer family the law presumes that the choice was not free.
family-condition-c-proforma = The main purpose is not to get a residence permit
family-condition-c-conv = The person in Denmark was not sentenced for violence against a partner
    .more = This is about prison sentences, also suspended ones, in the 10 years before the decision.
family-condition-c-perm-a = Demands on the person with permanent residence ({ -official-permanent-residence })
    .more =
        No serious sentence or charge. { -official-danish-test-1 }.
        No help under { -official-active-social-policy } or { -official-integration-act } for 4 years. Small single payments do not count.
        Full-time work for 3 years and 6 months out of 4. Still on the labour market.
        No overdue public debt. With an agreed delay the limit is DKK { $perm-debt-limit } in 2011 level.
        A signed declaration on residence and self-support.
        With state or disability pension the demand on work counts as met.
family-condition-c-perm-b = At least one of these demands
    .more =
        The citizenship test ({ -official-citizenship-test }) or active citizenship.
        Full-time work for 4 years out of 4 years and 6 months.
        A taxable income of DKK { $perm-income } a year on average over 2 years. The amount is in 2018 level.
        With state or disability pension the demands on work and income count as met.
family-condition-c-tests = Danish tests after arrival
    .more =
        A1 within 6 months and A2 within 9 months of { -official-cpr } registration.
        A test that was not passed can be retaken for 3 more months. The time can stop for illness and birth if you apply for it.
family-condition-c-ch-age = The child is under 15 when you apply
family-condition-c-ch-fam = The child is unmarried and has no family of its own
family-condition-c-ch-live = The child will live with the person who has custody ({ -official-custody })
family-condition-c-ch-3m =
    { $child-apply-months ->
        [one] You apply within { $child-apply-months } month
       *[other] You apply within { $child-apply-months } months
    }
    .more = This applies when the child lives with the other parent or a steady carer.
family-condition-c-ch-best = The permit is not clearly against the child’s best interests
    .more = The municipality can be asked.
family-condition-c-ch-conv = No sentence for offences against children
    .more = This is about the person in Denmark and the partner in the last 10 years.
family-condition-c-custody = Custody ({ -official-custody }) can be shown, and the other parent says yes
family-condition-c-uam-child = The child in Denmark is under 18
family-condition-c-uam-sibling = The brother or sister is under 18
family-condition-c-uam-family = The child belonged to the family before
    .more = It counts against you if the child itself had left the family.
family-condition-c-foster-reason = For special reasons the child cannot live with parents or close relatives at home
family-condition-c-foster-support = You undertake to support the child
    .more = This is for foster care and closest family.
family-condition-c-foster-self = You get no help under { -official-active-social-policy } or { -official-integration-act }
    .more = This is for foster care and closest family, until the child gets permanent residence. Small single payments do not count.
family-condition-c-foster-house = An independent home with enough room
family-condition-c-ua-2022 = The family life and the support existed on 24 February 2022
    .more = This does not apply to a parent’s unmarried child under 18.
family-condition-c-dna = A DNA test can be required if nothing else shows the family tie
family-condition-c-bio = Photo and fingerprints
    .more = Children under 6 need not give fingerprints. There are exceptions for children who will live with the custody holder.
family-condition-c-complete = The application is complete
    .more = If papers or answers are missing, it can be rejected without being examined.
family-condition-c-ceiling = A limit on numbers in special cases
    .more = The limit can delay the case by 3 to 4 months at most.

## Dates

family-deadline-two-years-reached =
    { $wait-7-3-years ->
        [one] The permit reaches { $wait-7-3-years } year
       *[other] The permit reaches { $wait-7-3-years } years
    }
family-deadline-earliest-application = The earliest day you can apply
family-deadline-perm-three-years =
    { $perm-wait-years ->
        [one] Permanent residence reaches { $perm-wait-years } year
       *[other] Permanent residence reaches { $perm-wait-years } years
    }
family-deadline-child-3-months = The last day to apply for the child
family-deadline-complaint-8-weeks = The last day to complain

## Papers

family-document-passport = Passport or other proof of identity, all pages
family-document-marriage-certificate = Marriage certificate and translation
family-document-cohabitation-proof = Proof that you lived together
family-document-family-book = Family book or household register
family-document-birth-certificate = Birth certificate with the parents’ names
family-document-custody-papers = Papers on custody ({ -official-custody }) and the other parent’s consent or death certificate
family-document-childs-life = A description of the child’s life before, and who looked after the child
family-document-contact-history = Photos and contact between you
family-document-sponsor-permit = Decision and residence card of the person in Denmark
family-document-health-papers = Papers about health, if illness matters
family-document-fee-receipt = Receipt for the fee, or a tick at “exempt” ({ -official-exempt })
family-document-case-order-id = Case order id ({ -official-case-order-id }), one for each person
family-document-lease = Lease or other papers on the home
family-document-lease-foster = Lease or other papers on the home
family-document-collateral-papers = Papers on financial security ({ -official-collateral }), only when asked for
family-document-test-papers = Proof of language tests, work and education

## What else to know. One sentence or paragraph a line.

family-statement-waiver-refugee = Some demands do not apply when the refugee still risks persecution in the home country.
family-statement-waiver-list = Age, security, self-support, home, integration and visit are often set aside. As a list this is not confirmed.
family-statement-tests-refugee = It is unclear if the Danish tests are set aside for the spouses of refugees.
family-statement-fresh-assessment = If you apply long after asylum, the authority first judges if you still need protection.
family-statement-spouse-permit = The permit is normally temporary and follows the refugee’s own. In the beginning it lasts at most 2 years at a time.
family-statement-age-23-half = In 2019 one could apply when the younger was 23 years and 6 months.
family-statement-two-can-be-three = The minister can make the waiting time 3 years if many people come at once.
family-statement-hardship-examples = Examples: you cared for an ill or disabled spouse, or your child is seriously ill.
family-statement-other-family-7-3 = Other family can get a permit only when international obligations require it.
family-statement-child-permit =
    The child’s permit is normally temporary. It lasts at most until the child turns 18.
    It never lasts longer than the permit of the custody holder.
family-statement-child-support = Demands on support and home are made only when weighty reasons speak for it.
family-statement-child-late = Example of a quite special reason: you are a refugee and cannot live with the child there.
family-statement-child-date-parent = The deadline is counted from the day the child’s own parent got a permit. Ask an adviser about the date.
family-statement-child-date-permanent = The deadline is often counted from the first permit, not from permanent residence. Ask an adviser about the date.
family-statement-child-no-limit = The short deadline does not name your situation. Apply quickly all the same.
family-statement-child-in-denmark = Other rules may apply to children born in Denmark. The guide does not cover them.
family-statement-uam-weighed =
    The authority looks at whether the child lived in the family before.
    If the child is small, it normally speaks for a permit. For an older child more is required.
    The authority also looks at the child’s family in Denmark.
family-statement-uam-own-parts = The child and the parent each fill in their own part of the application.
family-statement-uam-permit = The first permit is typically for 1 year and can be extended. Work is allowed.
family-statement-uam-7-3 = Children with temporary protection ({ -official-temporary-protection }) can apply at once. Get legal advice.
family-statement-uam-age = It is unclear if the age counts at application or at decision. So apply early.
family-statement-uam-help = We found no duty to help with the form. Ask the caseworker ({ -official-caseworker }) all the same.
family-statement-perm-transferred =
    Does § 11(3), (5) or (13) to (15) apply? Was it applied for on 27 January 2022 or later?
    Then the demands of § 9(15) to (17) count as met.
family-statement-dk-art-20 = Family of a Danish citizen can apply where article 20 of the EU treaty holds.
family-statement-eu-route = If a Danish citizen lived in another EU country, EU rules can perhaps be used.
family-statement-ua-spouse = The act names spouses and durable partners who live together.
family-statement-ua-child = The act names unmarried children under 18.
family-statement-ua-household = The act names close relatives who lived with and were supported by the person before.
family-statement-ua-section-2 = With § 2 the act names only unmarried children under 18. This is for spouses and partners under no. 1.
family-statement-ua-protected = Others with a protected family life can apply when they live with the person. Parents of children under 18 are an example.
family-statement-ua-own-right =
    This is for family in Denmark: Ukrainian citizens and those recognised as refugees in Ukraine.
    They should apply in their own name under § 1.
family-statement-ua-dna = The authority can ask for a DNA test.
family-statement-ua-until = Permits under the act on Ukraine ({ -official-ukraine-act }) can last until { $ukraine-permit-until }. { -official-immigration-service } itself decides on extension.
family-statement-ua-housing = Family under § 2 is normally not offered a home by the municipality.
family-statement-ua-bill = A bill of June 2026 would change the act. We do not know if it was adopted.
family-statement-other-weighed =
    The authority looks at whether your tie is stronger than other family ties.
    It counts if you lived together for long and you supported the person.
    It also counts if the person is ill, and who can help at home.
family-statement-unity-15-17 = This is only for special situations. Family unity and the child’s best interests are judged.
family-statement-unity-conditions = The demands of § 9 apply here too, unless special reasons speak against it. It can be family unity or the child’s best interests.
family-statement-marriage-valid = Among other things both must have been present, been 18 and said yes. A proxy is not enough.
family-statement-marriage-unsure = Among other things both must have been present, been 18 and said yes. Ask an adviser.
family-statement-residual =
    Under { -official-section-9-c } a permit can be given for quite special reasons.
    It can be family unity or, for children under 18, the child’s best interests.
family-statement-tracing = If you lost contact with your family, the Red Cross can help you search.
family-statement-partner-violence = Some leave a partner because of violence. The authority must take special account of it before withdrawing a permit.
family-statement-where-abroad =
    You can apply at a Danish embassy in the home country.
    It can also be where the applicant lived lawfully for the last 3 months.
    It can also be another country’s embassy or a visa centre by agreement.
family-statement-where-third-country = The main rule is lawful stay for 3 months. Humanitarian reasons can speak decisively against it. Ask an adviser.
family-statement-where-denmark =
    With some kinds of lawful stay one can apply in Denmark. Apply before the visa expires.
    Without a visa: apply at the latest 1 month before you must have a permit.
family-statement-where-denmark-other = Without lawful stay one can apply in Denmark only in special cases. Denmark’s international obligations must be able to require it. Get advice first.
family-statement-where-ua =
    Under § 1 one must apply in Denmark. Under § 2 one can apply in Denmark or abroad.
    In Denmark: give photo and fingerprints within 4 weeks. Otherwise lawful stay during the case can be lost.
family-statement-order-of-steps =
    First: make a case order id ({ -official-case-order-id }) for each person.
    Then: pay the fee, or tick that you are exempt ({ -official-exempt }).
    Last: send the application. The id is always needed.
family-statement-translations = Have foreign papers translated into Danish or English by an approved translator.
family-statement-forms = The numbers of the forms may have changed. Find the right form on the authority’s page.
family-statement-fee-none-refugee = The family of a refugee under § 7 or § 8 normally pays no fee. Tick “exempt” ({ -official-exempt }).
family-statement-fee-to-pay = The fee is DKK { $fee-family } for each applicant.
family-statement-fee-foster = The fee is DKK { $fee-family }. For adoption by an approved adopter it is DKK { $fee-adoption-child }.
family-statement-fee-uam-parent = We found no fee on the authority’s page.
family-statement-fee-ua = We know of no fee under the act on Ukraine ({ -official-ukraine-act }).
family-statement-who-decides = { -official-immigration-service } decides. The municipality does not.
family-statement-processing-time =
    { $processing-max-months ->
        [one] The authority’s aim is an answer within { $processing-max-months } month.
       *[other] The authority’s aim is an answer within { $processing-max-months } months.
    }
family-statement-processing-longer = In practice it can take longer.
family-statement-written-reasons = A written decision must give reasons and say how to complain.
family-statement-complaint-board =
    { $complaint-weeks ->
        [one] Complain to { -official-immigration-appeals-board } within { $complaint-weeks } week. Later complaints are taken up only in special cases.
       *[other] Complain to { -official-immigration-appeals-board } within { $complaint-weeks } weeks. Later complaints are taken up only in special cases.
    }
family-statement-complaint-fee =
    Under the Aliens Act a complaint costs DKK { $fee-complaint }. Pay no later than when you complain. Otherwise it is rejected.
    The money comes back if you win in full or in part.
family-statement-complaint-fee-refugee = It is unclear if the family of refugees is exempt from the complaint fee.
family-statement-not-appealable = You cannot complain about some rejections: a missing fee and, in cases under § 9, missing papers.
family-statement-complaint-in-writing =
    The complaint is handled in writing. In special cases the board can hear you.
    You cannot complain about the board’s decision to another authority.
family-statement-courts = Perhaps the case can also go to a court.
family-statement-see-the-file = Write to { -official-immigration-service } and ask to see the file ({ -official-access-to-file }). Then you can see the papers of the case.
family-statement-reopening = You can ask for the case to be reopened ({ -official-reopening }). It costs DKK { $fee-reopening }. The money comes back if the case is reopened.
family-statement-housing-statement = You cannot complain about the municipality’s statement on the home by itself.
family-statement-complaint-ua =
    Under the act on Ukraine ({ -official-ukraine-act }): complain to { -official-immigration-appeals-board } within 8 weeks.
    If you complain within 7 days, the effect waits until the complaint is decided.
family-statement-share-child = If { -official-immigration-service } asks, the municipality gives its view on the child’s best interests. This is done without your consent.
family-statement-share-benefits =
    The municipality tells if you got or get help under { -official-active-social-policy } or { -official-integration-act }.
    If the permit depends on self-support, this is done without your consent.
family-statement-share-housing = The municipality gives a statement on the home.
family-statement-share-other = The municipality can pass on other important facts without consent.
family-statement-share-collateral = The municipality keeps the financial security ({ -official-collateral }). If the applicant gets help under { -official-active-social-policy } or { -official-integration-act }, it must claim the amount.
family-statement-after-municipality = Ask the municipality about { -official-cpr }, health card, doctor, school and day-care.
family-statement-after-danish = The municipality must refer adults to Danish lessons ({ -official-danish-education }) within 1 month of taking over responsibility.
family-statement-after-extension = Apply for extension 3 months before at the earliest, and before the permit expires.
family-statement-after-extension-refugee = { -official-immigration-service } itself normally considers extending the refugee’s own permit.
family-statement-after-abroad =
    The permit normally lapses after more than 6 months in a row abroad. In some cases it is 12 months.
    It also lapses if the home in Denmark is given up. One can apply to keep it.
family-statement-after-divorce = Divorce or the end of living together can mean that the permit is withdrawn. Special account must be taken of victims of violence.
family-statement-after-travel = Do not travel to the refugee’s home country without advice first.

## Amounts and periods

family-value-wait-7-3-years = Waiting time with temporary protection ({ -official-temporary-protection })
family-value-apply-before-2y-months = How long before the end one can apply
family-value-child-apply-months = Time to apply for a child
family-value-perm-wait-years = Permanent residence before one applies for a spouse
family-value-complaint-weeks = Time to complain
family-value-processing-max-months = The authority’s aim for an answer
family-value-ukraine-permit-until = Permits under the act on Ukraine last until
family-value-fee-family = Fee for family reunification ({ -official-family-reunification })
family-value-fee-family-extension = Fee for extension
family-value-fee-permanent-refugee-or-family = Fee for permanent residence for refugees and family
family-value-fee-complaint = Fee for a complaint
family-value-fee-reopening = Fee for reopening ({ -official-reopening })
family-value-fee-refund-deduction = Deduction when a fee is paid back
family-value-fee-underpayment-tolerance = How much of a fee may be missing
family-value-fee-adoption-child = Fee for an adopted child
family-value-collateral = Financial security ({ -official-collateral })
family-value-collateral-computed = Financial security, worked out here
family-value-collateral-reduction-a1 = The security is lowered after test A1
family-value-collateral-reduction-a2 = The security is lowered after test A2
family-value-collateral-reduction-final = The security is lowered after the final Danish test
family-value-collateral-minimum = The least security after lowering
family-value-danish-test-fee = Fee for a Danish test
family-value-perm-income = Income a year
family-value-perm-debt-limit = Limit of public debt
