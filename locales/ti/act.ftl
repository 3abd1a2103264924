### checked: machine
### source: 9006efc7fde3f43d
### Goals, activities and appointments of the plan: what they say, and what a person can do about them.

act-goals = ዕላማታት
act-no-goals = ኣብቲ መደብ ገና ዕላማታት የለዉን።
act-sub-goal = ክፋል ናይ ካልእ ዝዓበየ ዕላማ
act-goal-set-by = ነቲ ዕላማ ዝወሰነ
# $by (text): who set the goal
act-set-by =
    { $by ->
        [citizen] ንስኻትኩም
        [joint] ንስኻትኩምን ኮሙነን ብሓባር
        [authority] ኮሙነ
       *[unknown] ኣይፍለጥን። ንሓላፊ ጉዳይኩም ሕተቱ።
    }
act-goal-by = ክሳብ እዚ መዓልቲ ክብጻሕ ኣለዎ
act-goal-measure = እዚ ምስ ዝፍጸም ተበጺሑ ይበሃል
act-why = ስለምንታይ
act-actions = ንጥፈታት
act-none = ኣብቲ መደብ ገና ንጥፈታት የለዉን።
act-none-of-these = ኣብዚ ንጥፈታት የለዉን። ኣብ ላዕሊ ካልእ ምረጹ።
act-filter = ተራ መን እዩ?
# $pile (text): which activities
# $count (number): how many
act-pile =
    { $pile ->
        [mine] ንስኻትኩም ክትገብርዎም ዘለኩም ({ $count })
        [others] ካልኦት ዝገብርዎም ({ $count })
        [unanswered] መልስኹም ዝጽበዩ ({ $count })
        [ended] ዝተወድኡ ወይ ዝተሰረዙ ({ $count })
       *[all] ኩሎም ({ $count })
    }
act-area-filter = ኣየናይ ዓውዲ?
act-every-area = ኩሎም ዓውድታት
# $n (number): how many are not shown yet
act-more =
    { $n ->
        [one] ተወሳኺ { $n } ርኣዩ
       *[other] ተወሰኽቲ ርኣዩ ({ $n } ይተርፉ)
    }
act-late = ክጅምረሉ ኣብ ዝግብኦ ግዜ ኣይጀመረን። ስለምንታይ ኢልኩም ንሓላፊ ጉዳይኩም ሕተቱ።
act-gone = እዚ ሕጂ ኣብ መደብኩም የለን። ተመለሱ፣ ነቲ መደብ ድማ ከምቲ ሕጂ ዘለዎ ርኣይዎ።
act-what = እንታይ ምዃኑ
act-blocked-by = እዚ ቅድም ክውዳእ ኣለዎ
act-contact = ኣበይ ክትሓቱ ከም እትኽእሉ
act-talk = ብዛዕባ እዚ ምስ ሓላፊ ጉዳይኩም ክትዘራረቡ ትኽእሉ።
act-answer-again = ደጊምኩም መልሲ ክትህቡ ትኽእሉ። ዝቑጸር እቲ ናይ መወዳእታ መልስኹም እዩ።
act-done-heading = ተወዲኡ ዶ?
act-done-text = ከም ዝገበርኩምዎ ንሓላፊ ጉዳይኩም ክትነግርዎ ትኽእሉ።
act-done-open = ገይረዮ ኣለኹ
act-done-date = መዓስ ኢኹም ገይርኩምዎ?
act-done-date-hint = ክትሓልፍዎ ትኽእሉ ኢኹም። እንተሓሊፍኩምዎ፣ ሎሚ ማለት እዩ።
act-done-note = ብዛዕባ እዚ ተወሳኺ ክትነግሩ ትደልዩ ዶ?
act-own-language = ብቋንቋኹም ጽሓፉ። ሓላፊ ጉዳይኩም የንብቦ።
act-done-send = ከም ዝተወድአ ንገሩ
act-done-sent = ከም ዝተወድአ ተነጊሩ ኣሎ።
act-ask-heading = ሕቶታት ብዛዕባ እዚ
act-ask-open = ሕቶ ሕተቱ
act-ask-label = እንታይ ክትሓቱ ትደልዩ?
act-ask-note = ሕቶ ተቓውሞ ኣይኮነን። ሕቶ ስለ ዝሓተትኩም፣ ዝኾነ ናይ ግዜ ገደብ ኣይቅየርን።
act-ask-send = ሕቶኹም ልኣኹ
act-ask-sent = ሕቶኹም ተላኢኹ።
# $author (text): who wrote it
act-note-by =
    { $author ->
        [citizen] ንስኻትኩም ጽሒፍኩም
        [caseworker] ሓላፊ ጉዳይኩም መልሲ ሂቡ
       *[unknown] ኮሙነ ጽሒፉ
    }
