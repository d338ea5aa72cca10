/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.483, ofSaid: -0.012, lean: [-37, -119, 49, 26, 109, 21, -33] },
  mood: { ofWhole: 0.208, ofSaid: 0.165, lean: [-64, -39, 92] },
} as const;
