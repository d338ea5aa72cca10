import type { Lexicon } from '../text/cues.js';
import type { SourceChannel } from './channel.js';

export const sourcesEn: Lexicon<SourceChannel> = {
  name: 'en/source',
  words: [
    ['referral', 'referral referred_by introduced_by intro_from warm_intro word_of_mouth'],
    ['exhibition', 'trade_show expo conference at_the_booth our_booth exhibition summit event'],
    ['website', 'website contact_form web_form inbound_form demo_request'],
    ['cold_call', 'cold_call cold_email cold_outreach door_to_door'],
    ['advert', 'google_ads linkedin_ads paid_search campaign'],
    ['partner', 'through_a_partner partner_referral reseller distributor_referral'],
    ['tender', 'tender_portal public_tender'],
    ['social', 'linkedin twitter'],
  ],
};