act-interpreter-heading = ኣስተርጓሚ
act-interpreter-ask = ኣስተርጓሚ ክወሃበኩም ሕተቱ
act-interpreter-see = ኣስተርጓሚ ንምርካብ ዘቕረብኩምዎ ሕቶ ርኣዩ
act-bound-to-say = ኮሙነ ክነግረኩም ዘለዎ ነገር
act-behind = ሕግን ወረቓቕትን
# $count (number): how many papers
act-documents =
    { $count ->
        [one] ምስዚ ዝተተሓሓዘ { $count } ወረቐት
       *[other] ምስዚ ዝተተሓሓዙ { $count } ወረቓቕቲ
    }
act-deadline = ኣብ ሕጊ ዘሎ ናይ ግዜ ገደብ
act-timeline = ክሳብ ሕጂ ዝተገብረ
# $by (text): who set the status
act-by =
    { $by ->
        [citizen] ብኣኻትኩም
        [authority] ብኮሙነ ወይ ብኻልኦት
       *[unknown] መን ከም ዝገበሮ ኣይፍለጥን
    }
act-complain-heading = “ኣይፋል” ክትብሉ እንተደሊኹም
act-complain-text = ከም ዘይትሰማምዑ ክትነግሩ ትኽእሉ። ጥርዓን ናበይ ከተቕርቡ ከም እትኽእሉ እውን ክትርእዩ ትኽእሉ።
act-absence-heading = ክትመጹ እንተዘይክኢልኩም
act-absence-text = ብዝተኻእለ መጠን ኣቐዲምኩም ንገሩ። ሕማምኩም እንታይ ምዃኑ ኣብዚ ክትጽሕፉ ኣየድልየኩምን።
act-absence-open = ከም ዘይትመጹ ንገሩ
act-absence-why = ስለምንታይ ኢኹም ክትመጹ ዘይትኽእሉ?
act-absence-why-hint = ምኽንያት ጥራይ ምረጹ። ኣየናይ ሕማም ምዃኑ ኣይትጽሓፉ።
# $reason (text): why somebody is absent
act-absence-reason =
    { $reason ->
        [sick] ሓሚመ ኣለኹ
        [child_sick] ውላደይ ሓሚሙ ኣሎ
        [other_appointment] ካልእ ቆጸራ ኣለኒ
        [other] ካልእ ምኽንያት
       *[unknown] ካልእ ምኽንያት
    }
act-absence-first = ክትመጹ ዘይትኽእሉሉ ቀዳማይ መዓልቲ
act-absence-first-hint = ሎሚ ሓሚምኩም እንተሃሊኹም፣ ሎሚ ጽሓፉ።
act-absence-back = ደጊምኩም ክትመጹ እትጽበዩሉ ቀዳማይ መዓልቲ
act-absence-back-hint = እንተዘይፈሊጥኩምዎ ክትሓልፍዎ ትኽእሉ ኢኹም።
act-absence-both = እንተሓሚምኩም፣ መልእኽትኹም ንክልቲኦም ይምልከት፦ ንኮሙነን ንቦታ ስራሕ፣ ንቤት ትምህርቲ ወይ ንቦታ ኮርስን። ድሕሪኡ፣ ባዕልኹም ክትድውሉ ዘለኩም እንተኾይኑ ትርእዩ። ኣብ ልምምድ ስራሕ፣ ኣብታ ቀዳመይቲ መዓልቲ ንክልቲኦም ክትነግርዎም ኣለኩም።
act-absence-notify = ንመን ክንገር ኣለዎ?
act-absence-notify-hint = ሓደ ወይ ክልቲኦም ምረጹ።
# $to (text): who is told
act-receiver =
    { $to ->
        [municipality] ኮሙነ
        [workplace] ቦታ ስራሕ፣ ቤት ትምህርቲ ወይ ቦታ ኮርስ
       *[unknown] ካልእ
    }
