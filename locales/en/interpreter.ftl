### Interpreters: what to know before one asks.

interpreter-title = I need an interpreter
interpreter-lead = You can ask for an interpreter ({ -official-interpreter }) for a meeting with the municipality.
interpreter-who-books = You ask for an interpreter. The municipality finds one and answers you here.
interpreter-pays = The municipality normally pays for the interpreter at its own meetings.
interpreter-no-children = A child under 18 must not interpret for you. Only simple things, like time and place.
interpreter-health = At the doctor and hospital the doctor decides if you need one. Say so when you book.
interpreter-start = Ask for an interpreter
interpreter-see-requests = See my interpreter requests
interpreter-request-title = Ask for an interpreter
interpreter-requests-title = My interpreter requests
interpreter-secrecy = An interpreter must keep secrecy, is neutral and only interprets.
