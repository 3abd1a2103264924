### Family reunification: the pages around the guide. They come with every page.

family-title = Can my family come?
family-lead = The guide helps you with the rules for family reunification ({ -official-family-reunification }).
family-scope = You get a list of the law’s conditions. You also get deadlines, papers and advisers.
family-not-decision = This is information. Only { -official-immigration-service } decides.
family-private = Your answers stay in your browser. They are not sent. Closing the tab deletes them.
family-private-kiosk = Your answers stay in the browser. They are not sent and not saved.
family-soon = Apply as early as possible. Some deadlines are short.
family-start = Start the guide
family-guide-title = Guide
family-refusal-title = I got a refusal
family-refusal-link = Did you get a refusal? See your last day to complain
family-rules-title = All the rules
family-rules-link = Read all the rules
family-rules-outcomes-title = The rules for each situation
family-rules-practical-title = Papers, application and complaint
