import {adoptStyles, type CSSResult} from 'lit';

/** The adopted style sheets of one shadow root. */
export class AdoptedStyles {
  /** Resolves when the style sheets are adopted that need a module; `undefined` if none does. */
  loading: Promise<void> | undefined;

  #adopted: readonly CSSResult[] | undefined;

  /** Adopts style sheets, unless they are adopted already. Their order matters: later rules replace earlier ones. */
  adopt(root: ShadowRoot, styles: readonly CSSResult[]): void {
    const isSame =
      styles.length === this.#adopted?.length && styles.every((sheet, at) => sheet === this.#adopted![at]);
    if (isSame) return;
    this.#adopted = styles;
    try {
      adoptStyles(root, [...styles]);
    } catch {
      // The shadow root is in another document, which accepts only style sheets that it created.
      this.loading = import('./other-document.ts').then(({adoptIn}) => adoptIn(root, styles));
    }
  }

  /** The shadow root was moved to another document, and has lost its style sheets. */
  forget(): void {
    this.#adopted = undefined;
  }
}
