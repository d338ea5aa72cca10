/** The industry that an order names: 华东医疗的行业是医疗器械, their industry is SaaS. Undefined when it names none. */
export function industryIn(text: string): string | undefined {
  const found =
    /行业(?:是|为|改成|改为|设为|设成|填成?|选)[::\s]*([^\s,，。?？!！]{2,12})/.exec(text)?.[1] ??
    /\bindustry (?:is|to|=|:) ?([a-z][a-z &/-]{1,30})/i.exec(text)?.[1];
  const name = found?.trim().replace(/[的吧了]+$/, '');
  return name === undefined || name === '' ? undefined : name;
}
