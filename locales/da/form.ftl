### Forms about interpreters: what each field asks, its answers, and what is wrong with them.

# $field (text): name of a field
form-label =
    { $field ->
        [need] Har du brug for tolk?
        [language] Hvilket sprog taler du bedst?
        [dialect] Dialekt eller sted, der betyder noget
        [second] Hvilket andet sprog kan du bruge med en tolk?
        [written] Hvilket sprog vil du have breve på?
        [script] Hvilken skrift?
        [reads] Kan du læse på dit eget sprog?
        [danish] Hvor meget dansk taler du?
        [sign] Bruger du tegnsprog?
        [mode] Hvordan vil du helst have tolken med?
        [gender] Vil du helst have en kvinde eller en mand?
        [avoid] Hvem vil du ikke have som tolk?
        [group] En gruppe, du vil undgå
        [communication] Hvad skal vi tage hensyn til, når vi taler sammen?
        [consent] Hvem må se dit behov for tolk?
        [appointment] Hvilket møde skal du bruge tolk til?
        [urgency] Hvor hurtigt har du brug for tolk?
        [purpose] Hvad handler mødet om?
        [unit] Hvem er mødet med? Afdeling eller skole
        [place] Hvor er mødet?
        [date] Dato
        [start] Mødet begynder klokken
        [end] Mødet slutter klokken
        [persons] Hvor mange kommer I?
        [minor] Handler mødet om et barn?
        [answer] Dit svar til kommunen
        [problems] Hvad var problemet?
        [note] Fortæl mere, hvis du vil
        [without] Siger du ja til at holde mødet uden tolk?
       *[unknown] Andet
    }
# $field (text): name of a field
form-hint =
    { $field ->
        [language] Vælg dit talte sprog. Det kan være et andet end sidens sprog.
        [dialect] For eksempel en by, en egn eller et land. Du kan springe over.
        [second] Det bruges kun, hvis der ingen tolk er på dit sprog. Du kan springe over.
        [mode] Det er et ønske. Kommunen vælger.
        [gender] Det er et ønske. Du skal ikke sige hvorfor. Du kan springe over.
        [avoid] Det er et ønske. Du skal ikke sige hvorfor. Du kan springe over.
        [consent] Et ja for hver. Du kan trække det tilbage. Uden et ja ser ingen det.
        [urgency] Tal altid i telefon, hvis det er farligt at vente.
        [place] Skriv adressen eller stedet fra brevet. Skriv ikke om sygdom.
        [start] 24 timer, for eksempel 14:05
        [end] 24 timer, for eksempel 15:00. Du kan springe over.
        [persons] Tæl dig selv med. Du kan springe over.
        [answer] Skriv på det sprog, du vil. Skriv ikke CPR-nummer.
        [note] Skriv på det sprog, du vil. Skriv ingen navne.
        [without] Du behøver ikke sige ja. Du kan bede om en ny tid.
       *[unknown] { "" }
    }
# $field (text): name of a field
form-no-language =
    { $field ->
        [second] Intet andet sprog
        [written] Det er lige meget
       *[unknown] Intet
    }
form-no-names = Skriv ingen navne. Skriv ikke om politik eller religion.
form-empty = Ikke udfyldt
# $step (text): name of a screen
form-step =
    { $step ->
        [spoken] Hvilket sprog taler du bedst?
        [written] Hvilket sprog vil du have breve på?
        [avoid] Hvem vil du ikke have som tolk?
        [place] Hvor er mødet?
        [time] Hvornår er mødet?
        [people] Hvem er med?
       *[unknown] Andet
    }
