### checked: machine
### source: b086ba4487a3f249
### The family and what it shares; who knows what, and consents.

sharing-family-lead = ስድራቤትኩም ካብ መደባቶም እንታይ ከም ዘርእዩኹም ኣብዚ ትርእዩ።
sharing-family = ስድራቤትኩም
sharing-family-none = ኮሙነ ናይ ዝኾነ ኣባል ስድራቤትኩም ስም ኣብዚ ኣይጸሓፈን።
sharing-family-custody = ነፍሲ ወከፍ ዓቢ ሰብ ናይ ገዛእ ርእሱ መደብ ኣለዎ። ናይ ቆልዓ ንጥፈታት፣ ኣብ መደብ ናይቲ ሕጋዊ ሓላፍነት ወላዲ ({ -official-custody }) ዘለዎ ሰብ ይርከቡ።
sharing-own = እንታይ ከተካፍሉ ከም እትደልዩ ባዕልኹም ምረጹ
# $relation (text): what a person is to the reader
sharing-relation =
    { $relation ->
        [spouse] በዓል ቤት ወይ በዓልቲ ቤት
        [cohabitant] ብሓንሳብ እትነብሩ መጻምዲ
        [child] ውላድ
        [parent] ኣደ ወይ ኣቦ
        [sibling] ሓው ወይ ሓፍቲ
        [other] ካልእ ኣባል ስድራቤት
       *[unknown] ካብ ስድራቤት
    }
sharing-adult = ዓቢ ሰብ
sharing-child = ትሕቲ 18 ዓመት
sharing-child-health = ካብ 15 ዓመት ጀሚሩ፣ ቆልዓ ብዛዕባ ገምጋም ጥዕናኡ ({ -official-health-assessment }) ከም ልሙድ ባዕሉ ይውስን። ነቲ ገምጋም ንኻልኦት ንምክፋል እውን፣ ከም ልሙድ ስምምዕ ዝህብ እቲ ቆልዓ ባዕሉ እዩ።
sharing-nothing = ንዓኹም ዘካፍልዎ ነገር የለን። እዚ ናይ ገዛእ ርእሶም ምርጫ እዩ።
sharing-child-nothing = ብዛዕባ እዚ ቆልዓ ዝርአ ነገር የለን።
sharing-areas = ክትርእይዎ እትኽእሉ
sharing-actions = ኣብቲ መደብ ዝግበር
sharing-meetings = ኣኼባታት
sharing-with = ምስ መን
sharing-objected = ኣይሰማምዑን
# $status (text): status_appointment of the contract
sharing-meeting-status =
    { $status ->
        [invited] ተጸዊዖም ኣለዉ
        [confirmed] ተረጋጊጹ
        [moved] ናብዚ ግዜ ተሰጋጊሩ
        [held] ተኻይዱ
        [missed_citizen] ኣይመጹን
        [missed_authority] ኮሙነ ኣይመጸን
        [cancelled] ተሰሪዙ
       *[unknown] ዘይተፈልጠ ኩነታት
    }
sharing-lead = መን እንታይ ክርኢ ከም ዝኽእል ኣብዚ ትርእዩ። ስምምዕኩም ({ -official-consent }) ንዕጹው ክፍሊ ይኸፍቶ። ኩሉ ግዜ ክትስሕብዎ ትኽእሉ።
sharing-rooms = ኣብ መደብኩም ዘለዉ ክፍልታት
sharing-rooms-text = ነፍሲ ወከፍ ክፍሊ ንበይኑ እዩ። ዕጹው ክፍሊ ዝኽፈት ብናትኩም ስምምዕ ጥራይ እዩ።
# $room (text): where a paper is kept, as the contract says it
sharing-room =
    { $room ->
        [plan] እቲ መደብ
        [health] ጥዕና
        [child_case] ጉዳያት ናይቶም ቆልዑ
        [family_case] ጉዳያት ናይታ ስድራቤት
       *[unknown] ካልእ ክፍሊ
    }
