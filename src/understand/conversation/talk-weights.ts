/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.467, ofSaid: 0.004, lean: [-49, -119, 66, 28, 110, 18, -32] },
  mood: { ofWhole: 0.218, ofSaid: 0.134, lean: [-51, -31, 76] },
} as const;
