/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.12, ofSaid: 0.406, lean: [-32, -128, 61, 34, 112, -2, -15] },
  mood: { ofWhole: 0.001, ofSaid: 0.479, lean: [-45, -11, 55] },
} as const;
