//! Answers that are given again when the same call comes again: nothing is done twice.

use crate::answer::Answer;
use axum::http::StatusCode;
use rusqlite::{Connection, OptionalExtension};

/// What a citizen means to do: a key counts for one citizen, method and path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intent {
    /// Who.
    pub citizen: &'static str,
    /// Method and path.
    pub operation: String,
    /// The key, a UUID.
    pub key: String,
}

/// The answer kept for an intent, with the fingerprint of the body it was given to.
pub fn find(connection: &Connection, intent: &Intent) -> rusqlite::Result<Option<(String, Answer)>> {
    let sql = "SELECT fingerprint, status, location, body FROM kept_answers
        WHERE citizen = ?1 AND operation = ?2 AND key = ?3";
    connection
        .query_row(sql, (intent.citizen, &intent.operation, &intent.key), |row| {
            let status = StatusCode::from_u16(row.get(1)?).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            Ok((row.get(0)?, Answer { status, location: row.get(2)?, retry_after: None, body: row.get(3)? }))
        })
        .optional()
}

/// Keeps an answer.
pub fn keep(connection: &Connection, intent: &Intent, fingerprint: &str, answer: &Answer) -> rusqlite::Result<()> {
    let sql = "INSERT INTO kept_answers (citizen, operation, key, fingerprint, status, location, body)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let status = answer.status.as_u16();
    let values = (intent.citizen, &intent.operation, &intent.key, fingerprint, status, &answer.location, &answer.body);
    connection.execute(sql, values).map(drop)
}