sharing-open = ክፉት
sharing-closed = ዕጹው
sharing-closed-text = ነዚ ክፍሊ ንዝኾነ ሰብ ኣይከፈትኩምዎን።
sharing-coordinator = ነቲ መደብ ንዘወሃህድ ጨንፈር ክፉት
sharing-coordinator-none = ኣብቲ መደብ ዝተጻሕፈ ጨንፈር የለን።
sharing-opened-by = ብዛዕባ እዚ ብዝወሃብ ስምምዕ ይኽፈት
sharing-seen-by = ክርእዮ ዝኽእል
sharing-until = ክሳብ እዚ ግዜ ይሰርሕ
sharing-papers = ወረቓቕቲ
sharing-papers-none = ኣብዚ ወረቓቕቲ የለዉን።
sharing-papers-closed = ኣብዚ ወረቓቕቲ ኣይርኣዩን። ኣብ ዕጹው ክፍሊ ዘለዉ ወረቓቕቲ ኣብዚ ገጽ የለዉን።
sharing-paper-from = ካብ መን
sharing-paper-date = ዕለት
sharing-paper-number = ነቲ ወረቐት ክወሃበኩም ክትሓቱ ከለኹም ክትነግርዎ እትኽእሉ ቁጽሪ
sharing-paper-summary = እንታይ ይብል
sharing-receivers = ሓበሬታ ዝረክቡ
sharing-receivers-text = ባዕልኹም ዝኸፈትኩምዎ ኣብዚ ኣሎ። ኣብ ገለ ኩነታት፣ ሰብ መዚ ብዘይ ስምምዕ ሓበሬታ ክለዋወጡ ይኽእሉ። እንታይ ሓበሬታ ከም ዝተለዋወጡ ሕተቱ።
sharing-receivers-none = ንዝኾነ ሰብ ዝኸፈትኩምዎ ነገር የለን።
sharing-consents = ዝሃብኩምዎም ስምምዓት
sharing-consents-none = ሕጂ ዝሰርሕ ስምምዕ የብልኩምን።
# $number (number): place in the list
sharing-consent = ስምምዕ { $number }
sharing-withdraw-text = ኣብ ዝደለኹምዎ ግዜ ንሓደ ስምምዕ ክትስሕብዎ ትኽእሉ፣ ምኽንያት ኣየድልን። በቲ ስምምዕ ዝግበር ምክፋል ሓበሬታ ብቕጽበት ደው ይብል። ስምምዕ ምስሓብ ግን፣ ነቲ ቅድሚኡ ዝተገብረ ምክፋል ሓበሬታ ዘይሕጋዊ ኣይገብሮን።
# $number (number): place in the list
sharing-withdraw = ስምምዕ { $number } ስሓቡ
sharing-withdrawn = እቲ ስምምዕ ተሳሒቡ። በቲ ስምምዕ ዝግበር ዝነበረ ምክፋል ሓበሬታ ደው ኢሉ።
sharing-ended-heading = ድሕሪ ሕጂ ዘይሰርሑ ስምምዓት
sharing-withdrawn-at = ባዕልኹም ስሒብኩምዎ
sharing-ended-at = ባዕሉ ተወዲኡ
sharing-from = ሓበሬታ ከመሓላልፍ ዝፍቀደሉ
sharing-to = ነቲ ሓበሬታ ክረክብ ዝፍቀደሉ
sharing-about = ብዛዕባ እዚ ጥራይ
sharing-purpose = ክጥቀሙሉ ዝፍቀድ ነዚ ጥራይ
sharing-not-yet = ገና ኣይተመርጸን
sharing-give-heading = ስምምዕ ሃቡ
sharing-give-text = ንሓደ ጨንፈር ወይ ንሓደ ዓቢ ሰብ ካብ ስድራቤትኩም ገለ ነገር ከተካፍሉ ትኽእሉ። እንታይን ንክንደይ ግዜን ባዕልኹም ትመርጹ።
sharing-give = ሓድሽ ስምምዕ
sharing-ask-from = ሓበሬታ ከመሓላልፍ ዝፍቀደሉ መን እዩ
sharing-ask-to = ነቲ ሓበሬታ ክረክብ ዝፍቀደሉ መን እዩ
sharing-ask-unit-list-hint = ሓደ ምረጹ። “ካልእ” እንተመሪጽኩም፣ እቲ ስም ኣብ ታሕቲ ክትጽሕፉ ኣለኩም።
sharing-ask-unit-hint = ስም ናይቲ ጨንፈር፣ ቦታ ወይ ሰብ ጽሓፉ።
# $unit (text): name of a department, a place or a person
sharing-unit = { $unit }
sharing-another = ካልእ
sharing-ask-from-another = ስም ናይቲ ካልእ፣ ሓበሬታ ከመሓላልፍ ዝፍቀደሉ
sharing-ask-to-another = ስም ናይቲ ካልእ፣ ነቲ ሓበሬታ ክረክብ ዝፍቀደሉ
sharing-ask-another-hint = “ካልእ” እንተመሪጽኩም ጥራይ ምልእዎ።
sharing-ask-about = እንታይ ክካፈል ይፍቀድ
sharing-ask-about-hint = ከተካፍልዎ እትደልዩ ጥራይ ምረጹ። በዚ ስምምዕ ካልእ ነገር ኣይካፈልን።
sharing-ask-purpose = ንምንታይ ክጥቀሙሉ ይፍቀድ
sharing-ask-purpose-hint = ብሓጺሩ ጽሓፍዎ፣ ብቋንቋኹም ወይ ብቋንቋ ደንማርክ።
sharing-ask-until = ናይ መወዳእታ መዓልቲ
sharing-ask-until-hint = እቲ ስምምዕ፣ እዚ መዓልቲ ክሳብ ዝውዳእ ይሰርሕ። ድሕሪኡ ባዕሉ ይውዳእ።
sharing-check = “እወ” እትብልዎ እዚ እዩ
sharing-refuse = “ኣይፋል” ክትብሉ ትኽእሉ። ኣብዚ ሳዕቤን የብሉን።
sharing-give-yes = እወ፣ ስምምዕ እህብ
sharing-give-no = ኣይፋል፣ ስምምዕ ከይሃብኩ እዓጹ
sharing-given = ስምምዕኩም ተዋሂቡ።