# $option (text): name of a field and one of its answers
form-option =
    { $option ->
        [need-yes] Ja
        [need-sometimes] Nogle gange
        [need-no] Nej
        [reads-yes] Ja
        [reads-little] Lidt
        [reads-no] Nej
        [danish-none] Intet eller næsten intet
        [danish-A1] Enkelte ord og sætninger ({ -a1 })
        [danish-A2] Enkle samtaler ({ -a2 })
        [danish-B1] Det meste i hverdagen ({ -b1 })
        [danish-B2-plus] Næsten alt ({ -b2 } eller mere)
        [sign-none] Nej
        [sign-dsl] Ja, dansk tegnsprog
        [sign-other] Ja, et andet tegnsprog
        [mode-in_person] Tolken er i rummet
        [mode-video] Tolken er på video
        [mode-phone] Tolken er på telefon
        [mode-no_preference] Det er lige meget
        [gender-woman] En kvinde
        [gender-man] En mand
        [gender-no_preference] Det er lige meget
        [avoid-no_relatives] Ingen fra min familie
        [avoid-no_acquaintances] Ingen, jeg kender
        [communication-hearing] Jeg hører dårligt
        [communication-vision] Jeg ser dårligt
        [communication-speech] Jeg har svært ved at tale
        [communication-slow_speech] Tal langsomt og tydeligt
        [consent-municipality] Ja, kommunen må se det
        [consent-clinic] Ja, læge og hospital må se det
        [consent-school] Ja, skole og daginstitution må se det
        [urgency-normal] Der er god tid
        [urgency-within_24h] Inden for et døgn
        [urgency-acute] Lige nu. Det haster meget
        [purpose-integration_talk] Samtale om at bo og arbejde i Danmark
        [purpose-contract_followup] Opfølgning på min kontrakt
        [purpose-child_case] Mit barn (børnesag)
        [purpose-health] Læge eller hospital
        [purpose-school] Skole eller daginstitution
        [purpose-housing] Bolig
        [purpose-benefits] Penge fra kommunen
        [purpose-family_reunification_guidance] Vejledning om familiesammenføring
        [purpose-court] Retten
        [purpose-other] Noget andet
        [minor-yes] Ja
        [minor-no] Nej
        [problems-not_understood] Vi forstod ikke hinanden
        [problems-knows_person] Jeg kender tolken
        [problems-no_show] Der kom ingen tolk
        [problems-late] Tolken kom for sent
        [problems-wrong_language] Forkert sprog eller dialekt
        [problems-under_18] Tolken var under 18 år
        [problems-relative] Tolken var fra min familie
        [problems-not_neutral] Tolken var ikke neutral
        [problems-secrecy] Tolken sagde noget videre
        [problems-bad_connection] Lyd eller billede var dårligt
        [problems-stopped] Jeg måtte stoppe mødet
        [problems-other] Noget andet
        [without-yes] Ja. Jeg vil holde mødet uden tolk
        [certified-yes] Ja
        [certified-no] Nej
        [certified-unknown] Det står der ikke noget om
       *[unknown] Ukendt
    }
# $script (text): ISO 15924 code
form-script =
    { $script ->
        [Arab] Arabisk skrift
        [Cyrl] Kyrillisk skrift
        [Latn] Latinsk skrift
        [Ethi] Etiopisk skrift
        [Mymr] Burmesisk skrift
        [Deva] Devanagari
        [Guru] Gurmukhi
       *[unknown] En anden skrift
    }
# $field (text): name of a field
form-missing =
    { $field ->
        [need] Vælg, om du har brug for tolk.
        [language] Vælg et sprog.
        [dialect] Skriv, hvad dit sprog hedder.
        [mode] Vælg, hvordan du vil have tolken med.
        [appointment] Vælg et møde.
        [urgency] Vælg, hvor hurtigt du har brug for tolk.
        [purpose] Vælg, hvad mødet handler om.
        [place] Skriv, hvor mødet er.
        [date] Skriv datoen: dag, måned og år.
        [start] Skriv, hvornår mødet begynder.
        [minor] Vælg, om mødet handler om et barn.
        [answer] Skriv dit svar.
        [problems] Vælg mindst ét problem.
        [without] Sæt kun kryds, hvis du siger ja.
       *[unknown] Vælg et svar.
    }
# $field (text): name of a field
form-impossible =
    { $field ->
        [date] Skriv en dato, der findes: dag, måned og år.
        [start] Skriv et klokkeslæt, for eksempel 14:05.
        [end] Skriv et klokkeslæt, for eksempel 15:00.
        [persons] Skriv et tal fra 1 til 99.
       *[unknown] Ret svaret.
    }
# $n (number): how many characters
form-too-long =
    { $n ->
        [one] Skriv højst { $n } tegn.
       *[other] Skriv højst { $n } tegn.
    }
form-past = Mødet skal være i fremtiden.
form-ends-early = Mødet skal slutte, efter det begynder.
form-refused = Kommunens system tager ikke imod dette svar. Ret det.
