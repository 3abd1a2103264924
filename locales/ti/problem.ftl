### checked: machine
### source: c7c87844d2276838
### What is said when something goes wrong. Each text: what happened, what to do. Nothing typed is lost.

problem-heading = ጸገም ኣሎ
problem-offline = ምስ ኮሙነ ክንራኸብ ኣይከኣልናን። ኢንተርነትኩም ይሰርሕ ምህላዉ ርኣዩ፣ እንደገና ድማ ፈትኑ።
problem-late = ሲስተም ኮሙነ መልሲ ኣይህብን ኣሎ። ቁሩብ ተጸበዩ፣ እንደገና ድማ ፈትኑ።
# $seconds (number): how long to wait
problem-busy =
    { $seconds ->
        [one] እቲ ሲስተም ስራሕ በዚሕዎ ኣሎ። { $seconds } ካልኢት ተጸበዩ፣ እንደገና ድማ ፈትኑ።
       *[other] እቲ ሲስተም ስራሕ በዚሕዎ ኣሎ። { $seconds } ካልኢታት ተጸበዩ፣ እንደገና ድማ ፈትኑ።
    }
problem-sign-in = ሕጂ ኣቲኹም የለኹምን። እንደገና እተዉ።
problem-not-found = ክንረኽቦ ኣይከኣልናን። ምናልባት ተደምሲሱ ይኸውን።
problem-conflict = ኣብዚ መንጎ ሓድሽ ነገር መጺኡ። ነቲ ገጽ እንደገና ክፈትዎ።
problem-invalid = ሲስተም ኮሙነ ንገለ መልስታት ከንብቦም ኣይከኣለን። ኣርምዎም፣ እንደገና ድማ ልኣኽዎም።
problem-server = ኣብ ሲስተም ኮሙነ ጌጋ ኣሎ። ጸኒሕኩም እንደገና ፈትኑ።
problem-broken = ነቲ ካብ ሲስተም ኮሙነ ዝመጸ መልሲ ክንርድኦ ኣይከኣልናን። ጸኒሕኩም እንደገና ፈትኑ።
# $reference (text): a short code
problem-reference = እንተደዊልኩም ነዚ ኮድ ንገሩ፦ { $reference }
problem-kept = ዝጸሓፍኩምዎ ክሳብ ሕጂ ኣብዚ ኣሎ።
problem-not-sent = ኣይተላእከን።
problem-maybe-sent = ተላኢኹ ድዩ ወይስ ኣይተላእከን ኣይንፈልጥን። እንደገና ፈትኑ። ሓደ ግዜ ጥራይ እዩ ዝልኣኽ።
