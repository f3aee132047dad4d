const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as it stands in HTML, between tags as well as within quotes. Angle brackets are written out there, too: inside
 * `<noscript>` a browser with scripts does not look for quotes (HTML, "The in head noscript insertion mode").
 */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, character => references[character]!);
}
