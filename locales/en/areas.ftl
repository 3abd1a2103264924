### What the areas of the plan are: found by the ids of rules/plan.toml.

## Areas of life, and what else to know of them. One sentence or paragraph a line.

plan-statement-area-danish =
    There are three kinds of Danish education. The language school assesses which fits you.
    You can have lessons for up to 5 years. It must also be possible outside normal working hours.
    You must normally get more time if, for example, illness or parental leave prevented you.
    .heading = Danish
plan-statement-area-danish-more-time =
    Illness, trauma, disability, birth, lack of child care and work can give you more time. For work there are special conditions.
    You must document it at the latest when you can take part again. The municipality must guide about the papers.
    If you have special difficulties, you can apply for more hours a week.
    .heading = More time for Danish
plan-statement-area-employment =
    If you get cash benefit, the contract must help you into work soon. Realistic wishes must be considered.
    At the low rate you normally count as job-ready ({ -official-job-ready }) the first 3 months.
    Then the municipality must assess if you are job-ready or activity-ready ({ -official-activity-ready }). This includes a talk.
    .heading = Work
plan-statement-area-employment-work-duty =
    It normally covers those in the programme who can get the low cash benefit. Danish and offers count.
    Work, talks and health measures count too. Travel between activities can count.
    The municipality must take your health into account and can lower the hours.
    .heading = Work duty ({ -official-work-duty }): 37 hours a week
plan-statement-area-employment-travel =
    If you get cash benefit, the municipality can help with reasonable travel costs. You must be able to document them.
    The help can be paid before you travel. Then the papers must follow.
    Under work duty it does not cover everything, for example not travel to ordinary work.
    .heading = Travel costs
plan-statement-area-employment-exempt =
    The municipality can in some cases exempt you from employment offers.
    That is if you have reached pension age without earning a right to pension.
    It is also if you lack only the earned years for disability pension. Ask the municipality.
    .heading = Pension age and disability pension
plan-statement-area-employment-ukraine =
    The work duty ({ -official-work-duty }) does not cover you. An older order applies to your contract.
    Much is the same, but not all. Ask your caseworker which rule applies.
    .heading = Residence under the act on Ukraine ({ -official-ukraine-act })
plan-statement-area-education =
    The contract can have education as a goal. Tell what you have learnt and what you wish.
    The municipality must tell about formal assessment if your education has not been assessed before.
    Offers of education are something the municipality can give. It assesses each case.
    .heading = Education
plan-statement-area-education-over-30 =
    You can perhaps be offered education for a trade. You must not already have one.
    The municipality must look at your wish and at where workers are needed. It need not say yes.
    If it also applies under work duty ({ -official-work-duty }) is unclear.
    .heading = Education when you are 30 or older
plan-statement-area-education-folk-high-school =
    The municipality can offer a special stay to job-ready people between 18 and 29.
    Normally you must first have completed an offer in a company.
    It includes language and a course directed at work.
    .heading = Folk high school ({ -official-folk-high-school }) when you are under 30
plan-statement-area-education-igu =
    During school periods you get an allowance. Apply to the municipality for each month.
    The municipality must have the application at the latest 2 months after the lessons.
    When you finish, you get a certificate. If you stop early, you have a right to papers on what you completed.
    .heading = Basic integration education ({ -official-igu }): money during school and certificate
plan-statement-area-health =
    An offer of health assessment must come soon and within 6 months. The municipality normally judges if you need it.
    From 15 years the child normally decides. The parents must be told.
    Municipality and doctor may share facts to and from it only with your consent ({ -official-consent }).
    .heading = Health
plan-statement-area-health-papers =
    Find papers from doctors, hospitals and the asylum centre. Write down which medicine you take.
    With your consent the municipality can fetch facts from the asylum phase. It must help with an appointment if needed.
    Your closest family must not interpret.
    .heading = Before the health assessment
plan-statement-area-health-trauma =
    If you have been through something terrible, tell your doctor. You need not tell everything.
    At the health assessment the doctor must ask about strain, and refer you if needed.
    The municipality must consider your treatment. The result can mean that the contract must be changed.
    .heading = Help after trauma
plan-statement-area-health-pause =
    If it becomes too much, tell your caseworker. You can ask for calm, shorter meetings or a pause.
    We have found no right to a pause. The municipality must change the contract if there is need.
    Always report absence if you do not come.
    .heading = In need of a pause
plan-statement-area-housing =
    The municipality must normally assign refugees a temporary place or a home. If you are single, you may have to share a room.
    It must then consider age, sex and special mental vulnerability, among others.
    If you refuse the place, the municipality no longer has this duty.
    .heading = Housing
plan-statement-area-housing-moving =
    Ask before you move. You can continue the programme only if the new municipality agrees to take it over.
    It must if the move is essential for your integration, for example for a job.
    Normally it need not find you a home. Help with moving is something it can give.
    .heading = Moving to another municipality
plan-statement-area-housing-payment =
    You may have to pay for the place. We have not read the rules on payment.
    Ask the municipality what you must pay, and ask for it in writing.
    .heading = Payment for the temporary place
