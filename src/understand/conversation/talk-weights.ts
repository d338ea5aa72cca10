/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.476, ofSaid: -0.01, lean: [-37, -122, 42, 29, 109, 25, -26] },
  mood: { ofWhole: 0.199, ofSaid: 0.157, lean: [-53, -36, 82] },
} as const;
