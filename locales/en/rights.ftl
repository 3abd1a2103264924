### Interpreters: the fee in health care, who books and pays, what one can ask for, how to complain.
### Found by the ids of rules/interpreter.toml. Variables are ids of values in that file.
### $free-years (number): value of the rule file, in years
### $fee-visit-remote (number): value of the rule file, in kroner
### $fee-visit-in-person (number): value of the rule file, in kroner
### $fee-stay-remote (number): value of the rule file, in kroner
### $fee-stay-in-person (number): value of the rule file, in kroner

## Questions: the question, and why we ask

interpreter-question-fee-place = Where do you need an interpreter ({ -official-interpreter })?
    .why = The rule on a fee applies only at a doctor, a specialist and a hospital.
interpreter-question-fee-years = How long have you been registered in { -official-cpr } in total?
    .why = Time counts from the first day you were registered. All time is added together.
interpreter-question-fee-exempt = Does any of this apply?
    .why = Then no fee must be paid under the rules. The answer is not saved.
interpreter-question-fee-mode = How does the interpreter take part?
    .why = The fee is lower on video or phone than in the room.

## Answers

interpreter-option-fee-place-gp = At my doctor
interpreter-option-fee-place-specialist = At a specialist doctor
interpreter-option-fee-place-hospital-visit = At a hospital, without being admitted
interpreter-option-fee-place-hospital-stay = At a hospital where I am admitted
interpreter-option-fee-place-municipality = At a meeting with the municipality
interpreter-option-fee-place-other = Somewhere else, for example at a dentist or health visitor
interpreter-option-fee-years-up-to-3 =
    { $free-years ->
        [one] { $free-years } year or less
       *[other] { $free-years } years or less
    }
interpreter-option-fee-years-over-3 =
    { $free-years ->
        [one] More than { $free-years } year
       *[other] More than { $free-years } years
    }
interpreter-option-fee-exempt-cannot-learn-danish = Illness or disability means that I cannot learn or use Danish, always or temporarily
interpreter-option-fee-exempt-child-alone = A child comes to treatment without its parents
interpreter-option-fee-exempt-parent-of-child = I am a parent, and a child is to be treated
interpreter-option-fee-exempt-german-minority = I belong to the German minority and need an interpreter in German
interpreter-option-fee-exempt-greenlandic = The interpreter will interpret Greenlandic
interpreter-option-fee-exempt-faroese = The interpreter will interpret Faroese
interpreter-option-fee-exempt-none = No, none of these
interpreter-option-fee-mode-remote = On video or phone
interpreter-option-fee-mode-in-person = In the room

## What the guide says: heading, what it means, what to do (one step a line)

interpreter-outcome-out-fee-municipality = The municipality normally pays for the interpreter
    .meaning = This applies when the municipality guides you. We have found no fee for you.
    .next =
        Tell the municipality in good time that you need an interpreter.
        Ask the municipality if anyone asks you to pay.
interpreter-outcome-out-fee-elsewhere = Ask what an interpreter costs at that place
    .meaning = The rule on a fee applies only at a doctor, a specialist and a hospital. For other places we have found no rule.
    .next =
        Ask the place who books and pays the interpreter.
        If you do not know which place it is, ask the municipality.
interpreter-outcome-out-fee-free-years = Under the rules you do not pay a fee
    .meaning =
        { $free-years ->
            [one] The fee applies only after more than { $free-years } year in { -official-cpr }. The doctor judges if an interpreter is necessary.
           *[other] The fee applies only after more than { $free-years } years in { -official-cpr }. The doctor judges if an interpreter is necessary.
        }
    .next =
        Say that you need an interpreter when you book an appointment.
        Ask the region if a bill comes all the same.
interpreter-outcome-out-fee-free-exempt = Under the rules there is an exception from the fee
    .meaning = Then you do not pay a fee. The doctor judges if an interpreter is necessary.
    .next =
        Say that you need an interpreter when you book an appointment.
        Tell the doctor or hospital which exception applies.
        Ask the region if a bill comes all the same.
