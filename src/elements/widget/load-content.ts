import type {CSSResult} from 'lit';
import type {ContentSource, ContentView, Dependencies} from '../../controllers/content-source.ts';
import type {Language} from '../../languages/language.ts';
import {
  activeFeatures,
  type Feature,
  type FeatureClass,
  type FeatureInstance,
  type Localised,
  type Plan,
} from './features.ts';

/** A feature whose class, interface words and parts of the content are loaded. */
interface LoadedFeature {
  readonly name: string;
  readonly Class: FeatureClass<unknown, Partial<FeatureInstance>>;
  readonly phrases: object | undefined;
  readonly view: ContentView;
}

/** The result of {@link loadContent}. */
export interface LoadedContent extends Localised {
  readonly scriptStyles: readonly CSSResult[];
  /** The view without the parts that only features need. */
  readonly ownView: ContentView;
  /** Features that are active and have come, in the order of the table. */
  readonly loaded: readonly LoadedFeature[];
  /** The names of all active features. */
  readonly active: readonly string[];
  /** The error of each feature that could not be loaded, by the name of the feature. */
  readonly faults: ReadonlyMap<string, unknown>;
}

/**
 * Loads everything that a widget needs, in parallel. Features that depend on the content are loaded after the content.
 *
 * @throws {Error} when a dependency of the widget or an essential feature cannot be loaded
 */
export async function loadContent(plan: Plan, host: object, source: ContentSource): Promise<LoadedContent> {
  const faults = new Map<string, unknown>();
  const loading = new Map<string, Promise<LoadedFeature | undefined>>();
  const load = (name: string) => {
    const feature =
      loading.get(name) ??
      loadFeature(name, plan.features[name]!, source).catch(error => void faults.set(name, error));
    loading.set(name, feature);
    return feature;
  };
  activeFeatures(plan, host, undefined).forEach(load);
  const {language} = source;
  const [{view, phrases}, scriptStyles] = await Promise.all([
    loadDependencies(plan.dependencies, source),
    loadScriptStyles(language),
  ]);
  const active = activeFeatures(plan, host, view);
  const loaded = (await Promise.all(active.map(load))).filter(feature => feature !== undefined);
  const missing = active.find(name => faults.has(name) && plan.features[name]!.isEssential);
  if (missing) throw faults.get(missing);
  return {
    ...withFeatures(loaded, view),
    phrases: {...language.phrases, ...phrases},
    language: language.tag,
    direction: language.direction ?? 'ltr',
    scriptStyles,
    active,
    faults,
  };
}

/**
 * The view with the parts that features need.
 *
 * @param ownView the view of the widget without features; its headings stay
 */
export function withFeatures(
  loaded: readonly LoadedFeature[],
  ownView: ContentView,
): Pick<LoadedContent, 'loaded' | 'view' | 'ownView'> {
  return {loaded, ownView, view: Object.assign({}, ...loaded.map(({view}) => view), ownView) as ContentView};
}

/** The style sheets of a content, in the order of the table. */
export function stylesOf({scriptStyles, loaded}: LoadedContent): readonly CSSResult[] {
  return [...scriptStyles, ...loaded.flatMap(({Class}) => Class.styles ?? [])];
}

/** The typography of the script. Without it, the content is shown in that of Latin letters. */
async function loadScriptStyles({script}: Language): Promise<readonly CSSResult[]> {
  if (!script) return [];
  return import('../../theme/script.styles.ts').then(
    ({styles}) => styles,
    () => [],
  );
}

async function loadFeature(
  name: string,
  feature: Feature<never>,
  source: ContentSource,
): Promise<LoadedFeature> {
  const [Class, {phrases, view}] = await Promise.all([feature.load(), loadDependencies(feature, source)]);
  return {name, Class: Class as LoadedFeature['Class'], phrases, view};
}

async function loadDependencies({parts = [], phrases}: Dependencies, source: ContentSource) {
  const [words, ...views] = await Promise.all([
    phrases && source.phrases(phrases),
    ...parts.map(part => source.part(part)),
  ]);
  return {phrases: words, view: Object.assign({}, ...views.reverse()) as ContentView};
}
