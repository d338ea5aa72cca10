/** Files as people send them, made byte by byte: text, a scan, nothing, and what only pretends. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.js';
import { bytes, docx, pdf, SCANNED, written } from './made.js';

describe('a document', () => {
  it('in Word gives its paragraphs as lines', async () => {
    expect(await readDocument('docx', docx(['王总: 价格太高', '李明: 我周五前答复']))).toEqual({
      kind: 'text',
      text: '王总: 价格太高\n李明: 我周五前答复',
      pages: 1,
      scans: [],
    });
    expect(await readDocument('docx', docx([]))).toEqual({ kind: 'empty' });
  });

  it('in PDF gives Chinese from fonts that are only named', async () => {
    expect(await readDocument('pdf', pdf([written(['王总: 价格太高', '李明: 周五前答复'])]))).toMatchObject({
      kind: 'text',
      text: '王总: 价格太高\n李明: 周五前答复',
    });
  });

  it('that was scanned is told from one that is empty, page by page', async () => {
    expect(await readDocument('pdf', pdf([SCANNED]))).toEqual({ kind: 'scan', pages: 1 });
    expect(await readDocument('pdf', pdf([written(['第一页有足够多的字可以读']), SCANNED]))).toMatchObject({
      kind: 'text',
      pages: 2,
      scans: [2],
    });
    expect(await readDocument('pdf', pdf(['']))).toEqual({ kind: 'empty' });
  });

  it.each([
    ['pdf', '%PDF-1.4 and nothing more', 'broken'],
    ['pdf', 'no pdf at all', 'broken'],
    ['docx', 'PK no zip', 'broken'],
    ['plain', '', 'empty'],
    ['plain', '\u0000\u0001\u0002\u0003\u0004\u0005\u0006', 'broken'],
  ] as const)('of kind %s that is damaged says so: %j', async (kind, text, wanted) => {
    expect((await readDocument(kind, bytes(text))).kind).toBe(wanted);
  });

  it('in the encoding of older programs is read all the same', async () => {
    // 会议 in GB 18030.
    expect(await readDocument('plain', new Uint8Array([0xbb, 0xe1, 0xd2, 0xe9]))).toMatchObject({ kind: 'text', text: '会议' });
  });
});
