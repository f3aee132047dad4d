// Comes with Vite.
import {RolldownMagicString} from 'rolldown';

const file = '/node_modules/lit-html/lit-html.js';
/** The one call in Lit. Its name for `trustedTypes` is short, and differs between versions. */
const call = /([\w$]+)\.createPolicy\("lit-html",/g;

/**
 * Gives Lit's Trusted Types policy the name `ofb`, and lets all copies of us on a page share it. A page may forbid to
 * make a policy twice (Trusted Types, "Should Trusted Type policy creation be blocked by Content Security Policy?"), and
 * the policy with Lit's own name may belong to the page's own Lit. This is the only change to a dependency; the build
 * fails when Lit makes its policy in another way.
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
