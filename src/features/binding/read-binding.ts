/** What a message wants bound, in the words it was typed. */
export type Wanted = { readonly kind: 'bind'; readonly name: string } | { readonly kind: 'unbind' } | { readonly kind: 'unclear' };

const UNBIND = /解绑|解除绑定|取消绑定|不绑了|\bunbind\b/i;
const BIND =
  /^(?:请|帮我)?(?:把)?(?:这个|本|这)?群?(?:聊)?(?:绑定|绑)(?:到|给|为)?(?:客户)?[::\s]*(?<zh>.+?)[。!\s]*$|^(?:please )?bind (?:this )?(?:(?:group|channel|chat)\b)?(?: ?to\b)?(?: ?customer\b)?:? ?(?<en>.+?)[.!\s]*$/i;

export function readBinding(text: string): Wanted {
  const plain = text.normalize('NFKC').trim();
  if (UNBIND.test(plain)) return { kind: 'unbind' };
  const { zh, en } = BIND.exec(plain)?.groups ?? {};
  const name = (zh ?? en)?.trim();
  return name ? { kind: 'bind', name } : { kind: 'unclear' };
}
