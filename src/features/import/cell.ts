/** Characters that show nothing or turn the text around them: no name or remark needs them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** The apostrophe that an export puts before what a spreadsheet would run. */
const FORMULA_GUARD = /^'(?=[=+\-@])/;

/** A cell as one line of visible text. What it says is kept as it is, markup and SQL included: it is text here and everywhere after. */
export function cleanCell(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(FORMULA_GUARD, '');
}
