import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encryptedIn, flatElements, parsedElements, readMessage, selectedIn } from '../../../adapters/wecom/app/xml.js';

const PRESS = `<xml><ToUserName><![CDATA[wwd4c0cabaa5479e2b]]></ToUserName><FromUserName><![CDATA[LiuBaiSong]]></FromUserName><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[template_card_event]]></Event><CreateTime>1646539330</CreateTime><AgentID>1000002</AgentID><EventKey><![CDATA[button_key_1]]></EventKey><TaskId><![CDATA[task0001]]></TaskId><CardType><![CDATA[button_interaction]]></CardType>
<SelectedItems><SelectedItem><QuestionKey><![CDATA[q1]]></QuestionKey><OptionIds><OptionId><![CDATA[o1]]></OptionId></OptionIds></SelectedItem><SelectedItem><QuestionKey><![CDATA[q2]]></QuestionKey><OptionIds><OptionId><![CDATA[a]]></OptionId><OptionId><![CDATA[b]]></OptionId></OptionIds></SelectedItem></SelectedItems><ResponseCode><![CDATA[vxR7PzS5]]></ResponseCode></xml>`;

const NAMES = ['FromUserName', 'CreateTime', 'MsgType', 'MsgId', 'Content', 'MediaId'] as const;

describe('the XML of the callback', () => {
  it('reads a press in the order the platform really sends, with one or several options', () => {
    const message = readMessage(PRESS);
    expect(message).toMatchObject({
      FromUserName: 'LiuBaiSong',
      Event: 'template_card_event',
      TaskId: 'task0001',
      ResponseCode: 'vxR7PzS5',
    });
    expect(message && [...selectedIn(message)]).toEqual([
      ['q1', 'o1'],
      ['q2', 'a'],
    ]);
    expect(message && [...selectedIn({ ...message, SelectedItems: '' })]).toEqual([]);
  });

  it('reads elements in any order, fast and by the parser alike', () => {
    const texts = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\]\s]+/g, '') || 'x');
    fc.assert(
      fc.property(fc.shuffledSubarray([...NAMES], { minLength: 1 }), texts, (names, text) => {
        const xml = `<xml>${names.map((name) => `<${name}><![CDATA[${text}]]></${name}>`).join('')}</xml>`;
        const quick = flatElements(xml);
        expect(quick).toEqual(Object.fromEntries(names.map((name) => [name, text])));
        expect(parsedElements(xml)).toEqual(quick);
      }),
    );
  });

  it('leaves everything that is not of the plainest form to the parser', () => {
    for (const odd of [
      PRESS,
      '<xml><a>&lt;</a></xml>',
      '<xml><a>1</a><a>2</a></xml>',
      '<xml><a x="1">1</a></xml>',
      '<xml><a>1</b></xml>',
      '<a>1</a>',
    ])
      expect(flatElements(odd)).toBeUndefined();
  });

  it.each([
    ['one', '<!ENTITY b "aaaa">'],
    ['of others', '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">'],
    ['from a file', '<!ENTITY b SYSTEM "file:///etc/hostname">'],
  ])('does not expand an entity: %s', (_, entities) => {
    const xml = `<!DOCTYPE xml [${entities}]><xml><FromUserName>u</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><Content>&b;</Content></xml>`;
    expect(readMessage(xml)?.Content ?? '&b;').toBe('&b;');
  });

  it('is not a message without a sender, a time and a type, or when it is no XML', () => {
    for (const text of ['', 'hello', '<xml></xml>', '<xml><FromUserName>u</FromUserName></xml>', '<xml><xml>'])
      expect(readMessage(text)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void readMessage(text)));
  });

  it('takes the one encrypted text of an envelope, wherever it stands', () => {
    expect(encryptedIn('<xml><AgentID>1</AgentID><Encrypt><![CDATA[ab+/=]]></Encrypt></xml>')).toBe('ab+/=');
    expect(encryptedIn('<xml><Encrypt>ab</Encrypt></xml>')).toBe('ab');
    for (const text of ['<xml/>', '<Encrypt>a</Encrypt><Encrypt>b</Encrypt>', '<Encrypt>a b</Encrypt>', '<Encrypt></Encrypt>'])
      expect(encryptedIn(text)).toBeUndefined();
  });
});
