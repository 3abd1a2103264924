### Asking for an interpreter and following the answer. Fetched with the pages that call the API.

# $step (number): which step
# $of (number): how many steps
interpreter-step = Step { $step } of { $of }
interpreter-language-question = Which language do you speak best?
interpreter-language-hint = Choose the language you speak. It can differ from the language of this page.
interpreter-language-choose = Choose language
interpreter-place-question = What is the meeting about, and where is it?
interpreter-purpose-label = What is the meeting about?
interpreter-place-label = Where is the meeting?
interpreter-place-hint = Write the address or place from the letter. Do not write about illness.
interpreter-time-question = When is the meeting?
interpreter-date-label = Date
interpreter-time-label = Time
interpreter-time-hint = 24 hours, for example 14:05
interpreter-mode-question = How would you like the interpreter to take part?
interpreter-mode-hint = This is a wish. The municipality chooses.
interpreter-check-title = Check your answers
interpreter-check-language = Language
interpreter-check-purpose = The meeting is about
interpreter-check-place = Place
interpreter-check-time = Time
interpreter-check-mode = Wish
interpreter-send = Send to the municipality
interpreter-sending = Sending …
interpreter-sent = Your request is sent
# $reference (text): the API's reference of the request
interpreter-reference = Number: { $reference }
interpreter-sent-next = The municipality has not answered yet. See on this page what they answer.
interpreter-requests-none = You have not asked for an interpreter yet.
interpreter-status-label = Status
interpreter-unit-answer = Answer from the municipality
interpreter-error-language = Choose a language.
interpreter-error-purpose = Choose what the meeting is about.
interpreter-error-place = Write where the meeting is.
interpreter-error-place-long = The place is too long. Write at most 200 characters.
interpreter-error-date = Write a date that exists: day, month and year.
interpreter-error-past = The meeting must be in the future.
interpreter-error-time = Write a time, for example 14:05.
interpreter-error-mode = Choose how the interpreter should take part.
# $purpose (text): purpose_category of the contract
interpreter-purpose =
    { $purpose ->
        [integration_talk] Talk about living and working in Denmark
        [contract_followup] Follow-up on my contract
        [child_case] My child (child’s case)
        [health] Health
        [school] School or day-care
        [housing] Housing
        [benefits] Money from the municipality
        [family_reunification_guidance] Guidance on family reunification
        [court] Court
        [other] Something else
       *[unknown] Unknown subject
    }
# $mode (text): mode_wish of the contract
interpreter-mode =
    { $mode ->
        [in_person] The interpreter is in the room
        [video] The interpreter is on video
        [phone] The interpreter is on the phone
        [no_preference] It does not matter
       *[unknown] Unknown
    }
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
        [meeting_moved] See the new time in the letter from the municipality.
        [meeting_held_without] You agreed to hold the meeting without an interpreter.
        [refused] Read why, and how you can complain.
        [held] You can tell us if there was a problem.
        [problem_reported] The municipality reads what you wrote.
        [closed] You do not need to do more.
        [cancelled_by_citizen] No interpreter will come.
        [cancelled_by_authority] Ask the municipality for a new time.
       *[unknown] Ask the municipality what this means.
    }
