import {RolldownMagicString} from 'rolldown';

const made = 's.createPolicy("lit-html",{createHTML:t=>t})';
const shared = 't[Symbol.for("ofb")]??=s.createPolicy("ofb",{createHTML:t=>t})';

/**
 * Gives Lit's Trusted Types policy the name `ofb`, and lets all copies of us on a page share it. A page may allow a name
 * only once (Trusted Types, "create a Trusted Type policy"), and Lit's own name may belong to the page's own Lit. This
 * is the only change to a dependency; the build fails when Lit makes its policy in another way.
 *
 * @returns {import('vite').Plugin}
 */
export function litPolicy() {
  return {
    name: 'lit-policy',
    transform(code, id) {
      if (!id.endsWith('/node_modules/lit-html/lit-html.js')) return null;
      const place = code.indexOf(made);
      if (place === -1) this.error(`lit-html no longer contains: ${made}`);
      const changed = new RolldownMagicString(code);
      changed.overwrite(place, place + made.length, shared);
      return {code: changed.toString(), map: changed.generateMap({hires: true}).toString()};
    },
  };
}