interpreter-outcome-out-fee-years-unknown = There may be a fee, or there may be none
    .meaning =
        { $free-years ->
            [one] The fee applies only after more than { $free-years } year in { -official-cpr }. The doctor judges if an interpreter is necessary.
           *[other] The fee applies only after more than { $free-years } years in { -official-cpr }. The doctor judges if an interpreter is necessary.
        }
    .next =
        Find out how long you have been registered in { -official-cpr }.
        Ask citizen service ({ -official-citizen-service }) if you do not know.
        Say that you need an interpreter when you book an appointment.
interpreter-outcome-out-fee-visit-remote = You may have to pay DKK { $fee-visit-remote }
    .meaning = This is the fee for a visit with an interpreter on video or phone. The doctor judges if an interpreter is necessary.
    .next =
        Say that you need an interpreter when you book an appointment.
        Ask the region if the amount still holds.
interpreter-outcome-out-fee-visit-in-person = You may have to pay DKK { $fee-visit-in-person }
    .meaning = This is the fee for a visit with an interpreter in the room. The doctor judges if an interpreter is necessary.
    .next =
        Say that you need an interpreter when you book an appointment.
        Ask the region if the amount still holds.
interpreter-outcome-out-fee-visit = You may have to pay DKK { $fee-visit-remote } or { $fee-visit-in-person }
    .meaning = The lower fee is for video or phone. The doctor judges if an interpreter is necessary.
    .next =
        Say that you need an interpreter when you book an appointment.
        Ask if the interpreter is on video, on the phone or in the room.
        Ask the region if the amounts still hold.
interpreter-outcome-out-fee-stay-remote = You may have to pay DKK { $fee-stay-remote }
    .meaning = This is the fee for an admission with an interpreter on video or phone. The doctor judges if an interpreter is necessary.
    .next =
        Tell the hospital that you need an interpreter.
        Ask the region if the amount still holds.
interpreter-outcome-out-fee-stay-in-person = You may have to pay DKK { $fee-stay-in-person }
    .meaning = This is the fee for an admission with an interpreter in the room. The doctor judges if an interpreter is necessary.
    .next =
        Tell the hospital that you need an interpreter.
        Ask the region if the amount still holds.
interpreter-outcome-out-fee-stay = You may have to pay DKK { $fee-stay-remote } or { $fee-stay-in-person }
    .meaning = The lower fee is for video or phone. The doctor judges if an interpreter is necessary.
    .next =
        Tell the hospital that you need an interpreter.
        Ask if the interpreter is on video, on the phone or in the room.
        Ask the region if the amounts still hold.

## About the fee

interpreter-statement-amounts-visit =
    If there is a fee, it is for each visit with an interpreter.
    On video or phone it is DKK { $fee-visit-remote }. In the room it is DKK { $fee-visit-in-person }.
interpreter-statement-amounts-stay =
    If there is a fee, it is for each admission with an interpreter.
    On video or phone it is DKK { $fee-stay-remote }. In the room it is DKK { $fee-stay-in-person }.
interpreter-statement-amounts-date = The amounts are from 1 July 2018. We have found no newer ones, but they may have changed.
interpreter-statement-exemptions =
    Ask the region if there is an exception for you.
    It can be illness or disability, so that one cannot learn or use Danish. It also applies if it is temporary.
    It can also be a child without parents, or a parent of a child.
    There is no fee either for interpreting in Greenlandic and Faroese.
    The same applies to German for the German minority.
interpreter-statement-certificate = The region can ask for a medical certificate ({ -official-medical-certificate }). It must show that you cannot learn or use Danish.
interpreter-statement-region-bill = The region collects the fee. The doctor tells the region that there was an interpreter.
interpreter-statement-no-guarantee = The treatment must not depend on your giving a guarantee for the payment.
interpreter-statement-own-choice = If you want another interpreter than the region has found, you pay it all yourself.
interpreter-statement-close-relative = The region does not pay an interpreter who is a close relative of the patient.
interpreter-statement-ukraine = We have found no exception for people displaced from Ukraine.

## Who books and who pays: the place, and what holds there. One sentence or paragraph a line.

interpreter-statement-municipality = The municipality judges if an interpreter is needed and books one. The municipality normally pays.
    .heading = The municipality: guidance, integration, jobs and benefits
