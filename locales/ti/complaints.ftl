### checked: machine
### source: 2f8d637f843e8acf
### Where to complain, and what an authority must do: found by the ids of rules/plan.toml.

## Where to complain, how, and by when. One sentence or paragraph a line.

plan-statement-complaint-contract =
    እቲ ውሳነ ካብ ዝተነግረኩም ጀሚሩ፣ ኣብ ውሽጢ 4 ሰሙናት ነቲ ጥርዓን ናብ ኮሙነ ልኣኽዎ።
    ኮሙነ ነቲ ጉዳይ ደጊሙ ይግምግሞ። ምሳኹም እንተዘይተሰማሚዑ፣ ነቲ ጥርዓን ናብ ኮሚተ ስራሕ ናይ ቦርድ ይግባይ ({ -official-employment-committee }) ይልእኾ።
    .heading = ውዕል፣ ዕድላትን ግዴታ ስራሕን
plan-statement-complaint-contract-not-kept =
    ኮሙነ፣ ምስቲ ዝተሰማማዕኩምሉ ብዝተኻእለ መጠን ዝመሳሰል ካልእ ነገር ከቕርበልኩም ኣለዎ።
    ናብ ኮሚተ ስራሕ ናይ ቦርድ ይግባይ ({ -official-employment-committee }) ጥርዓን ከተቕርቡ ትኽእሉ። ነቲ ጥርዓን ቅድም ናብ ኮሙነ ልኣኽዎ።
    እቲ ናይ ግዜ ገደብ፣ ውሳነ ካብ ዝተነግረኩም ጀሚሩ 4 ሰሙናት እዩ። ብጽሑፍ ዝተዋህበ ውሳነ ዘይብልኩም እንተኾይንኩም፣ ክወሃበኩም ሕተቱ።
    .heading = ኮሙነ ነቲ ውዕል ኣየኽብርን
plan-statement-complaint-housing =
    እዚ፣ ኮሙነ ዝመደበልኩም መንበሪ ቦታን፣ ብመሰረት ሕጊ ምውህሃድ ({ -official-integration-act }) ንሓደ ሓደ ወጻኢታት ዝወሃብ ሓገዝን ይምልከት።
    እቲ ውሳነ ካብ ዝተነግረኩም ጀሚሩ፣ ኣብ ውሽጢ 4 ሰሙናት ነቲ ጥርዓን ናብ ኮሙነ ልኣኽዎ። ኮሙነ ምሳኹም እንተዘይተሰማሚዑ፣ እቲ ጉዳይ ናብ ቦርድ ይግባይ ({ -official-appeals-board }) ይኸይድ።
    .heading = መንበሪ ቦታን ሓገዝ ንሓደ ሓደ ወጻኢታትን
plan-statement-complaint-benefits =
    እቲ ውሳነ ካብ ዝተነግረኩም ጀሚሩ፣ ኣብ ውሽጢ 4 ሰሙናት ነቲ ጥርዓን ናብ ኮሙነ ልኣኽዎ።
    ኮሙነ ምሳኹም እንተዘይተሰማሚዑ፣ ነቲ ጥርዓን ናብ ኮሚተ ስራሕ ናይ ቦርድ ይግባይ ({ -official-employment-committee }) ይልእኾ።
    .heading = ናይ መነባብሮ ሓገዝን መቕጻዕትን
plan-statement-complaint-special-help =
    እዚ፣ ንኣብነት ንሓደ ሓደ ወጻኢታት፣ ንመድሃኒትን ንሓኪም ስንን ዝወሃብ ሓገዝ እዩ።
    እቲ ውሳነ ካብ ዝተነግረኩም ጀሚሩ፣ ኣብ ውሽጢ 4 ሰሙናት ነቲ ጥርዓን ናብ ኮሙነ ልኣኽዎ። ኮሙነ ምሳኹም እንተዘይተሰማሚዑ፣ እቲ ጉዳይ ናብ ቦርድ ይግባይ ({ -official-appeals-board }) ይኸይድ።
    .heading = ብመሰረት ሕጊ ማሕበራዊ ሓገዝ ({ -official-active-social-policy }) ኣብ ፍሉይ ኩነታት ዝወሃብ ሓገዝ
