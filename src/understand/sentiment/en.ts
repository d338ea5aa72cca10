import type { Lexicon } from '../text/cues.js';

/** Words that show the customer's mood. */
export const moodEn: Lexicon<'positive' | 'negative'> = {
  name: 'en/mood',
  words: [
    [
      'positive',
      'thumbs-up fine_with_it ahead_of_schedule on_board sold_on raved raves keen_to moving_forward good_news great_news best smooth smoothly amazing fantastic perfect wonderful pleasantly supportive fan recommends recommended approved_the verbal_yes said_yes all_tests on_time asked_if_we very_happy super_happy went_great goes_well pain_is_real works_great awesome love loved loves like liked likes happy excited keen impressed great_feedback positive enthusiastic thrilled interested approved preferred_vendor preferred agreed verbally green_light greenlit thumbs_up went_well great_call great_meeting good_meeting good_call strong_interest eager delighted satisfied pleased renewed dropped_out warm passed_with',
    ],
    [
      'negative',
      'confusing clunky voted_no unpaid late overdue dodging cancelled_their canceled_their returned refund wants_a_fix off_by missed delay delayed squeezing annoyed broke broken crashes crashing keeps_failing down_again nightmare disaster mess bad_news struggling struck sick_of fed_up tired_of nothing_we_can_do shelved not_happy unhappy_with too_slow worst problems defective walked_out no_longer at_risk complaint worried concern concerns concerned unhappy angry annoyed frustrated upset complained complaining complaint complains pushback pushed_back push_back disappointed not_happy skeptical sceptical rejected refused refuses furious going_dark gone_dark went_dark ghosted ghosting no_reply no_response unresponsive at_risk churn cancel cancelling canceling lost_to leaning_toward leaning_towards too_expensive not_convinced hesitant cold evaluating_other threatened threatening stalled lost failed dead balked expensive cheaper escalated escalation outage hates hated terrible pissed mad radio_silence silent',
    ],
  ],
  notThese:
    "would_like i'd_like i_like like_to looks_like looking_like something_like feels_like just_like sounds_like like_a cold_call cold_email cold_outreach no_concerns no_complaints not_worried no_pushback no_objections dead_simple lost_time not_interested",
  patterns: [
    [
      'negative',
      /\b(?:not|isn't|aren't|wasn't|weren't|don't|doesn't|no longer) (?:happy|keen|impressed|interested|convinced|thrilled|excited|like|love|satisfied|sold)\b/gi,
    ],
  ],
};
