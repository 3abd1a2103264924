### The law's deadlines of the plan: name, what each means, what happens next, what to do when it is missed.
### Found by the codes, ids and text names of rules/deadlines.toml. No amounts and no dates: the page shows the day.

# $code (text): deadline code of the contract
deadline-meaning =
    { $code ->
        [T0] The municipality is responsible for you from this day. Most of the first deadlines count from it.
        [T1] The municipality must normally assign refugees a temporary place to live. If you are single, you may have to share a room. The municipality must then consider age, sex and special mental vulnerability.
        [T2] You and the municipality must make a contract together. Both must normally sign it. At the same time you must sign a declaration on residence and self-support.
        [T3] The programme covers Danish and offers that should lead to work. Without help to live on, the offers are only if you want them. You must also be entitled to them.
        [T4] The municipality must offer you an internship or a job with wage subsidy. It applies if you get help to live on. It does not apply if you obviously cannot take part.
        [T5] The municipality must refer you to Danish education. You must also be able to begin by that day. If your Danish is good enough, the municipality can leave it out. The same applies for very special reasons.
        [T6] The municipality must offer refugees the assessment if there is a need. Quota refugees must always get the offer. Family of a refugee can get it.
        [T7] At first the municipality must normally regard you as ready for a job. Now it must say if you are ready for a job or for activities. It applies if you get help to live on.
        [T8] If you are not in work yet, the contract must be changed. It must be changed earlier if there is a need. That can be after a health assessment.
        [T9] The municipality must follow up on the contract regularly. For most people it is unclear how often.
        [T10] If you are on leave after a birth, follow-up begins from this day. It happens earlier if there is a need.
        [T11] The programme lasts one year at first. If you have no work or education, it must be prolonged. It cannot last beyond the latest day.
        [T12] The offer of Danish education normally ends on this day. It must normally be prolonged if illness, trauma, disability or leave prevented you. The same can apply to looking after children or to full-time work.
        [T13] If you are a spouse or partner, you must normally pass tests in Danish. You must show yourself that you have passed.
        [T14] You must put your CV on { -jobnet }. It applies if you are ready for a job. The municipality can set an earlier day.
        [T15] If you fall ill in an internship, say so on the first day. You must tell both the municipality and the company.
        [T16] You can normally complain about a decision of the municipality. You must hand in the complaint to the municipality by this day.
        [T17] You can normally complain about a decision on a residence permit. The complaint must be submitted to { -official-immigration-appeals-board } by this day.
        [T18] If your child lives abroad, there is a deadline for family reunification. It applies when the child lives with a parent or another permanent carer. It normally counts from your residence permit.
        [T19] If you are reunified with family, you must apply for an extension yourself. You must apply before the permit expires. If you are a refugee, { -official-immigration-service } normally takes up the case itself.
       *[unknown] We do not know this deadline. Ask your caseworker.
    }
# $code (text): deadline code of the contract
deadline-next =
    { $code ->
        [T0] The municipality decides which department coordinates your case. Together you make a contract.
        [T1] The municipality says where you will live. Tell the municipality if you have special needs.
        [T2] The municipality has a talk with you. You must discuss goals and activities. The municipality must consider realistic wishes.
        [T3] The municipality says where and when you must come. Tell them if something makes it hard to take part.
        [T4] Tell the municipality what you can do and what you would like to do.
        [T5] The language school finds the Danish education and the module that fit you.
        [T6] You can say yes or no to the assessment. If you say no, you can ask for it later in the introduction period. The result is passed on only with your consent.
        [T7] The municipality has a talk with you. Say what you can do and what you need.
        [T8] The contract must be discussed with you. You sign it again unless the municipality uses the plan on { -jobnet }.
        [T9] Follow-up is normally a talk in person. It can also be by phone, digitally or by letter.
        [T10] The municipality follows up again when the leave ends.
        [T11] Ask your caseworker if the programme will be prolonged. The contract applies until you get a permanent residence permit.
        [T12] Ask the municipality to prolong the time. Show documents at the latest when you can take part again.
        [T13] Sign up for the test in good time. If you take it in time and do not pass, you can retake it.
        [T14] Ask the municipality for help if it is hard. The municipality can exempt you because of language or computer skills.
        [T15] Report it in the way the municipality has told you.
        [T16] The municipality assesses the case again. If it does not agree with you, it sends the complaint to { -official-appeals-board }.
        [T17] Send the complaint directly to { -official-immigration-appeals-board }. Make sure it has arrived in time.
        [T18] The guide on family reunification helps you to find the day. Ask an adviser if you are in doubt.
        [T19] If you are reunified with family, you can apply from the earliest day. If you are a refugee, you can ask { -official-immigration-service } about the case.
       *[unknown] Ask your caseworker what happens now.
    }
