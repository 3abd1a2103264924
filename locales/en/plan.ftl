### The plan. Fetched with the pages that call the API.

plan-lead = Here you see who does what, and when.
plan-must-act-citizen = You must act.
plan-must-act-authority = The municipality must act.
plan-overdue-authority = The municipality is late. Ask your caseworker. You can also complain to the municipality.
plan-caseworker = Your caseworker ({ -official-caseworker })
plan-no-caseworker = Nobody has been named yet. Ask the municipality.
plan-hours-open = Can be reached
plan-contract = Your contract ({ -official-contract })
plan-started = The municipality took over responsibility
plan-own-words = Your own words
plan-who = Who
plan-when = When
plan-where = Where
plan-hours-label = Time each week
# $hours (number): hours a week
plan-hours =
    { $hours ->
        [one] { $hours } hour a week
       *[other] { $hours } hours a week
    }
plan-law = Law
plan-status = Status
plan-no-date = No date yet
plan-office-text = The municipality’s own text, in Danish
plan-your-answer = Do you agree?
plan-agree = I agree
plan-object = I do not agree
plan-objection-label = Write why you do not agree
plan-objection-hint = Write in your own language. Your caseworker reads it.
plan-objection-send = Send my objection
plan-objection-cancel = Undo
plan-objection-kept = The item stays in the plan. It is not deleted.
plan-answered-agreed = You agree
plan-answered-objected = You do not agree
plan-answered-pending = You have not answered yet
plan-answer-saved = Your answer is sent.
plan-empty = Your plan is not made yet. Ask your caseworker.
plan-due-on = Deadline
# $area (text): area of the contract
plan-area =
    { $area ->
        [danish] Danish
        [employment] Work
        [education] Education
        [health] Health
        [housing] Housing
        [children_school] Children and school
        [social] Support in daily life
        [economy] Money
        [residence_permit] Residence permit
        [family_reunification] Family reunification
        [network_leisure] Network and leisure
        [documents_practical] Papers and practical things
       *[unknown] Another area
    }
# $kind (text): action_kind of the contract
plan-kind =
    { $kind ->
        [danish_course] Danish education ({ -official-danish-education })
        [internship] Internship ({ -official-internship })
        [wage_subsidy] Job with wage subsidy ({ -official-wage-subsidy })
        [nytteindsats] Public utility work ({ -official-utility-work })
        [work] Work
        [igu] Basic integration education ({ -official-igu })
        [mentor] Mentor
        [guidance_course] Course with guidance
        [ordinary_education] Education
        [job_search] Looking for a job
        [cv] Making a CV
        [health_assessment] Health assessment ({ -official-health-assessment })
        [treatment] Treatment
        [medical_followup] Follow-up at the doctor
        [school_start] Starting school
        [daycare] Day-care
        [housing_search] Finding a home
        [financial_counselling] Advice about money
        [competence_assessment] Assessment of what you can do
        [education_assessment] Assessment of your education
        [application] An application
        [meeting] Meeting
        [network] Network
        [civic_test] Citizenship test ({ -official-citizenship-test })
        [other] Other
       *[unknown] Other
    }
# $responsible (text): who must do it
plan-responsible =
    { $responsible ->
        [citizen] You
        [municipality] The municipality
        [provider] Language school or course provider
        [doctor] Doctor
        [employer] Employer
        [school] School
        [volunteer] Volunteer
       *[unknown] Ask your caseworker
    }
# $status (text): status_action of the contract
plan-action-status =
    { $status ->
        [proposed] Proposed
        [agreed] Agreed
        [objected] You do not agree
        [planned] Planned
        [active] In progress
        [paused] Paused
        [done] Done
        [cancelled] Cancelled
        [not_started_in_time] Not started in time
       *[unknown] Unknown status
    }
# $status (text): status_goal of the contract
plan-goal-status =
    { $status ->
        [proposed] Proposed
        [active] In progress
        [reached] Reached
        [changed] Changed
        [dropped] Dropped
       *[unknown] Unknown status
    }
# $status (text): status_contract of the contract
plan-contract-status =
    { $status ->
        [in_preparation] The contract is being made
        [awaiting_citizen_signature] Your signature is missing
        [awaiting_municipality_signature] The municipality’s signature is missing
        [signed] The contract is signed
        [under_revision] The contract is being changed
        [ended] The contract has ended
       *[unknown] Unknown status
    }
# $code (text): deadline code of the contract
plan-deadline =
    { $code ->
        [T0] The municipality takes over responsibility
        [T1] A temporary place to live
        [T2] The contract must be signed
        [T3] The programme must have begun
        [T4] First offer in a company
        [T5] Referral to Danish education ({ -official-danish-education })
        [T6] Offer of a health assessment ({ -official-health-assessment })
        [T7] The municipality assesses if you are ready for a job
        [T8] The contract must be changed
        [T9] Follow-up on the contract
        [T10] Follow-up after birth
        [T11] The programme ends
        [T12] Danish education ends
        [T13] Danish test for a spouse or partner
        [T14] CV on { -jobnet }
        [T15] Illness in internship
        [T16] Complaint to the appeals board ({ -official-appeals-board })
        [T17] Complaint to the Immigration Appeals Board ({ -official-immigration-appeals-board })
        [T18] Application for a child abroad
        [T19] Extension of the residence permit
       *[unknown] A deadline. Ask your caseworker.
    }
