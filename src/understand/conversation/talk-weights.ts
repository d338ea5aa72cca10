/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.372, ofSaid: 0.083, lean: [-42, -121, 63, 30, 107, 20, -31] },
  mood: { ofWhole: 0.202, ofSaid: 0.146, lean: [-56, -38, 86] },
} as const;
