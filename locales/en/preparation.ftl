### Before the talk: what a person writes, and the paper to take along.

preparation-lead = Here you can write what you want to say in the talk about your plan.
preparation-talk = The municipality must discuss goals, activities and their order with you. It must consider your realistic wishes.
preparation-law = Law
preparation-voluntary = It is voluntary. The text is kept as you write it. It is not translated. You can write in your own language.
preparation-private = Do not write about illness or asylum. Do it only if you want your caseworker to read it.
preparation-own-words = Who I am and what I can do
preparation-own-words-hint = Write at most 2000 characters.
preparation-wishes = My wishes and goals
preparation-wishes-hint = One wish or goal on each line.
preparation-education = My education
preparation-education-hint = One school or course on each line.
preparation-work = My work
preparation-work-hint = One job on each line. You can also write work without pay.
preparation-languages = Languages I speak
preparation-languages-hint = You can choose several. Is your language missing? Then write it in your own words at the top.
preparation-questions = My questions
preparation-questions-hint = One question on each line.
preparation-papers = Papers I bring
preparation-papers-hint = One paper on each line. For example exam papers, a CV or papers from work. Bring medical papers only if you want to show them.
preparation-share = May your caseworker see it?
preparation-share-hint = Your caseworker can see it only as long as you answer yes. You can change your answer.
preparation-yes = Yes, my caseworker may see it
preparation-no = No, my caseworker may not see it
preparation-replaced = When you save, it replaces what you saved before.
preparation-save = Save
preparation-saved = Last saved
preparation-saved-now = It is saved.
preparation-seen = Your caseworker can see it.
preparation-not-seen = Your caseworker cannot see it.
preparation-paper = On paper
preparation-paper-text = The paper shows what you have written here. The headings are also in Danish.
preparation-print = Print for the talk
preparation-more = More about the talk
preparation-appointments = See your appointments
preparation-interpreter = Do you need an interpreter for the talk?
# $code (text): ISO 639-3 code of a language
preparation-language =
    { $code ->
        [ara] Arabic
        [tir] Tigrinya
        [prs] Dari
        [som] Somali
        [pbu] Pashto
        [kmr] Kurdish (Kurmanji)
        [ckb] Kurdish (Sorani)
        [fas] Persian (Farsi)
        [amh] Amharic
        [eng] English
        [fra] French
        [ukr] Ukrainian
        [rus] Russian
        [tur] Turkish
        [swa] Swahili
        [mya] Burmese
        [urd] Urdu
        [dan] Danish
       *[unknown] Another language
    }
