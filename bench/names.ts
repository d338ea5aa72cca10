import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createNames, type KnownName, type Names } from '../src/understand/names/names.js';
import { pinyinOf } from '../src/understand/names/pinyin.js';
import { type Figure, median } from './measure.js';

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

/** So many names are filed at a time once the bot runs. */
const SLICE = 1000;
const ROUNDS = 15;
const PASSES = 200;

/** The mean time of one call over many, in µs. */
function microseconds<T>(inputs: readonly T[], run: (input: T) => unknown, passes = PASSES): number {
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++) for (const input of inputs) run(input);
  return ((performance.now() - start) * 1000) / (passes * inputs.length);
}

function rounds(measure: () => number, count = ROUNDS): number[] {
  // The first ones warm the code up.
  return Array.from({ length: count + 3 }, measure).slice(3);
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function mebibytes(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1048576;
}

function bounded(name: string, value: number, unit: string, most: number): Figure {
  return { name: `names/${name}`, value, unit, bar: `≤ ${most} ${unit}`, met: value <= most };
}

/** Finding, matching and loading 100,000 names. Memory is what stays used on the heap and in typed arrays beyond the strings handed in. */
export async function benchNames(): Promise<Figure[]> {
  const known = madeUpNames(COUNT).map((name) => ({ ...name, pinyin: pinyinOf(name.name) }));
  const texts = known.map(({ name }) => name);
  const before = mebibytes();
  let names: Names = createNames(COUNT);
  names.addAll(known);
  while (names.prepare(SLICE));
  const memory = mebibytes() - before;
  const loads: number[] = [];
  const slices: number[] = [];
  const filings: number[] = [];
  const floorLoads: number[] = [];
  let trie = trieFloor(texts);
  for (let round = 0; round < 5; round++) {
    let start = performance.now();
    trie = trieFloor(texts);
    floorLoads.push(performance.now() - start);
    names = createNames(COUNT);
    start = performance.now();
    names.addAll(known);
    loads.push(performance.now() - start);
    const began = performance.now();
    for (let more = true; more; slices.push(performance.now() - start)) {
      start = performance.now();
      more = names.prepare(SLICE);
    }
    filings.push(performance.now() - began);
  }
  const floor = trie;
  const finds: number[] = [];
  const ratios: number[] = [];
  rounds(() => {
    const least = microseconds(TEXTS, floor);
    const taken = microseconds(TEXTS, (text) => names.find(text));
    finds.push(taken);
    ratios.push(taken / least);
    return taken;
  });
  const ratio = median(ratios.slice(3));
  const fresh = Array.from({ length: 2000 }, (_, i) => ({ kind: 'customer' as const, id: COUNT + i + 1, name: `新客户${i}医疗` }));
  const added = microseconds(fresh, (name) => names.add(name), 1);
  return [
    { name: 'names/find in a message', value: median(finds.slice(3)), unit: 'µs', floor: 'trie', ratio, bar: '≤ 3 x', met: ratio <= 3 },
    bounded('100,000 taken in', median(loads), 'ms', 200),
    {
      name: 'names/100,000 taken in, against the trie',
      value: median(loads),
      unit: 'ms',
      floor: 'trie',
      ratio: median(loads) / median(floorLoads),
    },
    { name: 'names/100,000 filed for matching, off the path of the start', value: median(filings), unit: 'ms' },
    { name: `names/a slice of ${SLICE} filed, p50`, value: median(slices), unit: 'ms' },
    bounded('memory, all filed', memory, 'MiB', 60),
    bounded('one more, pinyin worked out', added, 'µs', 50),
    ...TYPED.map((typed) =>
      bounded(`candidates for ${typed}`, median(rounds(() => microseconds([typed], (text) => names.candidates(text)))), 'µs', 100),
    ),
    {
      name: 'names/search box',
      value: median(rounds(() => microseconds(['华东', 'hdyl', '医'], (query) => names.search(query, 20), 3), 5)),
      unit: 'µs',
    },
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const figure of await benchNames()) console.log(JSON.stringify(figure));
}
