### Interpreters: what to know before one asks, the names of the pages, and how a language is chosen.

interpreter-title = I need an interpreter
interpreter-lead = You can ask for an interpreter for a meeting with the municipality.
interpreter-who-books = You ask for an interpreter. The municipality judges the need, looks for one and answers you here.
interpreter-pays = The municipality normally pays the interpreter for its own meetings.
interpreter-no-children = A child under 18 must not interpret for you. Only simple things, such as time and place.
interpreter-health = At the doctor and the hospital, the doctor decides if an interpreter is needed. The clinic or hospital normally books. Say that you need an interpreter when you book an appointment.
interpreter-start = Ask for an interpreter
interpreter-request-title = Ask for an interpreter
interpreter-requests-title = My requests for an interpreter
interpreter-need-title = My need for an interpreter
interpreter-cards-title = Cards you can show
interpreter-fee-title = Will I have to pay for the interpreter?
interpreter-rights-title = Rules and wishes about interpreters
interpreter-booking-title = Who books and pays the interpreter?
interpreter-remedies-title = If there is a problem with the interpreter
interpreter-know-heading = Good to know
interpreter-more-heading = More about interpreters
interpreter-secrecy = An interpreter must keep secrecy, be neutral and only interpret.
language-search = Search for the language. Write in any language you want.
# $n (number): how many languages are found
language-found =
    { $n ->
        [0] We did not find the language. Try another name.
        [one] { $n } language
       *[other] { $n } languages
    }
# $n (number): how many languages there are
language-show-all =
    { $n ->
        [one] Show { $n } language
       *[other] Show all { $n } languages
    }
language-other = My language is not in the list
language-name-label = What is your language called?
language-name-hint = Write the name as you say it yourself.
language-which = Which kind?
language-optional = You may skip this.
