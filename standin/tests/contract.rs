//! The stand-in held to `api/openapi.yaml`, called in process.

#[path = "contract/absences.rs"]
mod absences;
#[path = "contract/answers.rs"]
mod answers;
#[path = "contract/appointments.rs"]
mod appointments;
#[path = "contract/citizens.rs"]
mod citizens;
#[path = "contract/complaints.rs"]
mod complaints;
#[path = "contract/failing.rs"]
mod failing;
#[path = "contract/files.rs"]
mod files;
#[path = "contract/notes.rs"]
mod notes;
#[path = "contract/plan_acts.rs"]
mod plan_acts;
#[path = "contract/preparation.rs"]
mod preparation;
#[path = "contract/sending_once.rs"]
mod sending_once;
#[path = "contract/sharing.rs"]
mod sharing;
#[path = "contract/signing_in.rs"]
mod signing_in;
#[path = "contract/steps.rs"]
mod steps;
#[path = "contract/town.rs"]
mod town;
#[path = "contract/troubles.rs"]
mod troubles;
#[path = "contract/unit.rs"]
mod unit;
#[path = "contract/voice.rs"]
mod voice;
