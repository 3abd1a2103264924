### The frame around every page: header, languages, notices, footer, and what is said when the page cannot start.

site-name = { -vejviser }
# $page (text): title of the page
site-title = { $page } – { -vejviser }
site-description = Hjælp til dig, der er ny i Danmark: familie, tolk og din plan.
site-skip = Gå til indholdet
site-language-label = Sprog
site-language-choose = Vælg sprog
site-menu-label = Hovedmenu
site-menu-home = Forside
site-menu-family = Familie
site-menu-interpreter = Tolk
site-menu-plan = Min plan
plan-title = Min plan
plan-deadlines-title = Frister
plan-actions-title = Mål og aktiviteter
plan-appointments-title = Aftaler
plan-family-title = Familien
plan-sharing-title = Hvem ved hvad
plan-preparation-title = Før samtalen
plan-decisions-title = Afgørelser og klager
plan-paper-title = Planen på papir
plan-topics-title = Hvad er det?
plan-complaint-title = Hvor kan jeg klage?
site-sign-in = Log ind
site-sign-out = Log ud
# $name (text): the name the municipality knows the person by
site-signed-in = Du er logget ind: { $name }
# $municipality (text): name of the municipality
site-example = Dette er en prøve. { $municipality } findes ikke.
site-machine-translated = En maskine har oversat teksten. Et menneske har ikke kontrolleret den endnu.
site-translation-outdated = Den danske tekst er nyere end denne oversættelse.
site-read-danish = Læs siden på dansk
site-loading = Henter …
site-back = Tilbage
site-continue = Fortsæt
site-change = Ret
# $thing (text): what the answer is about
site-change-answer = Ret: { $thing }
site-footer-label = Om siden
site-about = Om { -vejviser }
site-contact = Kontakt kommunen
# $phone (text): telephone number
site-phone = Ring: { $phone }
site-phone-missing = Kommunen har ikke skrevet et telefonnummer her. Gå til borgerservice.
site-noscript = Guiden, tolk og din plan virker ikke uden JavaScript. Kontakt kommunen.
site-start-failed = Siden kunne ikke starte. Prøv igen. Eller kontakt kommunen.
site-try-again = Prøv igen
site-settings-broken = Kommunens indstillinger kan ikke læses. Prøv igen senere. Eller gå til borgerservice.
site-not-found-title = Siden findes ikke
site-not-found-text = Adressen er forkert, eller siden er flyttet.
site-signed-out-title = Du er logget ud
site-signed-out-text = Der er ikke gemt noget om dig her. Luk gerne browseren.
site-about-information = Siden giver information. Den træffer aldrig en afgørelse.
site-about-answers = Det, du svarer i guiden, bliver i din browser. Det sendes ikke.
site-about-cookies = Vi bruger kun én cookie. Den holder dig logget ind.
site-about-translations = Dansk og engelsk er de rigtige tekster. Andre sprog er oversat fra dem.
