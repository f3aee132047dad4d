/**
 * An object that is created when a field is read that is not yet known. In a long list most objects are created late,
 * or never.
 */
export abstract class LazyObject<T extends object> {
  #made: T | undefined;

  /** @returns the value of a field that is known without creating the object; otherwise `unknownYet` */
  abstract field(name: PropertyKey): unknown;

  /** Creates the complete object. Called once. */
  protected abstract make(): T;

  whole(): T {
    return (this.#made ??= this.make());
  }
}

/** The result of `field` for a field that needs the complete object. */
export const unknownYet = Symbol('unknown yet');

/** The field with the known fields of a late object, as a plain object. */
export const knownFields = Symbol('known');

/** The known fields of a late object, for fast repeated reads; any other object itself. */
export function knownFieldsOf<T extends object>(object: T): T {
  return ((object as {[knownFields]?: T})[knownFields] ?? object) as T;
}

/** A proxy that creates the complete object on first access to an unknown field. */
export function lazyProxy<T extends object>(late: LazyObject<T>): T {
  return new Proxy(late, traps) as object as T;
}

// Shared by all proxies, because there may be thousands of them.
const traps: ProxyHandler<LazyObject<object>> = {
  get(late, name) {
    const field = late.field(name);
    return field === unknownYet ? Reflect.get(late.whole(), name) : field;
  },
  has: (late, name) => Reflect.has(late.whole(), name),
  ownKeys: late => Reflect.ownKeys(late.whole()),
  getOwnPropertyDescriptor: (late, name) => Reflect.getOwnPropertyDescriptor(late.whole(), name),
  getPrototypeOf: () => Object.prototype,
};
