//! What a citizen has one of, besides plan and need.

use crate::problem::Problem;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

/// What it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// Whom to ask before there is a plan.
    Caseworker,
    /// The members of the family, and what is planned for the children.
    Family,
    /// What the citizen wrote for the next talk.
    Preparation,
}

impl Sheet {
    fn name(self) -> &'static str {
        match self {
            Self::Caseworker => "caseworker",
            Self::Family => "family",
            Self::Preparation => "preparation",
        }
    }
}

/// The sheet, as it was kept last.
pub fn find(connection: &Connection, sheet: Sheet, citizen: &str) -> Result<Option<Value>, Problem> {
    let sql = "SELECT sheet FROM sheets WHERE citizen = ?1 AND kind = ?2";
    let row = connection.query_row(sql, [citizen, sheet.name()], |row| row.get::<_, String>(0)).optional()?;
    Ok(row.map(|text| serde_json::from_str(&text)).transpose()?)
}

/// Keeps the sheet in the place of the one before.
pub fn save(connection: &Connection, sheet: Sheet, citizen: &str, value: &Value) -> rusqlite::Result<()> {
    let sql = "INSERT OR REPLACE INTO sheets (citizen, kind, sheet) VALUES (?1, ?2, ?3)";
    connection.execute(sql, (citizen, sheet.name(), value.to_string())).map(drop)
}
