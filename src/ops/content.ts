/** What a file is by what is in it: names and declared types are what somebody wrote on it. */

/** Undefined = none of those known here, as plain text is. `container`: a zip or an old Office file; what it holds its name says. */
type Seen = { readonly type: string } | 'container' | 'media' | 'page' | 'program' | undefined;

const latin = (bytes: Uint8Array, from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString('latin1');

const BEGINNINGS: readonly (readonly [begins: string, seen: Exclude<Seen, undefined>])[] = [
  ['\x89PNG\r\n\x1a\n', { type: 'image/png' }],
  ['\xff\xd8\xff', { type: 'image/jpeg' }],
  ['GIF87a', { type: 'image/gif' }],
  ['GIF89a', { type: 'image/gif' }],
  ['II*\0', { type: 'image/tiff' }],
  ['MM\0*', { type: 'image/tiff' }],
  ['#!AMR', { type: 'audio/amr' }],
  ['PK\x03\x04', 'container'],
  ['PK\x05\x06', 'container'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'container'],
  ['ID3', 'media'],
  ['OggS', 'media'],
  ['fLaC', 'media'],
  ['#!SILK', 'media'],
  ['\x1aE\xdf\xa3', 'media'],
  ['#!', 'program'],
  ['\x7fELF', 'program'],
  ['\xfe\xed\xfa\xce', 'program'],
  ['\xfe\xed\xfa\xcf', 'program'],
  ['\xce\xfa\xed\xfe', 'program'],
  ['\xcf\xfa\xed\xfe', 'program'],
  ['\xca\xfe\xba\xbe', 'program'],
  ['L\0\0\0\x01\x14\x02\0', 'program'],
];

/** A page of the web, behind whatever may stand before it. */
const PAGE = /^(?:\xef\xbb\xbf)?(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|script|iframe|svg)\b/i;
const PDF_WITHIN = 1024;
const PAGE_WITHIN = 2048;

function seenIn(bytes: Uint8Array): Seen {
  const head = latin(bytes, 0, PAGE_WITHIN);
  const known = BEGINNINGS.find(([begins]) => head.startsWith(begins));
  if (known) return known[1];
  if (head.startsWith('RIFF')) return head.startsWith('WEBP', 8) ? { type: 'image/webp' } : 'media';
  if (head.startsWith('ftyp', 4)) return /^(?:hei[cfx]|hev[cx]|mif1|msf1)/.test(head.slice(8, 12)) ? { type: 'image/heic' } : 'media';
  // What Windows runs; a table may well begin with the letters.
  if (head.startsWith('MZ') && head.slice(0, 64).includes('\0')) return 'program';
  if (head.slice(0, PDF_WITHIN).includes('%PDF-')) return { type: 'application/pdf' };
  return PAGE.test(head) ? 'page' : undefined;
}

/** What runs or opens a page when it is clicked, whatever it begins with. */
const RUNS =
  /\.(?:exe|dll|com|scr|msi|msix|bat|cmd|ps1|vbs|vbe|js|jse|mjs|wsf|hta|lnk|jar|apk|ipa|dmg|pkg|app|sh|command|reg|html?|xhtml|mht|svg)$/i;

const BY_ENDING: Readonly<Record<string, string>> = {
  ...{ png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', heic: 'image/heic' },
  ...{ pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** Types whose files always begin in a way of their own. */
const TELLS = /^image\/|^application\/(?:pdf|zip|msword|vnd\.openxmlformats-officedocument\.)/;

/**
 * The type of a file by its content, under the name and type it came with. `wrong-type`: a program or a page, which nobody needs to keep a
 * deal; `misnamed`: not what it says it is.
 */
export function typeByContent(name: string, said: string, bytes: Uint8Array): { readonly type: string } | 'wrong-type' | 'misnamed' {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const expected = said === 'application/octet-stream' ? (BY_ENDING[ending] ?? said) : said;
  if (RUNS.test(name)) return 'wrong-type';
  if (bytes.length === 0) return { type: expected };
  const seen = seenIn(bytes);
  if (seen === 'program') return 'wrong-type';
  if (seen === 'page') return TELLS.test(expected) ? 'misnamed' : 'wrong-type';
  if (typeof seen === 'object') return seen;
  if (!TELLS.test(expected)) return { type: expected };
  return seen === 'container' && !/^image\/|pdf$/.test(expected) ? { type: expected } : 'misnamed';
}
