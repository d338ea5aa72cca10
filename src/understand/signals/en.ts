import type { SignalKind } from '../../terms.js';
import type { Lexicon } from '../text/cues.js';

/** How English-speaking reps speak of each topic of a deal. */
export const signalsEn: Lexicon<SignalKind> = {
  name: 'en/signal',
  words: [
    [
      'price',
      'budgetary_number revised_number ballpark monthly_fee annual_fee per_month per_year lower_price free_year free_months waive waived fee fees rate rates rate_increase price_increase uplift price_hold price_lock roi_on_price highest_bid lowest_price steep markdown rebate rebates volume_discount tiered surcharge overpriced bargain squeezing_us squeeze highest too_pricey price prices pricing quote quoted quotes_us quoting quotation discount discounts discounted expensive pricey cheaper too_high too_much unit_price list_price rate_card off_list haggling margin cost costs price_match best_and_final bafo markup price_cut per_unit per_seat per_user',
    ],
    [
      'contract',
      'msas dpa amendment addendum change_order order_confirmation auto-renew auto-renewal exclusivity term_sheet notarized executed_copy fully_executed e-sign legal_struck legal_call legal_redlined verbal_agreement warranty_clause contract contracts agreement msa sow nda po pos purchase_order terms t&cs t&c legal_review redlines redline redlined signature signatures sign signed signing countersigned countersign docusign paperwork order_form legal_reviewing legal_is order_placed contracting ink inked clause clauses indemnity liability dpa letter_of_intent loi',
    ],
    [
      'competitor',
      'two_others other_suppliers another_quote other_quotes third_vendor alternative competing_bid competing_offer cheaper_option current_vendor existing_vendor existing_supplier rebid competitor competitors competition competing competitive rival rivals incumbent other_vendor other_vendors another_vendor another_supplier other_supplier other_suppliers other_bidders shortlisted_against head_to_head alternatives vendor_bake-off bakeoff bake-off undercut undercutting',
    ],
    [
      'budget',
      'no_money cash_flow frozen budget_freeze spending_freeze cost_cutting capex_approval price_ceiling q4_money use_it_or_lose_it finance_approval budget budgets budgeted funding funds fiscal capex opex grant money_is_tight spend_approval allocated earmarked',
    ],
    [
      'decision_maker',
      'final_word signs_off signed_off owner_decides boss_decides voted vote voted_no board_voted council_vote needs_sign-off buying_committee cfo_wants ceo_wants stakeholders stakeholder upper_management higher-ups decision_maker decision-maker decision_makers economic_buyer sign_off sign-off signoff final_say approval approvals approver approved_by board board_approved steering_committee committee exec_sponsor executive_sponsor has_to_approve needs_to_approve must_approve ceo_approval cfo_approval decides steerco council board_meeting final_decision',
    ],
    [
      'delivery',
      'first_delivery crew_booked crew_scheduled start_date start_slips slips_to slipped delay delayed delays late_delivery ship_by ship_date arrives arrived dispatch dispatched installs install_by live_by live_date rollouts training_and_install incl._install install_date unloading pallets freight fulfil fulfilled turnaround commission commissioned cut-over production_start starts_production mobilize mobilization delivery deliver delivered deliveries shipment ship shipping shipped lead_time lead_times install installation installing installed go-live go_live golive go_lives rollout roll-out roll_out deployment deploy deployed onsite_work kickoff kick-off kick_off downtime implementation commissioning site_work in_stock backorder backordered expedite expedited cutover eta units_by logistics',
    ],
    [
      'payment',
      'net_60 owed late_on_payment unpaid still_unpaid owes owe_us owed check_goes_out cheque late_payment paid_the collections_call down-payment retainer finance_terms financing lease leasing prepaid pay_monthly pay_quarterly days_overdue days_late first_installment pays dodging_calls payment payments pay paid deposit down_payment downpayment invoice invoices invoiced invoicing net_15 net_30 net_45 net_60 net_90 net_120 net30 net45 net60 net90 prepay prepayment upfront overdue_invoice past_due balance wire wired remittance installments instalments milestone_payment collections payment_terms milestone_billing quarterly_billing annual_billing ar',
    ],
    [
      'objection',
      "hates hate hated confusing clunky dealing_with_legal push_back_on not_ready not_sure unsure on_the_fence skeptical_about over_their_budget over_budget out_of_budget insists insist insisted demand demands demanded complains_about gripes gripe refund returned_the wants_a_fix re-cut redo rework off_by won't_sign won't_budge dealbreakers hesitating hesitation struggling struggled too_complicated missing_feature missing_features gap gaps shortfall they_won't isn't_enough not_enough turned_down passed_on voted_no disagree disagrees escalating worried concern concerns concerned pushback push_back pushed_back pushing_back objection objections objected hesitant skeptical sceptical unhappy complained complaining complaint complains complaints too_expensive too_high too_slow too_long too_complex too_much can't_afford cannot_afford refuses refused rejected reject frustrated annoyed angry not_happy not_convinced unconvinced balked balking balks doubts doubt doubtful disappointed don't_like doesn't_like didn't_like deal_breaker dealbreaker no_budget upset furious reluctant nervous not_sold wouldn't won't_accept failed issue_with",
    ],
    [
      'churn_risk',
      "is_dead deal_is_dead voted_it_down gone_quiet churned has_risk usage_dropped usage_down asked_me_to_stop parking_this shelved_the nothing_we_can_do switching_vendors they_walk stay_with stick_with they_rebid or_they_rebid cancelled_the_order cancelled_the_contract cancelled_the_project cancelled_their canceled_their pulled_the_plug dodging_calls going_elsewhere slipping_away won't_renew non_renewal unhappy_with_us last_chance ghosting avoiding_us no_call_back mia out_of_business bankrupt bankruptcy acquired_by leaving_us churn churning at_risk gone_dark going_dark went_dark ghosted ghosting ghosting_us no_response no_reply unresponsive radio_silence silent stalled stalling on_hold shelved cancel_the_order cancellation cancelling_the canceling_the walk_away walking_away switch_to switching_to switch_vendors switch_vendor replace_us replacing_us lose_them losing_them lose_this might_lose slipping_away non-renewal not_renewing won't_renew not_renew rip_us_out looking_elsewhere shopping_around shop_around cold gone_cold going_cold went_cold hasn't_replied haven't_heard not_heard_back dropped_off losing_it cut_seats terminate termination",
    ],
    [
      'bidding',
      'three_bids competitive_bid bid_bond low_bidder sealed_bid rebid presentations oral_presentations evaluation_panel scorecard vendor_list approved_vendor framework_agreement lot_1 lot_2 procurement_process qualifying pre-bid bid bids bidding bidder bidders tender tenders tendering rfp rfps rfq rfi itt shortlist shortlisted awarded award preferred_vendor preferred_bidder preferred_supplier prequal prequalification pre-qualification prequalified 3_quotes three_quotes procurement_portal proposals_due submission bid_opening best_and_final won_the_bid lowest_bidder',
    ],
    [
      'trial',
      "push_the_eval the_eval an_eval evaluated eval_period test_run dry_run site_visit test_drive sandbox_access freebie proof_of_concept_passed sampling re-cut pilot_phase beta beta_test trial_ends demo_account trial trials demo demos demoed demo'd poc pocs proof_of_concept pilot pilots piloting sample samples sandbox evaluation eval_unit eval_units test_unit loaner prototype free_trial respin pov proof_of_value",
    ],
    [
      'technical',
      'soc2_report vibration_sensors sensors signal drop_signal tunnels integration_with data_feed connector webhook schema on_premise air-gapped latency_issue precision resolution specs_sheet datasheet drawings blueprint voltage amperage capacity_requirement torque rpm load_test stress_test security_questionnaire pen_test penetration_test iso_27001 hipaa gdpr fda ce_mark ul_listed prototype_test qualification validation validated calibration tolerance tolerances off_by defect_rate mtbf technical tech tech_eval requirement requirements spec specs specification specifications integration integrations integrate integrates api apis sso interface interfaces performance benchmark benchmarks latency security_review security_questionnaire soc2 soc_2 compliance architecture compatibility compatible compliant thermal emi emc test_results test_report test_passed accuracy throughput firmware data_migration migration uptime encryption on-prem on_prem iso certification feature features yield tolerances bug bugs export scan scans fhir hl7 modbus plc',
    ],
    [
      'service',
      'refund fix wants_a_fix maintenance_contract preventive_maintenance broken broke breaks down_again keeps_crashing crash crashes crashing tech_visit technician replacement replace_the_unit field_engineer service_call response_time response_times help_desk customer_support csm leak leaking defective defect malfunction malfunctioning error_message recalibrate retrain refresher support after-sales after_sales training onsite_support warranty maintenance ticket tickets sla service_contract service complaint escalation escalated onboarding rma field_service repair repairs outage outages customer_success health_check tech_support',
    ],
    [
      'renewal',
      'two_more three_more one_more another_batch another_order again_this_year re-up upsell upsold cross-sell add-on add_on add-ons follow_on change_order more_licenses more_licences more_units additional_units extra_seats expansion_order next_phase phase_3 second_site second_location renewed_for auto-renew renewal renewals renew renewing renewed renews extension extend extended repeat_order reorder re-order upsell expansion expand second_phase phase_2 phase_two phase_ii add-on_order multi-year more_seats additional_seats add_seats another_order second_order follow-on',
    ],
  ],
  notThese:
    'rate_this at_any_rate first_rate free_trial_of_patience fee_free no_concerns not_late feel_free late_april late_may sign_of good_fit fix_a_time fix_a_date no_rush gap_year cold_call cold_calls cold_calling cold_email cold_outreach cold_lead support_our sign_up signed_up sign_in export_the design terms_of in_terms_of good_sign paid_a_visit pay_a_visit signs_of on_board onboard boardroom keyboard whiteboard dashboard ship_it service_manager technical_director tech_lead a_ton silent_auction on_the_same_page',
  patterns: [
    ['price', /\b\d+ [a-z]+ (?:@|at) \$?[\d,.]+[kK]?\b|@ ?\$?\d[\d,.]*/gi],
    [
      'churn_risk',
      /\bor (?:they|he|she|we)(?:'?ll| will|'?d)? (?:go|walk|switch|leave|stay)\b|\b(?:churn|renewal|account)\b[^.;!?]{0,20}\brisk\b/gi,
    ],
    [
      'price',
      /\b(?:too|pretty|more|so) (?:expensive|pricey|high|steep)\b|\b\d+\s?% (?:off|discount|cheaper|less|more expensive|lower|higher)\b|\b(?:off|from) list\b|\b(?:came in|come in|quoted) at\b|\bsteep\b|\$\s?[\d.,]+[kKmM]?\s?(?:per|\/|each|a seat|a unit)/gi,
    ],
    [
      'competitor',
      /\b(?:lost to|losing to|evaluating|versus|vs\.?|up against|leaning toward|leaning towards|also talking to|talking to other|also looking at|compared (?:to|with|us)|comparing us)\b/gi,
    ],
    [
      'decision_maker',
      /\b(?:ceo|cfo|cto|coo|vp|board|director|boss|owner|president|committee|md|gm|partners?|[A-Z][a-z]+) (?:has to|needs? to|must|will|should|to) (?:approve|sign off|decide|bless|ok)|\b(?:waiting (?:on|for)|pending|needs?|get|got|gets) [\w' ]{0,24}(?:approval|sign-?off|blessing|final ok)\b|\bdecision (?:by|on|is|rests|lies|sits|comes)\b|\b(?:decides|makes the (?:call|decision)|final call)\b/gi,
    ],
    [
      'signing_time',
      /\b(?:sign|signing|signed|signature|po|purchase order|order|contract|close|closing|ink|paperwork|decision)\b[^.;!?\n]{0,24}\b(?:by|on|next|this|before|end of|eom|eow|eoq|tomorrow|today|mon|tue|tues|wed|thu|thurs|fri|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|q[1-4]|\d{1,2}\/\d{1,2})\b|\b(?:by|on|next|this|before|end of) [\w ]{0,14}(?:sign(?:ing|ature)?|close)\b/gi,
    ],
    ['budget', /\b(?:no|don't have|doesn't have|didn't get|without|lack(?:s|ing)?) (?:the |any )?(?:budget|funding|money)\b/gi],
    [
      'objection',
      /\b(?:no|don't have|doesn't have|didn't get|without) (?:the |any )?(?:budget|funding|money)\b|\bor no deal\b|\b(?:isn't|not|aren't|wasn't) (?:happy|convinced|sold|satisfied|impressed|comfortable|thrilled|keen)\b|\b(?:says|said|thinks|claims|feels?) (?:we're|we are|it's|it is|our|the)[\w' ]{0,16}(?:expensive|high|slow|steep|late|missing)\b|\bfailed (?:by|on|at)\b|\bunless\b|\bwants? to cut\b|\bwithout\b [\w ]{0,12}they (?:won't|can't)/gi,
    ],
    [
      'churn_risk',
      /\b(?:hasn't|haven't|has not|have not|no one|nobody) (?:replied|responded|answered|returned|heard|picked up)[\w ,']{0,40}(?:weeks?|month|months|\d{2} days)\b|\b(?:no (?:reply|response|word|answer|update)|silence|quiet|silent)[\w ,']{0,24}(?:weeks?|months?|\d{2} days)\b|\bor (?:they|we)(?:'ll| will|'re| are)? (?:walk|go|lose|switch|leave|out|cancel)\b|\b(?:threaten(?:ed|ing|s)?) to\b/gi,
    ],
    [
      'price',
      /\b\d[\d,.]*[kKmM]?\s?(?:each|ea\b|apiece|per (?:unit|seat|month|store|user|site|sq)|\/(?:mo|yr|month|year|unit|seat))|\b\d+\s?% (?:above|below|over|under|higher|lower|off)|\b(?:revised|new|updated|lower|better|firm|formal|budgetary) (?:number|numbers|quote|figure|price|pricing)\b/gi,
    ],
    [
      'renewal',
      /\+\s?\d+ (?:seats|licenses|licences|units|users|sites)|\b(?:\d+|two|three|four|five|six|ten) more (?!weeks|days|months|people|questions|times)\w+/gi,
    ],
    [
      'delivery',
      /\b(?:kick-?off|starts?|start|go-?live|ships?|install(?:ed|s|ing)?|crew|delivery|live|rollout|training) (?:on|by|in|is|slips?|slipped|booked|set|from|date|to|before|at|next|this|due)\b|\bby end of (?:q[1-4]|month|year|[a-z]+)\b(?=.{0,3}$)/gi,
    ],
    [
      'churn_risk',
      /\bor (?:they|we|he|she)(?:'ll| will| may| might|'d)? (?:rebid|stay|stick|pull|drop|shop|switch|walk|go|leave|cancel|look|move)\b|\b(?:days|weeks) late\b|\bdodging\b/gi,
    ],
    [
      'technical',
      /\b(?:off by|within|up to|under|at least) \d[\d.]*\s?(?:mm|nm|um|kw|mw|ms|hz|ghz|db|psi|rpm|kg|tons?|degrees)\b|\b\d[\d.]*\s?(?:mm|nm|kw|mw|kwh|psi|rpm|ghz)\b/gi,
    ],
    [
      'decision_maker',
      /\b(?:board|council|committee|cfo|ceo|owner|vp|partners|legal|gm|president) (?:voted|signed off|approved|wants|meets|meeting|decides|said (?:yes|no)|rejected|blessed|hasn't)\b|\b(?:cfo|ceo|board|boss|owner|vp) (?:ok|okay|yes|no|go-ahead|approval)\b/gi,
    ],
    ['payment', /\bnet[ -]?\d{2,3}\b|\b\d{1,3}\s?% (?:up ?front|down|deposit|prepaid|in advance|on (?:signing|delivery))\b/gi],
    ['bidding', /\b(?:RFP|RFQ|bid|tender) (?:drops|due|opens|closes|is out|goes out)|\bawarded\b|\b(?:three|3|two|2) quotes\b/gi],
    [
      'delivery',
      /\b(?:delivery|installed|live|up and running|on site|shipped|operational|delivered) (?:by|before|in|on|within)\b|\bgo(?:es|ing)? live\b|\bwent live\b|\b\d+ weeks? (?:lead|delivery|out)\b/gi,
    ],
    [
      'trial',
      /\b(?:passed|failed|testing|tested|tests?)\b[^.;!?\n]{0,20}\b(?:sample|unit|board|prototype|emi|thermal)\b|\b(?:thermal|emi|sample|prototype|board) (?:passed|failed|test)/gi,
    ],
  ],
};

/** Denies the topic that follows in the clause. */
export const DENIAL_EN =
  /\b(?:no|not|without|didn't|did not|hasn't|haven't|don't|doesn't|isn't|never|no longer|none of|(?:price|pricing|cost|budget)(?= (?:wasn't|was not|isn't|is not)\b))\b(?: (?:yet|any|even|discuss(?:ed)?|talk(?:ed)? (?:about)?|mention(?:ed)?|bring up|brought up|raise[d]?|touch(?:ed)? on|about|on|the|a|an|our|their|more))*\s?/gi;