plan-statement-complaint-allocation =
    ነቲ ኮሙነ ዝመርጽ በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) እዩ። ኣንጻር እዚ፣ ናብ ካልእ በዓል መዚ ጥርዓን ከተቕርቡ ኣይትኽእሉን።
    ሕጊ ምውህሃድ ({ -official-integration-act }) ይምልከተኩም ድዩ ወይስ ኣይምልከተኩምን ንዝብል ውሳነ እውን ከምኡ እዩ።
    ኣብ ክንድኡ ሕተቱ፦ ክትግዕዙ ትኽእሉ ዲኹም? ኣብቲ ፕሮግራም ከ እንታይ ለውጢ የምጽእ?
    .heading = ናብ ኣየናይ ኮሙነ ከም ዝመጻእኩም
plan-statement-complaint-residence =
    ኣንጻር መብዛሕትኦም ውሳነታት ናይ በዓል መዚ ኢሚግረሽን ({ -official-immigration-service })፣ ናብ ቦርድ ይግባይ ኢሚግረሽን ({ -official-immigration-appeals-board }) ጥርዓን ከተቕርቡ ትኽእሉ። ነቲ ጥርዓን ብቐጥታ ናብቲ ቦርድ ልኣኽዎ።
    እቲ ናይ ግዜ ገደብ፣ እቲ ውሳነ ካብ ዝተነግረኩም ጀሚሩ 8 ሰሙናት እዩ። ኣንጻር ገለ ውሳነታት ጥርዓን ምቕራብ ኣይከኣልን።
    ኣብቲ ደብዳበ፣ ብዛዕባ ጥርዓን ምቕራብ ዘሎ ሓበሬታ ኣንብቡ።
    .heading = መንበሪ ፍቓድን ምጥርናፍ ስድራቤትን
plan-statement-complaint-children =
    ሕጋዊ ሓላፍነት ወላዲ ({ -official-custody }) ዘለዎ ሰብ ከም ልሙድ ጥርዓን ከቕርብ ይኽእል። ካብ 10 ዓመት ጀሚሩ፣ እቲ ቆልዓ ኣንጻር ሓያሎ ውሳነታት ጥርዓን ከቕርብ ይኽእል።
    ብዛዕባ ሓጋዚ ሰብ ({ -official-lay-helper })፣ እቲ ቆልዓ ኣብ ዝኾነ ዕድመ ጥርዓን ከቕርብ ይኽእል።
    ከም ልሙድ፣ ነቲ ጥርዓን ኣብ ውሽጢ 4 ሰሙናት ናብ ኮሙነ ልኣኽዎ። ኮሙነ ምሳኹም እንተዘይተሰማሚዑ፣ እቲ ጉዳይ ናብ ቦርድ ይግባይ ({ -official-appeals-board }) ይኸይድ።
    .heading = ውሳነታት ብዛዕባ ቆልዑ
plan-statement-complaint-danish-test =
    ነቲ ፈተና እንተዘይሓሊፍኩም፦ ካብ ዝተነግረኩም ጀሚሩ፣ እንተደንጎየ ኣብ ውሽጢ 7 መዓልታት ናብ በዓል መዚ { -official-siri } ጥርዓን ኣቕርቡ።
    ብዛዕባ ኩነታት ኣብ እዋን ፈተና፦ እንተደንጎየ 7 መዓልታት ድሕሪ ፈተና፣ ናብ በዓል መዚ ኢሚግረሽን ({ -official-immigration-service }) ጥርዓን ኣቕርቡ።
    ድሕሪኡ ዝመጽእ ጥርዓን ይንጸግ።
    .heading = ፈተናታት ቋንቋ ደንማርክ ({ -a1 }፣ { -a2 })
plan-statement-complaint-danish-education-test =
    ናብቲ ነቲ ፈተና ዘካየደ ቦታ ጥርዓን ኣቕርቡ። እቲ ቦታ ዝሃቦ ውሳነ ናብ ሚኒስተር ክሓልፍ ይኽእል።
    እቲ ናይ ግዜ ገደብ ኣይረኸብናዮን። ንቦታ ፈተና ብቕጽበት ሕተቱ።
    ሓድሽ ገምጋም ምናልባት ዝተሓተ ነጥቢ ክህብ ይኽእል።
    .heading = ፈተናታት ኣብ ትምህርቲ ቋንቋ ደንማርክ
