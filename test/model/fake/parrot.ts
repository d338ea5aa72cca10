/** A model that says back what it was given, in the shape asked for: true to the material, and no help at all. */
import type { Asked, Reply } from './endpoint.js';

interface Shape {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
}

export function parrot({ body, path }: Asked): Reply {
  if (path.endsWith('/transcriptions')) return { kind: 'hear', text: '今天拜访了华东医疗的王总,报价38万,下周三签合同。' };
  const words = quotedWords(
    body.messages.map(({ content }) => (typeof content === 'string' ? content : JSON.stringify(content))).join('\n'),
  );
  const seesPicture = body.messages.some(({ content }) => Array.isArray(content) && JSON.stringify(content).includes('"image_url"'));
  if (seesPicture) return { kind: 'say', text: JSON.stringify(CARD) };
  // The schema stands in the request where the endpoint takes it there.
  const { json_schema } = (body.response_format ?? {}) as { json_schema?: { schema: Shape } };
  return { kind: 'say', text: json_schema ? JSON.stringify(filled(json_schema.schema, words)) : words };
}

/** What it sees in every picture. */
const CARD = { sort: 'card', lines: ['恒远精密机械有限公司', '采购总监 周明', '手机 13912345678'] };

/** The first sentence of the first quotation. */
function quotedWords(text: string): string {
  const [, inside = text] = /⟦([^/⟧]+)⟧\n([\s\S]*?)\n⟦\/\1⟧/.exec(text)?.slice(1) ?? [];
  return inside.split(/[。!?\n]/)[0] ?? '';
}

function filled(shape: Shape, words: string): unknown {
  if (shape.anyOf) return filled(shape.anyOf[0] ?? {}, words);
  if (shape.enum) return shape.enum[0];
  if (shape.properties) return Object.fromEntries(Object.entries(shape.properties).map(([key, inner]) => [key, filled(inner, words)]));
  const type = Array.isArray(shape.type) ? shape.type[0] : shape.type;
  if (type === 'array') return shape.items ? [filled(shape.items, words)] : [];
  if (type === 'number' || type === 'integer') return 1;
  if (type === 'boolean') return false;
  return type === 'null' ? null : words;
}
