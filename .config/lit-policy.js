// Rolldown is a dependency of Vite, not listed in package.json.
import {RolldownMagicString} from 'rolldown';

const file = '/node_modules/lit-html/lit-html.js';
/** The only such call in Lit. The minified name of `trustedTypes` differs between versions. */
const call = /([\w$]+)\.createPolicy\("lit-html",/g;

/**
 * Renames Lit's Trusted Types policy to `ofb`, and lets all copies of the widgets on a page share one policy. A page
 * may forbid to create a policy twice (Trusted Types, "Should Trusted Type policy creation be blocked by Content
 * Security Policy?"), and the page's own Lit may already use the name `lit-html`. This is the only change to a
 * dependency. The build fails if Lit creates its policy in another way.
 *
 * @returns {import('vite').Plugin}
 */
export function litPolicy() {
  return {
    name: 'lit-policy',
    transform(code, id) {
      if (!id.endsWith(file)) return null;
      const calls = [...code.matchAll(call)];
      if (calls.length !== 1)
        this.error(`lit-html has ${calls.length} calls like ${call.source}, expected 1.`);
      const [{0: found, 1: trustedTypes, index}] = calls;
      const changed = new RolldownMagicString(code);
      changed.overwrite(
        index,
        index + found.length,
        `globalThis[Symbol.for("ofb")]??=${trustedTypes}.createPolicy("ofb",`,
      );
      return {code: changed.toString(), map: changed.generateMap({hires: true}).toString()};
    },
    generateBundle() {
      if (![...this.getModuleIds()].some(id => id.endsWith(file)))
        this.error(`The bundle has no module ${file}, where Lit made its policy.`);
    },
  };
}
