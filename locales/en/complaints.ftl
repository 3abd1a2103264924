### Where to complain, and what an authority must do: found by the ids of rules/plan.toml.

## Where to complain, how, and by when. One sentence or paragraph a line.

plan-statement-complaint-contract =
    Send the complaint to the municipality within 4 weeks after you were told.
    The municipality reconsiders. If it does not agree, it sends the complaint to { -official-employment-committee }.
    .heading = Contract, offers and work duty
plan-statement-complaint-contract-not-kept =
    The municipality must offer something else, as similar as possible to what was agreed.
    You can complain to { -official-employment-committee }. Send the complaint to the municipality first.
    The deadline is 4 weeks after you were told of a decision. Ask for a written decision if you have none.
    .heading = The municipality does not keep the contract
plan-statement-complaint-housing =
    This is about an assigned place to live and help with single expenses under { -official-integration-act }.
    Send the complaint to the municipality within 4 weeks after you were told. If it does not agree, the case goes to { -official-appeals-board }.
    .heading = Housing and help with single expenses
plan-statement-complaint-benefits =
    Send the complaint to the municipality within 4 weeks after you were told.
    If it does not agree, it sends the complaint to { -official-employment-committee }.
    .heading = Cash benefit and sanctions
plan-statement-complaint-special-help =
    This is, for example, help with single expenses, medicine and dentist.
    Send the complaint to the municipality within 4 weeks after you were told. If it does not agree, the case goes to { -official-appeals-board }.
    .heading = Help in special cases under { -official-active-social-policy }
plan-statement-complaint-allocation =
    { -official-immigration-service } chooses the municipality. You cannot complain about it to another authority.
    The same holds for whether { -official-integration-act } covers you.
    Ask instead if you can move, and what it means for the programme.
    .heading = Which municipality you came to
plan-statement-complaint-residence =
    You can complain to { -official-immigration-appeals-board } about most decisions of { -official-immigration-service }. Send the complaint directly there.
    The deadline is 8 weeks after you were told. About some decisions one cannot complain.
    Read the letter’s guidance on complaints.
    .heading = Residence permit and family reunification
plan-statement-complaint-children =
    The person with custody ({ -official-custody }) can normally complain. From 10 years the child can complain about several decisions.
    About a helper ({ -official-lay-helper }) the child can complain at any age.
    Normally send the complaint to the municipality within 4 weeks. If it does not agree, the case goes to { -official-appeals-board }.
    .heading = Decisions about children
plan-statement-complaint-danish-test =
    Not passed: complain to { -official-siri } at the latest 7 days after you were told.
    Conditions during the test: complain to { -official-immigration-service } at the latest 7 days after the test.
    Later complaints are rejected.
    .heading = The Danish tests { -a1 } and { -a2 }
plan-statement-complaint-danish-education-test =
    Complain to the place that held the test. Its decision can go on to the minister.
    We have not found the deadline. Ask the place of the test at once.
    A new assessment can perhaps give a lower mark.
    .heading = Tests of the Danish education
plan-statement-complaint-health =
    Complain to { -official-patient-complaints }.
    The deadline is 2 years after you knew or should have known of the problem.
    5 years after it happened it is always too late. The region’s patient office ({ -official-patient-office }) must help if you ask.
    .heading = Treatment by a doctor or hospital
plan-statement-complaint-discrimination =
    First talk to the head of the place. Ask if the municipality has a citizens’ adviser ({ -official-citizens-adviser }).
    Perhaps you can complain to { -official-equal-treatment-board } or the ombudsman ({ -official-ombudsman }).
    We have not found the rules and the deadline.
    .heading = Discrimination and bad conduct
plan-statement-complaint-missed-deadline =
    Send the complaint all the same, and write why. { -official-appeals-board } can set the deadline aside for special reasons.
    In special cases { -official-immigration-appeals-board } can also handle a complaint that comes too late.
    Elsewhere a late complaint can be rejected.
    .heading = When the deadline for complaints has passed
plan-statement-complaint-meanwhile =
    A complaint to { -official-appeals-board } does not normally stop the decision. It normally holds while you wait.
    There are exceptions. Ask the municipality if you are in doubt.
    .heading = While you wait for the answer

## Decisions: what an authority must do, and what one can ask for. One sentence or paragraph a line.

plan-statement-decision-reasons =
    A written decision must give reasons, unless it agrees with you fully.
    It must say which rules it is based on. If you do not understand it, ask.
    .heading = Reasons
plan-statement-decision-complaint-guidance =
    If you can complain, the letter must say where, how and within which deadline.
    This does not hold when it agrees with you fully. Note the day the letter came.
    .heading = Guidance on complaints
plan-statement-decision-helper =
    You can normally be helped or represented by others as long as the case lasts.
    The authority can demand that you take part yourself when it matters.
    .heading = Helper ({ -official-lay-helper })
plan-statement-decision-access-to-file =
    You normally have a right to see the documents of your case. There are exceptions.
    Write to the authority that has the case.
    .heading = Seeing your file ({ -official-access-to-file })
plan-statement-decision-hearing =
    If the authority has important facts against you, you must normally know them first.
    You must be able to answer. The authority can set a deadline.
    .heading = Before the decision
plan-statement-decision-taking-part =
    In social cases you must be able to take part. The municipality must arrange the case so that you can.
    Say if you need an interpreter, more time or help.
    .heading = Taking part in your case
plan-statement-decision-consent =
    Consent is voluntary, and you must know what you agree to. You can take it back.
    In some cases authorities can share facts without consent. Ask what has been shared.
    .heading = Consent ({ -official-consent }) to sharing facts

## The page about them.

complaint-lead = Here you see where to send a complaint, and by when. If you can complain, your own letter must normally say the last day.
complaint-where = What are you complaining about?
complaint-duties = What an authority must do when it decides
complaint-mine = My decisions and complaints
