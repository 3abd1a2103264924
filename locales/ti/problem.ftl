### checked: machine
### source: 7895842c55d660ba
### What is said when something goes wrong. Each text: what happened, what to do. Nothing typed is lost.

problem-heading = ጸገም ኣሎ
problem-offline = ምስ ኮሙነ ክንራኸብ ኣይከኣልናን። ኢንተርነትኩም ይሰርሕ ምህላዉ ርኣዩ እሞ ደጊምኩም ፈትኑ።
problem-late = ሲስተም ኮሙነ መልሲ ይህብ የለን። ቁሩብ ተጸበዩ እሞ ደጊምኩም ፈትኑ።
# $seconds (number): how long to wait
problem-busy =
    { $seconds ->
        [one] እቲ ሲስተም ስራሕ በዚሕዎ ኣሎ። { $seconds } ካልኢት ተጸበዩ እሞ ደጊምኩም ፈትኑ።
       *[other] እቲ ሲስተም ስራሕ በዚሕዎ ኣሎ። { $seconds } ካልኢታት ተጸበዩ እሞ ደጊምኩም ፈትኑ።
    }
problem-sign-in = ኣይኣተኹምን። ንምቕጻል እተዉ።
problem-not-found = ክንረኽቦ ኣይከኣልናን። ምናልባት ተደምሲሱ ይኸውን።
problem-conflict = ኣብዚ መንጎ ሓድሽ ነገር መጺኡ። ነቲ ገጽ ደጊምኩም ክፈትዎ።
problem-forbidden = እዚ ክትገብሩ ኣይፍቀደኩምን። ንኮሙነ ሕተቱ።
problem-in-progress = ሲስተም ኮሙነ ገና ይሰርሓሉ ኣሎ። ቁሩብ ተጸበዩ እሞ ደጊምኩም ፈትኑ።
problem-invalid = ሲስተም ኮሙነ ንገለ መልስታት ከንብቦም ኣይከኣለን። ኣርምዎም እሞ ደጊምኩም ልኣኽዎም።
problem-server = ኣብ ሲስተም ኮሙነ ጌጋ ኣሎ። ጸኒሕኩም ደጊምኩም ፈትኑ።
problem-broken = ነቲ ካብ ሲስተም ኮሙነ ዝመጸ መልሲ ክንርድኦ ኣይከኣልናን። ጸኒሕኩም ደጊምኩም ፈትኑ።
# $reference (text): a short code
problem-reference = እንተደዊልኩም ነዚ ኮድ ንገሩ፦ { $reference }
problem-kept = ዝጸሓፍኩምዎ ክሳብ ሕጂ ኣብዚ ኣሎ።
problem-not-sent = ኣይተላእከን።
problem-maybe-sent = ተላኢኹ ድዩ ወይስ ኣይተላእከን ኣይንፈልጥን። ደጊምኩም ፈትኑ። ሓደ ግዜ ጥራይ እዩ ዝልኣኽ።
problem-changed = ኣብዚ መንጎ ተቐይሩ። ኣብዚ ሕጂ ዘሎ ኩነታት ትርእዩ። ዝጸሓፍኩምዎ ክሳብ ሕጂ ኣብዚ ኣሎ።
