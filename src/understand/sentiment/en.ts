import type { Lexicon } from '../text/cues.js';

/** Words that show the customer's mood. */
export const moodEn: Lexicon<'positive' | 'negative'> = {
  name: 'en/mood',
  words: [
    [
      'positive',
      'love loved loves like liked likes happy excited keen impressed great_feedback positive enthusiastic thrilled interested approved preferred_vendor preferred agreed verbally green_light greenlit thumbs_up went_well great_call great_meeting good_meeting good_call strong_interest eager delighted satisfied pleased renewed dropped_out warm passed_with',
    ],
    [
      'negative',
      'worried concern concerns concerned unhappy angry annoyed frustrated upset complained complaining complaint complains pushback pushed_back push_back disappointed not_happy skeptical sceptical rejected refused refuses furious going_dark gone_dark went_dark ghosted ghosting no_reply no_response unresponsive at_risk churn cancel cancelling canceling lost_to leaning_toward leaning_towards too_expensive not_convinced hesitant cold evaluating_other threatened threatening stalled lost failed dead balked expensive cheaper escalated escalation outage hates hated terrible pissed mad radio_silence silent',
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
