// What a database or a reader cannot take: NUL, and halves of a character pair that lost their other half.
const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// Control characters and the marks that turn writing around: they have no place in a name.
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** The text with what cannot be stored marked by U+FFFD; everything people can write stays as it is. */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '\ufffd');
}

/** A name without invisible characters and doubled blanks. */
export function cleanName(name: string): string {
  return storable(name).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