plan-statement-area-children-school =
    The municipality watches over how all children live. It must support a child when support is of essential importance.
    In a case under the Children’s Act ({ -official-children-act }) the child can normally have a helper ({ -official-lay-helper }).
    Ask the municipality about school, day-care and leisure. It must guide you.
    .heading = Children and school
plan-statement-area-children-school-voice =
    Before the municipality decides under the Children’s Act, it must normally talk with the child.
    The helper ({ -official-lay-helper }) must be at least 15 and must keep secrecy.
    Children may normally not interpret for the family there. Ask for an interpreter for both child and parents.
    .heading = The child’s voice
plan-statement-area-social =
    One department of the municipality must coordinate the effort for you. The contract must name it.
    It must support that goals and activities fit your whole situation.
    The municipality must consider special needs, for example because of disability.
    .heading = Support in daily life
plan-statement-area-social-one-plan =
    If you have several plans, goals from other areas can perhaps stand in the contract.
    It requires your consent ({ -official-consent }). Consent is voluntary, and you can take it back.
    If the rule still holds unchanged is unclear. Ask your caseworker.
    .heading = Several areas in one plan
plan-statement-area-economy =
    Cash benefit ({ -official-cash-benefit }) can be given when you cannot support yourself. There are several conditions.
    High rates normally require 9 years’ residence and 2½ years’ full-time work in 10 years.
    Most new arrivals get the minimum rate ({ -official-minimum-rate }). Ask the municipality what you can get, and when.
    .heading = Money
plan-statement-area-economy-absence =
    The contract must say which sanctions apply if you stay away without reasonable cause.
    The municipality can deduct benefit only after guiding you in writing about the rules.
    Report absence at once, and say the reason. You can complain about a sanction.
    .heading = Absence, and what can follow
plan-statement-area-economy-single-expenses =
    The municipality can help with, for example, medicine, dentist, contact with your children or moving.
    There are conditions, for example that you cannot pay yourself. Some expenses must normally be unforeseen.
    Ask the municipality before you pay.
    .heading = Help with single expenses
plan-statement-area-economy-ukraine =
    Perhaps other rates apply to you. The acts that we have read do not confirm it.
    Ask the municipality which rate you get, and ask for it in writing.
    .heading = Benefit for people displaced from Ukraine
plan-statement-area-residence-permit =
    Permanent residence normally requires 8 years’ lawful stay, full-time work and { -official-danish-test-2 }.
    There are more demands, among others on debt, sentences and public help.
    The municipality must make you aware of the main conditions. { -official-immigration-service } decides the application.
    .heading = Residence permit ({ -official-residence-permit })
plan-statement-area-residence-permit-four-years =
    Perhaps you can get permanent residence after 4 years. Then all four extra conditions must probably be met.
    They are about citizenship, work, income and { -official-danish-test-3 }.
    Our reading of the law is not confirmed. Ask { -official-immigration-service }.
    .heading = Permanent residence after 4 years
plan-statement-area-residence-permit-extension =
    If you are a refugee, { -official-immigration-service } often handles the extension on its own.
    Reunified family must normally apply before the permit expires. The earliest is 3 months before.
    See the date on your residence card.
    .heading = Extension
plan-statement-area-residence-permit-danish-tests =
    A spouse’s or partner’s stay can depend on the tests { -a1 } and { -a2 }.
    The deadline is 6 months for { -a1 } and 9 months for { -a2 }. If you took it in time, a retake is possible until 3 months later.
    Ask { -official-immigration-service } if the demand and the deadline concern you.
    .heading = Danish tests for spouses
plan-statement-area-family-reunification =
    { -official-immigration-service } decides if your family can come. The municipality does not decide it.
    For some children the deadline is short. Use the guide on this site first.
    The guide gives information, not a decision.
    .heading = Family reunification ({ -official-family-reunification })
plan-statement-area-network-leisure =
    Associations and volunteers can help with language, homework, CV and leisure. It is voluntary for both.
    You decide what a volunteer may know.
    We have found no right to a volunteer. Ask the municipality what there may be.
    .heading = Network and volunteers
plan-statement-area-network-leisure-council =
    The municipality can have an integration council. It can speak about integration in the municipality.
    Its members live there, and some come from associations. The council does not decide your case.
    Ask the municipality if it has a council.
    .heading = Integration council ({ -official-integration-council })
plan-statement-area-documents-practical =
    The contract is what you and the municipality agree. It must be made within 1 month.
    Goals and activities must be discussed with you.
    Both must keep it. If the municipality cannot, it must offer something as similar as possible.
    .heading = The contract ({ -official-contract })
plan-statement-area-documents-practical-changes =
    The municipality must follow up with you, normally in a talk. How often is now unclear.
    The contract must be changed if needed. That also holds without work after 1 year in the programme.
    If you move and the new municipality takes over, it must follow up.
    .heading = When the contract must change
plan-statement-area-documents-practical-declaration =
    You must normally sign it together with the contract. The municipality must guide you first.
    Under the law, cash benefit is reduced once if you do not sign.
    It is also a demand for permanent residence.
    .heading = Declaration on residence ({ -official-residence-declaration })
plan-statement-area-documents-practical-departure =
    The municipality has a duty to guide about possibilities of repatriation. It does so when it follows up on the contract.
    Guidance is information, not a decision.
    .heading = Guidance on repatriation
