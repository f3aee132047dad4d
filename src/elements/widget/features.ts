import type {CSSResult, ReactiveController} from 'lit';
import type {
  ContentPart,
  ContentSource,
  ContentView,
  Dependencies,
} from '../../controllers/content-source.ts';
import type {Language, PhraseSets} from '../../languages/language.ts';

/**
 * The class of a feature: functionality that only some widgets need, and that is loaded only for them. Each widget has
 * its own instance while the feature is active. The instance is a reactive controller of the widget (Lit).
 */
export interface FeatureClass<Host, Instance extends object = object> {
  new (host: Host): Instance;
  /** Adopted while the feature is active. */
  readonly styles?: readonly CSSResult[];
}

/** The optional members of an instance of a feature, besides its own methods. */
export interface FeatureInstance extends ReactiveController {
  /** The interface words that the table of features names for the feature; set before each new content is shown. */
  phrases?: object;
  /** Whether the feature hides the widget now. */
  readonly isHidden?: boolean;
  /** Work before the content is first shown. Long work is split into turns, so that the page stays responsive. */
  prepare?(content: Localised): Promise<void>;
}

/** One row of a widget's table of features. */
type Feature<Host> = FeatureOf<Host, undefined, object> | FeatureWithPhrases<Host>[keyof PhraseSets];

type FeatureWithPhrases<Host> = {
  [Name in keyof PhraseSets]: FeatureOf<Host, Name, {phrases: PhraseSets[Name]}>;
};

interface FeatureOf<Host, Name, Instance extends object> {
  /**
   * Whether the widget needs the feature.
   *
   * @param host the widget; before its class is defined, a plain object with its properties
   * @param view the content; `undefined` until it is loaded
   */
  when(host: Host, view: ContentView | undefined): boolean;
  load(): Promise<FeatureClass<Host, Instance>>;
  readonly parts?: readonly ContentPart[];
  readonly phrases?: Name;
  /** Whether the content fails when the feature cannot be loaded. Otherwise the content is shown without it. */
  readonly isEssential?: boolean;
}

/** The table of features of a widget. Their style sheets are adopted in the order of the table. */
export type Features<Host> = Readonly<Record<string, Feature<Host>>>;

/** The instances of the features that are active and loaded; all others are `undefined`. */
export type Loaded<Table> = {
  readonly [Name in keyof Table]?: Table[Name] extends {
    load(): Promise<new (host: never) => infer Instance>;
  }
    ? Instance
    : never;
};

/** The content and the interface words in one language. */
export interface Localised<OwnPhrases = unknown> {
  readonly view: ContentView;
  readonly phrases: Language['phrases'] & OwnPhrases;
  /** BCP 47 tag, for dates and numbers; with the page's region where the language is one of the widgets' (`de-AT`). */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The argument of a template: content, interface words and features. */
export interface Content<OwnPhrases = unknown, Instances = object> extends Localised<OwnPhrases> {
  readonly features: Instances;
}

/** The dependencies and the table of features of a widget's class. */
export interface Plan {
  /** Of the widget itself, without its features. */
  readonly dependencies: Dependencies;
  readonly features: Features<never>;
}

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

/** The names of the features that a widget needs, in the order of the table. */
export function activeFeatures({features}: Plan, host: object, view: ContentView | undefined): string[] {
  return Object.entries(features).flatMap(([name, {when}]) => (when(host as never, view) ? name : []));
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
