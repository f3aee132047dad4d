/** Values that an attacker might write into a feed, an attribute or an address. */

const call = 'pwned()';

/** Values that run where a program takes them for markup, a script, a style, a template or a spreadsheet. */
const markup = [
  `<script>${call}</script>`,
  `</script><script>${call}</script>`,
  `<img src=x onerror=${call}>`,
  `"><img src=x onerror=${call}>`,
  `' autofocus onfocus=${call} x='`,
  `" onmouseover="${call}`,
  `<svg onload=${call}>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<math><mtext></mtext><mglyph><style><img src=x onerror=${call}></style></mglyph></math>`,
  `<iframe srcdoc="<script>parent.${call}</script>">`,
  `<object data="javascript:${call}"></object>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${call}">`,
  `<link rel=stylesheet href=//evil.example/x.css>`,
  `<form action="javascript:${call}"><button>x</button></form>`,
  `<template shadowrootmode=open><script>${call}</script></template>`,
  `<slot name=title onslotchange=${call}></slot>`,
  `<ofb-banner cta-href="javascript:${call}"></ofb-banner>`,
  `<!--><script>${call}</script-->`,
  `<![CDATA[<script>${call}</script>]]>`,
  `<style>*{background:url(javascript:${call})}</style>`,
  `</style><script>${call}</script>`,
  `&lt;script&gt;${call}&lt;/script&gt;`,
  `&#60;img src=x onerror=${call}&#62;`,
  `\${${call}}`,
  `{{constructor.constructor('${call}')()}}`,
  `<?lit$12345$?><!--?lit$12345$-->`,
  `{source}{count}{name}$&$1$\`$'`,
  `=HYPERLINK("javascript:${call}")`,
  `');${call};//`,
  `expression(${call})`,
  `url(javascript:${call})`,
];

/** Addresses that run or show something, in the spellings that browsers forgive. */
const addresses = [
  `javascript:${call}`,
  `JaVaScRiPt:${call}`,
  ` \t\n javascript:${call}`,
  `java\tscript:${call}`,
  `java\nscript:${call}`,
  `java\0script:${call}`,
  `\u0001javascript:${call}`,
  `javascript&colon;${call}`,
  `&#106;avascript:${call}`,
  `javascript\t:${call}`,
  `javascript://example.org/%0a${call}`,
  `//evil.example/%2e%2e`,
  `data:text/html,<script>${call}</script>`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${call}"/>`,
  `vbscript:msgbox(1)`,
  `blob:https://evil.example/1`,
  `view-source:javascript:${call}`,
  `feed:javascript:${call}`,
  `https://[`,
  `http://user:pass@evil.example:99999/`,
  `mailto:a@b.example?subject=x&bcc=everyone@example.org%0d%0aTo:x`,
];

/** Characters that change the direction of text, hide it or cut it off, and names that every object has. */
const characters = [
  '\u202e\u2067right to left, never closed',
  'closes \u202c\u2069\u2069\u202c what it never opened',
  '\u2066\u2068\u202a\u202d nested',
  '\u200b\u200c\u200d\u2060\ufeff\u00ad zero width',
  '\u0000\u0007\u0008\u001b[31m\u007f\u0085 control',
  'line\r\nBEGIN:VEVENT\r\nATTACH:javascript:pwned()\u2028\u2029',
  'lone \ud800 and \udfff surrogates',
  '\ufffe\uffff\u{10ffff}',
  `a${'\u0301'.repeat(500)}`,
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"polluted":true}}',
  '[["__proto__","polluted"]]',
  'null',
  'NaN',
  '-1e999',
  '../../../../etc/passwd',
  '%00%0d%0aSet-Cookie:%20x=1',
  '%E0%A4%A',
];

export const values: readonly string[] = [...markup, ...addresses, ...characters];

const megabyte = 1_000_000;

/** Very long values, on which a careless regular expression takes very long. */
export const longValues: readonly string[] = [
  'a'.repeat(megabyte),
  `a${' '.repeat(megabyte)}b`,
  '<'.repeat(megabyte),
  'en-x'.padEnd(megabyte, '-a'),
];
