### The start page: three things a person comes for.

home-title = What do you need?
home-lead = Here is information and help in your language.
home-family = Can my family come?
home-family-text = Answer a few questions. See which rules apply to family reunification ({ -official-family-reunification }).
home-interpreter = I need an interpreter
home-interpreter-text = Ask for an interpreter ({ -official-interpreter }) for a meeting. See what the municipality answers.
home-plan = My plan
home-plan-text = See who does what, and when.
home-sign-in-needed = You must sign in with { -official-mitid }.
home-no-sign-in = You do not need to sign in.
