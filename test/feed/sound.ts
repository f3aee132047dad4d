import {parse, parseData, type Parsed} from '../../src/feed/parse.ts';
import {localise} from '../../src/locale/localise.ts';

const languages = ['it', 'en', 'de-AT', '', 'x', '__proto__', 'constructor'];

/** The parser reports at most so many problems for each object, list, text or number of a feed. */
const mostProblemsPerValue = 4;
const longestWord = 200;

/** Checks that any text gives problems, or views that can be shown. */
export function expectSound(text: string): void {
  expectSoundParsed(parse(text), text);
}

/** Checks data as text and as an object, because pages pass both. */
export function expectSoundData(data: unknown): void {
  const text = JSON.stringify(data);
  expectSoundParsed(parse(text), text);
  expectSoundParsed(parseData(data), text);
}

function expectSoundParsed({content, problems}: Parsed, text: string): void {
  const values = 1 + (text.match(/[[{,:]/g)?.length ?? 0);
  if (problems.length > values * mostProblemsPerValue) throw new Error(`${problems.length} problems`);
  for (const problem of problems) {
    const words = Object.values(problem) as unknown[];
    if (words.some(word => typeof word !== 'string' || word.length > longestWord)) {
      throw new Error(`A problem is no short text: ${JSON.stringify(problem).slice(0, 1000)}`);
    }
  }
  for (const language of languages) expectSoundView(localise(content, language));
}

/** A view holds only texts, numbers, lists and plain objects, so a template draws all of it as text. */
function expectSoundView(value: unknown, key = ''): void {
  if (typeof value === 'string') {
    if (key === 'url' && !isSafe(value)) throw new Error(`An unsafe address: ${value}`);
  } else if (Array.isArray(value)) {
    value.forEach(item => expectSoundView(item, key));
  } else if (typeof value === 'object' && value !== null) {
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error(`${key} is no plain object`);
    // Lit treats an object with this key as a template; only functions of Lit may create one.
    if (Object.keys(value).some(name => /^_\$lit/.test(name))) throw new Error(`${key} poses as a template`);
    for (const [name, field] of Object.entries(value)) expectSoundView(field, name);
  } else if (typeof value !== 'number') {
    throw new Error(`${key} is ${typeof value}`);
  }
}

/** Whether an address is safe, as the URL parser of the engine reads it. */
export function isSafe(url: string): boolean {
  return (
    !URL.canParse(url, 'https://page.example') ||
    /^(https?|mailto):$/.test(new URL(url, 'https://page.example').protocol)
  );
}
