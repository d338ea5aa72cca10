/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.412, ofSaid: 0.071, lean: [-38, -124, 46, 30, 115, 23, -28] },
  mood: { ofWhole: 0.231, ofSaid: 0.121, lean: [-50, -55, 95] },
} as const;
