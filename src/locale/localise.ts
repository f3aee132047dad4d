import type {Content, EventView, View} from '../model/content.ts';
import {inTime, known, Late, unknownYet} from '../scheduling/lazy-object.ts';
import type {Turns} from '../scheduling/yield-to-main.ts';
import {cached} from './cached.ts';
import type {Mark} from './foreign-text.ts';
import {negotiate} from './negotiate.ts';
import {inOneLanguage, isMade, markerBetween, type Words} from './in-one-language.ts';

interface Surroundings {
  /** BCP 47 tags of what is taken where the language is missing. */
  readonly others?: readonly string[];
  /** Marks what is in another language; without it nothing is marked. */
  readonly mark?: Mark;
}

/**
 * A feed in one language. Where a text lacks the wanted language, the nearest it has is taken (see {@link negotiate})
 * and marked; plain strings stay as they are, unless the feed says that they are in another language.
 *
 * @param language BCP 47 tag
 */
export function localise(content: Content, language: string, surroundings: Surroundings = {}): View {
  const {view, eventOf} = begin(content, language, surroundings);
  return eventOf ? {...view, events: content.events!.map(eventOf)} : view;
}

/**
 * The same, in turns with the page.
 *
 * @param each is given every event in its language
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
    readonly turns: Turns;
    readonly each: (event: EventView) => void;
  },
): Promise<View> {
  const {view, eventOf} = begin(content, language, surroundings);
  if (!eventOf) return view;
  const events: EventView[] = [];
  for (const written of content.events!) {
    if (events.length % stride === 0 && turns.isOver) await turns.next();
    const event = eventOf(written);
    each(event);
    events.push(event);
  }
  return {...view, events};
}

/** All but the events, and how each of those is put into words. */
function begin(content: Content, language: string, {others = [], mark}: Surroundings) {
  const {events, inLanguage = '', ...rest} = content;
  // The texts of a feed have few sets of languages between them: what is nearest is found once for each set.
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

/** From here on, events are put into words one by one, when they are asked for them. */
const longList = 100;
/** How many are put into words before the clock is looked at. */
const stride = 16;

type EventContent = NonNullable<Content['events']>[number];

/** @param languages what decides how the events are put into words */
function wayOf(events: readonly EventContent[], words: Words, languages: string) {
  if (events.length < longList) return (event: EventContent) => inOneLanguage(event, words) as EventView;
  const made = views(languages);
  return (event: EventContent) => {
    let view = made.get(event);
    if (!view) made.set(event, (view = inTime(new LateView(event, words))));
    return view;
  };
}

/** An event that is the same in the next answer is the same in the next view. */
const views = cached(() => new WeakMap<EventContent, EventView>());

class LateView extends Late<EventView> {
  readonly #event: EventContent;
  readonly #words: Words;

  constructor(event: EventContent, words: Words) {
    super();
    this.#event = event;
    this.#words = words;
  }

  field(name: PropertyKey): unknown {
    const field: unknown = Reflect.get(this.#event, name);
    if (name === known) return field;
    return isMade(name, field, this.#words) ? unknownYet : field;
  }

  protected make(): EventView {
    return inOneLanguage(this.#event, this.#words) as EventView;
  }
}
