import type {Content, EventView, View} from '../model/content.ts';
import {lazyProxy, knownFields, LazyObject, unknownYet} from '../scheduling/lazy-object.ts';
import type {YieldToMain} from '../scheduling/yield-to-main.ts';
import {cached} from './cached.ts';
import type {Mark} from './foreign-text.ts';
import {negotiate} from './negotiate.ts';
import {inOneLanguage, isMade, markerBetween, type Words} from './in-one-language.ts';

interface Surroundings {
  /** Languages to use where the wanted one is missing, BCP 47. */
  readonly others?: readonly string[];
  /** Marks texts in another language; when left out, nothing is marked. */
  readonly mark?: Mark;
}

/**
 * A feed in one language. Where a text lacks the wanted language, the nearest available one is used (see {@link
 * negotiate}) and marked. Plain strings stay as they are, unless `inLanguage` of the feed is another language: then
 * they are marked.
 */
export function localise(content: Content, language: string, surroundings: Surroundings = {}): View {
  const {view, eventOf} = begin(content, language, surroundings);
  return eventOf ? {...view, events: content.events!.map(eventOf)} : view;
}

/**
 * As `localise`, split into turns, so that the page stays responsive.
 *
 * @param each called with each localised event
 */
export async function localiseInTurns(
  content: Content,
  {
    language,
    turns,
    each,
    ...surroundings
  }: Surroundings & {
    readonly language: string;
    readonly turns: YieldToMain;
    readonly each: (event: EventView) => void;
  },
): Promise<View> {
  const {view, eventOf} = begin(content, language, surroundings);
  if (!eventOf) return view;
  const events: EventView[] = [];
  for (const written of content.events!) {
    if (events.length % stride === 0 && turns.isDue) await turns.yield();
    const event = eventOf(written);
    each(event);
    events.push(event);
  }
  return {...view, events};
}

/** Localises everything except the events. Also returns the function that localises one event. */
function begin(content: Content, language: string, {others = [], mark}: Surroundings) {
  const {events, inLanguage = '', ...rest} = content;
  // A feed has few different sets of languages, so the nearest language is found once for each set.
  const nearest = cached(tags => negotiate([language, ...others], tags.split(' ')));
  const markerFor = cached((tag: string) => markerBetween(tag, language, mark));
  const words: Words = {
    of({words: texts}) {
      const tag = nearest(Object.keys(texts).join(' '));
      return markerFor(tag)?.(texts[tag]!) ?? texts[tag]!;
    },
    plain: markerFor(inLanguage),
  };
  const view = inOneLanguage({...rest, ...(inLanguage && {inLanguage})}, words) as View;
  // The name of the programme is the same in every language.
  if (view.programme) Object.assign(view.programme, {name: content.programme!.name});
  return {view, eventOf: events && wayOf(events, words, [language, inLanguage, ...others].join())};
}

/** From this number of events on, each event is localised on first access. */
const longList = 100;
/** How many events are handled before the elapsed time is checked. */
const stride = 16;

type EventContent = NonNullable<Content['events']>[number];

/**
 * Returns the function that localises one event.
 *
 * @param languages a cache key of all languages that affect the result
 */
function wayOf(events: readonly EventContent[], words: Words, languages: string) {
  if (events.length < longList) return (event: EventContent) => inOneLanguage(event, words) as EventView;
  const made = views(languages);
  return (event: EventContent) => {
    let view = made.get(event);
    if (!view) made.set(event, (view = lazyProxy(new LazyView(event, words))));
    return view;
  };
}

/** The localised events by their languages. An unchanged event stays the same object when the feed is loaded again. */
const views = cached(() => new WeakMap<EventContent, EventView>());

class LazyView extends LazyObject<EventView> {
  readonly #event: EventContent;
  readonly #words: Words;

  constructor(event: EventContent, words: Words) {
    super();
    this.#event = event;
    this.#words = words;
  }

  field(name: PropertyKey): unknown {
    const field: unknown = Reflect.get(this.#event, name);
    if (name === knownFields) return field;
    return isMade(name, field, this.#words) ? unknownYet : field;
  }

  protected make(): EventView {
    return inOneLanguage(this.#event, this.#words) as EventView;
  }
}
