//! What citizens answered to the unit's questions. Only the unit reads it: the contract has no field for it.

use crate::moment::Moment;
use rusqlite::Connection;

/// A question and what the citizen said to it.
#[derive(Debug, PartialEq, Eq)]
pub struct Reply {
    /// The unit's question.
    pub question: String,
    /// The citizen's words.
    pub reply: String,
    /// When they came, as the contract writes it.
    pub at: String,
}

/// Keeps what the citizen said.
pub fn keep(connection: &Connection, request: &str, question: &str, reply: &str, now: Moment) -> rusqlite::Result<()> {
    let sql = "INSERT INTO replies (request, question, reply, at) VALUES (?1, ?2, ?3, ?4)";
    connection.execute(sql, (request, question, reply, now.to_string())).map(drop)
}

/// What the citizen said about this request, oldest first.
pub fn list(connection: &Connection, request: &str) -> rusqlite::Result<Vec<Reply>> {
    let sql = "SELECT question, reply, at FROM replies WHERE request = ?1 ORDER BY number";
    let mut statement = connection.prepare(sql)?;
    let rows = statement
        .query_map([request], |row| Ok(Reply { question: row.get(0)?, reply: row.get(1)?, at: row.get(2)? }))?;
    rows.collect()
}
