/** A question about the names of rules, asked with a pattern. There are as many names as rules: each is searched once. */
export function ruleNamed(pattern: RegExp): (rule: string) => boolean {
  const known = new Map<string, boolean>();
  return (rule) => {
    const told = known.get(rule);
    if (told !== undefined) return told;
    const made = pattern.test(rule);
    known.set(rule, made);
    return made;
  };
}
