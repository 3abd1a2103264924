### Asking for an interpreter.

# $step (number): which step
# $of (number): how many steps
interpreter-step = Step { $step } of { $of }
interpreter-check-title = Check your answers
request-other-meeting = Another meeting
# $clock (text): a time, 24 hours
request-until = until { $clock }
request-child-helper = In a case under the Children’s Act, the child can normally bring a helper ({ -official-lay-helper }).
request-acute-heading = Call. Do not wait for an answer here.
request-acute-112 = Call 112
request-acute-danger = Call 112 if a life is in danger. Say which language you speak.
request-clinic-heading = Ask the doctor or hospital for an interpreter
request-court-heading = Ask the court for an interpreter
request-court-text = Call or write to the court. Say that you need an interpreter.
interpreter-send = Send to the municipality
interpreter-sending = Sending …
request-moved-heading = The meeting has changed
request-moved = The municipality has moved the meeting to:
request-use-new-time = Use the new time
request-gone = The meeting is no longer in your plan. See the plan before you send.
request-known-heading = You have already asked for an interpreter for that meeting
request-known-text = We do not send another one. See what the municipality answers.
request-see-known = See the request