interpreter-statement-municipality-duty =
    We have found no general rule in law on interpreters at the municipality.
    It must guide you, get the facts of your case and let you take part.
    It must make sure that you understand each other. How far this goes is unclear.
    .heading = The municipality: is there a right to an interpreter?
interpreter-statement-doctor =
    The doctor judges if an interpreter is necessary. If the doctor finds one necessary, you have a right to one.
    The clinic or hospital normally books, not you yourself.
    { $free-years ->
        [one] The region pays. After more than { $free-years } year in { -official-cpr } you may have to pay a fee.
       *[other] The region pays. After more than { $free-years } years in { -official-cpr } you may have to pay a fee.
    }
    .heading = Doctor, specialist and hospital
interpreter-statement-municipal-health =
    The Health Act’s rule on interpreters names only doctor, specialist and hospital. We have found no rule for others.
    Ask them who books and pays.
    .heading = Health visitor, home nursing and dentist
interpreter-statement-health-assessment =
    Talk and examination must take place with the qualified interpreter that is needed.
    The municipality pays the doctor. Ask the municipality who books and pays the interpreter.
    .heading = Health assessment of refugees and their family ({ -official-health-assessment })
interpreter-statement-language-school =
    We have found no rule on who books and pays the interpreter.
    Ask the language school or the municipality.
    .heading = Language school
interpreter-statement-child-case =
    The municipality must normally talk with the child before it decides. We have found no special rule on interpreters.
    Ask the municipality for an interpreter for both child and parents.
    .heading = Children’s cases
interpreter-statement-immigration-service =
    The authority books the interpreter, normally from the police’s list ({ -official-police-interpreter-list }).
    Otherwise the interpreter must normally work as one or come from an agency.
    Who pays, and if the rule of 2009 still holds, is unclear.
    .heading = The Immigration Service ({ -official-immigration-service })
interpreter-statement-court =
    If you do not know Danish, the court must if possible use a trained interpreter.
    In some cases the court can do without. So ask for one, and ask who pays.
    .heading = The court
interpreter-statement-nordic-citizens =
    You can hand in documents in your own Nordic language. The state pays the interpreter when you are a party.
    The court can decide that the parties must pay the money back.
    .heading = The court: citizens of Finland, Iceland, Norway and Sweden
interpreter-statement-police = Perhaps the police book the interpreter themselves. We have not read the rules. Say that you need an interpreter.
    .heading = The police
interpreter-statement-school = We have found no duty to book an interpreter. Ask the school or day-care in good time.
    .heading = School and day-care
interpreter-statement-danish-test =
    One takes the tests A1 and A2 alone and without aids. Do not count on an interpreter.
    We have found no rule on interpreters at Danish tests.
    .heading = Danish tests

## What one can ask for, and may refuse. One sentence or paragraph a line.

interpreter-statement-children =
    The main rule: nobody under 18 may interpret when you talk with an authority.
    The ban has applied since 1 July 2025.
interpreter-statement-children-simple =
    A child may interpret about simple things, for example time, place and opening hours. The authority judges if it is simple.
    In a few areas, such as day-care, children may interpret if urgent and necessary.
interpreter-statement-children-scope =
    The ban covers, among others, jobs, benefits, social cases, school, tax and immigration.
    It often also covers private providers that do tasks for the public authorities.
    It covers talks, not letters and other contact in writing.
interpreter-statement-children-health =
    At a doctor and a hospital the rule is stricter. A child may interpret only when it is urgent and life-threatening.
    Children over 15 may also interpret when the doctor finds it easy and unproblematic.
interpreter-statement-child-helper =
    In a case under the Children’s Act the child can have a helper ({ -official-lay-helper }).
    The helper must be at least 15 and must keep secrecy. The authority can say no for certain reasons.
interpreter-statement-relatives-assessment = At the health assessment ({ -official-health-assessment }) your closest family must not interpret.
interpreter-statement-relatives-health = The region does not pay an interpreter who is a close relative of the patient.
interpreter-statement-relatives-court = In court a party’s close family must not interpret. The interpreter must not have an interest in the case either.
interpreter-statement-relatives-adult =
    Perhaps you can say no to an adult relative or acquaintance as interpreter.
    We have found no rule in law. Say it as a wish.
