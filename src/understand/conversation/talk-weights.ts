/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.432, ofSaid: 0.054, lean: [-48, -126, 67, 17, 119, 29, -31] },
  mood: { ofWhole: 0.164, ofSaid: 0.222, lean: [-48, -29, 73] },
} as const;
