### The answers of the guide: heading, what it means, what to do (one step a line).
### Found by the ids of rules/family-reunification.toml. Variables are ids of values in that file.
### $wait-7-3-years (number): value of the rule file, in years
### $apply-before-2y-months (number): value of the rule file, in months
### $perm-wait-years (number): value of the rule file, in years
### $complaint-weeks (number): value of the rule file, in weeks

family-outcome-out-safety = Your safety first
    .meaning = Nobody may threaten, hit or force you. You can get help, also without applying.
    .next =
        Call 112 if you are in danger now.
        Talk to someone you trust. It can be a doctor or an adviser.
        Ask the municipality for advice and a safe place. Ask for an interpreter you do not know.
        You decide yourself if you want to go on with the guide.
family-outcome-out-refusal = You can complain about the refusal
    .meaning =
        { $complaint-weeks ->
            [one] The complaint must be submitted to { -official-immigration-appeals-board } within { $complaint-weeks } week after you were told. Make sure it has arrived by then.
           *[other] The complaint must be submitted to { -official-immigration-appeals-board } within { $complaint-weeks } weeks after you were told. Make sure it has arrived by then.
        }
    .next =
        Read the refusal. It says why you got a no and how to complain.
        Ask to see the case file ({ -official-access-to-file }).
        Show the refusal to an adviser at once.
        You can still apply again. { -official-immigration-service } decides.
family-outcome-out-not-yet = Wait until you have a residence permit
    .meaning = A person who seeks asylum cannot bring family yet. That can change with a residence permit.
    .next =
        Come back to the guide when your asylum case is decided.
        Keep papers about the family: passports, certificates and photos.
        Ask an adviser if an exception can apply to you.
        You can still apply. { -official-immigration-service } decides.
family-outcome-out-advice = Talk to an adviser
    .meaning = The guide cannot give a sure answer for your situation. This is not a no.
    .next =
        Find the letter about the residence permit and the residence card.
        Take them to an adviser.
        You can still apply. { -official-immigration-service } decides.
family-outcome-out-eu = The EU rules may apply to you
    .meaning = EU citizens and their family can apply under other rules. The authority { -official-siri } handles those cases.
    .next =
        Ask { -official-siri } or an adviser if the EU rules apply to you.
        Wait with paying a fee until you know.
family-outcome-out-ua = There is a special way under the act on Ukraine ({ -official-ukraine-act })
    .meaning = The act has its own rules on family. Those are the rules you can apply under.
    .next =
        See which family the act names.
        Collect papers that show your family life on 24 February 2022.
        Ask an adviser. The rules may change.
        You can apply. { -official-immigration-service } decides.
family-outcome-out-uam = Father, mother, brothers and sisters can apply now
    .meaning = Denmark’s international obligations must speak for it. The child’s best interests are important.
    .next =
        Apply as early as possible, before the child turns 18.
        Get help from an adviser who knows the law before you apply.
        Talk to the child’s custody holder or representative and the caseworker ({ -official-caseworker }).
        You can apply. { -official-immigration-service } decides.
family-outcome-out-no-cohabitation = The law asks for marriage or a longer life together
    .meaning = Partners must show that they lived together for about 1 year and 6 months. There are exceptions.
    .next =
        Collect everything that shows that you lived together.
        Ask an adviser if you can marry validly.
        Ask also if an exception can apply to you.
        You can still apply. { -official-immigration-service } decides.
family-outcome-out-fiance = An engagement is not enough
    .meaning = The law names spouses and durable partners. There are exceptions in special cases.
    .next =
        Marry validly, or show that you lived together for long.
        Ask an adviser before you do anything.
        You can still apply. { -official-immigration-service } decides.
family-outcome-out-ref-spouse = You can apply for a spouse or partner
    .meaning = Some demands can be set aside for refugees. Which ones is judged case by case.
    .next =
        Apply as early as possible.
        Collect papers now: passport, marriage certificate and translations.
        Ask an adviser which demands apply to you.
