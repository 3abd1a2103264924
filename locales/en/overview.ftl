### My plan at a glance, and the page of its deadlines.

overview-mine = What is next for you
overview-mine-none = There is nothing here for you to do right now.
overview-meeting = Your next appointment
# $count (number): how many activities
overview-answers =
    { $count ->
        [one] { $count } activity waits for your answer
       *[other] { $count } activities wait for your answer
    }
overview-answers-text = You can agree or say no. If you do not answer, you have not agreed.
overview-authority = What the municipality must do next
overview-authority-none = There is no coming deadline for the municipality here.
overview-all-deadlines = All deadlines
overview-new = New in your plan
overview-read-last = You last read the plan:
overview-read-never = You have not yet said that you have read the plan.
overview-read = I have read the plan
overview-read-means = It only means that you have read it. It is not a yes and not a signature.
overview-read-saved = It is noted that you have read the plan.
overview-areas = Your life in the plan
overview-areas-none = No activities are open.
# $count (number): how many activities
overview-open =
    { $count ->
        [one] { $count } open activity
       *[other] { $count } open activities
    }
overview-phase-heading = How far you are
# $days (number): days since the beginning
# $length (number): days in all
overview-phase =
    { $length ->
        [one] Day { $days } of { $length }
       *[other] Day { $days } of { $length }
    }
overview-today = Today
overview-programme = Your programme
# $programme (text): programme of the contract
overview-programme-name =
    { $programme ->
        [introduction] Introduction programme ({ -official-programme })
        [sho_ukraine] Programme for people with a permit under the act on Ukraine ({ -official-ukraine-act })
        [language_only] Only Danish education ({ -official-danish-education })
        [none] No programme
       *[unknown] Ask your caseworker
    }
overview-ends = The programme is expected to end
overview-department = The department that coordinates
overview-signed-me = You signed
overview-signed-authority = The municipality signed

## The page of the deadlines.

overview-deadlines-lead = A deadline is the last day for something. Here you see yours and the municipality’s.
overview-late = Too late
overview-late-mine = The day has passed. Tell your caseworker now, and say why.
overview-mine-deadlines = Your deadlines
overview-authority-deadlines = The municipality’s deadlines
overview-other-deadlines = Other deadlines
overview-closed = Done and passed
# $standing (text): how a deadline stands
overview-standing =
    { $standing ->
        [met] Done
        [suspended] Put on hold by the state
        [passed] The day has passed
       *[unknown] Unknown status
    }
overview-complain = Complain to the municipality
overview-how-to-complain = Read about complaining
# $date (text): a day in words
overview-counted-other = We count another day: { $date }. Ask your caseworker which one is right. Keep to the earlier one.
overview-counted-here = We have counted this day ourselves. It is not in the municipality’s plan. Ask if it concerns you.
overview-meaning = What it means
overview-next = What happens next
overview-law-says = What the law says
overview-suspendable = If very many people come, a minister can put this deadline on hold.
overview-law-and-source = Law and source
overview-server-law = The municipality’s own source
# $date (text): a day in words
overview-checked = We last compared this with the law on { $date }.
overview-open-point = This point is not confirmed. Ask your caseworker.
overview-not-rechecked = Nobody has compared these rules with the law for six months. Ask the municipality too.
