/** Telephone numbers as they are kept: digits only, a leading + for another country, `#` before an extension. */

/** The number to keep for one as typed; a Chinese one loses its country code. Undefined when it is no telephone number. */
export function phoneToKeep(typed: string): string | undefined {
  const [number = '', extension] = typed.normalize('NFKC').split(/转|#|x|ext\.?/i);
  const digits = number.replace(/\D/g, '');
  const abroad = /^\s*(?:\+|00)/.test(number);
  const plain = digits.replace(abroad ? /^(?:00)?86(?=1[3-9]\d{9}$|0?\d{10,11}$)/ : /^86(?=1[3-9]\d{9}$)/, '');
  if (plain.length < 7 || plain.length > 15) return undefined;
  const kept = abroad && plain === digits ? `+${plain.replace(/^00/, '')}` : plain;
  return extension === undefined ? kept : `${kept}#${extension.replace(/\D/g, '')}`;
}

/** A kept number as people read it: `138 0000 1234`, `021-5555 6666`. */
export function phoneText(kept: string): string {
  const mobile = /^(1\d{2})(\d{4})(\d{4})$/.exec(kept);
  if (mobile) return mobile.slice(1).join(' ');
  const landline = /^(0(?:10|2\d|[3-9]\d{2}))(\d{3,4})(\d{4})(#\d+)?$/.exec(kept);
  return landline ? `${landline[1]}-${landline[2]} ${landline[3]}${landline[4] ? ` 转 ${landline[4].slice(1)}` : ''}` : kept;
}
