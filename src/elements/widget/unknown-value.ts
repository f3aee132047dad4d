import type {FeatureClass} from './features.ts';

/**
 * A feature for an attribute that permits only certain values. The feature is active while the attribute has another
 * value, which it names once in the console. The widget is then shown as without the attribute.
 */
export function unknownValue<Name extends string>(attribute: Name, values: readonly string[]) {
  return {
    when: (host: Readonly<Partial<Record<Name, string | null>>>) =>
      Boolean(host[attribute]) && !values.includes(host[attribute]!),
    load: async (): Promise<FeatureClass<HTMLElement>> =>
      (await import('./report-attribute.ts')).reporterOf(attribute, values),
  };
}
