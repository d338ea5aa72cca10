/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.386, ofSaid: 0.09, lean: [-51, -128, 66, 37, 124, 16, -37] },
  mood: { ofWhole: 0.169, ofSaid: 0.231, lean: [-38, -45, 79] },
} as const;
