import type {Content, EventView, View} from '../model/content.ts';
import {LanguageMap} from '../model/text.ts';
import {inTime, Late, unknownYet} from '../scheduling/late.ts';
import {cached} from './cached.ts';
import {negotiate} from './negotiate.ts';

/**
 * A feed in one language. Where a text lacks the wanted language, the nearest it has is taken
 * (see {@link negotiate}); plain strings stay as they are.
 *
 * @param language BCP 47 tag
 */
export function localise(content: Content, language: string): View {
  // The texts of a feed have few sets of languages between them: what is nearest is found once for each set.
  const nearest = cached(tags => negotiate(language, tags.split(' ')));
  const wordsOf: WordsOf = ({words}) => words[nearest(Object.keys(words).join(' '))]!;
  const {events = [], ...rest} = content;
  if (events.length < longList) return inOneLanguage(content, wordsOf) as View;
  const known = views(language);
  const viewOf = (event: EventContent) => {
    let view = known.get(event);
    if (!view) known.set(event, (view = inTime(new LateView(event, wordsOf))));
    return view;
  };
  return {...(inOneLanguage(rest, wordsOf) as View), events: events.map(viewOf)};
}

/** From here on, events are put into words one by one, when they are asked for them. */
const longList = 100;

type EventContent = NonNullable<Content['events']>[number];
type WordsOf = (map: LanguageMap) => string;

/** An event that is the same in the next answer is the same in the next view. */
const views = cached(() => new WeakMap<EventContent, EventView>());

class LateView extends Late<EventView> {
  readonly #event: EventContent;
  readonly #wordsOf: WordsOf;

  constructor(event: EventContent, wordsOf: WordsOf) {
    super();
    this.#event = event;
    this.#wordsOf = wordsOf;
  }

  field(name: PropertyKey): unknown {
    const field: unknown = Reflect.get(this.#event, name);
    return isObject(field) ? unknownYet : field;
  }

  protected make(): EventView {
    return inOneLanguage(this.#event, this.#wordsOf) as EventView;
  }
}

function inOneLanguage(value: object, wordsOf: WordsOf): unknown {
  if (value instanceof LanguageMap) return wordsOf(value);
  if (Array.isArray(value)) return value.map(item => (isObject(item) ? inOneLanguage(item, wordsOf) : item));
  const view: Record<string, unknown> = {...value};
  for (const name in view) {
    const field = view[name];
    if (isObject(field)) view[name] = inOneLanguage(field, wordsOf);
  }
  return view;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
