import { describe, expect, it } from 'vitest';
import { foreignIn } from '../../../src/understand/text/foreign.js';

describe('a language the rules do not read', () => {
  it.each([
    ['ja', '価格がまだ少し高いと思います。納期は十二月でお願いします。'],
    ['ko', '가격이 아직 조금 비싼 것 같습니다. 다음 주에 다시 이야기하죠.'],
    ['other', 'Цена пока слишком высокая, давайте обсудим на следующей неделе.'],
  ])('%s is told by its script', (language, text) => expect(foreignIn(text)).toBe(language));

  it.each(['今天拜访了华东医疗的王总,报价38万', 'Visited Acme today', '客户用的是ソニー的设备,价格再看看,下周三签合同', '', '12345'])(
    'not "%s"',
    (text) => expect(foreignIn(text)).toBeUndefined(),
  );
});
