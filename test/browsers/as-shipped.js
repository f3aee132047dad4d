/**
 * A plugin of esbuild that gives tests the published elements of dist/cdn: an import of the class of an element gives
 * the class that ofb.js defines.
 *
 * @returns {import('esbuild').Plugin}
 */
export function asShipped() {
  return {
    name: 'as-shipped',
    setup({onResolve, onLoad, onEnd}) {
      let isUsed = false;
      onResolve({filter: /\/src\/elements\/[\w-]+\/[\w-]+\.ts$/}, ({path}) => {
        const [, folder, name] = /\/([\w-]+)\/([\w-]+)\.ts$/.exec(path);
        if (folder !== name) return undefined;
        isUsed = true;
        return {path: name, namespace: 'as-shipped'};
      });
      onLoad({filter: /./, namespace: 'as-shipped'}, ({path}) => ({
        contents: `
          import '/dist/cdn/ofb.js';
          const element = document.createElement('ofb-${path}');
          // ofb.js loads only elements of the page.
          document.body.append(element);
          await customElements.whenDefined('ofb-${path}');
          element.remove();
          export const ${classOf(path)} = element.constructor;`,
      }));
      onEnd(() => {
        // Before a release, files without an import of an element are allowed, too.
        if (!isUsed && !process.env.OFB_WHOLE)
          throw new Error('No test imports an element, which dist/cdn could have taken the place of.');
      });
    },
  };
}

/** `event-timeline` → `OfbEventTimeline`. @param {string} name */
function classOf(name) {
  return `Ofb${name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;
}
