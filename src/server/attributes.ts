import {escape} from './escape.ts';

/**
 * Values of attributes by name. `true` is an attribute without a value; `false`, `null` and `undefined` are left out.
 */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Matches names that are not allowed in HTML, and event handlers, which would run as scripts. */
const forbidden = /^on|[\s"'<>/=\p{Cc}]|^$/iu;

/**
 * The attributes that are written into the tag, with names in lower case.
 *
 * @param tag for the error message
 * @throws {TypeError} for a name that is not allowed in HTML, or that begins with `on`
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

/** Attributes as HTML, with a space before each and escaped values: ` layout="list" expand`. */
export function htmlOfAttributes(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].map(([name, value]) => ` ${name}${value && `="${escape(value)}"`}`).join('');
}
