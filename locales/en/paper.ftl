### The plan on paper.

paper-lead = Here you can print your plan. Then you have it with you on paper.
paper-holds-whole = The whole plan shows caseworker, contract, goals, activities, appointments and deadlines.
paper-holds-meeting = The page for the meeting shows what is open: next appointment, next deadlines, activities without your answer, and what you do not agree to.
paper-offline = When this page is open, you can also print without internet.
paper-print-whole = Print the whole plan
paper-print-meeting = Print one page for the meeting
paper-preview = This is how the paper looks
paper-meeting-title = My plan for the meeting
# $date (text): the day it was made
paper-made = Made on { $date }. The plan can have changed since.
paper-texts = What the municipality wrote is in Danish. What you wrote is here as you wrote it.
paper-beside = see the text beside this
paper-nothing = There is nothing here now.
paper-programme = Your programme
paper-ends = The programme is expected to end
paper-department = The department that coordinates
paper-goals = Goals
paper-actions = Activities
paper-next-appointment = Next appointment
paper-next-deadlines = Next deadlines
paper-waiting = Activities you have not answered
paper-objections = Activities you do not agree to
paper-phone = Telephone
paper-email = E-mail
paper-unit = Unit
paper-bring = Papers to bring
paper-meet = How you meet
# $mode (text): mode of the contract
paper-mode =
    { $mode ->
        [in_person] In the same room
        [video] Video
        [phone] Telephone
       *[unknown] Unknown. Ask your caseworker.
    }
# $status (text): status_appointment of the contract
paper-appointment-status =
    { $status ->
        [invited] You are invited
        [confirmed] Confirmed
        [moved] Moved
        [held] Held
        [missed_citizen] You did not come
        [missed_authority] The municipality did not come
        [cancelled] Cancelled
       *[unknown] Unknown status
    }
# $status (text): status_deadline of the contract
paper-deadline-status =
    { $status ->
        [upcoming] Coming
        [due_soon] Soon
        [overdue_authority] The municipality is late
        [overdue_citizen] Your deadline has passed
        [met] Done
        [suspended] Put on hold by the state
        [passed] The day has passed
       *[unknown] Unknown status
    }
