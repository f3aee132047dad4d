import {cached} from './cached.ts';

/**
 * The best of the available languages for the wanted ones, in their order; where none fits, English, then Italian, then
 * the first. Of what is in the same language and script, the one that BCP 47 lookup finds (RFC 4647, section 3.4: it
 * drops subtags from the end, `de-AT` → `de`) comes before the first that is there. Another script never fits:
 * who reads `zh-Hant` is not given `zh`.
 *
 * @param wanted BCP 47 tags, in any case, the dearest first
 * @param available BCP 47 tags, at least one
 */
export function negotiate<Tag extends string>(wanted: readonly string[], available: readonly Tag[]): Tag {
  for (const tag of [...wanted, 'en', 'it']) {
    if (available.includes(tag as Tag)) return tag as Tag;
    const alike = available.filter(candidate => isSameLanguage(candidate, tag));
    if (alike.length > 0) return lookUp(tag, alike) ?? alike[0]!;
  }
  return available[0]!;
}

/** Whether two tags name the same language in the same script, wherever it is spoken. */
export function isSameLanguage(one: string, other: string): boolean {
  return one === other || likely(one).name === likely(other).name;
}

/** @param tag BCP 47; of what is none, the answer is `ltr` */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return likely(tag).direction;
}

// Private subtags (`en-x-a-b-c…`) may go on for ever, and each of them is a turn.
const longest = 99;

function lookUp<Tag extends string>(wanted: string, available: readonly Tag[]): Tag | undefined {
  for (let tag = wanted.slice(0, longest).toLowerCase(); tag; tag = tag.replace(/(^|-)[^-]*(-[^-])?$/, '')) {
    const match = available.find(candidate => candidate.toLowerCase() === tag);
    if (match) return match;
  }
  return undefined;
}

// Of Intl.Locale's own text direction not every browser knows.
const rightToLeft = /Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg|Samr|Mand|Yezi/;

/** The subtags that a tag leaves out: `zh-TW` is `zh-Hant`. */
const likely = cached((tag: string): {name: string; direction: 'ltr' | 'rtl'} => {
  try {
    const {language, script = ''} = new Intl.Locale(tag.slice(0, longest)).maximize();
    return {name: `${language}-${script}`, direction: rightToLeft.test(script) ? 'rtl' : 'ltr'};
  } catch {
    // RangeError is how Intl says that this is no tag.
    return {name: tag.toLowerCase(), direction: 'ltr'};
  }
});
