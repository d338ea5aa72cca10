/**
 * The tools compared, each loaded only when it is asked for. `run` reads one message; `values` gives every day and every amount it finds in one;
 * `asideMs` of its loading went into making things up for it.
 * Dates are resolved in the zone of the process: TZ must be Asia/Shanghai.
 */
const CUSTOMERS = 100_000;
const WORDS = 5000;
const ZONE = 'Asia/Shanghai';

export const TOOLS = {
  zhanbao: async () => {
    const [{ understand }, { findDates }, { findAmounts }, { createNames }] = await Promise.all([
      import('../../dist/src/understand/understand.js'),
      import('../../dist/src/understand/find-dates.js'),
      import('../../dist/src/understand/find-amounts.js'),
      import('../../dist/src/understand/names/names.js'),
    ]);
    const aside = performance.now();
    const known = [
      ...companies(),
      ...Array.from({ length: WORDS }, (_, i) => ({ kind: 'product', id: CUSTOMERS + i, name: `产品${i}号` })),
    ];
    const began = performance.now();
    const names = createNames(CUSTOMERS + WORDS);
    names.addAll(known);
    return {
      namesMs: performance.now() - began,
      asideMs: began - aside,
      run: ({ text, at }) => understand(text, { now: at, zone: ZONE, names }),
      values: ({ text, at, lang }) => ({
        days: findDates(text, { now: at, zone: ZONE, lang }).map(({ day }) => day),
        amounts: findAmounts(text, { lang }).amounts.flatMap(({ value, upTo }) => [value, upTo ?? value]),
      }),
    };
  },
  'chrono-node zh': () => chrono((module) => module.zh.hans),
  'chrono-node en': () => chrono((module) => module),
  'recognizers-text zh': () => recognizers('Chinese'),
  'recognizers-text en': () => recognizers('English'),
  'jieba tag': async () => {
    const { Jieba } = await import('@node-rs/jieba');
    const { dict } = await import('@node-rs/jieba/dict.js');
    const jieba = Jieba.withDict(dict);
    return { run: ({ text }) => jieba.tag(text, true) };
  },
};

async function chrono(pick) {
  const parser = pick(await import('chrono-node'));
  const day = (parts) => [parts.get('year'), parts.get('month'), parts.get('day')].map((part) => String(part).padStart(2, '0')).join('-');
  return {
    run: ({ text, at }) => parser.parse(text, new Date(at)),
    values: ({ text, at }) => ({
      days: parser.parse(text, new Date(at)).flatMap(({ start, end }) => (end ? [day(start), day(end)] : [day(start)])),
    }),
  };
}

/** Dates and times, currencies and, for amounts that name no currency (38万), numbers. */
async function recognizers(culture) {
  const { default: suite } = await import('@microsoft/recognizers-text-suite');
  const language = suite.Culture[culture];
  const dates = ({ text, at }) => suite.recognizeDateTime(text, language, suite.DateTimeOptions.None, new Date(at));
  const money = ({ text }) => [...suite.recognizeCurrency(text, language), ...suite.recognizeNumber(text, language)];
  return {
    run: (message) => [dates(message), money(message)],
    values: (message) => ({
      days: dates(message).flatMap(({ resolution }) =>
        (resolution?.values ?? [])
          .flatMap(({ value, start, end }) => [value, start, end])
          .flatMap((day) => (day ? [day.slice(0, 10)] : [])),
      ),
      amounts: money(message).map(({ resolution }) => Number(resolution?.value)),
    }),
  };
}

/** Made-up companies, each with its pinyin at hand as the records keep it. */
function companies() {
  const places = '北京 上海 广州 深圳 杭州 苏州 宁波 南京 无锡 常州 合肥 武汉 长沙 成都 重庆 西安'.split(' ');
  const marks = [...'华东恒力远大云栖海容瑞金智造光谷万家宇通药明坚晶科象屿中建港务天成德信泰安盛达同创鼎新博雅正永兴龙长城凯旋'];
  const trades = '医疗 自动化 科技 食品 教育 新能源 重工 物流 电子 材料 软件 机械 化工 建筑 零售 制造'.split(' ');
  const made = new Map();
  for (let i = 0; made.size < CUSTOMERS; i++) {
    const pick = (list, by) => list[Math.floor(i / by) % list.length];
    const name = `${i % 3 === 0 ? pick(places, 7) : ''}${pick(marks, 1)}${pick(marks, 43)}${pick(marks, 1849)}${pick(trades, 3)}${i % 2 === 0 ? '有限公司' : ''}`;
    made.set(name, { kind: 'customer', id: i, name, pinyin: 'hua dong yi liao qi xie' });
  }
  return made.values();
}
