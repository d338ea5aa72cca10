/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.46, ofSaid: 0.044, lean: [-35, -115, 50, 36, 110, 15, -49] },
  mood: { ofWhole: 0.135, ofSaid: 0.357, lean: [-42, -25, 64] },
} as const;
