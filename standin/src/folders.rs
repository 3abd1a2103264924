//! What a citizen has many of, besides requests.

use crate::problem::Problem;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

/// What they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folder {
    /// Reported absences.
    Absences,
    /// Complaints that were sent.
    Complaints,
    /// Consents, also ended ones.
    Consents,
    /// Decisions that were received.
    Decisions,
    /// Papers in the case.
    Documents,
    /// Notes of citizen and caseworker.
    Notes,
}

impl Folder {
    fn name(self) -> &'static str {
        match self {
            Self::Absences => "absences",
            Self::Complaints => "complaints",
            Self::Consents => "consents",
            Self::Decisions => "decisions",
            Self::Documents => "documents",
            Self::Notes => "notes",
        }
    }
}

/// Every paper in the folder, oldest first.
pub fn list(connection: &Connection, folder: Folder, citizen: &str) -> Result<Vec<Value>, Problem> {
    let sql = "SELECT paper FROM folders WHERE citizen = ?1 AND kind = ?2 ORDER BY number";
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([citizen, folder.name()], |row| row.get::<_, String>(0))?;
    rows.map(|row| Ok(serde_json::from_str(&row?)?)).collect()
}

/// The paper of this id.
pub fn find(connection: &Connection, folder: Folder, citizen: &str, id: &str) -> Result<Option<Value>, Problem> {
    let sql = "SELECT paper FROM folders WHERE citizen = ?1 AND kind = ?2 AND id = ?3";
    let row = connection.query_row(sql, [citizen, folder.name(), id], |row| row.get::<_, String>(0)).optional()?;
    Ok(row.map(|paper| serde_json::from_str(&paper)).transpose()?)
}

/// Keeps a new paper.
pub fn insert(connection: &Connection, folder: Folder, citizen: &str, paper: &Value) -> rusqlite::Result<()> {
    let sql = "INSERT INTO folders (citizen, kind, id, paper) VALUES (?1, ?2, ?3, ?4)";
    connection.execute(sql, (citizen, folder.name(), paper["id"].as_str(), paper.to_string())).map(drop)
}

/// Keeps a paper that has changed.
pub fn save(connection: &Connection, folder: Folder, citizen: &str, paper: &Value) -> rusqlite::Result<()> {
    let sql = "UPDATE folders SET paper = ?1 WHERE citizen = ?2 AND kind = ?3 AND id = ?4";
    connection.execute(sql, (paper.to_string(), citizen, folder.name(), paper["id"].as_str())).map(drop)
}
