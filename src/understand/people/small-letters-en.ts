/** asked dave, talked to priya from supply chain, raj says ok: first names typed without a capital. */
import type { Span } from '../../terms.js';
import { matchesOf } from '../text/matches.js';
import { FIRST_NAMES } from './en.js';

/** First names that are words, months, places or short forms too: without a capital they are nobody. */
const WORDS_TOO = new Set(
  'may mark will pat bill grant grace rich art dean jean max ivy iris jade amber rose harry troy austin dallas victoria charlotte madison jackson lincoln jordan georgia virginia florence martin lee ross warren morgan stanley drew sue jack frank curt ray jay kay joy hope faith april june dawn guy penny pearl ruby rob rod rick robin rocco roman rosemary reid olive otto noel nick mercy mina min ming mona mae marina lance lana lola long lou logan lily jill holly hank hazel heather fern flora eve earl daisy crystal cora cliff clay clark chad chat carol brook brooke brent bolt blake bart bella cash chase chip colt cole dot ella eli gene gale gem ginger glen hunter ian ike jet jasmine jo josh jude ken kit kris lane lex mason melody miles milo mia nat nell page patty peggy perry pierce reggie reed sage sally sandy seo shelly sid skip sky soo soung stan sterling summer sung ted terry tim tom tony toby toni trey trip ty tyler val van vera victor viola wade wallace ward wayne wei wes will win yan yen zane xin li ling mei don ron dora dom ed al bo cy jim sim sam sami amber basil cat art'.split(
    ' ',
  ),
);
const SPOKEN_TO = /\b(?:met|with|to|from|by|via|called|emailed|texted|pinged|told|asked|saw|showed|chased|cc|and|&)\s(?<name>[a-z]{3,})\b/g;
const SPEAKS =
  /(?:^|[.,;:!?\n-]\s?|\b(?:but|that|because|then)\s)(?<name>[a-z]{3,})\s(?=(?:says?|said|at|from|over at|wants?|wanted|asked|confirmed|approved|thinks|needs?|is|was|will|has|likes?|loves?|and|in)\b)/g;

/** Where first names in small letters stand among the words of who was met or who speaks. */
export function firstNamesInSmallLetters(folded: string): Span[] {
  return [SPOKEN_TO, SPEAKS].flatMap((pattern) =>
    [...matchesOf(pattern, folded)].flatMap((match): Span[] => {
      const name = match.groups?.name ?? '';
      if (!FIRST_NAMES.has(name) || WORDS_TOO.has(name)) return [];
      const start = match.index + match[0].lastIndexOf(name);
      return [[start, start + name.length]];
    }),
  );
}
