import { pathToFileURL } from 'node:url';
import { createNames, type KnownName } from '../src/understand/names/names.js';
import { pinyinOf } from '../src/understand/names/pinyin.js';

/** One measured figure; `floor` is the least that the job asks for, in the same run and unit, `ratio` = value ÷ floor. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly floor?: number;
  readonly ratio?: number;
}

const COUNT = 100_000;
const CITIES =
  '北京 上海 广州 深圳 杭州 苏州 宁波 南京 无锡 常州 合肥 武汉 长沙 成都 重庆 西安 郑州 济南 青岛 大连 厦门 福州 东莞 温州 烟台'.split(' ');
const MARKS = [
  ...'华东恒力远大云栖海容瑞金智造光谷万家宇通药明坚晶科象屿中建港务天成德信泰安盛达同创鼎新博雅正永兴金龙长城凯旋嘉禾宏图伟业星辰未来蓝绿紫银河飞鹤雄鹰',
];
const TRADES =
  '医疗 自动化 科技 食品 教育 新能源 重工 物流 电子 材料 软件 机械 化工 建筑 零售 连锁 制造 生物 环保 装备 仪器 服饰 汽车 航空 通信 光电 农业'.split(
    ' ',
  );
const TAILS = ['', '', '集团', '股份', '有限公司', '公司'];
const TEXTS = [
  '今天拜访了华东医疗的王总,报价38万,下周三签合同',
  '和苏州恒力自动化的李工通了电话,他说预算卡在50万以内,技术参数下周五前给',
  '客户没说要签,只是问了价格',
  '刚从成都川航食品出来,决策人换成了刘副总,原来的陈总调走了',
  '北京中建八局项目招标公告出来了,投标截止11月30日17:00,保证金20万元',
  'Met with Sarah Chen from Northwind Traders today, quoted $45,000, she wants to sign next Wednesday',
  '昨天给天津港务发了样品三套,等他们测试,大概两周',
  'Lost the Globex deal, they went with a rival because of delivery time (60 days vs 45)',
];
const TYPED = [
  '华东医疗',
  '华东',
  '华冬医疗',
  '华东医料',
  '华东医疗器械',
  '苏州恒力自动化',
  'huadongyiliao',
  'hdyl',
  '恒力',
  '没有这家公司',
  '上海',
  '远大云栖科技',
];

function madeUpNames(count: number): KnownName[] {
  let state = 20_261_121;
  const below = (n: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % n;
  };
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const names = new Set(['华东医疗', '恒力自动化', '宁波远大', '瑞金医院', '云栖科技']);
  while (names.size < count) {
    names.add((below(2) ? pick(CITIES) : '') + pick(MARKS) + pick(MARKS) + (below(3) ? '' : pick(MARKS)) + pick(TRADES) + pick(TAILS));
  }
  return [...names].map((name, i) => ({ kind: 'customer', id: i + 1, name }));
}

/** The least a trie can do: one hashed step a unit, longest match, nothing else. */
function trieFloor(names: readonly string[]): (text: string) => number {
  const total = names.reduce((sum, name) => sum + name.length, 1);
  let room = 1 << 18;
  while (room < total * 2) room *= 2;
  const from = new Int32Array(room).fill(-1);
  const by = new Uint16Array(room);
  const to = new Int32Array(room);
  const ends = new Int32Array(total + 1).fill(-1);
  const slotOf = (node: number, unit: number): number => {
    let h = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    h = (h ^ (h >>> 15)) & (room - 1);
    while (from[h] !== -1 && (from[h] !== node || by[h] !== unit)) h = (h + 1) & (room - 1);
    return h;
  };
  let nodes = 1;
  names.forEach((name, id) => {
    let node = 0;
    for (let i = 0; i < name.length; i++) {
      const slot = slotOf(node, name.charCodeAt(i));
      if (from[slot] === -1) {
        from[slot] = node;
        by[slot] = name.charCodeAt(i);
        to[slot] = nodes++;
      }
      node = to[slot] ?? 0;
    }
    ends[node] = id;
  });
  return (text) => {
    let found = 0;
    for (let i = 0; i < text.length; i++) {
      let node = 0;
      let end = 0;
      for (let j = i; j < text.length; j++) {
        const slot = slotOf(node, text.charCodeAt(j));
        if (from[slot] === -1) break;
        node = to[slot] ?? 0;
        if ((ends[node] ?? -1) >= 0) end = j + 1;
      }
      if (end > 0) {
        found++;
        i = end - 1;
      }
    }
    return found;
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Median over rounds of the mean time of one call, in µs. */
function microseconds<T>(inputs: readonly T[], run: (input: T) => unknown, rounds = 15): number {
  const times: number[] = [];
  const passes = 200;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let pass = 0; pass < passes; pass++) for (const input of inputs) run(input);
    times.push(((performance.now() - start) * 1000) / (passes * inputs.length));
  }
  return median(times.slice(3));
}

function mebibytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1048576;
}

/** Finding, matching and loading 100,000 names. Memory is what stays used (heap and typed arrays), without the strings handed in. */
export async function benchNames(): Promise<Figure[]> {
  pinyinOf('预热');
  const known = madeUpNames(COUNT).map((name) => ({ ...name, pinyin: pinyinOf(name.name) }));
  const before = mebibytes();
  const loadTimes: number[] = [];
  let names = createNames();
  for (let round = 0; round < 5; round++) {
    names = createNames(COUNT);
    const start = performance.now();
    names.addAll(known);
    loadTimes.push(performance.now() - start);
  }
  const memory = mebibytes() - before;
  const texts = known.map(({ name }) => name);
  const floorTimes: number[] = [];
  let floor = trieFloor([]);
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    floor = trieFloor(texts);
    floorTimes.push(performance.now() - start);
  }
  const found = microseconds(TEXTS, (text) => names.find(text));
  const bare = microseconds(TEXTS, floor);
  const fresh = Array.from({ length: 2000 }, (_, i) => ({ kind: 'customer' as const, id: COUNT + i, name: `新客户${i}医疗` }));
  const start = performance.now();
  for (const name of fresh) names.add(name);
  const added = ((performance.now() - start) * 1000) / fresh.length;
  const figures: Figure[] = [
    { name: 'names/find', value: found, unit: 'µs', floor: bare, ratio: found / bare },
    { name: 'names/load 100,000, first', value: loadTimes[0] ?? Number.NaN, unit: 'ms' },
    {
      name: 'names/load 100,000',
      value: median(loadTimes),
      unit: 'ms',
      floor: median(floorTimes),
      ratio: median(loadTimes) / median(floorTimes),
    },
    { name: 'names/memory', value: memory, unit: 'MiB' },
    { name: 'names/add one, pinyin worked out', value: added, unit: 'µs' },
    { name: 'names/candidates', value: microseconds(TYPED, (typed) => names.candidates(typed)), unit: 'µs' },
    { name: 'names/search', value: microseconds(['华东', 'hdyl', '医'], (query) => names.search(query, 20), 5), unit: 'µs' },
  ];
  for (const typed of TYPED) {
    figures.push({ name: `names/candidates ${typed}`, value: microseconds([typed], (text) => names.candidates(text), 7), unit: 'µs' });
  }
  return figures;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const figure of await benchNames()) console.log(JSON.stringify(figure));
}
