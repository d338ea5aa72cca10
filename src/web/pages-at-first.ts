import { isPage } from './is-page.js';
import type { Pages, PagesParts } from './pages.js';

export type PagesAtFirst = PagesParts;

/** The pages, loaded when the first of them is asked for: a bot that only chats starts without them. */
export function pagesAtFirst(parts: PagesParts): Pages {
  let loaded: Promise<Pages> | undefined;
  return {
    async fetch(request) {
      if (!isPage(request.url)) return undefined;
      loaded ??= import('./pages.js').then(({ createPages }) => createPages(parts));
      return (await loaded).fetch(request);
    },
  };
}
