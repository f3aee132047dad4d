/**
 * The BCP 47 language of a text from `foreignText`, for templates that must set `lang` themselves. Undefined for a
 * plain string.
 */
export function languageOfText(text: string): string | undefined {
  return (text as {readonly lang?: string}).lang;
}
