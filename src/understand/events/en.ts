import type { EventKind } from '../../terms.js';
import type { Lexicon } from '../text/cues.js';

/** What was done with a customer, in the 17 standard kinds. */
export const eventsEn: Lexicon<EventKind> = {
  name: 'en/event',
  words: [
    ['first_visit', 'first_meeting first_visit intro_call intro_meeting introductory_call first_call cold_visit'],
    ['needs_diagnosis', 'discovery discovery_call needs_analysis requirements_workshop site_survey site_walk scoping scoping_call'],
    ['demo', 'demo demoed presentation presented walkthrough product_tour'],
    ['quote', 'quote quoted proposal quotation pricing sent_pricing'],
    ['sample_trial', 'sample samples trial pilot poc proof_of_concept eval_unit test_unit prototype sandbox'],
    ['technical_exchange', 'technical_review tech_review spec_review architecture_review integration_call technical_call security_review'],
    ['executive_visit', 'exec_meeting executive_meeting ceo_meeting board_meeting exec_visit exec_sponsor_call'],
    ['tender', 'rfp rfq tender bid shortlisted awarded bid_opening'],
    ['contract_revision', 'redlines redlined redline amendment contract_changes revised_contract'],
    ['legal_review', 'legal_review legal_reviewing in_legal with_legal legal_is_reviewing'],
    ['sealing', 'docusign countersigned countersign stamped'],
    ['signing', 'signed signing signature po_received purchase_order order_placed closed_won'],
    ['payment', 'invoice paid payment deposit wired past_due overdue_invoice net_30 net_60'],
    ['delivery_start', 'kickoff kick-off go-live installed install shipped shipment rollout deployed onboarding'],
    ['acceptance', 'acceptance accepted_delivery uat sign-off_on_delivery site_acceptance'],
    ['after_sales', 'support_ticket maintenance warranty training repair complaint field_service'],
    ['churn_warning', 'churn at_risk gone_dark went_dark cancelled_the not_renewing shelved switching_to no_reply'],
  ],
};
