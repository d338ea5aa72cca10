/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.448, ofSaid: -0.002, lean: [-47, -123, 66, 33, 110, 23, -32] },
  mood: { ofWhole: 0.208, ofSaid: 0.164, lean: [-50, -41, 83] },
} as const;
