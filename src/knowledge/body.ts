/** The lines of a knowledge card: what to say, what to ask, what not to say. */
export interface CardBody {
  readonly say: readonly string[];
  readonly ask?: string;
  readonly avoid?: string;
}

const ASK = /^(?:问|问一句|提问|ask)\s*[::]\s*/i;
const AVOID = /^(?:别说|不要说|不说|忌|not|avoid|don't say)\s*[::]\s*/i;
const BULLET = /^(?:[-*•·]\s*|\d{1,2}\s*[.、)）]\s*)/;

/** Reads the body of a card. A card told in one breath is one thing to say. */
export function bodyOf(text: string): CardBody {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(BULLET, ''))
    .filter((line) => line !== '');
  const ask = lines.find((line) => ASK.test(line))?.replace(ASK, '');
  const avoid = lines.find((line) => AVOID.test(line))?.replace(AVOID, '');
  return {
    say: lines.filter((line) => !ASK.test(line) && !AVOID.test(line)),
    ...(ask ? { ask } : {}),
    ...(avoid ? { avoid } : {}),
  };
}
