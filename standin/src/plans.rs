//! Plans: where they are kept.

pub mod deadlines;
pub mod voice;

use crate::problem::Problem;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

/// The citizen's plan, with the deadlines as they were when it was kept.
pub fn find(connection: &Connection, citizen: &str) -> Result<Option<Value>, Problem> {
    let sql = "SELECT plan FROM plans WHERE citizen = ?1";
    let row = connection.query_row(sql, [citizen], |row| row.get::<_, String>(0)).optional()?;
    Ok(row.map(|plan| serde_json::from_str(&plan)).transpose()?)
}

/// Keeps the citizen's plan.
pub fn save(connection: &Connection, citizen: &str, plan: &Value) -> rusqlite::Result<()> {
    let sql = "INSERT OR REPLACE INTO plans (citizen, plan) VALUES (?1, ?2)";
    connection.execute(sql, (citizen, plan.to_string())).map(drop)
}
