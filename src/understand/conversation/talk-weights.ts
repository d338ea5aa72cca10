/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.461, ofSaid: 0.026, lean: [-36, -117, 68, 38, 102, 15, -49] },
  mood: { ofWhole: 0.188, ofSaid: 0.198, lean: [-56, 0, 55] },
} as const;
