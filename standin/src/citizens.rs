//! Who can sign in. They are told apart by their situation only.

/// A demonstration citizen.
#[derive(Debug, PartialEq, Eq)]
pub struct Citizen {
    /// Stays the same.
    pub id: &'static str,
    /// The name to greet with.
    pub display_name: &'static str,
    /// BCP 47 tag of the language chosen for the portal.
    pub language: &'static str,
    /// Weeks since arrival, permit and language, in English.
    pub situation: &'static str,
}

/// Every demonstration citizen.
pub static ALL: [Citizen; 12] = [
    Citizen {
        id: "citizen-1",
        display_name: "Demo citizen 1",
        language: "ti",
        situation: "First week · temporary protection (§ 7(3)) · Tigrinya",
    },
    Citizen {
        id: "citizen-2",
        display_name: "Demo citizen 2",
        language: "ar",
        situation: "Week 6 · convention status (§ 7(1)) · Arabic · a deadline has been missed",
    },
    Citizen {
        id: "citizen-3",
        display_name: "Demo citizen 3",
        language: "prs",
        situation: "Week 30 · temporary protection (§ 7(3)) · Dari",
    },
    Citizen {
        id: "citizen-4",
        display_name: "Demo citizen 4",
        language: "uk",
        situation: "Week 4 · special act on Ukraine · Ukrainian",
    },
    Citizen {
        id: "citizen-5",
        display_name: "Demo citizen 5",
        language: "so",
        situation: "No plan yet · family member · Somali",
    },
    Citizen {
        id: "citizen-6",
        display_name: "Demo citizen 6",
        language: "ti",
        situation: "Many requests · for measuring · Tigrinya",
    },
    Citizen {
        id: "citizen-7",
        display_name: "Demo citizen 7",
        language: "ti",
        situation: "One request in each status · Tigrinya",
    },
    Citizen {
        id: "citizen-8",
        display_name: "Demo citizen 8",
        language: "so",
        situation: "Week 50 · temporary protection (§ 7(3)) · Somali · the contract is being revised",
    },
    Citizen {
        id: "citizen-9",
        display_name: "Demo citizen 9",
        language: "ku",
        situation: "Week 17 · convention status (§ 7(1)) · Kurdish · one of two adults, with two children",
    },
    Citizen {
        id: "citizen-10",
        display_name: "Demo citizen 10",
        language: "ku",
        situation: "Week 17 · convention status (§ 7(1)) · Kurdish · the other adult, who shares nothing",
    },
    Citizen {
        id: "citizen-11",
        display_name: "Demo citizen 11",
        language: "my",
        situation: "Year 3 · quota refugee (§ 8) · Burmese · the programme is finished",
    },
    Citizen {
        id: "citizen-12",
        display_name: "Demo citizen 12",
        language: "ti",
        situation: "A plan of 300 actions · for measuring · Tigrinya",
    },
];

/// The citizen with this id.
pub fn find(id: &str) -> Option<&'static Citizen> {
    ALL.iter().find(|citizen| citizen.id == id)
}
