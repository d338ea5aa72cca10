/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.465, ofSaid: 0.02, lean: [-37, -117, 68, 38, 102, 15, -49] },
  mood: { ofWhole: 0.185, ofSaid: 0.199, lean: [-56, 0, 54] },
} as const;
