### The family and what it shares; who knows what, and consents.

sharing-family-lead = Here you see what your family shows you of their plans.
sharing-family = Your family
sharing-family-none = The municipality has not written anyone from your family here.
sharing-family-custody = Each adult has their own plan. A child’s activities stand with the person who has custody ({ -official-custody }).
sharing-own = Choose what you want to share
# $relation (text): what a person is to the reader
sharing-relation =
    { $relation ->
        [spouse] Husband or wife
        [cohabitant] Partner you live with
        [child] Child
        [parent] Mother or father
        [sibling] Brother or sister
        [other] Other family member
       *[unknown] In the family
    }
sharing-adult = Adult
sharing-child = Under 18 years
sharing-child-health = From the age of 15 a child normally decides about their own health assessment ({ -official-health-assessment }). The child normally also gives the consent to share it.
sharing-nothing = Shares nothing with you. That is their own choice.
sharing-child-nothing = There is nothing to see for this child.
sharing-areas = You can see
sharing-actions = What happens in the plan
sharing-meetings = Meetings
sharing-with = With whom
sharing-objected = Does not agree
# $status (text): status_appointment of the contract
sharing-meeting-status =
    { $status ->
        [invited] Invited
        [confirmed] Confirmed
        [moved] Moved
        [held] Held
        [missed_citizen] Did not come
        [missed_authority] The municipality did not come
        [cancelled] Cancelled
       *[unknown] Unknown status
    }
sharing-lead = Here you see who can see what. Your consent ({ -official-consent }) opens a closed room. You can always take it back.
sharing-rooms = Rooms in your plan
sharing-rooms-text = Each room is separate. A closed room is opened only by a consent from you.
# $room (text): where a paper is kept, as the contract says it
sharing-room =
    { $room ->
        [plan] The plan
        [health] Health
        [child_case] The children’s cases
        [family_case] The family’s cases
       *[unknown] Another room
    }
sharing-open = Open
sharing-closed = Closed
sharing-closed-text = You have not opened the room for anyone.
sharing-coordinator = Open to the department that coordinates the plan
sharing-coordinator-none = No department is written in the plan.
sharing-opened-by = Opened by a consent about
sharing-seen-by = Can be seen by
sharing-until = Valid until
sharing-papers = Papers
sharing-papers-none = There are no papers here.
sharing-papers-closed = No papers are shown here. Papers in a closed room are not on this page.
sharing-paper-from = From
sharing-paper-date = Date
sharing-paper-number = Number to say when you ask for it
sharing-paper-summary = What it says
sharing-receivers = Who receives something
sharing-receivers-text = Here is what you have opened yourself. Authorities can in some cases share information without consent. Ask what has been shared.
sharing-receivers-none = You have not opened anything for anyone.
sharing-consents = Your consents
sharing-consents-none = You have no consent that is valid now.
# $number (number): place in the list
sharing-consent = Consent { $number }
sharing-withdraw-text = You can take back a consent whenever you want, without a reason. Sharing by this consent stops at once. It does not make earlier sharing unlawful.
# $number (number): place in the list
sharing-withdraw = Take back consent { $number }
sharing-withdrawn = The consent is taken back. Sharing by this consent has stopped.
sharing-ended-heading = Consents that are no longer valid
sharing-withdrawn-at = Taken back by you
sharing-ended-at = Ended by itself
sharing-from = May pass on information
sharing-to = May receive the information
sharing-about = Only about
sharing-purpose = Only for
sharing-not-yet = Not chosen yet
sharing-give-heading = Give a consent
sharing-give-text = You can share something with a department or with an adult in your family. You choose what, and for how long.
sharing-give = New consent
sharing-ask-from = Who may pass on information
sharing-ask-to = Who may receive the information
sharing-ask-unit-list-hint = Choose one. If you choose another, you must write the name below.
sharing-ask-unit-hint = Write the name of the department, place or person.
# $unit (text): name of a department, a place or a person
sharing-unit = { $unit }
sharing-another = Another
sharing-ask-from-another = The name of another who may pass it on
sharing-ask-to-another = The name of another who may receive it
sharing-ask-another-hint = Fill in only if you have chosen another.
sharing-ask-about = What may be shared
sharing-ask-about-hint = Choose only what you want to share. Nothing else is shared by this consent.
sharing-ask-purpose = What may it be used for
sharing-ask-purpose-hint = Write it briefly, in your own language or in Danish.
sharing-ask-until = Last day
sharing-ask-until-hint = The consent lasts through this day. Then it ends by itself.
sharing-check = This is what you say yes to
sharing-refuse = You can say no. It has no consequences here.
sharing-give-yes = Yes, give consent
sharing-give-no = No, close without consent
sharing-given = Your consent is given.
