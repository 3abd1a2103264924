### My need for an interpreter, said once.

need-lead = Her er det, du har sagt om dit behov for tolk. Kun de, du siger ja til, ser det.
need-check-title = Tjek dine svar om tolk
need-save = Gem mit behov
need-unsaved = Det er ikke gemt endnu.
need-saved = Dit behov er gemt
need-saved-text = Du kan ændre det og trække et ja tilbage, når du vil. Ønsker om tolk, der er sendt, ændres ikke.
