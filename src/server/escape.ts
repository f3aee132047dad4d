const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes a text for HTML, both between tags and in quoted attribute values. Angle brackets are escaped in attribute
 * values, too: with scripts enabled, a browser reads the content of `<noscript>` as text, in which quotes have no
 * meaning (HTML, "The noscript element").
 */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, character => references[character]!);
}
