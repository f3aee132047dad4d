import {version} from './version.ts';

const mark = Symbol.for('open-for-business-widgets');

let hasWarned = false;

/**
 * Defines an element, unless another copy of us was faster: then the page goes on with that one, and the console
 * names both versions once.
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
