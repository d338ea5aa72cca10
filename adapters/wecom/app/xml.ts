/** The two kinds of XML the callback brings: the envelope, and the message inside it. */
import { createRequire } from 'node:module';
import type { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

let made: XMLParser | undefined;

/**
 * Entities stay as they are, nothing is guessed to be a number, attributes do not exist. The order of elements does not matter.
 * Loaded with the first message that needs it: it brings lists of entities that a start would have to wait for.
 */
function parser(): XMLParser {
  // The package's own types.
  const { XMLParser: Parser } = createRequire(import.meta.url)('fast-xml-parser') as typeof import('fast-xml-parser');
  made ??= new Parser({ processEntities: false, parseTagValue: false, ignoreAttributes: true, ignoreDeclaration: true });
  return made;
}

const ENCRYPTED = /<Encrypt>\s*(?:<!\[CDATA\[([A-Za-z0-9+/=]+)\]\]>|([A-Za-z0-9+/=]+))\s*<\/Encrypt>/;

/** The one encrypted text of an envelope; undefined when there is none or more than one. The signature says whether it is genuine. */
export function encryptedIn(xml: string): string | undefined {
  const found = ENCRYPTED.exec(xml);
  if (!found || xml.includes('<Encrypt>', found.index + found[0].length)) return undefined;
  return found[1] ?? found[2];
}

const text = z.string().default('');
const selectedItem = z.object({ QuestionKey: text, OptionIds: z.unknown().optional() });

/** What people do in the app, as the callback brings it. */
const message = z.object({
  FromUserName: z.string().min(1),
  CreateTime: z.string().regex(/^\d{1,12}$/),
  MsgType: z.string(),
  MsgId: text,
  Content: text,
  MediaId: text,
  Format: text,
  Label: text,
  Title: text,
  Description: text,
  Url: text,
  Event: text,
  EventKey: text,
  TaskId: text,
  ResponseCode: text,
  SelectedItems: z.unknown().optional(),
});

export type AppMessage = z.infer<typeof message>;

/** The message inside an opened envelope; undefined when it is not one. */
export function readMessage(xml: string): AppMessage | undefined {
  const parsed = message.safeParse(flatElements(xml) ?? parsedElements(xml));
  return parsed.success ? parsed.data : undefined;
}

const ELEMENT = /\s*<([A-Za-z]+)>(?:<!\[CDATA\[([^\]]*)\]\]>|([^<&\s]*))<\/\1>/y;
const OPEN = /\s*<xml>/y;
const CLOSE = /\s*<\/xml>\s*$/y;

/**
 * The elements of a message without any inside another, which most are: ten times as fast as the parser.
 * Undefined as soon as anything is not of that plainest form; then the parser reads it.
 */
export function flatElements(xml: string): Readonly<Record<string, string>> | undefined {
  OPEN.lastIndex = 0;
  if (!OPEN.test(xml)) return undefined;
  const elements: Record<string, string> = {};
  let at = OPEN.lastIndex;
  for (;;) {
    ELEMENT.lastIndex = at;
    const found = ELEMENT.exec(xml);
    if (!found) break;
    const [, name = '', quoted, plain = ''] = found;
    if (Object.hasOwn(elements, name)) return undefined;
    elements[name] = quoted ?? plain;
    at = ELEMENT.lastIndex;
  }
  CLOSE.lastIndex = at;
  return CLOSE.test(xml) ? elements : undefined;
}

/** The elements of any message; undefined when it is not XML. */
export function parsedElements(xml: string): unknown {
  try {
    return parser().parse(xml).xml;
  } catch {
    return undefined;
  }
}

const selected = z.object({ SelectedItem: z.union([z.array(selectedItem), selectedItem.transform((one) => [one])]) });
const option = z.object({ OptionId: z.union([z.string(), z.array(z.string()).transform(([first = '']) => first)]) });

/** The chosen option of each selector on a pressed card, by the selector's key. */
export function selectedIn({ SelectedItems }: AppMessage): ReadonlyMap<string, string> {
  const items = selected.safeParse(SelectedItems);
  if (!items.success) return new Map();
  return new Map(
    items.data.SelectedItem.map(({ QuestionKey, OptionIds }) => [QuestionKey, option.safeParse(OptionIds).data?.OptionId ?? '']),
  );
}
