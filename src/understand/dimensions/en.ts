import type { DimensionWords } from './words.js';

export const dimensionsEn: DimensionWords = {
  demand:
    /\b(?:needs?|needed|wants?|wanted|requires?|requirements?|pain points?|must[- ]haves?|looking for|would like|use cases?|cares? about|integrat(?:e|ion)|features?|upgrade|replace|expand|interested in|how many|asked for)\b/gi,
  fit: /\b(?:fits?|meets? (?:the |their |all )?(?:needs?|requirements?|spec)|matches|works? (?:well|fine|great)|passed|suitable|exactly what|solves?|good fit|happy with|no issues?|likes? (?:it|the))\b/gi,
  unfit:
    /\b(?:does(?:n't| not) (?:fit|meet|match|support|work)|do(?:n't| not) (?:meet|match|support)|can(?:'t|not) (?:do|meet|support|migrate)|not (?:suitable|a fit|enough|compatible)|lacks?|missing (?:a )?features?|failed|too (?:complex|risky)|incompatible)\b/gi,
};
