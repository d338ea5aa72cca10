/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.484, ofSaid: -0.023, lean: [-46, -123, 62, 27, 117, 21, -34] },
  mood: { ofWhole: 0.254, ofSaid: 0.125, lean: [-51, -41, 85] },
} as const;
