import {version} from './version.ts';

const mark = Symbol.for('open-for-business-widgets');

let hasWarned = false;

/**
 * Defines a custom element. If the tag is defined already, by another copy of this library, that definition stays, and
 * the console names both versions once.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (!present) {
    customElements.define(tag, Object.assign(element, {[mark]: version}));
  } else if (present !== element && !hasWarned) {
    hasWarned = true;
    console?.warn?.(
      `Open for business widgets ${version}: <${tag}> is defined already, by version ${Reflect.get(present, mark)}, which stays.`,
    );
  }
}
