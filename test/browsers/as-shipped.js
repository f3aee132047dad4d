/**
 * A plugin of esbuild that gives tests the elements that partners load: whoever imports the class of an element gets
 * what ofb.js defines.
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
          // ofb.js loads what it finds in the page.
          document.body.append(element);
          await customElements.whenDefined('ofb-${path}');
          element.remove();
          export const ${classOf(path)} = element.constructor;`,
      }));
      onEnd(() => {
        // Before a release files come here, too, that import no element.
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
