/** The cards that come with the program are taken in once; what a company makes of them afterwards stays. */
import { type Decision, NOTHING } from '../decision.js';
import { Draft, type DraftOrigin } from '../records/draft.js';
import type { Records } from '../scene.js';
import { languageOf } from '../understand/text/language.js';
import { gramColumn } from './grams.js';
import { starterKeys } from './queries.js';
import { starterEn } from './starter/en.js';
import { starterZh } from './starter/zh.js';

/** Those cards that the workspace does not have yet. */
export async function missingStarters(origin: DraftOrigin & { readonly records: Records }): Promise<Decision> {
  const known = await starterKeys(origin.records, origin.workspace.id);
  const missing = [...starterZh, ...starterEn].filter(({ key }) => !known.has(key));
  if (missing.length === 0) return NOTHING;
  const draft = new Draft(origin);
  for (const card of missing)
    draft.insert(
      'knowledge',
      {
        ...card,
        lang: languageOf(card.title),
        grams: gramColumn(card.title, card.body),
        state: 'live',
        origin: 'general',
        customer: null,
        deal: null,
        inbox: null,
        author: null,
        createdAt: origin.now,
        changedAt: origin.now,
      },
      true,
    );
  return draft.decision();
}
