//! Plans: where they are kept.

pub mod appointments;
pub mod deadlines;
pub mod rooms;
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

/// Every plan, with the citizen whose it is.
pub fn all(connection: &Connection) -> Result<Vec<(String, Value)>, Problem> {
    let mut statement = connection.prepare("SELECT citizen, plan FROM plans ORDER BY citizen")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (citizen, plan) = row?;
        Ok((citizen, serde_json::from_str(&plan)?))
    })
    .collect()
}

/// Keeps the citizen's plan.
pub fn save(connection: &Connection, citizen: &str, plan: &Value) -> rusqlite::Result<()> {
    let sql = "INSERT OR REPLACE INTO plans (citizen, plan) VALUES (?1, ?2)";
    connection.execute(sql, (citizen, plan.to_string())).map(drop)
}
