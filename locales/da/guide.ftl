### The questions of the guide: buttons, labels and errors.

# $step (number): the question's place, from 1
family-step = Spørgsmål { $step }
family-at-most = Du får højst 12 spørgsmål.
family-why = Hvorfor spørger vi?
family-dont-know = Det ved jeg ikke
family-yes = Ja
family-no = Nej
family-no-date = Eller
family-choose-one = Vælg ét svar.
family-choose-several = Vælg alt, der passer.
# $example (text): a number
family-number-hint = Skriv et helt tal, for eksempel { $example }.
family-years = År
family-error-choose = Vælg et svar. Du kan vælge »Det ved jeg ikke«.
family-error-date = Skriv en dato, der findes: dag, måned og år.
family-error-future = Datoen skal være i dag eller tidligere.
family-error-number = Skriv et helt tal fra 0 til 120.
family-exit = Forlad siden nu
family-exit-hint = Knappen skifter til en neutral side og sletter dine svar.
family-not-kept = Svaret gemmes ikke. Det forsvinder, når siden lukkes eller genindlæses.
family-refusal-lead = Skriv datoen på brevet. Så ser du, hvornår du senest kan klage.
