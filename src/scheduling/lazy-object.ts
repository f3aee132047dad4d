/** An object that is worked out when somebody asks for more than is known of it; of a long list most are asked late. */
export abstract class Late<T extends object> {
  #made: T | undefined;

  /** @returns a field that needs no work, or `unknownYet` */
  abstract field(name: PropertyKey): unknown;

  /** Works out the whole. */
  protected abstract make(): T;

  whole(): T {
    return (this.#made ??= this.make());
  }
}

export const unknownYet = Symbol('unknown yet');

/** The field of a late object that holds what is known of it, as a plain object. */
export const known = Symbol('known');

/** What can be asked many times without asking the whole each time: what is known of a late object, or any other itself. */
export function knownOf<T extends object>(object: T): T {
  return ((object as {[known]?: T})[known] ?? object) as T;
}

/** What looks like the whole. */
export function inTime<T extends object>(late: Late<T>): T {
  return new Proxy(late, traps) as object as T;
}

// For all of them alike: there may be many.
const traps: ProxyHandler<Late<object>> = {
  get(late, name) {
    const field = late.field(name);
    return field === unknownYet ? Reflect.get(late.whole(), name) : field;
  },
  has: (late, name) => Reflect.has(late.whole(), name),
  ownKeys: late => Reflect.ownKeys(late.whole()),
  getOwnPropertyDescriptor: (late, name) => Reflect.getOwnPropertyDescriptor(late.whole(), name),
  getPrototypeOf: () => Object.prototype,
};
