/**
 * The content lines of a file, long ones put together again (RFC 5545, 3.1). Takes the line ends of every system, and
 * leaves out the byte order mark and empty lines.
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
