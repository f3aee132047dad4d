import {escape} from './escape.ts';

/** Attributes by name: text, a number, `true` for one without a value; what is `false` or missing is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What no attribute of ours is called, and what would run as a script. */
const forbidden = /^on|[\s"'<>/=\p{Cc}]|^$/iu;

/**
 * @param tag for the message
 * @throws {TypeError} for a name that is none
 */
export function attributesFrom(tag: string, attributes: Attributes): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (forbidden.test(name)) {
      throw new TypeError(
        `Open for business widgets: <${tag}>: found the attribute "${name}", expected a name.`,
      );
    }
    if (value === false || value === null || value === undefined) continue;
    written.set(name.toLowerCase(), value === true ? '' : String(value));
  }
  return written;
}

export function htmlOfAttributes(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].map(([name, value]) => ` ${name}${value && `="${escape(value)}"`}`).join('');
}
