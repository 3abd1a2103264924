### Goals, activities and appointments of the plan: what they say, and what a person can do about them.

act-goals = Goals
act-no-goals = There are no goals in the plan yet.
act-sub-goal = Part of a larger goal
act-goal-set-by = Set by
# $by (text): who set the goal
act-set-by =
    { $by ->
        [citizen] You
        [joint] You and the municipality together
        [authority] The municipality
       *[unknown] Not known. Ask your caseworker.
    }
act-goal-by = To be reached by
act-goal-measure = Reached when
act-why = Why
act-actions = Activities
act-none = There are no activities in the plan yet.
act-none-of-these = There are no activities here. Choose something else above.
act-filter = Whose turn is it?
# $pile (text): which activities
# $count (number): how many
act-pile =
    { $pile ->
        [mine] You must do it ({ $count })
        [others] Others do it ({ $count })
        [unanswered] Waiting for your answer ({ $count })
        [ended] Done or cancelled ({ $count })
       *[all] All ({ $count })
    }
act-area-filter = Which area?
act-every-area = All areas
# $n (number): how many are not shown yet
act-more =
    { $n ->
        [one] Show { $n } more
       *[other] Show more ({ $n } left)
    }
act-late = It has not started when it should. Ask your caseworker why.
act-gone = This is no longer in your plan. Go back and see the plan as it is now.
act-what = What it is
act-blocked-by = This must be finished first
act-contact = Where you can ask
act-talk = You can talk with your caseworker about it.
act-answer-again = You can answer again. Your last answer counts.
act-done-heading = Is it done?
act-done-text = You can tell your caseworker that you have done it.
act-done-open = I have done it
act-done-date = When did you do it?
act-done-date-hint = You may skip this. Then it means today.
act-done-note = Do you want to say more about it?
act-own-language = Write in your own language. Your caseworker reads it.
act-done-send = Say that it is done
act-done-sent = It is reported as done.
act-ask-heading = Questions about this
act-ask-open = Ask a question
act-ask-label = What do you want to ask?
act-ask-note = A question is not an objection. No deadline changes because you ask.
act-ask-send = Send my question
act-ask-sent = Your question is sent.
# $author (text): who wrote it
act-note-by =
    { $author ->
        [citizen] You wrote
        [caseworker] Your caseworker answered
       *[unknown] The municipality wrote
    }
act-interpreter-heading = Interpreter
act-interpreter-ask = Ask for an interpreter
act-interpreter-see = See your request for an interpreter
act-bound-to-say = What the municipality must tell you
act-behind = Law and papers
# $count (number): how many papers
act-documents =
    { $count ->
        [one] { $count } paper belongs to this
       *[other] { $count } papers belong to this
    }
act-deadline = Deadline in the law
act-timeline = What has happened
# $by (text): who set the status
act-by =
    { $by ->
        [citizen] By you
        [authority] By the municipality or others
       *[unknown] Not known who did it
    }
act-complain-heading = If you want to say no
act-complain-text = You can say that you do not agree. You can also see where you can complain.
act-absence-heading = If you cannot come
act-absence-text = Say it as early as possible. You need not write here what your illness is.
act-absence-open = Report absence
act-absence-why = Why can you not come?
act-absence-why-hint = Choose only the reason. Do not say what the illness is.
# $reason (text): why somebody is absent
act-absence-reason =
    { $reason ->
        [sick] I am sick
        [child_sick] My child is sick
        [other_appointment] I have another appointment
        [other] Another reason
       *[unknown] Another reason
    }
act-absence-first = First day you cannot come
act-absence-first-hint = If you are sick today, write today.
act-absence-back = First day you expect to come again
act-absence-back-hint = You may skip this if you do not know.
act-absence-both = When you are sick, your report names both: the municipality and the workplace, school or course. Afterwards you see if you must call yourself. In an internship, you must tell both on the first day.
act-absence-notify = Who must be told?
act-absence-notify-hint = Choose one or both.
# $to (text): who is told
act-receiver =
    { $to ->
        [municipality] The municipality
        [workplace] The workplace, school or course
       *[unknown] Somebody else
    }
act-absence-send = Send my report
act-absence-sent = Your absence is reported. See who has been told.
act-absence-reported = You reported absence
# $receiver (text): who is told
# $result (text): whether they know
act-receipt =
    { $result ->
        [notified] { $receiver }: has been told
        [citizen_must_call] { $receiver }: has not been told. You must call.
       *[unknown] { $receiver }: we do not know if they have been told. Call them.
    }
act-must-call = You must call yourself
act-no-number = There is no phone number here. Find it in your papers, or ask your caseworker.
act-views = How to show the appointments
act-view-list = List
act-view-calendar = Calendar
act-coming = Coming appointments
act-past = Earlier appointments
act-no-meetings = There are no coming appointments.
act-month-before = Previous month
act-month-after = Next month
# $month (text): name from date-month
# $year (text): four digits
act-month = { $month } { $year }
act-month-empty = There are no appointments in this month.
# $day (number): 1 is Monday, 7 is Sunday
act-weekday =
    { $day ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
act-meeting = Appointment
# $unit (text): whom one meets
act-meeting-with = Appointment: { $unit }
act-with = With
act-mode = How
# $mode (text): how people meet
act-mode-of =
    { $mode ->
        [in_person] You meet in the same place
        [video] On video
        [phone] On the phone
       *[unknown] Not known. Ask your caseworker.
    }
# $status (text): status_appointment of the contract
act-meeting-status =
    { $status ->
        [invited] You are invited
        [confirmed] Confirmed
        [moved] Moved to this time
        [held] Held
        [missed_citizen] You did not come
        [missed_authority] The municipality did not come
        [cancelled] Cancelled
       *[unknown] Unknown status
    }
act-bring = What to bring
act-calendar-file = Save in your calendar
act-calendar-file-note = The file says one hour. We do not know when the appointment ends.
act-belongs-to = Belongs to this activity
