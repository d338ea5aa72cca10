/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.416, ofSaid: 0.121, lean: [-34, -112, 41, 57, 97, 13, -47] },
  mood: { ofWhole: 0.149, ofSaid: 0.239, lean: [-57, -1, 56] },
} as const;