family-outcome-out-73-wait =
    { $wait-7-3-years ->
        [one] The main rule is that you must wait until { $wait-7-3-years } year has passed
       *[other] The main rule is that you must wait until { $wait-7-3-years } years have passed
    }
    .meaning = The main rule applies when the permit is temporary protection ({ -official-temporary-protection }). There are exceptions.
    .next =
        Write down the date. By the main rule it is the earliest day you can apply.
        Ask an adviser if an exception can apply to you.
        Collect papers now: passport, certificates and translations.
        You can still apply. { -official-immigration-service } decides.
family-outcome-out-73-soon = You can apply now
    .meaning =
        { $apply-before-2y-months ->
            [one] You can apply from { $apply-before-2y-months } month before the waiting time ends. The permit must also be extended after the waiting time.
           *[other] You can apply from { $apply-before-2y-months } months before the waiting time ends. The permit must also be extended after the waiting time.
        }
    .next =
        Collect papers now: passport, certificates and translations.
        Ask an adviser before you apply.
        Apply as early as possible.
family-outcome-out-73-hardship = You can apply now with a special reason
    .meaning = The main rule is a waiting time. It can be set aside when Denmark’s international obligations require it.
    .next =
        Get help from an adviser before you apply.
        Collect papers about illness, care or disability.
        Explain why you cannot wait.
        You can apply. { -official-immigration-service } decides.
family-outcome-out-perm-spouse = You can apply for a spouse or partner
    .meaning = There are many demands on both of you. The authority judges each of them.
    .next =
        Go through the demands one by one.
        Collect papers about work, education, home and Danish tests.
        Ask an adviser before you pay and apply.
family-outcome-out-perm-wait =
    { $perm-wait-years ->
        [one] The main rule is more than { $perm-wait-years } year of permanent residence ({ -official-permanent-residence })
       *[other] The main rule is more than { $perm-wait-years } years of permanent residence ({ -official-permanent-residence })
    }
    .meaning = This is asked when you apply for a spouse or partner. There are exceptions.
    .next =
        Write down the date. The demand is met the day after.
        If you were a refugee yourself, ask an adviser.
        Ask also if an exception can apply to you.
        You can still apply. { -official-immigration-service } decides.
family-outcome-out-dk-spouse = You can apply for a spouse or partner
    .meaning = There are many demands on both of you. The authority judges each of them.
    .next =
        Go through the demands one by one.
        Collect papers about work, education, home and Danish tests.
        Ask an adviser before you pay and apply.
family-outcome-out-not-spouse = This permit normally gives no access for a spouse
    .meaning = For a spouse the law asks for permanent residence ({ -official-permanent-residence }). There are exceptions.
    .next =
        Ask an adviser if family unity or the child’s best interests can count ({ -official-section-9-c }).
        Ask when you yourself can get permanent residence.
        You can still apply. { -official-immigration-service } decides.
family-outcome-out-ref-child = You can apply for the child
    .meaning = The child must be under 15 on the day you apply.
    .next =
        Apply as early as possible. There may be a short deadline.
        Collect papers now: passport, birth certificate and custody papers.
        Ask an adviser if a paper is missing.
family-outcome-out-child = You can apply for the child
    .meaning = The child must be under 15 on the day you apply.
    .next =
        Apply as early as possible. There may be a short deadline.
        Collect papers now: passport, birth certificate and custody papers.
        Ask an adviser before you pay and apply.
family-outcome-out-child-15-17 = The rules are stricter for children of 15 to 17
    .meaning = The child can get a permit in special situations. The child’s best interests and family unity can count.
    .next =
        Explain why the child must live with you.
        Get help from an adviser before you apply.
        Apply as early as possible, before the child turns 18.
        You can still apply. { -official-immigration-service } decides.
family-outcome-out-foster = You can apply for a child who will live with you
    .meaning = This is about adoption, foster care and, with special reasons, the child’s closest family.
    .next =
        Explain why the child cannot live with parents or others in the home country.
        Collect papers about the child and your home.
        Ask an adviser before you apply.
family-outcome-out-other = This is possible only in quite special cases
    .meaning = The main rule is about spouses and children. Exceptions are rare. Denmark’s international obligations must require it.
    .next =
        Explain why you depend on each other.
        Collect papers about a shared home, support and illness.
        Get help from an adviser before you apply.
        You can still apply. { -official-immigration-service } decides.
