import type { Lang } from '../terms.js';

const COVERS = {
  zh: { company: '某客户', person: '对方', phone: '***' },
  en: { company: 'a customer', person: 'the contact', phone: '***' },
} as const satisfies Record<Lang, unknown>;

/** The names that must not be read in a text. */
export interface HiddenNames {
  readonly companies: readonly string[];
  readonly people: readonly string[];
}

/** The text without these names. Where a company is hidden its phone numbers go too. */
export function hideNames(text: string, { companies, people }: HiddenNames, lang: Lang): string {
  const covers = COVERS[lang];
  const replace = (words: string, names: readonly string[], by: string): string =>
    [...names]
      .filter((name) => name.length > 1)
      .sort((a, b) => b.length - a.length)
      .reduce((said, name) => said.replaceAll(name, by), words);
  const named = replace(replace(text, companies, covers.company), people, covers.person);
  return companies.length + people.length === 0
    ? named
    : named.replace(/(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g, covers.phone);
}
