//! The stand-in API with the app's files, a new one for each journey: what one leaves behind no other one meets.

use crate::outcome::{Fault, Outcome, holds};
use serde_json::Value;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use std::{env, fs};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// How long a program may take to say that it is ready.
const START: Duration = Duration::from_secs(30);

/// The folder of the whole project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A running stand-in. It ends with this value.
pub struct Standin {
    _process: Child,
    /// Like `http://127.0.0.1:40123`.
    pub origin: String,
}

impl Standin {
    /// Starts one that keeps everything in memory; with the settings of a public PC, or of one's own device.
    pub async fn start(is_kiosk: bool) -> Outcome<Self> {
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
        let mut command = Command::new(target.join("debug/standin"));
        let dist = if is_kiosk { kiosk(&target)? } else { root().join("dist") };
        command.args(["--listen", "127.0.0.1:0", "--dist"]).arg(dist);
        let (process, address) = start(command, "listening on http://").await?;
        Ok(Self { _process: process, origin: format!("http://{address}") })
    }

    /// What browsers have reported about breaches of the content security policy.
    pub fn csp_reports(&self) -> Outcome<Vec<Value>> {
        let answer = self.get("/standin/csp-reports")?;
        let answer: Value = serde_json::from_str(&answer)?;
        let reports = answer["reports"].as_array().cloned();
        Ok(reports.ok_or_else(|| format!("/standin/csp-reports has no list: {answer}"))?)
    }

    fn get(&self, path: &str) -> Outcome<String> {
        let address = self.origin.trim_start_matches("http://");
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(START))?;
        write!(stream, "GET {path} HTTP/1.0\r\nHost: {address}\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (head, body) = answer.split_once("\r\n\r\n").ok_or("the stand-in does not answer in HTTP")?;
        let status = head.lines().next().unwrap_or_default();
        holds(&format!("{path}: {status}"), status.contains(" 200"))?;
        Ok(body.to_owned())
    }
}

/// The app's files with the settings of a public PC, in a folder of their own.
fn kiosk(target: &Path) -> Outcome<PathBuf> {
    let folder = target.join("kiosk");
    let _ = fs::remove_dir_all(&folder);
    copy(&root().join("dist"), &folder)?;
    let settings = fs::read_to_string(folder.join("config.json"))?;
    let changed = settings.replace("\"kiosk\": false", "\"kiosk\": true");
    holds("config.json does not say whether this is a kiosk", changed != settings)?;
    for compressed in ["config.json.br", "config.json.gz"] {
        fs::remove_file(folder.join(compressed))?;
    }
    fs::write(folder.join("config.json"), changed)?;
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

/// Starts a program and waits until it says `marker`; returns what it says right behind it.
pub async fn start(mut command: Command, marker: &str) -> Outcome<(Child, String)> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).kill_on_drop(true);
    let name = command.as_std().get_program().to_string_lossy().into_owned();
    let mut process = command.spawn().map_err(|error| format!("{name}: {error}"))?;
    let stdout = process.stdout.take().ok_or("a program without output")?;
    let mut lines = BufReader::new(stdout).lines();
    let said = async {
        while let Some(line) = lines.next_line().await? {
            if let Some((_, rest)) = line.split_once(marker) {
                return Ok::<String, Fault>(rest.trim().to_owned());
            }
        }
        Err(Fault::from(format!("{name} ended without saying `{marker}`")))
    };
    let said = timeout(START, said).await.map_err(|_| format!("{name} has not said `{marker}`"))??;
    // Nobody may have to wait because nobody reads on.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    Ok((process, said))
}
