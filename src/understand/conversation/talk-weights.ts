/** Written by `npm run train` from the talks of test/corpus; shares, and leanings in hundredths to lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative. Not edited by hand. */
export const TALK_WEIGHTS = {
  stage: { ofWhole: 0.416, ofSaid: 0.11, lean: [-32, -117, 52, 38, 104, 17, -42] },
  mood: { ofWhole: 0.201, ofSaid: 0.229, lean: [-56, -7, 62] },
} as const;
