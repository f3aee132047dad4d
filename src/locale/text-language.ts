/** The language of a text where that is another than what surrounds it, for what a template cannot mark by itself. */
export function languageOfText(text: string): string | undefined {
  return (text as {readonly lang?: string}).lang;
}
