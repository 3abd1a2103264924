### What the kinds of actions of the plan are: found by the ids of rules/plan.toml.

## Kinds of actions: what it is, who it is for, what holds. One sentence or paragraph a line.

plan-statement-kind-danish-course =
    You learn Danish, and about work and society in Denmark. In the programme the lessons are free.
    The municipality must normally refer you within 1 month after it took over responsibility.
    You have a duty to take active part. You must be able to check the attendance registered.
    .heading = Danish education ({ -official-danish-education })
plan-statement-kind-internship =
    You try out tasks at a workplace. Internship is normally for those who can hardly get ordinary work.
    It is not paid work, but the rules on work environment and discrimination apply. It normally lasts up to 4 or 13 weeks and can sometimes be extended.
    If you are ill, you must tell both municipality and workplace on the first day.
    .heading = Internship ({ -official-internship })
plan-statement-kind-wage-subsidy =
    You are employed to learn or regain skills: trade, social or language.
    It can be offered for up to 1 year, with a public or private employer.
    Ask about pay and conditions before you start. We have not read those rules.
    .heading = Job with wage subsidy ({ -official-wage-subsidy })
plan-statement-kind-nytteindsats =
    You do work that is useful to society, with a public employer. It is work in return for your cash benefit.
    The municipality can also offer it so that you learn the norms of Danish workplaces.
    The rules for employees do not normally apply. The tasks must go beyond what the workplace normally does.
    .heading = Public utility work ({ -official-utility-work })
plan-statement-kind-work =
    With cash benefit or unemployment benefit, the contract must aim at ordinary work. Otherwise only if you wish.
    If you get cash benefit ({ -official-cash-benefit }) and wages, normally not all wages are deducted from it.
    Tell the municipality about the work. Ask what it means for your benefit.
    .heading = Ordinary work
plan-statement-kind-igu =
    You work in a paid trainee job and have 23 weeks of school. It is for refugees and reunified family.
    At the start you must be between 18 and 49. You may have had an address in Denmark for at most 20 years.
    It must begin on 31 December 2027 at the latest.
    .heading = Basic integration education ({ -official-igu })
plan-statement-kind-mentor =
    A mentor supports you in getting or keeping an offer or a job.
    If you are under 30 and in the programme, it can also be ordinary education.
    The municipality can give this support, but need not. You can ask for it.
    .heading = Mentor ({ -official-mentor })
plan-statement-kind-guidance-course =
    These are courses that are to bring you closer to work.
    If you have work duty ({ -official-work-duty }), the municipality can offer it only in special cases.
    It must then be a short course that can lead to a specific job. Danish education is not part of it.
    .heading = Guidance and training ({ -official-guidance-training })
plan-statement-kind-ordinary-education =
    This is an education where you are admitted on the same terms as others.
    The municipality can offer it, but need not. Normally it may not give a right to student grants ({ -official-student-grants }).
    With work duty ({ -official-work-duty }) there are fewer possibilities. Ask, and write your wish in the plan.
    .heading = Education
plan-statement-kind-job-search =
    With cash benefit and job-ready ({ -official-job-ready }), you must seek work as is usual in your trade.
    You must also apply for the specific jobs that the municipality demands.
    Ask for help if language or computers make it hard. Under work duty, job search at a place the municipality assigns can count.
    .heading = Looking for a job
plan-statement-kind-cv =
    A CV shows what you can do and what you have worked with.
    If you are job-ready ({ -official-job-ready }), it must be there 3 weeks after registration at the latest.
    If you are activity-ready ({ -official-activity-ready }), it begins in the talks. In some cases one can be exempt.
    .heading = CV on { -jobnet }
plan-statement-kind-health-assessment =
    A doctor talks with you and examines you. The municipality must offer it to refugees who need it.
    Quota refugees ({ -official-quota-refugee }) must always get the offer, and family of refugees can get it.
    It is voluntary. If you say no, you can ask for it later in the five-year introduction period.
    .heading = Health assessment ({ -official-health-assessment })
plan-statement-kind-treatment =
    Treatment is help from a doctor or hospital. The doctor of the assessment must start or refer to the treatment that is needed.
    The municipality must take your need for treatment into account when it plans the programme.
    The municipality gets the assessment’s result only if you consent.
    .heading = Treatment
plan-statement-kind-medical-followup =
    After the health assessment ({ -official-health-assessment }) the doctor can suggest more examinations or treatment.
    If needed, the doctor must refer you and suggest preventive help from the municipality.
    Your own doctor gets the result if you consent.
    .heading = Follow-up at the doctor
plan-statement-kind-school-start =
    The child starts school in Denmark. The municipality must guide you when you ask.
    We have not read the rules on starting school. Ask the municipality or school when and where the child can perhaps begin.
    Tell which language the child speaks and which school it has attended.
    .heading = Starting school
plan-statement-kind-daycare =
    Small children can be looked after in day-care. The municipality must guide you when you ask.
    We have not read the rules on places, price and waiting time. Ask the municipality.
    If you lack child care and cannot come to Danish, tell your caseworker.
    .heading = Day-care
plan-statement-kind-housing-search =
    You look for a home that can replace the temporary place. The municipality must normally assign refugees a temporary place or a home.
    The municipality can help with a move to a better or cheaper home.
    This requires that you and your spouse cannot afford it yourselves.
    .heading = Finding a home
plan-statement-kind-financial-counselling =
    You get help to understand bills, a budget or debt. The municipality must guide about its own benefits.
    We have found no right to other advice about money. Ask your caseworker where you can perhaps get it.
    Debt to the public authorities can matter for permanent residence ({ -official-permanent-residence }).
    .heading = Advice about money
plan-statement-kind-competence-assessment =
    With the low cash benefit, the municipality must assess your situation before the contract.
    Otherwise it must do so if you wish to work.
    It must look at education, work, family and health, among others. Tell what you can and wish.
    .heading = Assessment of what you can do
plan-statement-kind-education-assessment =
    An education from another country can get a formal assessment in Denmark.
    The municipality must tell you about it if yours has not been assessed before.
    The assessment is by the agency { -official-education-agency }. Find your exam papers.
    .heading = Assessment of your education
plan-statement-kind-application =
    You ask an authority for something, for example a benefit or a permit.
    The authority must guide you as far as needed. You can normally have somebody help you.
    If you write to the wrong authority, the letter must be passed on if possible.
    .heading = An application
plan-statement-kind-meeting =
    At the meeting you talk with the municipality. The contract’s content must be discussed with you.
    You can normally bring a helper ({ -official-lay-helper }). Say in good time if you need an interpreter.
    If you cannot come, tell the municipality as soon as possible.
    .heading = Meeting
plan-statement-kind-network =
    You meet others, for example volunteers, neighbours or people with the same experience.
    It is voluntary. You decide what you tell.
    We have found no right to a network. Ask your caseworker what there may be.
    .heading = Network
plan-statement-kind-civic-test =
    The test is one of several things that can count for permanent residence ({ -official-permanent-residence }).
    Active citizenship for at least 1 year can count instead.
    Neither is enough alone. Ask the place of the test about registration and fee.
    .heading = Citizenship test ({ -official-citizenship-test })
plan-statement-kind-other =
    This is something that does not fit the other groups. The plan describes it.
    The contract’s content must be discussed with you. The municipality must guide you when you ask.
    If you do not understand it, ask your caseworker before you answer.
    .heading = Other

## The pages about them.

topic-lead = Short pages about what a plan can hold: what it is, who it is for, your rights.
topic-areas = Areas of life
topic-kinds = What you can do in the plan
topic-all = Everything in the plan, explained
topic-further = Read on
