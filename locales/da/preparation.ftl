### Before the talk: what a person writes, and the paper to take along.

preparation-lead = Her kan du skrive, hvad du vil sige i samtalen om din plan.
preparation-talk = Kommunen skal drøfte mål, aktiviteter og deres rækkefølge med dig. Den skal tage hensyn til dine realistiske ønsker.
preparation-law = Lov
preparation-voluntary = Det er frivilligt. Teksten gemmes, som du skriver den. Den bliver ikke oversat. Du kan skrive på dit eget sprog.
preparation-private = Skriv ikke om sygdom eller asyl. Gør det kun, hvis du vil have, at sagsbehandleren læser det.
preparation-own-words = Hvem jeg er, og hvad jeg kan
preparation-own-words-hint = Skriv højst 2000 tegn.
preparation-wishes = Mine ønsker og mål
preparation-wishes-hint = Ét ønske eller mål på hver linje.
preparation-education = Min uddannelse
preparation-education-hint = Én skole eller ét kursus på hver linje.
preparation-work = Mit arbejde
preparation-work-hint = Ét job på hver linje. Du kan også skrive arbejde uden løn.
preparation-languages = Sprog, jeg taler
preparation-languages-hint = Du kan vælge flere. Mangler dit sprog, kan du skrive det øverst i dine egne ord.
preparation-questions = Mine spørgsmål
preparation-questions-hint = Ét spørgsmål på hver linje.
preparation-papers = Papirer, jeg tager med
preparation-papers-hint = Ét papir på hver linje. For eksempel eksamenspapirer, CV eller papirer fra arbejde. Tag kun lægepapirer med, hvis du vil vise dem.
preparation-share = Må din sagsbehandler se det?
preparation-share-hint = Sagsbehandleren kan kun se det, så længe du svarer ja. Du kan ændre dit svar.
preparation-yes = Ja, min sagsbehandler må se det
preparation-no = Nej, min sagsbehandler må ikke se det
preparation-replaced = Når du gemmer, erstatter det, hvad du gemte før.
preparation-save = Gem
preparation-saved = Sidst gemt
preparation-saved-now = Det er gemt.
preparation-seen = Din sagsbehandler kan se det.
preparation-not-seen = Din sagsbehandler kan ikke se det.
preparation-paper = På papir
preparation-paper-text = Papiret viser, hvad du har skrevet her. Overskrifterne står også på dansk.
preparation-print = Udskriv til samtalen
preparation-more = Mere om samtalen
preparation-appointments = Se dine aftaler
preparation-interpreter = Har du brug for tolk til samtalen?
# $code (text): ISO 639-3 code of a language
preparation-language =
    { $code ->
        [ara] Arabisk
        [tir] Tigrinya
        [prs] Dari
        [som] Somali
        [pbu] Pashto
        [kmr] Kurdisk (kurmanji)
        [ckb] Kurdisk (sorani)
        [fas] Persisk (farsi)
        [amh] Amharisk
        [eng] Engelsk
        [fra] Fransk
        [ukr] Ukrainsk
        [rus] Russisk
        [tur] Tyrkisk
        [swa] Swahili
        [mya] Burmesisk
        [urd] Urdu
        [dan] Dansk
       *[unknown] Et andet sprog
    }
