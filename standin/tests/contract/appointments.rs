//! Appointments that the unit moves.

use crate::town::{NOW, Person, get, rehearse, submit, town};
use serde_json::json;

const PATH: &str = "/standin/appointments/appointment-1";
const PAGE: &str = "/standin/unit/appointments";

#[tokio::test]
async fn an_appointment_that_was_moved_is_seen_in_the_plan() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-2", "none").await;
    let before = person.get("/api/plan").await.json();
    let moved = rehearse(&app, PATH, &json!({"citizen": "citizen-2", "starts_at": "2026-12-01T09:00"})).await;
    assert_eq!((moved.status, moved.text.as_str()), (204, ""));
    let after = person.get("/api/plan").await.json();
    let appointment = &after["appointments"][0];
    assert_eq!((&appointment["starts_at"], &appointment["status"]), (&json!("2026-12-01T09:00"), &json!("moved")));
    assert_eq!(appointment["place_or_link"], before["appointments"][0]["place_or_link"]);
    let version = before["version"].as_u64().expect("a number") + 1;
    assert_eq!((&after["version"], &after["last_changed_at"]), (&json!(version), &json!(NOW)));
}

#[tokio::test]
async fn only_an_appointment_that_there_is_can_be_moved_and_only_to_a_real_time() {
    let app = town();
    let to = |citizen: &str| json!({"citizen": citizen, "starts_at": "2026-12-01T09:00"});
    for (path, citizen) in [("/standin/appointments/appointment-9", "citizen-2"), (PATH, "citizen-5"), (PATH, "nobody")]
    {
        let seen = rehearse(&app, path, &to(citizen)).await;
        assert_eq!(seen.problem(), (404, "not-found".to_owned()), "{path} of {citizen}");
    }
    let seen = rehearse(&app, PATH, &json!({"citizen": "citizen-2", "starts_at": "2026-11-31T09:00"})).await;
    assert_eq!(seen.errors(), [("/starts_at".to_owned(), "not_a_date".to_owned())]);
    assert_eq!(rehearse(&app, PATH, &json!({"citizen": "citizen-2"})).await.status, 422);
}

#[tokio::test]
async fn the_unit_moves_an_appointment_by_hand() {
    let app = town();
    let form = |starts_at: &'static str| {
        [("citizen", "citizen-3"), ("appointment_id", "appointment-1"), ("starts_at", starts_at)]
    };
    let page = get(&app, PAGE).await;
    assert_eq!(page.status, 200);
    for citizen in ["citizen-1", "citizen-2", "citizen-3", "citizen-4"] {
        assert!(page.text.contains(&format!("appointment-1 of {citizen}")), "{citizen}");
    }
    let moved = submit(&app, PAGE, &form("2026-12-01T09:00")).await;
    assert_eq!((moved.status, moved.header("location")), (303, PAGE));
    let plan = Person::sign_in(&app, "citizen-3", "none").await.get("/api/plan").await.json();
    assert_eq!(plan["appointments"][0]["starts_at"], "2026-12-01T09:00");

    let mistaken = submit(&app, PAGE, &form(r#"soon" {{facts}}"#)).await;
    assert_eq!(mistaken.status, 422);
    assert!(mistaken.text.contains("The appointment was not moved. Write a day and a time, like 2026-12-01T09:00."));
    assert!(mistaken.text.contains(r#"value="soon&quot; {{facts}}""#), "what was typed stays");
    let gone = submit(&app, PAGE, &[("citizen", "citizen-5"), ("starts_at", "2026-12-01T09:00")]).await;
    assert_eq!(gone.status, 404);
    assert!(gone.text.contains("There is no such appointment."));
}
