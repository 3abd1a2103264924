### What is said when something goes wrong. Each text: what happened, what to do. Nothing typed is lost.

problem-heading = There is a problem
problem-offline = We cannot reach the municipality. Check your internet and try again.
problem-late = The municipality’s system does not answer. Wait a little and try again.
# $seconds (number): how long to wait
problem-busy =
    { $seconds ->
        [one] The system is busy. Wait { $seconds } second and try again.
       *[other] The system is busy. Wait { $seconds } seconds and try again.
    }
problem-sign-in = You are not signed in. Sign in to go on.
problem-not-found = We cannot find it. Perhaps it was deleted.
problem-conflict = Something new has happened meanwhile. Load the page again.
problem-forbidden = You are not allowed to do this. Ask the municipality.
problem-in-progress = The municipality’s system is still working on it. Wait a little and try again.
problem-invalid = The municipality’s system cannot read some answers. Correct them and send again.
problem-server = There is an error in the municipality’s system. Try again later.
problem-broken = We cannot understand the answer from the municipality’s system. Try again later.
# $reference (text): a short code
problem-reference = Say this code if you call: { $reference }
problem-kept = What you wrote is still here.
problem-not-sent = It has not been sent.
problem-maybe-sent = We do not know if it was sent. Try again. It is only sent once.
problem-changed = It has changed meanwhile. You see how it is now. What you wrote is still here.
