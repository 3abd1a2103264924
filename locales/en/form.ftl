### Forms about interpreters: what each field asks, its answers, and what is wrong with them.

# $field (text): name of a field
form-label =
    { $field ->
        [need] Do you need an interpreter?
        [language] Which language do you speak best?
        [dialect] Dialect or place that matters
        [second] Which other language can you use with an interpreter?
        [written] Which language do you want letters in?
        [script] Which script?
        [reads] Can you read in your own language?
        [danish] How much Danish do you speak?
        [sign] Do you use sign language?
        [mode] How would you like the interpreter to take part?
        [gender] Would you rather have a woman or a man?
        [avoid] Whom do you not want as interpreter?
        [group] A group you want to avoid
        [communication] What should we consider when we talk?
        [consent] Who may see your need for an interpreter?
        [appointment] Which meeting do you need an interpreter for?
        [urgency] How soon do you need an interpreter?
        [purpose] What is the meeting about?
        [unit] Who is the meeting with? Department or school
        [place] Where is the meeting?
        [date] Date
        [start] The meeting begins at
        [end] The meeting ends at
        [persons] How many of you come?
        [minor] Is the meeting about a child?
        [answer] Your answer to the municipality
        [problems] What was the problem?
        [note] Tell more if you want
        [without] Do you say yes to a meeting without an interpreter?
       *[unknown] Other
    }
# $field (text): name of a field
form-hint =
    { $field ->
        [language] Choose the language you speak. It can be another one than this page’s.
        [dialect] For example a town, an area or a country. You may skip this.
        [second] It is only used if there is no interpreter in your language. You may skip this.
        [mode] It is a wish. The municipality chooses.
        [gender] It is a wish. You need not say why. You may skip this.
        [avoid] It is a wish. You need not say why. You may skip this.
        [consent] A yes for each. You can take it back. Without a yes nobody sees it.
        [urgency] Always call if it is dangerous to wait.
        [place] Write the address or place from the letter. Do not write about illness.
        [start] 24 hours, for example 14:05
        [end] 24 hours, for example 15:00. You may skip this.
        [persons] Count yourself too. You may skip this.
        [answer] Write in any language you want. Do not write your CPR number.
        [note] Write in any language you want. Write no names.
        [without] You need not say yes. You can ask for a new time.
       *[unknown] { "" }
    }
# $field (text): name of a field
form-no-language =
    { $field ->
        [second] No other language
        [written] It does not matter
       *[unknown] None
    }
form-no-names = Write no names. Write nothing about politics or religion.
form-empty = Not filled in
# $step (text): name of a screen
form-step =
    { $step ->
        [spoken] Which language do you speak best?
        [written] Which language do you want letters in?
        [avoid] Whom do you not want as interpreter?
        [place] Where is the meeting?
        [time] When is the meeting?
        [people] Who takes part?
       *[unknown] Other
    }
# $option (text): name of a field and one of its answers
form-option =
    { $option ->
        [need-yes] Yes
        [need-sometimes] Sometimes
        [need-no] No
        [reads-yes] Yes
        [reads-little] A little
        [reads-no] No
        [danish-none] None or almost none
        [danish-A1] Some words and sentences ({ -a1 })
        [danish-A2] Simple talks ({ -a2 })
        [danish-B1] Most things in daily life ({ -b1 })
        [danish-B2-plus] Almost everything ({ -b2 } or more)
        [sign-none] No
        [sign-dsl] Yes, Danish Sign Language
        [sign-other] Yes, another sign language
        [mode-in_person] The interpreter is in the room
        [mode-video] The interpreter is on video
        [mode-phone] The interpreter is on the phone
        [mode-no_preference] It does not matter
        [gender-woman] A woman
        [gender-man] A man
        [gender-no_preference] It does not matter
        [avoid-no_relatives] Nobody from my family
        [avoid-no_acquaintances] Nobody I know
        [communication-hearing] I hear badly
        [communication-vision] I see badly
        [communication-speech] It is hard for me to speak
        [communication-slow_speech] Speak slowly and clearly
        [consent-municipality] Yes, the municipality may see it
        [consent-clinic] Yes, doctor and hospital may see it
        [consent-school] Yes, school and day care may see it
        [urgency-normal] There is time
        [urgency-within_24h] Within 24 hours
        [urgency-acute] Right now. It is very urgent
        [purpose-integration_talk] Talk about living and working in Denmark
        [purpose-contract_followup] Follow-up on my contract
        [purpose-child_case] My child (a case about my child)
        [purpose-health] Doctor or hospital
        [purpose-school] School or day care
        [purpose-housing] Housing
        [purpose-benefits] Money from the municipality
        [purpose-family_reunification_guidance] Guidance on family reunification
        [purpose-court] The court
        [purpose-other] Something else
        [minor-yes] Yes
        [minor-no] No
        [problems-not_understood] We did not understand each other
        [problems-knows_person] I know the interpreter
        [problems-no_show] No interpreter came
        [problems-late] The interpreter came late
        [problems-wrong_language] Wrong language or dialect
        [problems-under_18] The interpreter was under 18
        [problems-relative] The interpreter was from my family
        [problems-not_neutral] The interpreter was not neutral
        [problems-secrecy] The interpreter passed something on
        [problems-bad_connection] Sound or picture was bad
        [problems-stopped] I had to stop the meeting
        [problems-other] Something else
        [without-yes] Yes. I want to hold the meeting without an interpreter
        [certified-yes] Yes
        [certified-no] No
        [certified-unknown] It does not say
       *[unknown] Unknown
    }
# $script (text): ISO 15924 code
form-script =
    { $script ->
        [Arab] Arabic script
        [Cyrl] Cyrillic script
        [Latn] Latin script
        [Ethi] Ethiopic script
        [Mymr] Burmese script
        [Deva] Devanagari
        [Guru] Gurmukhi
       *[unknown] Another script
    }
# $field (text): name of a field
form-missing =
    { $field ->
        [need] Choose if you need an interpreter.
        [language] Choose a language.
        [dialect] Write what your language is called.
        [mode] Choose how the interpreter should take part.
        [appointment] Choose a meeting.
        [urgency] Choose how soon you need an interpreter.
        [purpose] Choose what the meeting is about.
        [place] Write where the meeting is.
        [date] Write the date: day, month and year.
        [start] Write when the meeting begins.
        [minor] Choose if the meeting is about a child.
        [answer] Write your answer.
        [problems] Choose at least one problem.
        [without] Only tick this if you say yes.
       *[unknown] Choose an answer.
    }
# $field (text): name of a field
form-impossible =
    { $field ->
        [date] Write a date that exists: day, month and year.
        [start] Write a time, for example 14:05.
        [end] Write a time, for example 15:00.
        [persons] Write a number from 1 to 99.
       *[unknown] Correct the answer.
    }
# $n (number): how many characters
form-too-long =
    { $n ->
        [one] Write at most { $n } character.
       *[other] Write at most { $n } characters.
    }
form-past = The meeting must be in the future.
form-ends-early = The meeting must end after it begins.
form-refused = The municipality’s system does not take this answer. Correct it.
