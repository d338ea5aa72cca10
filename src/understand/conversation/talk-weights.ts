/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.446, ofSaid: 0.038, lean: [-40, -116, 50, 51, 101, 10, -33] },
  mood: { ofWhole: 0.183, ofSaid: 0.213, lean: [-51, -45, 88] },
} as const;
