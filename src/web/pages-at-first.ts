import type { Pages, PagesParts } from './pages.js';

const OURS = /^\/(?:r|assets|ai)(?:\/|$)/;

/** The pages, loaded when the first of them is asked for: a bot that only chats starts without them. */
export function pagesAtFirst(parts: PagesParts): Pages {
  let loaded: Promise<Pages> | undefined;
  return {
    async fetch(request) {
      if (!OURS.test(new URL(request.url).pathname)) return undefined;
      loaded ??= import('./pages.js').then(({ createPages }) => createPages(parts));
      return (await loaded).fetch(request);
    },
  };
}