plan-statement-complaint-health =
    ናብ በዓል መዚ ጥርዓን ሕሙማት ({ -official-patient-complaints }) ጥርዓን ኣቕርቡ።
    እቲ ናይ ግዜ ገደብ 2 ዓመት እዩ። ነቲ ጸገም ካብ ዝፈለጥኩምሉ ወይ ክትፈልጥዎ ካብ ዝነበረኩም ግዜ ጀሚሩ ይቑጸር።
    እቲ ነገር ካብ ዘጋጠመሉ 5 ዓመት ምስ ሓለፈ፣ ጥርዓን ምቕራብ ፈጺሙ ኣይከኣልን። እንተሓቲትኩም፣ ናይ ምምሕዳር ዞባ ቤት ጽሕፈት ሕሙማት ({ -official-patient-office }) ኣብቲ ጥርዓን ክሕግዘኩም ኣለዎ።
    .heading = ሕክምና ኣብ ሓኪም ወይ ኣብ ሆስፒታል
plan-statement-complaint-discrimination =
    ቅድም ምስ ሓላፊ ናይቲ ቦታ ተዘራረቡ። ኮሙነ ኣማኻሪ ነበርቲ ({ -official-citizens-adviser }) ኣለዎ ድዩ ኢልኩም ሕተቱ።
    ምናልባት ናብ ቦርድ ማዕርነት ኣተሓሕዛ ({ -official-equal-treatment-board }) ወይ ናብ ተቖጻጻሪ ስራሕ መንግስትን ኮሙነን ({ -official-ombudsman }) ጥርዓን ከተቕርቡ ትኽእሉ።
    ነቶም ሕግታትን ነቲ ናይ ግዜ ገደብን ኣይረኸብናዮምን።
    .heading = ኣድልዎን ሕማቕ ጠባይን
plan-statement-complaint-missed-deadline =
    ዋላ እንተደንጎየ፣ ነቲ ጥርዓን ልኣኽዎ፣ ስለምንታይ ከም ዝደንጎየ እውን ጽሓፉ። ፍሉይ ምኽንያት እንተሃልዩ፣ ቦርድ ይግባይ ({ -official-appeals-board }) ነቲ ናይ ግዜ ገደብ ክገድፎ ይኽእል።
    ቦርድ ይግባይ ኢሚግረሽን ({ -official-immigration-appeals-board }) እውን ኣብ ፍሉይ ኩነታት ዝደንጎየ ጥርዓን ክርኢ ይኽእል።
    ኣብ ካልእ ቦታታት፣ ዝደንጎየ ጥርዓን ክንጸግ ይኽእል።
    .heading = ጥርዓን ንምቕራብ ዝነበረ ናይ ግዜ ገደብ ምስ ሓለፈ
plan-statement-complaint-meanwhile =
    ናብ ቦርድ ይግባይ ({ -official-appeals-board }) ዝቐረበ ጥርዓን፣ ከም ልሙድ ነቲ ውሳነ ደው ኣየብሎን። ክትጽበዩ ከለኹም፣ እቲ ውሳነ ከም ልሙድ ይሰርሕ።
    እዚ ዘይምልከቶም ፍሉያት ኩነታት ኣለዉ። ርግጸኛታት እንተዘይኮንኩም ንኮሙነ ሕተቱ።
    .heading = መልሲ ክትጽበዩ ከለኹም

## Decisions: what an authority must do, and what one can ask for. One sentence or paragraph a line.

plan-statement-decision-reasons =
    ብጽሑፍ ዝተዋህበ ውሳነ ምኽንያት ክህልዎ ኣለዎ። እቲ ውሳነ ምሉእ ብምሉእ ከምቲ ዝሓተትኩምዎ እንተኾይኑ ግን፣ ምኽንያት ግድን ኣይኮነን።
    ኣብ ኣየኖት ሕግታት ከም ዝተመርኮሰ ክገልጽ ኣለዎ። እንተዘይተረዲእኩምዎ ሕተቱ።
    .heading = ምኽንያት ናይቲ ውሳነ
