### Cards to show to somebody who speaks Danish. The Danish lines stand on the cards in every language.

card-lead = Show the card to the person who speaks Danish. You do not need internet.
card-show = Show it big
# $card (text): what the card says
card-show-of = Show it big: { $card }
card-close = Close the card
card-offline = Open this page once with internet. Then it also works without. After signing out, open it again.
card-language = Which language should be on the card?
card-language-hint = It stays on your phone. Nobody else is told.
# $language (text): own name of a language
card-speak = I speak { $language }.
card-need = I need an interpreter.
card-not-understood = I do not understand the interpreter.
card-know = I know this person. That is a problem for me.
card-stop = I want to stop now.
card-danish-speak = { -official-card-speak }
card-danish-need = { -official-card-need }
card-danish-not-understood = { -official-card-not-understood }
card-danish-know = { -official-card-know }
card-danish-stop = { -official-card-stop }
