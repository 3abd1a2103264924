//! What every answer is made from: the database, the app's folder, the clock, and what is under way.

use crate::calls::Calls;
use crate::clock::Clock;
use crate::database;
use crate::moment::Moment;
use crate::rehearsal::csp_reports::CspReports;
use crate::trouble::demands::Demands;
use rusqlite::Connection;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The stand-in's memory.
pub struct State {
    database: Mutex<Connection>,
    clock: Clock,
    spent: Mutex<HashSet<String>>,
    pub(crate) dist: PathBuf,
    pub(crate) calls: Calls,
    pub(crate) csp_reports: CspReports,
    pub(crate) demands: Demands,
}

impl State {
    /// Opens the database, or one in memory, and fills it when it is new. `dist` is the folder of the app. The error
    /// says in words what is wrong.
    pub fn open(database: Option<&Path>, dist: impl Into<PathBuf>, clock: Clock) -> Result<Self, String> {
        let connection = database::open(database, clock.now().date)?;
        Ok(Self {
            database: Mutex::new(connection),
            clock,
            spent: Mutex::default(),
            dist: dist.into(),
            calls: Calls::default(),
            csp_reports: CspReports::default(),
            demands: Demands::default(),
        })
    }

    /// The present moment in Denmark.
    pub(crate) fn now(&self) -> Moment {
        self.clock.now()
    }

    /// The database, one user at a time.
    pub(crate) fn database(&self) -> MutexGuard<'_, Connection> {
        lock(&self.database)
    }

    /// True the first time a name is given, false ever after.
    pub(crate) fn is_first(&self, name: &str) -> bool {
        lock(&self.spent).insert(name.to_owned())
    }
}

/// A panic elsewhere leaves nothing half done: SQLite rolls back, and the sets change in one step.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
