//! Words that the demonstration municipality uses more than once.

/// The unit that answers when no other is named.
pub const UNIT: &str = "Integrationsteamet";

/// How to complain over a no.
pub const COMPLAINT_GUIDANCE: &str = "Du kan klage til kommunen inden 4 uger. \
     Fastholder kommunen afgørelsen, sender den klagen til Ankestyrelsen.";