act-absence-send = መልእኽትኹም ልኣኹ
act-absence-sent = ከም ዘይትመጹ ተነጊሩ ኣሎ። ንመን ከም ዝተነግረ ርኣዩ።
act-absence-reported = ከም ዘይትመጹ ነጊርኩም ኣለኹም
# $receiver (text): who is told
# $result (text): whether they know
act-receipt =
    { $result ->
        [notified] { $receiver }፦ ተነጊርዎ ኣሎ
        [citizen_must_call] { $receiver }፦ ኣይተነግሮን። ክትድውሉ ኣለኩም።
       *[unknown] { $receiver }፦ ተነጊርዎ ድዩ ወይስ ኣይተነግሮን ኣይንፈልጥን። ደውሉሉ።
    }
act-must-call = ባዕልኹም ክትድውሉ ኣለኩም
act-no-number = ኣብዚ ቁጽሪ ቴሌፎን የለን። ኣብ ወረቓቕትኹም ድለይዎ፣ ወይ ንሓላፊ ጉዳይኩም ሕተቱ።
act-views = ቆጸራታት ብኸመይ ይርኣዩ
act-view-list = ዝርዝር
act-view-calendar = ዓውደ ኣዋርሕ (ካለንደር)
act-coming = ዝቕጽሉ ቆጸራታት
act-past = ዝሓለፉ ቆጸራታት
act-no-meetings = ዝቕጽል ቆጸራ የለን።
act-month-before = ዝቐደመ ወርሒ
act-month-after = ዝቕጽል ወርሒ
# $month (text): name from date-month
# $year (text): four digits
act-month = { $month } { $year }
act-month-empty = ኣብዚ ወርሒ ቆጸራ የለን።
# $day (number): 1 is Monday, 7 is Sunday
act-weekday =
    { $day ->
        [1] ሰኑ
        [2] ሰሉ
        [3] ረቡ
        [4] ሓሙ
        [5] ዓር
        [6] ቀዳ
       *[7] ሰን
    }
act-meeting = ቆጸራ
# $unit (text): whom one meets
act-meeting-with = ቆጸራ፦ { $unit }
act-with = ምስ መን
act-mode = ብኸመይ
# $mode (text): how people meet
act-mode-of =
    { $mode ->
        [in_person] ብኣካል ኣብ ሓደ ቦታ ትራኸቡ
        [video] ብቪድዮ
        [phone] ብቴሌፎን
       *[unknown] ኣይፍለጥን። ንሓላፊ ጉዳይኩም ሕተቱ።
    }
# $status (text): status_appointment of the contract
act-meeting-status =
    { $status ->
        [invited] ተጸዊዕኩም ኣለኹም
        [confirmed] ተረጋጊጹ
        [moved] ናብዚ ግዜ ተሰጋጊሩ
        [held] ተኻይዱ
        [missed_citizen] ኣይመጻእኩምን
        [missed_authority] ኮሙነ ኣይመጸን
        [cancelled] ተሰሪዙ
       *[unknown] ዘይተፈልጠ ኩነታት
    }
act-bring = ሒዝኩምዎ ክትመጹ ዘለኩም
act-calendar-file = ኣብ ዓውደ ኣዋርሕኩም (ካለንደር) ዓቅብዎ
act-calendar-file-note = እቲ ፋይል፣ “እቲ ቆጸራ ሓደ ሰዓት ይወስድ” ይብል። እቲ ቆጸራ መዓስ ከም ዝውዳእ ግን ኣይንፈልጥን።
act-belongs-to = ምስዚ ንጥፈት ዝተተሓሓዘ
