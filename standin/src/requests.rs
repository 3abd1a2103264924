//! Interpreter requests: where they are kept.

pub mod authority_step;
pub mod record;
pub mod replies;
pub mod steps;

use crate::problem::Problem;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use steps::Status;

/// The citizen's requests, newest first.
pub fn list(connection: &Connection, citizen: &str) -> Result<Vec<Value>, Problem> {
    let mut statement = connection.prepare("SELECT request FROM requests WHERE citizen = ?1 ORDER BY number DESC")?;
    let rows = statement.query_map([citizen], |row| row.get::<_, String>(0))?;
    rows.map(|row| Ok(serde_json::from_str(&row?)?)).collect()
}

/// One request of the citizen.
pub fn find(connection: &Connection, citizen: &str, id: &str) -> Result<Option<Value>, Problem> {
    let sql = "SELECT request FROM requests WHERE id = ?1 AND citizen = ?2";
    let row = connection.query_row(sql, [id, citizen], |row| row.get::<_, String>(0)).optional()?;
    Ok(row.map(|request| serde_json::from_str(&request)).transpose()?)
}

/// One request, whoever sent it, with the citizen who did.
pub fn find_of_anybody(connection: &Connection, id: &str) -> Result<Option<(String, Value)>, Problem> {
    let sql = "SELECT citizen, request FROM requests WHERE id = ?1";
    let row = connection.query_row(sql, [id], |row| Ok((row.get(0)?, row.get::<_, String>(1)?))).optional()?;
    let Some((citizen, request)) = row else { return Ok(None) };
    Ok(Some((citizen, serde_json::from_str(&request)?)))
}

/// The newest `at_most` requests of everybody with the citizens who sent them, and how many there are in all. A status
/// and a citizen narrow the search.
pub fn of_everybody(
    connection: &Connection,
    status: Option<Status>,
    citizen: Option<&str>,
    at_most: u32,
) -> Result<(u32, Vec<(String, Value)>), Problem> {
    let status = status.map(Status::name);
    let searched = "FROM requests WHERE (?1 IS NULL OR status = ?1) AND (?2 IS NULL OR citizen = ?2)";
    let count = connection.query_row(&format!("SELECT count(*) {searched}"), (status, citizen), |row| row.get(0))?;
    let newest = "ORDER BY request ->> 'requested_at' DESC, number DESC LIMIT ?3";
    let mut statement = connection.prepare(&format!("SELECT citizen, request {searched} {newest}"))?;
    let rows = statement
        .query_map((status, citizen, at_most), |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let found = rows.map(|row| {
        let (citizen, request) = row?;
        Ok((citizen, serde_json::from_str(&request)?))
    });
    Ok((count, found.collect::<Result<_, Problem>>()?))
}

/// Keeps a new request.
pub fn insert(connection: &Connection, citizen: &str, request: &Value) -> rusqlite::Result<()> {
    let sql = "INSERT INTO requests (id, citizen, status, request) VALUES (?1, ?2, ?3, ?4)";
    connection
        .execute(sql, (request["id"].as_str(), citizen, request["status"].as_str(), request.to_string()))
        .map(drop)
}

/// Keeps a request that has changed.
pub fn save(connection: &Connection, request: &Value) -> rusqlite::Result<()> {
    let sql = "UPDATE requests SET status = ?1, request = ?2 WHERE id = ?3";
    connection.execute(sql, (request["status"].as_str(), request.to_string(), request["id"].as_str())).map(drop)
}
