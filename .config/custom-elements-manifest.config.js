/** Describes the elements' public interface from their sources: dist/custom-elements.json. */

const aliases = new Map();

/** `'asc' | 'desc'` rather than `Order | undefined`: what may be written. */
const writableTypes = {
  name: 'writable-types',
  analyzePhase({ts, node}) {
    if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type.getText());
  },
};

/** Only what a page may use is the interface, and the base class is told as part of each element. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    const modules = customElementsManifest.modules.map(module => ({
      ...module,
      declarations: module.declarations.filter(({tagName}) => tagName),
    }));
    customElementsManifest.modules = modules.filter(({declarations}) => declarations.length > 0);
    for (const element of customElementsManifest.modules.flatMap(({declarations}) => declarations)) {
      element.members = element.members.filter(({kind, privacy}) => kind === 'field' && privacy === 'public');
      for (const item of [...element.attributes, ...element.members]) {
        const text = item.type?.text?.replace(/ \| undefined$/, '') ?? 'string';
        item.type = {text: aliases.get(text) ?? text};
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [writableTypes, publicOnly],
};
