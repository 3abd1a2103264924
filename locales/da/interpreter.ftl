### Interpreters: what to know before one asks.

interpreter-title = Jeg har brug for tolk
interpreter-lead = Du kan bede om tolk til et møde med kommunen.
interpreter-who-books = Du beder om tolk. Kommunen finder tolken og svarer dig her.
interpreter-pays = Kommunen betaler normalt tolken til sine egne møder.
interpreter-no-children = Et barn under 18 år må ikke tolke for dig. Kun om enkle ting, for eksempel tid og sted.
interpreter-health = Hos læge og hospital bestemmer lægen, om der er brug for tolk. Sig det, når du bestiller tid.
interpreter-start = Bed om tolk
interpreter-see-requests = Se mine ønsker om tolk
interpreter-request-title = Bed om tolk
interpreter-requests-title = Mine ønsker om tolk
interpreter-secrecy = En tolk har tavshedspligt, er neutral og tolker kun.
