import { describe, expect, it } from 'vitest';
import { typeByContent } from '../../src/ops/content.js';

const ANY = 'application/octet-stream';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const typed = (name: string, said: string, content: string) => typeByContent(name, said, Buffer.from(content, 'latin1'));

describe('a file', () => {
  it.each([
    ['a picture', 'a.png', 'image/png', '\x89PNG\r\n\x1a\n', 'image/png'],
    ['a picture called something else', 'a.png', 'image/png', '\xff\xd8\xff\xe0', 'image/jpeg'],
    ['a photo of a telephone called JPEG', 'a.jpg', 'image/jpeg', '\0\0\0\x18ftypheic', 'image/heic'],
    ['a stream of bytes', '现场', ANY, 'RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
    ['a PDF behind a line of a scanner', 'a.pdf', 'application/pdf', 'scanned\n%PDF-1.4', 'application/pdf'],
    ['Word', 'a.docx', ANY, 'PK\x03\x04', WORD],
    ['Word with a password', 'a.docx', WORD, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', WORD],
    ['a table', 'a.csv', 'text/csv', '客户,金额', 'text/csv'],
    ['a table that begins with MZ', 'a.csv', 'text/csv', 'MZ机械,120万', 'text/csv'],
    ['a note that speaks of a page', 'a.txt', 'text/plain', '他们的 <html> 页面', 'text/plain'],
    ['a voice', 'a.amr', 'audio/amr', '#!AMR\n', 'audio/amr'],
    ['a drawing nobody here knows', 'a.dwg', ANY, 'AC1032', ANY],
    ['nothing', 'a.png', 'image/png', '', 'image/png'],
  ])('that is %s is kept as that', (_, name, said, content, type) => {
    expect(typed(name, said, content)).toEqual({ type });
  });

  it.each([
    ['a page called a picture', 'a.png', 'image/png', '\xef\xbb\xbf \n<!-- x --><!DOCTYPE html>', 'misnamed'],
    ['a page called a picture, as bytes', 'a.png', ANY, '<html>', 'misnamed'],
    ['words called a picture', 'a.png', 'image/png', 'hello', 'misnamed'],
    ['sound called a picture', 'a.png', 'image/png', 'OggS', 'misnamed'],
    ['an archive called a PDF', 'a.pdf', 'application/pdf', 'PK\x03\x04', 'misnamed'],
    ['words called a workbook', 'a.xlsx', ANY, 'hello', 'misnamed'],
    ['a page called a note', 'a.txt', 'text/plain', '<script>alert(1)</script>', 'wrong-type'],
    ['a drawing with scripts', 'a', 'image/svg+xml', '<?xml version="1.0"?><svg onload="x()">', 'misnamed'],
    ['a program', 'setup.exe', ANY, 'MZ\x90\0\x03\0', 'wrong-type'],
    ['a program called a picture', 'a.png', 'image/png', 'MZ\x90\0\x03\0', 'wrong-type'],
    ['a program of Linux', 'run', ANY, '\x7fELF\x02', 'wrong-type'],
    ['a script', 'a.txt', 'text/plain', '#!/bin/sh\nrm -rf /', 'wrong-type'],
    ['a script known by its ending alone', 'a.BAT', 'text/plain', 'del *.*', 'wrong-type'],
  ])('that is %s is not taken', (_, name, said, content, why) => {
    expect(typed(name, said, content)).toBe(why);
  });
});
