import type { Lang } from '../../terms.js';
import type { Assets } from '../assets.js';
import { PAGE_WORDS } from '../words.js';
import { Document, type Theme } from './frame.js';

/** Why a page cannot be shown: nobody known asks, not theirs, not there, or the database is away. */
export type Trouble = 'who' | 'not-yours' | 'missing' | 'down';

export const TROUBLE_STATUS = { who: 401, 'not-yours': 403, missing: 404, down: 503 } as const satisfies Record<Trouble, number>;

interface TroubleProps {
  readonly assets: Assets;
  readonly lang: Lang;
  readonly theme: Theme | undefined;
  readonly trouble: Trouble;
  /** What to say instead of the usual sentence. */
  readonly text?: string | undefined;
}

/** One calm sentence and what to do next. */
export const TroublePage = ({ assets, lang, theme, trouble, text }: TroubleProps) => {
  const words = PAGE_WORDS[lang];
  const said = words.trouble;
  const [title, usual] = {
    who: [said.whoTitle, said.who],
    'not-yours': [said.notYoursTitle, said.messageNotYours],
    missing: [said.missingTitle, said.missing],
    down: [said.downTitle, said.down],
  }[trouble] as [string, string];
  return (
    <Document title={title} lang={lang} words={words} assets={assets} theme={theme}>
      <main id="main" class="trouble" tabindex={-1}>
        <h1>{title}</h1>
        <p>{text ?? usual}</p>
        {trouble === 'missing' || trouble === 'not-yours' ? (
          <p>
            <a class="button" href="/r/search">
              {words.search.title}
            </a>
          </p>
        ) : null}
      </main>
    </Document>
  );
};
