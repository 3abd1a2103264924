### Cards to show to somebody who speaks Danish. The Danish lines stand on the cards in every language.

card-lead = Vis kortet til den, der taler dansk. Du behøver ikke internet.
card-show = Vis stort
# $card (text): what the card says
card-show-of = Vis stort: { $card }
card-close = Luk kortet
card-offline = Åbn denne side én gang med internet. Så virker den også uden. Efter log ud skal du åbne den igen.
card-language = Hvilket sprog skal der stå på kortet?
card-language-hint = Det bliver på din telefon. Ingen andre får det at vide.
# $language (text): own name of a language
card-speak = Jeg taler { $language }.
card-need = Jeg har brug for tolk.
card-not-understood = Jeg forstår ikke tolken.
card-know = Jeg kender denne person. Det er et problem for mig.
card-stop = Jeg vil stoppe nu.
card-danish-speak = { -official-card-speak }
card-danish-need = { -official-card-need }
card-danish-not-understood = { -official-card-not-understood }
card-danish-know = { -official-card-know }
card-danish-stop = { -official-card-stop }
