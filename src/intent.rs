//! One intent makes one request, whatever fails.
//!
//! The key of an intent is worked out from what is asked and from what was asked before for the same meeting. So a
//! second tap, a second try, another tab, and the same answers typed again after a reload all say the same key, and
//! the API makes one request of them (`Idempotency-Key`). While nobody knows whether a request has arrived, only the
//! same can be sent again.

use crate::api::problem::Problem;
use crate::api::types::{Appointment, SentRequest};
use crate::form::reply::is_open;
use crate::local_time::LocalTime;

/// What is asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    /// When the meeting begins.
    pub starts_at: LocalTime,
    /// As the contract writes it.
    pub body: String,
}

/// A sending of an intent.
#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    /// Names the intent.
    pub key: String,
    /// As the contract writes it.
    pub body: String,
    /// An earlier try may have arrived.
    pub is_unsure: bool,
}

/// Where the asking stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Asking {
    /// Nothing has been sent.
    #[default]
    NotYet,
    /// What was asked before is being read.
    Looking(Ask),
    /// It is on its way.
    Underway(Attempt),
    /// Nobody knows whether it has arrived: only the same can be sent again.
    Unsure(Attempt, Problem),
    /// It was not carried out, and can be changed.
    Refused(Problem),
    /// This request for the same meeting was sent before.
    Known(String),
    /// The meeting is not any more when it was; none: it is not in the plan any more.
    Moved(Option<Appointment>),
    /// The API has it under this reference.
    Sent(String),
}

/// What happens.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The person sends.
    Tapped(Ask),
    /// The requests that there are, or why they could not be read.
    Listed(Result<Vec<SentRequest>, Problem>),
    /// The meeting has been moved meanwhile; none: it is not in the plan any more.
    Moved(Option<Appointment>),
    /// The reference of the request, or what went wrong.
    Answered(Result<String, Problem>),
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Nothing.
    Nothing,
    /// Read the requests that there are.
    Look,
    /// Send.
    Post(Attempt),
}

impl Asking {
    /// What follows from an event.
    pub fn after(self, event: Event) -> (Self, Effect) {
        match (self, event) {
            (Self::Unsure(attempt, _), Event::Tapped(_)) => (Self::Underway(attempt.clone()), Effect::Post(attempt)),
            (Self::NotYet | Self::Refused(_) | Self::Known(_) | Self::Moved(_), Event::Tapped(ask)) => {
                (Self::Looking(ask), Effect::Look)
            }
            (Self::Looking(ask), Event::Listed(Ok(known))) => {
                let same = || known.iter().filter(|request| request.starts_at == ask.starts_at);
                if let Some(open) = same().find(|request| is_open(&request.status)) {
                    return (Self::Known(open.id.clone()), Effect::Nothing);
                }
                // In no promised order: what each adds to the key does not depend on its place.
                let before = same().fold(0_u128, |all, request| all ^ hash(&[&request.id]));
                let key = key(&[&ask.body, &format!("{before:x}")]);
                let attempt = Attempt { key, body: ask.body, is_unsure: false };
                (Self::Underway(attempt.clone()), Effect::Post(attempt))
            }
            (Self::Looking(_), Event::Moved(to)) => (Self::Moved(to), Effect::Nothing),
            (Self::Looking(_), Event::Listed(Err(problem))) => (Self::Refused(problem), Effect::Nothing),
            (Self::Underway(_), Event::Answered(Ok(reference))) => (Self::Sent(reference), Effect::Nothing),
            (Self::Underway(attempt), Event::Answered(Err(problem))) => {
                // These the API keeps under the key: whatever was tried before, no request was made.
                let is_final = matches!(problem, Problem::Invalid(_) | Problem::Conflict);
                if !is_final && (attempt.is_unsure || problem.is_maybe_sent()) {
                    (Self::Unsure(Attempt { is_unsure: true, ..attempt }, problem), Effect::Nothing)
                } else {
                    (Self::Refused(problem), Effect::Nothing)
                }
            }
            // A second tap, or an answer that nobody waits for any more.
            (same, _) => (same, Effect::Nothing),
        }
    }

    /// Whether something is on its way.
    pub fn is_busy(&self) -> bool {
        matches!(self, Self::Looking(_) | Self::Underway(_))
    }

    /// Whether the answers must stay as they are: they are being sent, or nobody knows whether they have arrived.
    pub fn is_frozen(&self) -> bool {
        self.is_busy() || matches!(self, Self::Unsure(..))
    }
}

