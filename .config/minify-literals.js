import {minifyHTMLLiterals} from 'minify-literals';

/**
 * Minifies the html, svg and css template literals of the modules in src.
 *
 * @returns {import('vite').Plugin}
 */
export function minifyLiterals() {
  let sources;
  return {
    name: 'minify-literals',
    enforce: 'pre',
    configResolved({root}) {
      sources = `${root}/src/`;
    },
    async transform(code, id) {
      if (!id.startsWith(sources)) return null;
      const result = await minifyHTMLLiterals(code, {fileName: id, html: {keepClosingSlash: true}});
      return result && {code: result.code, map: result.map};
    },
  };
}
