/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.44, ofSaid: 0.073, lean: [-49, -122, 68, 14, 119, 21, -33] },
  mood: { ofWhole: 0.203, ofSaid: 0.176, lean: [-41, -30, 69] },
} as const;
