/** What reading a file as a text comes to. Plain data. */

export type DocumentRead =
  /** `scans`: pages that are pictures and gave no text, counted from 1. */
  | { readonly kind: 'text'; readonly text: string; readonly pages: number; readonly scans: readonly number[] }
  /** Every page is a picture. */
  | { readonly kind: 'scan'; readonly pages: number }
  /** It can be opened and holds nothing. */
  | { readonly kind: 'empty' }
  /** Damaged, locked with a password, or not what its name says. */
  | { readonly kind: 'broken' }
  /** More than anybody can read at once. */
  | { readonly kind: 'large' }
  /** No kind of file that holds text. */
  | { readonly kind: 'other' };

/** The kinds that are read, by the ending of the name. */
export type DocumentKind = 'pdf' | 'docx' | 'plain';

/** What kind of document a name tells of; undefined = none. */
export function documentKind(name: string): DocumentKind | undefined {
  if (/\.pdf$/i.test(name)) return 'pdf';
  if (/\.docx$/i.test(name)) return 'docx';
  return /\.(?:txt|md|vtt|srt|log)$/i.test(name) ? 'plain' : undefined;
}
