import { construction } from './construction.js';
import { consumerGoods } from './consumer-goods.js';
import { education } from './education.js';
import { general } from './general.js';
import { industrialAutomation } from './industrial-automation.js';
import { medicalDevices } from './medical-devices.js';
import { newEnergy } from './new-energy.js';
import { retail } from './retail.js';
import { saas } from './saas.js';
import type { ProcessTemplate } from './template.js';

/** The eight industries, in the order they are looked through. The narrower words stand first: 新能源科技 is new energy, not software. */
export const TEMPLATES: readonly ProcessTemplate[] = [
  medicalDevices,
  newEnergy,
  education,
  construction,
  industrialAutomation,
  retail,
  consumerGoods,
  saas,
];

/** The template of a customer's industry, and whether it is one of the eight; the general one otherwise. */
export function templateOf(industry: string | null): { readonly template: ProcessTemplate; readonly known: boolean } {
  const said = (industry ?? '').toLowerCase();
  const found =
    said === ''
      ? undefined
      : TEMPLATES.find(({ name, words }) => said === name.zh.toLowerCase() || words.some((word) => said.includes(word)));
  return { template: found ?? general, known: found !== undefined };
}
