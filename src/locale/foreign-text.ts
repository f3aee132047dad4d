/** Makes of a text what a template shows, marked with its language. */
export type Mark = (text: string, language: string, direction: 'ltr' | 'rtl') => unknown;

/** What language a text is in, and how it is to be marked. */
interface Origin {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly mark: Mark;
}

/** Signs and figures are in no language, and an empty text is to count as none. */
export function foreignText(text: string, origin: Origin): string {
  return /\p{L}/u.test(text) ? (new ForeignText(text, origin) as unknown as string) : text;
}

/**
 * A text in another language than what surrounds it. It goes wherever a string does: into an attribute, into another
 * text, into JSON. What shows it as content of an element walks it, as Lit does with all that can be walked, and finds
 * one thing, the marked text: no template has to know that there are such texts. It is no good for `===` and as a key.
 */
class ForeignText extends String {
  readonly #origin: Origin;

  constructor(text: string, origin: Origin) {
    super(text);
    this.#origin = origin;
  }

  // Of places and organisers a feed may give the name alone, and this is one.
  get name(): string {
    return this as unknown as string;
  }

  get lang(): string {
    return this.#origin.language;
  }

  override slice(start?: number, end?: number): string {
    return foreignText(super.slice(start, end), this.#origin);
  }

  override concat(...texts: string[]): string {
    return foreignText(super.concat(...texts), this.#origin);
  }

  override *[Symbol.iterator](): StringIterator<string> {
    const {language, direction, mark} = this.#origin;
    yield mark(String(this), language, direction) as string;
  }
}
