import {cached} from './cached.ts';

/**
 * Selects the best available language. The wanted languages are tried in order, then English, then Italian; if none
 * fits, the first available one is used.
 *
 * A tag fits if it has the same language and the same script: `zh` does not fit `zh-Hant`. Among several tags that fit,
 * BCP 47 lookup decides (RFC 4647, section 3.4: it drops subtags from the end, `de-AT` → `de`), otherwise the first
 * one.
 *
 * @param wanted BCP 47 tags, in any case, the most wanted first
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

/** Whether two BCP 47 tags have the same language and script; the region does not matter. */
export function isSameLanguage(one: string, other: string): boolean {
  return one === other || likely(one).name === likely(other).name;
}

/** @param tag BCP 47; an invalid tag gives `ltr` */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return likely(tag).direction;
}

// A tag with private-use subtags (`en-x-a-b-c…`) may be very long, and each subtag costs one pass of the loop.
const longest = 99;

function lookUp<Tag extends string>(wanted: string, available: readonly Tag[]): Tag | undefined {
  for (let tag = wanted.slice(0, longest).toLowerCase(); tag; tag = tag.replace(/(^|-)[^-]*(-[^-])?$/, '')) {
    const match = available.find(candidate => candidate.toLowerCase() === tag);
    if (match) return match;
  }
  return undefined;
}

// Not every browser has the text direction in Intl.Locale.
const rightToLeft = /Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg|Samr|Mand|Yezi/;

/** The language and script of a tag, with likely subtags added (CLDR): `zh-TW` is `zh-Hant`. */
const likely = cached((tag: string): {name: string; direction: 'ltr' | 'rtl'} => {
  try {
    const {language, script = ''} = new Intl.Locale(tag.slice(0, longest)).maximize();
    return {name: `${language}-${script}`, direction: rightToLeft.test(script) ? 'rtl' : 'ltr'};
  } catch {
    // Intl.Locale throws a RangeError for an invalid tag.
    return {name: tag.toLowerCase(), direction: 'ltr'};
  }
});
