import { barOf, type Card } from '../../card.js';
import type { Lang } from '../../terms.js';
import { WORDS } from './words.js';

/** How far an export is. `narrowed`: only a part was asked for. The other two count customers. */
export type ExportState =
  | { readonly kind: 'ready'; readonly all: number; readonly narrowed: boolean }
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly all: number }
  | { readonly kind: 'broken'; readonly all: number };

/** Its links stay whatever happens: each makes the file anew. */
export function exportCard(state: ExportState, lang: Lang): Card {
  const words = WORDS[lang];
  const format = new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en-US');
  const scope = { kind: 'line', text: words.scope, tone: 'quiet' } as const;
  const links: Card['actions'] = [
    { action: 'export.xlsx', label: words.xlsx, style: 'primary', href: '/r/export/customers.xlsx' },
    { action: 'export.csv', label: words.csv, href: '/r/export/customers.csv' },
  ];
  const all = format.format(state.all);
  switch (state.kind) {
    case 'ready': {
      const whole = state.narrowed ? [{ kind: 'line', text: words.whole } as const] : [];
      return { title: words.ready(all), parts: [...whole, scope], actions: links };
    }
    case 'running': {
      const share = Math.min(99, Math.floor((state.done * 100) / Math.max(1, state.all)));
      return {
        title: words.running(share),
        parts: [barOf(share), { kind: 'line', text: words.progress(format.format(state.done), all) }],
        actions: links,
      };
    }
    case 'done':
      return { title: words.done(all), mark: 'done', parts: [scope], actions: links };
    case 'broken':
      return { title: words.broken, parts: [{ kind: 'line', text: words.again }], actions: links };
  }
}
