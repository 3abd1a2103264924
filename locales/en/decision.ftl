### Decisions and complaints. Fetched with their page.

## The list

decision-lead = Here are the decisions you have received, and your complaints.
decision-list = Decisions
decision-none = There are no decisions here yet.
decision-counted = The days count from the day you were told. If in doubt, ask an adviser.
decision-complaints = Complaints
decision-complaints-none = You have not sent any complaint.

## One decision

decision-one = Your decision
decision-area = Area
decision-outcome = What was decided
decision-authority = Who decided
decision-received = Received
decision-last-day = Last day to complain
decision-day-in-letter = Read in the letter what the last day is.
# $date (text): a day in words
decision-our-count =
    By our count the last day is { $date }. Keep to the earlier one. If it has passed, complain now and write why.
decision-late =
    The day has passed. You can still complain. Write why the complaint is late. The appeal authority decides if it handles it.
decision-how = How to complain
# $way (text): municipality, direct, none, or anything else
decision-way =
    { $way ->
        [municipality] Hand the complaint in to the municipality. It looks at the decision again. If it does not agree, it sends the complaint on.
        [direct] Send the complaint directly to the appeal authority. It cannot be sent through this page.
        [none] You cannot complain about this decision to another authority.
       *[unknown] Read the guidance on complaints in the letter. If you can complain, it must say where, how and by when. This does not hold when it agrees with you fully.
    }
decision-goes-to = Who decides on the complaint
decision-fee = A complaint to { -official-immigration-appeals-board } can cost a fee. It must be paid no later than when you complain. Otherwise the complaint is rejected.
decision-calendar = Save the last day to calendar
decision-calendar-name = { -vejviser }: last day
decision-calendar-note = Sign in to { -vejviser }. There you see what it is about.

## A complaint

decision-complaint = Complaint
# $status (text): status_complaint of the contract
decision-complaint-status =
    { $status ->
        [draft] Not sent
        [sent_to_municipality] Sent to the municipality
        [reconsidered_changed] The municipality has changed the decision
        [forwarded] Sent on
        [decided_upheld] Decided: in your favour
        [decided_rejected] Decided: not in your favour
        [withdrawn] Withdrawn
       *[unknown] Unknown status
    }
# $status (text): status_complaint of the contract
decision-complaint-meaning =
    { $status ->
        [draft] The complaint has not been sent yet.
        [sent_to_municipality] The municipality is looking at the case again.
        [reconsidered_changed] Read the new decision of the municipality.
        [forwarded] The municipality has sent the complaint on to the appeal authority.
        [decided_upheld] Read the letter from the appeal authority.
        [decided_rejected] Read the letter from the appeal authority. If in doubt, ask an adviser.
        [withdrawn] The complaint is not handled.
       *[unknown] Ask your caseworker where the complaint is.
    }
decision-sent = Sent
decision-proof = The time shows when you sent the complaint.
decision-complain-text = What is wrong, and what do you want?
decision-complain-hint = You need not write anything. The law asks for no reasons. You can write in your own language.
decision-complain-late = Also write why the complaint is late. You can write in your own language.
decision-complain-send = Send the complaint to the municipality
decision-complain-open = Write a complaint
decision-complain-again = Send one more complaint about the decision
decision-complain-sent = Your complaint is sent.
decision-cancel = Undo

## Something agreed has not been done

decision-missed = Something agreed has not been done
decision-missed-lead = The municipality must keep the contract and the deadlines. If it does not, you can complain. Send the complaint to the municipality first.
decision-missed-open = Complain about something that has not been done
decision-missed-area = What is the complaint about?
decision-missed-text = What was agreed, and what has not been done?
decision-missed-hint = You can write in your own language.

## Noting a decision

decision-record = Note a decision
decision-record-lead = Have you received a letter that is not here? Note it. If we know the rule, you see the last day.
decision-record-day = Which day did you get the letter?
decision-record-day-hint = The day the letter came, digitally or by post.
decision-record-authority = Who decided it?
decision-record-authority-hint = Write the name as it stands in the letter.
decision-record-area = What is the letter about?
decision-area-hint = Choose what fits best.
decision-record-outcome = What was decided?
decision-record-outcome-hint = Write it in short. You can use the words of the letter.
decision-record-save = Save the decision
decision-record-saved = The decision is saved.

## The letter to print

decision-letter = Letter to print
decision-letter-hint = The letter is in Danish, and also in your language. Sign it and keep a copy.
decision-letter-own = Your own reasons
decision-letter-own-hint = The text is added to the letter. It is not sent. You need not write anything.
decision-letter-show = See the letter
decision-letter-print = Print the letter
decision-letter-title = Complaint
decision-letter-to = To
decision-letter-onward = If I am not agreed with, the complaint must be sent to
decision-letter-complain = I complain about this decision.
decision-letter-from = Decision by
decision-letter-about = What was decided
decision-letter-reasons = My reasons
decision-letter-date = Date
decision-letter-name = Name
decision-letter-signature = Signature
