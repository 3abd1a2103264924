//! `standin --listen 127.0.0.1:8080 --dist dist --database .run/standin.sqlite`

use standin::{Clock, State, app};
use std::io::{Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;
use tokio::net::TcpListener;

/// What the command line says.
struct Arguments {
    listen: String,
    dist: PathBuf,
    database: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(mistake) => {
            eprintln!("standin: {mistake}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), String> {
    let arguments = arguments(std::env::args().skip(1))?;
    let state = State::open(arguments.database.as_deref(), arguments.dist, Clock::System)?;
    let listener = TcpListener::bind(&arguments.listen).await;
    let listener = listener.map_err(|error| format!("{}: {error}", arguments.listen))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    // Whoever started this waits for the line, also behind a pipe.
    println!("listening on http://{address}");
    stdout().flush().map_err(|error| error.to_string())?;
    axum::serve(listener, app(state)).await.map_err(|error| error.to_string())
}

fn arguments(mut given: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut arguments = Arguments { listen: "127.0.0.1:8080".into(), dist: "dist".into(), database: None };
    while let Some(name) = given.next() {
        let value = given.next().ok_or_else(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--listen" => arguments.listen = value,
            "--dist" => arguments.dist = value.into(),
            "--database" => arguments.database = Some(value.into()),
            _ => return Err(format!("{name} is unknown; there are --listen, --dist and --database")),
        }
    }
    Ok(arguments)
}
