import { pinyin } from 'pinyin-pro';
import { coreOf } from './core.js';

const HAN = /[\u3400-\u9fff]/u;

/**
 * How a name's core sounds, one syllable for each Chinese character, without tones: `上海华东医疗有限公司` → `shang hai hua dong yi liao`.
 * ü is written v. Empty for a name without Chinese characters. About 10 µs: store it with the name.
 */
export function pinyinOf(name: string): string {
  return spoken(coreOf(name).text);
}

/** `pinyinOf` for a text that is a core already. */
export function spoken(core: string): string {
  if (!HAN.test(core)) return '';
  const parts = pinyin(core, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  return parts.join(' ');
}
