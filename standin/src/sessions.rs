//! Who is signed in. A session that is not used ends by itself.

use crate::citizens::{self, Citizen};
use crate::trouble::Trouble;
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

/// Minutes without activity after which a session ends.
pub const IDLE_MINUTES: i64 = 15;

/// Somebody is signed in.
#[derive(Debug, PartialEq, Eq)]
pub struct Session {
    /// Who.
    pub citizen: &'static Citizen,
    /// What goes wrong for them.
    pub trouble: Option<Trouble>,
}

/// Begins a session, and ends the one there was: a known id never becomes a signed-in one.
pub fn begin(
    connection: &Connection,
    before: Option<&str>,
    citizen: &Citizen,
    trouble: Option<Trouble>,
) -> rusqlite::Result<String> {
    if let Some(before) = before {
        end(connection, before)?;
    }
    connection.execute("DELETE FROM sessions WHERE active_at < unixepoch() - 60 * ?1", [IDLE_MINUTES])?;
    let id = Uuid::new_v4().to_string();
    let trouble = trouble.map_or("none", Trouble::name);
    connection
        .execute("INSERT INTO sessions (id, citizen, trouble) VALUES (?1, ?2, ?3)", (&id, citizen.id, trouble))?;
    Ok(id)
}

/// The session, if it lasts.
pub fn find(connection: &Connection, id: &str) -> rusqlite::Result<Option<Session>> {
    let found = connection
        .query_row(
            "SELECT citizen, trouble FROM sessions WHERE id = ?1 AND active_at >= unixepoch() - 60 * ?2",
            (id, IDLE_MINUTES),
            |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)),
        )
        .optional()?;
    Ok(found.and_then(|(citizen, trouble)| {
        Some(Session { citizen: citizens::find(&citizen)?, trouble: Trouble::named(&trouble) })
    }))
}

/// Notes activity.
pub fn touch(connection: &Connection, id: &str) -> rusqlite::Result<()> {
    connection.execute("UPDATE sessions SET active_at = unixepoch() WHERE id = ?1", [id]).map(drop)
}

/// Ends a session.
pub fn end(connection: &Connection, id: &str) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM sessions WHERE id = ?1", [id]).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database;

    #[test]
    fn a_session_ends_when_it_is_not_used_and_lasts_when_it_is() {
        let connection = database::open(None, "2026-11-23".parse().expect("a day")).expect("a database");
        let citizen = citizens::find("citizen-2").expect("a citizen");
        let id = begin(&connection, None, citizen, Some(Trouble::Html)).expect("a session");
        let age = |minutes: i64| {
            connection.execute("UPDATE sessions SET active_at = unixepoch() - 60 * ?1", [minutes]).expect("a table");
        };
        let lasts = || find(&connection, &id).expect("readable");
        age(IDLE_MINUTES - 1);
        assert_eq!(lasts(), Some(Session { citizen, trouble: Some(Trouble::Html) }));
        touch(&connection, &id).expect("writable");
        age(IDLE_MINUTES + 1);
        assert_eq!(lasts(), None);
    }

    #[test]
    fn signing_in_again_ends_the_session_there_was() {
        let connection = database::open(None, "2026-11-23".parse().expect("a day")).expect("a database");
        let citizen = citizens::find("citizen-1").expect("a citizen");
        let first = begin(&connection, None, citizen, None).expect("a session");
        let second = begin(&connection, Some(&first), citizen, None).expect("a session");
        assert_eq!(find(&connection, &first), Ok(None));
        assert_eq!(find(&connection, &second), Ok(Some(Session { citizen, trouble: None })));
    }
}
