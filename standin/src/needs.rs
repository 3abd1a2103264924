//! Interpreter needs, stated once: where they are kept.

use crate::problem::Problem;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

/// The need the citizen stated last.
pub fn find(connection: &Connection, citizen: &str) -> Result<Option<Value>, Problem> {
    let sql = "SELECT need FROM needs WHERE citizen = ?1";
    let row = connection.query_row(sql, [citizen], |row| row.get::<_, String>(0)).optional()?;
    Ok(row.map(|need| serde_json::from_str(&need)).transpose()?)
}

/// Keeps the need in the place of the one before.
pub fn save(connection: &Connection, citizen: &str, need: &Value) -> rusqlite::Result<()> {
    let sql = "INSERT OR REPLACE INTO needs (citizen, need) VALUES (?1, ?2)";
    connection.execute(sql, (citizen, need.to_string())).map(drop)
}
