### Will I have to pay for the interpreter, and the frame of the pages with the law on interpreters.

fee-lead = At the doctor and in hospital there may be a fee. Answer some questions.
fee-private = Your answers stay on this device. The answer is information, not a decision.
fee-again = Start again
fee-dont-know = I do not know
rights-lead = The rules on interpreters, and what you can wish for. A wish is not a right.
booking-lead = You do not book the interpreter yourself. Here you can see who does.
remedies-lead = You can tell the people you have the meeting with. Here you see where to complain.
rights-pages = More pages about interpreters
rights-sources-heading = Sources
