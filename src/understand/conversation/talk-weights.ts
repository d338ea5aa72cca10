/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.382, ofSaid: 0.118, lean: [-31, -123, 68, 27, 96, 22, -30] },
  mood: { ofWhole: 0.242, ofSaid: 0.17, lean: [-42, -55, 90] },
} as const;
