/** Makes template content that shows a text with its language and direction. */
export type Mark = (text: string, language: string, direction: 'ltr' | 'rtl') => unknown;

/** The language of a text, and the function that marks it. */
interface Origin {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly mark: Mark;
}

/**
 * Makes a text that carries its language. A text without letters stays a plain string: digits and signs have no
 * language, and an empty text must stay falsy.
 */
export function foreignText(text: string, origin: Origin): string {
  return /\p{L}/u.test(text) ? (new ForeignText(text, origin) as unknown as string) : text;
}

/**
 * A text in another language than the text around it. It works as a string in an attribute, in another text and in
 * JSON. As content of an element, Lit iterates over it, and its iterator yields one item: the marked text. So templates
 * need no special case. Do not compare it with `===`, and do not use it as a key of a Map: it is an object.
 */
class ForeignText extends String {
  readonly #origin: Origin;

  constructor(text: string, origin: Origin) {
    super(text);
    this.#origin = origin;
  }

  // For a place or organiser that a feed gives as a name only.
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