/// The key of an intent: the same for the same parts, another for others. A UUID of version 8 (RFC 9562) over FNV-1a.
pub fn key(parts: &[&str]) -> String {
    let hash = (hash(parts) & !(0xf << 76) & !(0x3 << 62)) | (0x8 << 76) | (0x2 << 62);
    let hex = format!("{hash:032x}");
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

fn hash(parts: &[&str]) -> u128 {
    let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    for part in parts {
        // What no text has stands between two parts.
        for byte in part.bytes().chain([0xff]) {
            hash = (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn a_key_is_a_uuid_and_differs_by_every_part() {
        let one = key(&["a", "b"]);
        assert_eq!(one, key(&["a", "b"]));
        assert_ne!(one, key(&["ab", ""]));
        assert_ne!(one, key(&["a", "b", ""]));
        assert_eq!(one.len(), 36);
        assert_eq!(&one[14..15], "8", "version");
        assert!(["8", "9", "a", "b"].contains(&&one[19..20]), "variant");
    }

    /// A schedule: numbers that decide what happens next. SplitMix64.
    struct Dice(u64);

    impl Dice {
        fn roll(&mut self, sides: usize) -> usize {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut number = self.0;
            number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            usize::try_from((number ^ (number >> 31)) % u64::try_from(sides).expect("few")).expect("few")
        }
    }

    const MEETING: &str = "2026-12-01T10:00";

    fn ask(body: &str) -> Ask {
        Ask { starts_at: MEETING.parse().expect("a moment"), body: body.into() }
    }

    fn request(id: &str, status: &str) -> SentRequest {
        SentRequest { id: id.into(), status: status.into(), starts_at: MEETING.parse().expect("a moment") }
    }

    /// The API as the contract has it: one key, one answer; 401, 429 and 500 are not kept.
    #[derive(Default)]
    struct Api {
        kept: HashMap<String, (String, Result<String, Problem>)>,
        requests: Vec<(SentRequest, String)>,
        running: Vec<String>,
    }

    impl Api {
        /// Takes a call; what it says, and whether it goes on working behind its back.
        fn take(&mut self, attempt: &Attempt, dice: &mut Dice) -> Result<String, Problem> {
            if self.running.contains(&attempt.key) {
                return Err(Problem::InProgress);
            }
            if let Some((body, answer)) = self.kept.get(&attempt.key) {
                return if *body == attempt.body { answer.clone() } else { Err(Problem::Conflict) };
            }
            match dice.roll(12) {
                0 => return Err(Problem::SignIn),
                1 => return Err(Problem::Busy { seconds: 1 }),
                2 => return Err(Problem::Server { reference: None }),
                // The gateway gives up, and the call goes on.
                3 => {
                    self.running.push(attempt.key.clone());
                    let _ = self.carry_out(attempt);
                    return Err(Problem::Late);
                }
                4 => {
                    let answer = Err(Problem::Invalid(Vec::new()));
                    self.kept.insert(attempt.key.clone(), (attempt.body.clone(), answer.clone()));
                    return answer;
                }
                _ => {}
            }
            self.carry_out(attempt)
        }

        fn carry_out(&mut self, attempt: &Attempt) -> Result<String, Problem> {
            let id = format!("ir-{}", self.requests.len());
            self.requests.push((request(&id, "sent"), attempt.body.clone()));
            self.kept.insert(attempt.key.clone(), (attempt.body.clone(), Ok(id.clone())));
            Ok(id)
        }
    }

    /// What is between a tab and the API.
    enum Message {
        Look,
        Post(Attempt),
        Listed(Result<Vec<SentRequest>, Problem>),
        Answered(Result<String, Problem>),
    }

    #[derive(Default)]
    struct Tab {
        asking: Asking,
        /// What this person types into it.
        body: String,
        /// Which load of the page it is: answers to an earlier one never come.
        load: usize,
    }

    struct World {
        api: Api,
        tabs: [Tab; 2],
        /// Tab, its load, and the message; in whatever order they arrive.
        wire: Vec<(usize, usize, Message)>,
        shown: Vec<String>,
    }

    impl World {
        fn new() -> Self {
            let tab = || Tab { body: "one".into(), ..Tab::default() };
            Self { api: Api::default(), tabs: [tab(), tab()], wire: Vec::new(), shown: Vec::new() }
        }

        fn happen(&mut self, at: usize, event: Event) {
            let tab = &mut self.tabs[at];
            let (asking, effect) = std::mem::take(&mut tab.asking).after(event);
            tab.asking = asking;
            match effect {
                Effect::Nothing => {}
                Effect::Look => self.wire.push((at, tab.load, Message::Look)),
                Effect::Post(attempt) => self.wire.push((at, tab.load, Message::Post(attempt))),
            }
            if let Asking::Sent(reference) = &self.tabs[at].asking {
                self.shown.push(reference.clone());
            }
        }

        fn tap(&mut self, at: usize) {
            let ask = ask(&self.tabs[at].body);
            self.happen(at, Event::Tapped(ask));
        }

        /// Something arrives, or is lost on the way; then the tab gives up waiting.
        fn deliver(&mut self, dice: &mut Dice) {
            if self.wire.is_empty() {
                return;
            }
            let (at, load, message) = self.wire.swap_remove(dice.roll(self.wire.len()));
            let is_lost = dice.roll(4) == 0;
            let is_waiting = self.tabs[at].load == load;
            match message {
                Message::Look if is_lost => self.wire.push((at, load, Message::Listed(Err(Problem::Offline)))),
                Message::Look => {
                    let known = self.api.requests.iter().map(|(request, _)| request.clone()).collect();
                    self.wire.push((at, load, Message::Listed(Ok(known))));
                }
                Message::Post(_) if is_lost => self.wire.push((at, load, Message::Answered(Err(Problem::Offline)))),
                // The tab gives up; the call arrives all the same, later.
                Message::Post(attempt) if dice.roll(8) == 0 => {
                    self.wire.push((at, usize::MAX, Message::Post(attempt)));
                    self.wire.push((at, load, Message::Answered(Err(Problem::Late))));
                }
                Message::Post(attempt) => {
                    let answer = self.api.take(&attempt, dice);
                    self.wire.push((at, load, Message::Answered(answer)));
                }
                Message::Listed(_) | Message::Answered(_) if !is_waiting => {}
                Message::Listed(known) => self.happen(at, Event::Listed(known)),
                // The answer is lost, or cut in the middle.
                Message::Answered(_) if is_lost => self.happen(at, Event::Answered(Err(Problem::Broken))),
                Message::Answered(answer) => self.happen(at, Event::Answered(answer)),
            }
        }

        fn step(&mut self, dice: &mut Dice) {
            let at = dice.roll(2);
            match dice.roll(16) {
                0..=2 => self.tap(at),
                // Twice, as an impatient finger does.
                3 => {
                    self.tap(at);
                    self.tap(at);
                }
                // The page is loaded again, and the same is typed again.
                4 => self.tabs[at] = Tab { body: "one".into(), load: self.tabs[at].load + 1, ..Tab::default() },
                5 => self.api.running.clear(),
                _ => self.deliver(dice),
            }
        }

        fn made(&self, body: &str) -> usize {
            self.api.requests.iter().filter(|(_, made)| made == body).count()
        }
    }

    const SCHEDULES: u64 = 120_000;

    #[test]
    fn one_intent_makes_at_most_one_request_on_every_schedule_of_failures_taps_reloads_and_tabs() {
        let mut most = 0;
        for schedule in 0..SCHEDULES {
            let (mut world, mut dice) = (World::new(), Dice(schedule));
            for _ in 0..40 {
                world.step(&mut dice);
                assert!(world.made("one") <= 1, "schedule {schedule}: the same was asked twice");
            }
            for reference in &world.shown {
                let is_there = world.api.requests.iter().any(|(request, _)| request.id == *reference);
                assert!(is_there, "schedule {schedule}: «sent» without the API's reference");
            }
            most = most.max(world.shown.len());
        }
        assert!(most > 0, "some schedule sends");
    }

    #[test]
    fn who_changes_the_answers_between_tries_still_has_one_request_for_the_meeting() {
        for schedule in 0..SCHEDULES {
            let (mut world, mut dice) = (World::new(), Dice(schedule));
            for _ in 0..40 {
                match dice.roll(16) {
                    0..=2 => world.tap(0),
                    3 => world.tabs[0].body = if dice.roll(2) == 0 { "one".into() } else { "two".into() },
                    4 => world.api.running.clear(),
                    _ => world.deliver(&mut dice),
                }
                let made = world.made("one") + world.made("two");
                assert!(made <= 1, "schedule {schedule}: {made} requests for one meeting");
            }
        }
    }

    #[test]
    fn once_the_network_is_well_again_trying_again_ends_with_the_one_request_or_a_refusal() {
        for schedule in 0..SCHEDULES / 10 {
            let (mut world, mut dice) = (World::new(), Dice(schedule));
            for _ in 0..30 {
                world.step(&mut dice);
            }
            // What is still on its way arrives; then everything works.
            while !world.wire.is_empty() {
                world.deliver(&mut dice);
            }
            world.api.running.clear();
            for _ in 0..4 {
                world.tap(0);
                while let Some((at, load, message)) = world.wire.pop() {
                    let event = match message {
                        Message::Look => {
                            let known = world.api.requests.iter().map(|(request, _)| request.clone()).collect();
                            Event::Listed(Ok(known))
                        }
                        Message::Post(attempt) => Event::Answered(match world.api.kept.get(&attempt.key) {
                            Some((_, answer)) => answer.clone(),
                            None => world.api.carry_out(&attempt),
                        }),
                        Message::Listed(known) => Event::Listed(known),
                        Message::Answered(answer) => Event::Answered(answer),
                    };
                    assert_eq!(load, world.tabs[at].load, "nothing old is on its way");
                    world.happen(at, event);
                }
            }
            let end = &world.tabs[0].asking;
            match end {
                Asking::Sent(_) | Asking::Known(_) => assert_eq!(world.made("one"), 1, "schedule {schedule}"),
                Asking::Refused(Problem::Invalid(_)) => assert_eq!(world.made("one"), 0, "schedule {schedule}"),
                other => panic!("schedule {schedule}: {other:?}"),
            }
        }
    }

    #[test]
    fn what_was_changed_after_a_refusal_is_another_intent_but_nothing_is_changed_while_it_may_have_arrived() {
        let start = |body: &str| Asking::NotYet.after(Event::Tapped(ask(body))).0.after(Event::Listed(Ok(Vec::new())));
        let (underway, Effect::Post(first)) = start("one") else { panic!("it is sent") };
        let (refused, _) = underway.clone().after(Event::Answered(Err(Problem::Invalid(Vec::new()))));
        let (looking, _) = refused.after(Event::Tapped(ask("two")));
        let (_, Effect::Post(second)) = looking.after(Event::Listed(Ok(Vec::new()))) else { panic!("it is sent") };
        assert_ne!(first.key, second.key);

        let (unsure, _) = underway.after(Event::Answered(Err(Problem::Offline)));
        assert!(unsure.is_frozen());
        let (_, Effect::Post(again)) = unsure.after(Event::Tapped(ask("two"))) else { panic!("it is sent") };
        assert_eq!((again.key, again.body.as_str()), (first.key, "one"));
    }

    #[test]
    fn a_refused_second_try_does_not_say_that_the_first_has_not_arrived() {
        let (looking, _) = Asking::NotYet.after(Event::Tapped(ask("one")));
        let (underway, _) = looking.after(Event::Listed(Ok(Vec::new())));
        let (unsure, _) = underway.after(Event::Answered(Err(Problem::Late)));
        let (underway, _) = unsure.after(Event::Tapped(ask("one")));
        let (still, _) = underway.after(Event::Answered(Err(Problem::SignIn)));
        assert!(matches!(still, Asking::Unsure(..)), "{still:?}");
    }

    #[test]
    fn a_meeting_that_was_asked_for_is_not_asked_for_again_until_that_request_is_at_an_end() {
        let at = |known: &[SentRequest]| Asking::Looking(ask("one")).after(Event::Listed(Ok(known.to_vec())));
        assert_eq!(at(&[request("ir-1", "arranged")]).0, Asking::Known("ir-1".into()));
        let (_, Effect::Post(first)) = at(&[]) else { panic!("it is sent") };
        let (_, Effect::Post(after)) = at(&[request("ir-1", "cancelled_by_citizen")]) else { panic!("it is sent") };
        assert_ne!(first.key, after.key, "what was cancelled is not given again");
    }

    #[test]
    fn a_second_tap_sends_nothing_and_nothing_follows_what_was_sent() {
        let looking = Asking::Looking(ask("one"));
        assert!(looking.is_frozen(), "what is typed now would not be sent");
        assert_eq!(looking.clone().after(Event::Tapped(ask("two"))), (looking, Effect::Nothing));
        let sent = Asking::Sent("ir-1".into());
        assert_eq!(sent.clone().after(Event::Tapped(ask("one"))), (sent.clone(), Effect::Nothing));
        assert_eq!(sent.clone().after(Event::Answered(Err(Problem::Late))), (sent, Effect::Nothing));
    }
}
