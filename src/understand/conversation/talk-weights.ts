/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.412, ofSaid: 0.068, lean: [-38, -125, 46, 32, 116, 23, -28] },
  mood: { ofWhole: 0.232, ofSaid: 0.12, lean: [-50, -55, 95] },
} as const;
