import type {CSSResult, ReactiveController} from 'lit';
import type {
  ContentPart,
  ContentSource,
  ContentView,
  Dependencies,
} from '../../controllers/content-source.ts';
import type {Language, PhraseSets} from '../../languages/language.ts';

/**
 * A part of a widget that only some pages need: a class that is loaded for the widgets that need it. Each of them has an
 * instance of its own for as long as the feature is active. Lit calls the instance as a controller of the widget.
 */
export interface FeatureClass<Host, Instance extends object = object> {
  new (host: Host): Instance;
  /** Adopted while the feature is active. */
  readonly styles?: readonly CSSResult[];
}

/** What an instance may have besides its own methods. */
export interface FeatureInstance extends ReactiveController {
  /** The interface words that the table names for it; set before each rendering. */
  phrases?: object;
  /** Whether the widget is not to be seen now. */
  readonly isHidden?: boolean;
  /** Work that has to be done before the content is shown for the first time, and may take turns with the page. */
  prepare?(content: Localised): Promise<void>;
}

/** One row of a widget's table of features. */
type Feature<Host> = FeatureOf<Host, undefined, object> | FeatureWithPhrases<Host>[keyof PhraseSets];

type FeatureWithPhrases<Host> = {
  [Name in keyof PhraseSets]: FeatureOf<Host, Name, {phrases: PhraseSets[Name]}>;
};

interface FeatureOf<Host, Name, Instance extends object> {
  /**
   * Whether the widget needs it.
   *
   * @param host the widget; before it is defined, an object with its properties
   * @param view the content, `undefined` until it is there
   */
  when(host: Host, view: ContentView | undefined): boolean;
  load(): Promise<FeatureClass<Host, Instance>>;
  readonly parts?: readonly ContentPart[];
  readonly phrases?: Name;
  /** Whether the content cannot be shown without it: then the content fails when it does not come. */
  readonly isEssential?: boolean;
}

/** What a widget may need, and when. Style sheets are adopted in the order of the table. */
export type Features<Host> = Readonly<Record<string, Feature<Host>>>;

/** The instances of the features that are active and have come; the others are `undefined`. */
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
  /** BCP 47 tag, for dates and numbers: with the page's region where we have its language (`de-AT`). */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** All that a template needs. */
export interface Content<OwnPhrases = unknown, Instances = object> extends Localised<OwnPhrases> {
  readonly features: Instances;
}

/** The tables of a widget's class. */
export interface Plan {
  /** What the widget itself needs. */
  readonly dependencies: Dependencies;
  readonly features: Features<never>;
}

/** A feature whose class, words and content have come. */
interface LoadedFeature {
  readonly name: string;
  readonly Class: FeatureClass<unknown, Partial<FeatureInstance>>;
  readonly phrases: object | undefined;
  readonly view: ContentView;
}

/** What {@link loadContent} has loaded. */
export interface LoadedContent extends Localised {
  readonly scriptStyles: readonly CSSResult[];
  /** The view without the parts that only features need. */
  readonly ownView: ContentView;
  /** Features that are active and have come, in the order of the table. */
  readonly loaded: readonly LoadedFeature[];
  /** The names of all active features. */
  readonly active: readonly string[];
  /** Why a feature could not be loaded, by its name. */
  readonly faults: ReadonlyMap<string, unknown>;
}

/** The names of the features that a widget needs, in the order of the table. */
export function activeFeatures({features}: Plan, host: object, view: ContentView | undefined): string[] {
  return Object.entries(features).flatMap(([name, {when}]) => (when(host as never, view) ? name : []));
}

/**
 * Loads everything that a widget needs, in parallel. What only the content can tell follows it.
 *
 * @throws {Error} when something does not come without which there is nothing to show
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
