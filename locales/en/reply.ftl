### The requests that were sent, and the steps a person can take about one.

interpreter-sent = Your request is sent
# $reference (text): the API's reference of the request
interpreter-reference = Number: { $reference }
interpreter-sent-next = The municipality has not answered yet. See on this page what they answer.
interpreter-requests-none = You have not asked for an interpreter yet.
request-filter = Show only some
# $pile (text): which requests
# $count (number): how many
request-pile =
    { $pile ->
        [mine] Waiting for you ({ $count })
        [waiting] Waiting for the municipality ({ $count })
        [booked] Interpreter booked ({ $count })
        [ended] Finished ({ $count })
       *[all] All ({ $count })
    }
# $n (number): how many are not shown yet
request-more =
    { $n ->
        [one] Show { $n } more
       *[other] Show more ({ $n } left)
    }
request-has-changed = Something new has happened meanwhile. This is how it is now.
request-office-text = The municipality wrote in Danish:
request-answered-by = Answer from
request-offered = This is an offer. An interpreter is not booked yet.
request-booked-mode = The interpreter takes part
request-booked-from = The interpreter is there from
request-booked-certified = Does the interpreter have a certificate?
request-booked-reference = Number of the booking
request-timeline = What has happened
# $reply (text): the status that the step leads to
request-reply-heading =
    { $reply ->
        [sent] Answer the municipality
        [accepted] Say yes to the offer
        [declined_by_citizen] Say no to the offer
        [meeting_held_without] Hold the meeting without an interpreter
        [problem_reported] Tell about a problem
        [cancelled_by_citizen] Cancel the request
       *[unknown] Other
    }
# $reply (text): the status that the step leads to
request-reply =
    { $reply ->
        [sent] Send the answer
        [accepted] Yes, I want that
        [declined_by_citizen] No, I do not want that
        [meeting_held_without] Yes, hold the meeting without
        [problem_reported] Send to the municipality
        [cancelled_by_citizen] Cancel the request
       *[unknown] Send
    }
# $reply (text): the status that the step leads to
request-reply-text =
    { $reply ->
        [sent] The municipality needs to know more before it can answer you.
        [accepted] The municipality can then book the interpreter it offers.
        [declined_by_citizen] The municipality then looks at your request again.
        [meeting_held_without] Only if you want to. You can also ask for a new time.
        [problem_reported] The municipality reads it. It is not a complaint about a decision.
        [cancelled_by_citizen] Only use this if you no longer need the interpreter. Cancel in good time.
       *[unknown] { "" }
    }
