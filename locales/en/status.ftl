### Where a request for an interpreter stands, and what that means.

interpreter-status-label = Status
interpreter-unit-answer = Answer from the municipality
interpreter-check-language = Language
interpreter-check-place = Place
interpreter-check-time = Time
interpreter-check-mode = Wish
# $status (text): status of a request
interpreter-status =
    { $status ->
        [draft] Not sent
        [sent] Sent
        [received] Received
        [needs_info] The municipality asks something
        [arranged] An interpreter is booked
        [alternative_offered] The municipality offers something else
        [accepted] You said yes
        [declined_by_citizen] You said no
        [not_available] No interpreter found
        [meeting_moved] The meeting is moved
        [meeting_held_without] Held without interpreter
        [refused] The municipality says no
        [held] The meeting was held
        [problem_reported] You reported a problem
        [closed] Finished
        [cancelled_by_citizen] You cancelled
        [cancelled_by_authority] The municipality cancelled
       *[unknown] Unknown status
    }
# $status (text): status of a request
interpreter-status-meaning =
    { $status ->
        [draft] Only you can see it.
        [sent] The municipality has not answered yet.
        [received] The municipality has seen it. An interpreter is not booked yet.
        [needs_info] Read the question and answer the municipality.
        [arranged] See language, form and time here.
        [alternative_offered] It is not exactly what you asked for. You can say yes or no.
        [accepted] The municipality can now book the interpreter.
        [declined_by_citizen] The municipality looks at it again.
        [not_available] You can ask for a new time.
        [meeting_moved] See the new time here. An interpreter is not booked yet.
        [meeting_held_without] You agreed to hold the meeting without an interpreter.
        [refused] Read why, and how you can complain.
        [held] You can tell us if there was a problem.
        [problem_reported] The municipality reads what you wrote.
        [closed] You do not need to do more.
        [cancelled_by_citizen] No interpreter will come.
        [cancelled_by_authority] Ask the municipality for a new time.
       *[unknown] Ask the municipality what this means.
    }