interpreter-statement-other-interpreter =
    At a doctor and a hospital you can want another interpreter than the region’s.
    Then you pay it all yourself.
interpreter-statement-interpreter-problem =
    Say so at once if you do not understand each other or know the interpreter.
    It is unclear if a new interpreter then costs anything.
interpreter-statement-stop = You can say that you do not understand the interpreter. Then the meeting can stop.
interpreter-statement-wishes =
    You can wish for a woman or man, a dialect or somebody unknown to you.
    You need not give a reason. We have found no right to have the wish met.
interpreter-statement-mode-wish =
    You can wish for an interpreter on video, on the phone or in the room.
    We have found no right to choose. At least one region mostly uses video and phone.
interpreter-statement-mode-court =
    In court the interpreter may be on video when coming is disproportionately difficult. It must be sound.
    If you are on video yourself, the interpreter should be with you if possible.
interpreter-statement-qualified = The doctor must make sure that the interpreter knows the language and Danish well enough.
interpreter-statement-certified = There is no general approval of interpreters. Interpreters in health care can take a voluntary certificate.
interpreter-statement-immigration-interpreter =
    As an exception { -official-immigration-service } can use interpreters outside the police’s list ({ -official-police-interpreter-list }).
    They must be impartial, keep secrecy and say if they may be disqualified.
    It is unclear if the rule of 2009 still holds.
interpreter-statement-secrecy =
    Public employees and health staff must keep secrecy.
    In some cases the authority can also order others to keep secrecy.
interpreter-statement-secrecy-interpreter =
    One hospital says that all interpreters must keep secrecy.
    It is unclear which law applies to an interpreter from an agency.
interpreter-statement-job-interview =
    If an interpreter must join the jobcentre talk, perhaps you need not book it yourself.
    The rule is from 2023 and may have changed. Ask the municipality or the unemployment fund ({ -official-unemployment-fund }).
interpreter-statement-machine =
    Machine translation is not an interpreter. We advise to use it only for time and place.
    Do not use it for decisions, health, children’s cases or consent.

## What to do when something is wrong. One sentence or paragraph a line.

interpreter-statement-complain-region = The region’s decision on an interpreter or a fee: complain to { -official-patient-complaints }.
interpreter-statement-complain-region-deadline = Complain within 4 weeks after you were told of the region’s decision. A later complaint can be considered if there are special reasons.
interpreter-statement-complain-treatment =
    Poor treatment because of the interpreting: complain to { -official-patient-complaints }.
    Complain within 2 years after you knew or should have known of the problem. 5 years after it happened it is always too late.
    Normally you are first offered a dialogue with the region. An independent helper ({ -official-lay-helper }) can come along.
interpreter-statement-patient-office =
    Ask the region’s patient office ({ -official-patient-office }) for help. It must help to write and send the complaint.
    The complaint counts from the day the patient office receives it.
interpreter-statement-complain-decision =
    The municipality’s decision when you had no usable interpreter: you can normally complain within 4 weeks after you were told of it.
    Send the complaint to the municipality. If it does not agree, it sends the complaint to { -official-appeals-board }.
interpreter-statement-complain-municipality =
    The municipality refuses an interpreter, or the help is poor: talk to the head of the department.
    Ask if the municipality has a citizens’ adviser ({ -official-citizens-adviser }). Perhaps you can complain to the ombudsman ({ -official-ombudsman }).
    We have found no deadline.
interpreter-statement-complain-interpreter =
    The interpreter broke secrecy or behaved badly: tell the authority that booked the interpreter.
    Perhaps a breach of secrecy can be reported to the police.
interpreter-statement-complain-child-used = A child was used as interpreter although it is forbidden: complain first to the authority itself.

## Amounts and periods

interpreter-value-fee-visit-remote = Fee for a visit with an interpreter on video or phone
interpreter-value-fee-visit-in-person = Fee for a visit with an interpreter in the room
interpreter-value-fee-stay-remote = Fee for an admission with an interpreter on video or phone
interpreter-value-fee-stay-in-person = Fee for an admission with an interpreter in the room
interpreter-value-free-years = For so long there is no fee
