### What is said when something goes wrong. Each text: what happened, what to do. Nothing typed is lost.

problem-heading = Der er et problem
problem-offline = Vi kan ikke nå kommunen. Tjek dit internet, og prøv igen.
problem-late = Kommunens system svarer ikke. Vent lidt, og prøv igen.
# $seconds (number): how long to wait
problem-busy =
    { $seconds ->
        [one] Systemet har travlt. Vent { $seconds } sekund, og prøv igen.
       *[other] Systemet har travlt. Vent { $seconds } sekunder, og prøv igen.
    }
problem-sign-in = Du er ikke logget ind. Log ind for at gå videre.
problem-not-found = Vi kan ikke finde det. Måske er det slettet.
problem-conflict = Der er sket noget nyt imens. Hent siden igen.
problem-forbidden = Du har ikke lov til det. Spørg kommunen.
problem-in-progress = Kommunens system arbejder stadig på det. Vent lidt, og prøv igen.
problem-invalid = Kommunens system kan ikke læse nogle af svarene. Ret dem, og send igen.
problem-server = Der er en fejl i kommunens system. Prøv igen senere.
problem-broken = Vi kan ikke forstå svaret fra kommunens system. Prøv igen senere.
# $reference (text): a short code
problem-reference = Sig denne kode, hvis du ringer: { $reference }
problem-kept = Det, du har skrevet, er her stadig.
problem-not-sent = Det er ikke sendt.
problem-maybe-sent = Vi ved ikke, om det blev sendt. Prøv igen. Det bliver kun sendt én gang.
problem-changed = Det er ændret imens. Du ser, hvordan det er nu. Det, du har skrevet, er her stadig.
