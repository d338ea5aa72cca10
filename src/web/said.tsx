/** Text that people wrote, made safe to show: JSX escapes markup; here go the characters that would act on the page around them. */

const ACTING = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** The same text, unit for unit, with control characters and direction overrides shown as a neutral mark. Offsets stay true. */
export const harmless = (text: string): string => text.replace(ACTING, '\ufffd');

/** A name or a sentence of a person: isolated, so that its writing direction ends with it. */
export const Said = ({ text }: { readonly text: string }) => <bdi>{harmless(text)}</bdi>;
