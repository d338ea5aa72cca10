import type { Stage } from '../../terms.js';
import type { Lexicon } from '../text/cues.js';

/** What an English message shows of a deal's stage. */
export const stagesEn: Lexicon<Stage | 'used'> = {
  name: 'en/stage',
  words: [
    [
      'used',
      'invoice unpaid owes installed trackers_drop support_ticket warranty outage broken broke refund replacement training go-live slipped renewal renewed seats_active complaint rollout onboarding past_due overdue balance repair technician return_the customer_since existing_customer upsell expansion second_site change_order crew',
    ],
    [
      'lead',
      'intro_call ran_into asked_if_we bumped_into business_card new_lead lead inbound cold_call first_contact intro_call met_at business_card introduced reached_out prospect prospecting linkedin trade_show referral came_in_through contact_form webinar',
    ],
    [
      'intent',
      'interested interest curious keen wants want need needs looking_for looking_at evaluating considering budget no_budget exploring requirements discovery pain_point would_like likes liked planning plans_to revisit use_case preferred_vendor rfp_drops scoping',
    ],
    [
      'proposal',
      "quote_out is_out shortlisted presentations returned_the_sample re-cut the_eval trial_ends references site_visit three_quotes proposal quote quoted quotation sent_quote sent_the_quote demo demoed demo'd poc pilot trial sample samples bid rfp rfq tender evaluation eval spec_review submitted presented presentation proof_of_concept phased_plan site_walk walked shortlisted sow_draft respin prototype test_unit bid_due 3_quotes three_quotes tech_eval sending pitch pitched pitching",
    ],
    [
      'negotiation',
      'redlined struck_the stay_with or_they_stay squeezing lower_monthly wants_net payment_plan installments verbally_agreed going_to_legal paperwork_going closing_by wants_to_pay free_year rebid negotiation negotiating negotiate discount haggling counter counteroffer counter-offer redlines redline contract_review contract terms t&cs legal legal_review legal_reviewing net_30 net_45 net_60 net_90 agreed_verbally verbal verbally verbal_commit verbal_yes po_expected paperwork msa procurement_wants final_price best_and_final price_talk off_the approved payment_terms countersign sign_next renewal_at_risk cut renewal wants_off agreement pushing_for',
    ],
    [
      'won',
      'deposit_received finally_signed signed_the_renewal renewed_for po_from crew_booked first_delivery ship_by paid_the_deposit approved_the_change signed won closed_won awarded po_received po_is_in po_in got_the_po po_came deal_closed countersigned deposit_paid deposit_received paid_the_deposit inked signed_the_contract contract_signed kickoff invoice_paid payment_received went_live renewed order_placed placed_the_order booked delivered installed invoice onboarding',
    ],
    [
      'lost',
      "voted_no dead. cancelled_their canceled_their pulled_the_plug nothing_we_can_do is_switching_to switched_to walked_away going_with_a_competitor going_with_another going_with_someone going_with_somebody going_elsewhere out_of_business lost lost_to lost_the closed_lost closing_it_out close_it_out not_a_fit stay_put thanks_but_no went_with chose_another chose_a passed_on_us dropped_us cancelled_the canceled_the not_moving_forward killed dead went_another_way picked_another they_picked they_chose no_longer_interested decided_against won't_be_moving_forward rejected_our",
    ],
  ],
  notThese:
    "off_the_phone off_the_call off_the_record lead_time lead_times lost_in not_lost signed_nda signed_an_nda not_signed hasn't_signed haven't_signed not_yet_signed no_need medcore_dropped live_demo live_chat tech_lead team_lead project_lead sales_lead not_dead lost_time to_be_signed will_be_countersigned be_countersigned get_countersigned be_signed_off get_signed getting_signed be_signed they'd_sign would_sign will_sign sign_if close_won",
  patterns: [
    [
      'won',
      /\bplaced (?:a|an|the|their) [\w -]{0,16}order\b|\b(?:signed|countersigned) (?:today|yesterday|this morning|last|on|the|it|and|our|a|for|off on the contract)\b|\bpo (?:received|arrived|landed|is here|in hand|came (?:in|through))\b|\bwe (?:won|got the (?:deal|order|po))\b|\bdeal(?:'s| is)? (?:done|closed|ours)\b|\bclosed (?:the|it|this|at|for|\$)/gi,
    ],
    [
      'negotiation',
      /\bmatch(?:ing)? [\w']+(?: \w+)? (?:offer|price|quote|bid)\b|\b(?:sign(?:ing)?|signature|contract|po|paperwork|order form)\b[^.;!?\n]{0,26}\b(?:next|this week|tomorrow|by|expected|going out|monday|tuesday|wednesday|thursday|friday|end of|before|pending|waiting|in legal|with legal)\b|\b\d+\s?% off\b|\b(?:wants?|asked for|asking for|pushing for|needs?) [\w ]{0,12}(?:discount|\d+\s?%|net \d+|lower|better price|better terms)\b|\bdown to\b|\b(?:matched|match) (?:their|the) (?:price|offer)\b|\bprice (?:talk|agreed|negotiation)\b/gi,
    ],
    [
      'proposal',
      /\b(?:sent|sending|send|submitted|submit|delivering|preparing|prepping|drafting|gave|presented) [\w' ]{0,20}(?:proposal|quote|plan|pricing|deck|bid|samples?|sow|numbers)\b|\b(?:ran|running|did|doing|gave|booked|scheduled) [\w' ]{0,12}(?:demo|poc|pilot|trial)\b|\b(?:passed|failed) (?:by|the|our|on|thermal|emi|qa|test)\b/gi,
    ],
    [
      'lost',
      /\b(?:went|going|signed|sign) with (?!us\b)[A-Z]\w+|\bchose (?!us\b)[A-Z]\w+|\bpicked (?!us\b|up\b)[A-Z]\w+|\blost\b(?! in| time| track| my| his| their)/g,
    ],
  ],
};
