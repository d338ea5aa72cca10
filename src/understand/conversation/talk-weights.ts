/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.399, ofSaid: 0.108, lean: [-32, -117, 65, 32, 106, 12, -50] },
  mood: { ofWhole: 0.146, ofSaid: 0.284, lean: [-54, -15, 65] },
} as const;
