### The requests that were sent, and the steps a person can take about one.

interpreter-sent = Dit ønske er sendt
# $reference (text): the API's reference of the request
interpreter-reference = Nummer: { $reference }
interpreter-sent-next = Kommunen har ikke svaret endnu. Se her på siden, hvad de svarer.
interpreter-requests-none = Du har ikke bedt om tolk endnu.
request-filter = Vis kun nogle
# $pile (text): which requests
# $count (number): how many
request-pile =
    { $pile ->
        [mine] Venter på dig ({ $count })
        [waiting] Venter på kommunen ({ $count })
        [booked] Tolk er bestilt ({ $count })
        [ended] Afsluttet ({ $count })
       *[all] Alle ({ $count })
    }
# $n (number): how many are not shown yet
request-more =
    { $n ->
        [one] Vis { $n } mere
       *[other] Vis flere ({ $n } tilbage)
    }
request-has-changed = Der er sket noget nyt imens. Her er det, som det er nu.
request-office-text = Kommunen har skrevet på dansk:
request-answered-by = Svar fra
request-offered = Det er et tilbud. Der er ikke bestilt tolk endnu.
request-booked-mode = Tolken er med
request-booked-from = Tolken er der fra
request-booked-certified = Har tolken et bevis?
request-booked-reference = Bestillingens nummer
request-timeline = Det er sket
# $reply (text): the status that the step leads to
request-reply-heading =
    { $reply ->
        [sent] Svar kommunen
        [accepted] Sig ja til tilbuddet
        [declined_by_citizen] Sig nej til tilbuddet
        [meeting_held_without] Hold mødet uden tolk
        [problem_reported] Fortæl om et problem
        [cancelled_by_citizen] Aflys ønsket om tolk
       *[unknown] Andet
    }
# $reply (text): the status that the step leads to
request-reply =
    { $reply ->
        [sent] Send svaret
        [accepted] Ja, det vil jeg
        [declined_by_citizen] Nej, det vil jeg ikke
        [meeting_held_without] Ja, hold mødet uden tolk
        [problem_reported] Send til kommunen
        [cancelled_by_citizen] Aflys
       *[unknown] Send
    }
# $reply (text): the status that the step leads to
request-reply-text =
    { $reply ->
        [sent] Kommunen skal vide mere, før den kan svare dig.
        [accepted] Kommunen kan så bestille den tolk, den tilbyder.
        [declined_by_citizen] Kommunen kigger så på dit ønske igen.
        [meeting_held_without] Kun hvis du selv vil. Du kan også bede om en ny tid.
        [problem_reported] Kommunen læser det. Det er ikke en klage over en afgørelse.
        [cancelled_by_citizen] Brug det kun, hvis du ikke har brug for tolken mere. Aflys i god tid.
       *[unknown] { "" }
    }
