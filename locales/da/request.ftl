### Asking for an interpreter.

# $step (number): which step
# $of (number): how many steps
interpreter-step = Trin { $step } af { $of }
interpreter-check-title = Tjek dine svar
request-other-meeting = Et andet møde
# $clock (text): a time, 24 hours
request-until = til { $clock }
request-child-helper = I en sag efter barnets lov kan barnet normalt tage en bisidder med.
request-acute-heading = Ring. Vent ikke på et svar her.
request-acute-112 = Ring 112
request-acute-danger = Ring 112, hvis der er fare for liv. Sig, hvilket sprog du taler.
request-clinic-heading = Bed lægen eller hospitalet om tolk
request-court-heading = Bed retten om tolk
request-court-text = Ring eller skriv til retten. Sig, at du har brug for tolk.
interpreter-send = Send til kommunen
interpreter-sending = Sender …
request-moved-heading = Mødet er ændret
request-moved = Kommunen har flyttet mødet til:
request-use-new-time = Brug den nye tid
request-gone = Mødet står ikke længere i din plan. Se planen, før du sender.
request-known-heading = Du har allerede bedt om tolk til det møde
request-known-text = Vi sender ikke et til. Se, hvad kommunen svarer.
request-see-known = Se ønsket