# $case (text): id of a deadline whose code has several days
deadline-case =
    { $case ->
        [t0-refugee] Refugees
        [t0-quota-refugee] Quota refugees
        [t0-family] Reunified with family
        [t0-ukraine] Permit under the special act ({ -official-ukraine-act }): at the latest this day
        [t4-two-weeks] If possible
        [t4-programme-start] At the latest when the programme begins
        [t4-one-month] At the latest when the programme must have begun
        [t6-refugee] Refugees: if there is a need
        [t6-quota-refugee] Quota refugees: always
        [t6-family] Family of a refugee: if the municipality decides so
        [t9-running] Regularly
        [t9-four-times] At least four times by this day. For most people it is unclear if this applies.
        [t9-yearly] Every year, if you are in work or education without help. For most people it is unclear if this applies.
        [t10-birth] Earliest follow-up
        [t10-leave-end] When the leave ends
        [t11-first-year] The first year ends
        [t11-longest] The latest day
        [t13-a1] Test at level { -a1 }
        [t13-a1-retake] Retake at level { -a1 }
        [t13-a2] Test at level { -a2 }
        [t13-a2-retake] Retake at level { -a2 }
        [t19-family-earliest] Reunified with family: earliest day to apply
        [t19-family-latest] Reunified with family: last day to apply
        [t19-refugee] Refugees and the special act ({ -official-ukraine-act }): the permit expires
       *[unknown] A day in the plan
    }
# $consequence (text): name of a text in rules/deadlines.toml
deadline-consequence =
    { $consequence ->
        [housing] Under the rules, the municipality’s duty ends if you refuse the place it assigns.
        [declaration] Under the law, your help is reduced once if you do not sign the declaration. The municipality must guide you first.
        [absence] Under the law, your help is reduced if you stay away without a reasonable ground. The municipality must have guided you in writing first.
        [danish-test] Under the law, the residence permit depends on passing the test. That does not apply if special reasons speak decisively against it.
        [cv] Under the law, your help is reduced for the days without a CV. That does not apply if it is not due to your situation. The municipality must have guided you in writing first.
        [sickness] Under the law, your help is reduced if you do not report illness. The municipality must have guided you in writing first.
        [late-complaint] Under the law, { -official-appeals-board } can disregard the deadline when there is a special reason.
        [late-immigration-complaint] Under the law, { -official-immigration-appeals-board } can take up a late complaint in special cases.
        [child] Under the law, a late application needs very special reasons. One consideration is the unity of the family.
       *[unknown] Ask your caseworker what the law says.
    }
# $missed (text): name of a text in rules/deadlines.toml
deadline-missed =
    { $missed ->
        [municipality] Ask the municipality when it will happen. You can complain to the municipality. If you get a decision, you can complain about it to { -official-appeals-board }. You must hand in that complaint to the municipality.
        [housing] Contact the municipality at once. You can complain to the municipality. You can complain about a decision on housing to { -official-appeals-board }. You must hand in that complaint to the municipality.
        [contract] Ask your caseworker when you will talk about the contract. You can complain if the municipality does not keep the contract. Hand in the complaint to the municipality. If it does not agree with you, it sends the complaint to { -official-appeals-board }.
        [programme] Ask your caseworker when you can begin. You can complain if the municipality does not keep the contract. Hand in the complaint to the municipality. If it does not agree with you, it sends the complaint to { -official-appeals-board }.
        [danish] Ask your caseworker when you will be referred. You can complain to the municipality. If you get a decision, you can complain about it to { -official-appeals-board }. You must hand in that complaint to the municipality.
        [health] Ask the municipality if you can get the offer. You can complain to the municipality. If you get a decision, you can complain about it to { -official-appeals-board }. You must hand in that complaint to the municipality.
        [danish-extension] Contact the municipality. It can decide that you still get the offer. If you can complain, a written refusal must say how.
        [danish-test] Contact { -official-immigration-service } quickly. If you had a lawful reason, you can apply for more time. If you took the test in time and failed, a retake may be possible.
        [cv] Put your CV on { -jobnet } now. Tell the municipality why it has not happened.
        [sickness] Tell both the municipality and the company now. Say why you did not do it on the first day.
        [late-complaint] You can still hand in the complaint to the municipality. Write why it is late.
        [late-immigration-complaint] You can still complain to { -official-immigration-appeals-board }. Write why the complaint is late. Ask an adviser.
        [child] Ask an adviser quickly. You can still apply. Write why the application is late.
        [extension] Contact { -official-immigration-service } or an adviser at once. We have not found a rule on late applications.
        [immigration-service] Contact { -official-immigration-service } and ask about the case. You can normally complain about a decision to { -official-immigration-appeals-board }.
       *[unknown] Ask your caseworker what you can do.
    }