plan-statement-decision-complaint-guidance =
    ጥርዓን ከተቕርቡ ትኽእሉ እንተኾይንኩም፣ ናበይ፣ ብኸመይን ክሳብ መዓስን ከም እተቕርቡ እቲ ደብዳበ ክገልጽ ኣለዎ።
    እቲ ውሳነ ምሉእ ብምሉእ ከምቲ ዝሓተትኩምዎ እንተኾይኑ፣ እዚ ኣይምልከትን። እቲ ደብዳበ ዝመጸሉ መዓልቲ ጽሓፉ።
    .heading = ሓበሬታ ብዛዕባ ጥርዓን ምቕራብ
plan-statement-decision-helper =
    ከም ልሙድ፣ እቲ ጉዳይ ክሳብ ዝውዳእ ካልኦት ሰባት ክሕግዙኹም ወይ ክውክሉኹም ይኽእሉ።
    ኣገዳሲ ኣብ ዝኾነሉ ግዜ፣ በዓል መዚ ባዕልኹም ክትሳተፉ ክጠልብ ይኽእል።
    .heading = ሓጋዚ ሰብ ({ -official-lay-helper })
plan-statement-decision-access-to-file =
    ከም ልሙድ፣ ኣብ ጉዳይኩም ዘለዉ ወረቓቕቲ ናይ ምርኣይ መሰል ኣለኩም። እዚ ዘይምልከቶም ፍሉያት ኩነታት ኣለዉ።
    ናብቲ ጉዳይኩም ሒዙ ዘሎ በዓል መዚ ጽሓፉ።
    .heading = ወረቓቕቲ ጉዳይኩም ምርኣይ ({ -official-access-to-file })
plan-statement-decision-hearing =
    በዓል መዚ ኣንጻርኩም ዝኸውን ኣገዳሲ ሓበሬታ እንተሃልይዎ፣ ከም ልሙድ ቅድም ክነግረኩም ኣለዎ።
    መልሲ ናይ ምሃብ ዕድል ክህልወኩም ኣለዎ። በዓል መዚ ናይ ግዜ ገደብ ከቐምጥ ይኽእል።
    .heading = ቅድሚ ውሳነ
plan-statement-decision-taking-part =
    ኣብ ማሕበራዊ ጉዳያት፣ ናይ ምስታፍ ዕድል ክህልወኩም ኣለዎ። ክትሳተፉ ምእንቲ ክትክእሉ፣ ኮሙነ ነቲ ጉዳይ ከዳልዎ ኣለዎ።
    ኣስተርጓሚ፣ ተወሳኺ ግዜ ወይ ሓገዝ እንተ ኣድለየኩም ንገሩ።
    .heading = ኣብ ጉዳይኩም ምስታፍ
plan-statement-decision-consent =
    ስምምዕ ብድሌትኩም ጥራይ እዩ። ንምንታይ “እወ” ከም እትብሉ ክትፈልጡ ኣለኩም። ስምምዕኩም ክትስሕብዎ ትኽእሉ።
    ኣብ ገለ ኩነታት፣ ሰብ መዚ ብዘይ ስምምዕ ሓበሬታ ክለዋወጡ ይኽእሉ። እንታይ ሓበሬታ ከም ዝተለዋወጡ ሕተቱ።
    .heading = ሓበሬታ ንምልውዋጥ ዝወሃብ ስምምዕ ({ -official-consent })

## The page about them.

complaint-lead = ኣብዚ ጥርዓን ናበይን ክሳብ መዓስን ከም እትልእኹ ትርእዩ። ጥርዓን ከተቕርቡ እትኽእሉ እንተኾይንኩም፣ ደብዳበኹም ከም ልሙድ ነቲ ናይ መወዳእታ መዓልቲ ክገልጽ ኣለዎ።
complaint-where = ጥርዓንኩም ብዛዕባ እንታይ እዩ?
complaint-duties = በዓል መዚ ውሳነ ክህብ ከሎ፣ እንታይ ክገብር ከም ዘለዎ
complaint-mine = ንዓይ ዝምልከቱ ውሳነታትን ጥርዓናተይን
