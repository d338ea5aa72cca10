/** The frame of every page: head, the way to the other pages, and the panel that shows sources beside on wide screens. */

import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Lang } from '../../terms.js';
import type { Assets } from '../assets.js';
import { harmless, Said } from '../said.js';
import type { Visit } from '../visit.js';
import type { PageWords } from '../words.js';
import { Navigation, type Section } from './navigation.js';

/** Chosen in the chat; without it the machine's own is taken. */
export type Theme = 'light' | 'dark';

interface DocumentProps {
  readonly title: string;
  readonly lang: Lang;
  readonly words: PageWords;
  readonly assets: Assets;
  readonly theme: Theme | undefined;
  readonly children?: Child;
}

/** A whole document. */
export const Document = ({ title, lang, words, assets, theme, children }: DocumentProps) => (
  <>
    {raw('<!doctype html>')}
    <html lang={lang === 'zh' ? 'zh-CN' : 'en'} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${harmless(title)} · ${words.app}`}</title>
        <link rel="stylesheet" href={assets.path('pages.css')} />
        <link rel="stylesheet" href={assets.path('fonts.css')} />
        <script type="module" src={assets.path('pages.js')} />
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        {children}
      </body>
    </html>
  </>
);

interface FrameProps {
  readonly visit: Visit;
  readonly theme: Theme | undefined;
  readonly assets: Assets;
  readonly title: string;
  readonly section?: Section;
  readonly children?: Child;
}

/** A page for somebody who is known: the others one tap away, sources beside. */
export const Frame = ({ visit, theme, assets, title, section, children }: FrameProps) => {
  const { words, lang, person } = visit;
  return (
    <Document title={title} lang={lang} words={words} assets={assets} theme={theme}>
      <header class="top">
        <Navigation visit={visit} section={section} />
        <p class="top-who">
          <Said text={words.viewedBy(person.name)} />
        </p>
      </header>
      <div class="desk">
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <aside id="panel" class="panel" aria-label={words.sources} data-close={words.close} data-back={words.back} hidden />
      </div>
    </Document>
  );
};
