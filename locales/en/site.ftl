### The frame around every page: header, languages, notices, footer, and what is said when the page cannot start.

site-name = { -vejviser }
# $page (text): title of the page
site-title = { $page } – { -vejviser }
site-description = Help for you who are new in Denmark: family, interpreter and your plan.
site-skip = Go to the content
site-language-label = Language
site-language-choose = Choose language
site-menu-label = Main menu
site-menu-home = Start page
site-menu-family = Family
site-menu-interpreter = Interpreter
site-menu-plan = My plan
plan-title = My plan
plan-deadlines-title = Deadlines
plan-actions-title = Goals and activities
plan-appointments-title = Appointments
plan-family-title = The family
plan-sharing-title = Who knows what
plan-preparation-title = Before the talk
plan-decisions-title = Decisions and complaints
plan-paper-title = The plan on paper
plan-topics-title = What is this?
plan-complaint-title = Where can I complain?
site-sign-in = Sign in
site-sign-out = Sign out
# $name (text): the name the municipality knows the person by
site-signed-in = You are signed in: { $name }
# $municipality (text): name of the municipality
site-example = This is a demonstration. { $municipality } does not exist.
site-machine-translated = A machine translated this text. No person has checked it yet.
site-translation-outdated = The Danish text is newer than this translation.
site-read-danish = Read this page in Danish
site-loading = Loading …
site-back = Back
site-continue = Continue
site-change = Change
# $thing (text): what the answer is about
site-change-answer = Change: { $thing }
site-footer-label = About this site
site-about = About { -vejviser }
site-contact = Contact the municipality
# $phone (text): telephone number
site-phone = Call: { $phone }
site-phone-missing = The municipality has given no phone number here. Go to the citizen service centre.
site-noscript = The guide, the interpreter request and your plan need JavaScript. Contact the municipality.
site-start-failed = The page could not start. Try again. Or contact the municipality.
site-try-again = Try again
site-settings-broken = The municipality’s settings cannot be read. Try again later. Or go to citizen service.
site-not-found-title = This page does not exist
site-not-found-text = The address is wrong, or the page has moved.
site-signed-out-title = You are signed out
site-signed-out-text = Nothing about you is kept here. Please close the browser.
site-about-information = This site gives information. It never makes a decision.
site-about-answers = What you answer in the guide stays in your browser. It is not sent.
site-about-cookies = We use one cookie only. It keeps you signed in.
site-about-translations = Danish and English are the source texts. Other languages are translated from them.
