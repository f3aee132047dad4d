/**
 * Splits a file into unfolded content lines (RFC 5545, section 3.1). Accepts CRLF, LF and CR. Removes the byte order
 * mark and empty lines.
 */
export function unfold(body: string): string[] {
  return body
    .replace(/^\uFEFF/, '')
    .trimStart()
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter(line => line.trim());
}
