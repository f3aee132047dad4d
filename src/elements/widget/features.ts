import type {CSSResult, ReactiveController} from 'lit';
import type {ContentPart, ContentView, Dependencies} from '../../controllers/content-source.ts';
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
export type Feature<Host> = FeatureOf<Host, undefined, object> | FeatureWithPhrases<Host>[keyof PhraseSets];

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

/** The names of the features that a widget needs, in the order of the table. */
export function activeFeatures({features}: Plan, host: object, view: ContentView | undefined): string[] {
  return Object.entries(features).flatMap(([name, {when}]) => (when(host as never, view) ? name : []));
}
