/** Describes the elements' public interface from their sources: dist/custom-elements.json. */
import {readFileSync} from 'node:fs';

import {publicIn} from './tokens/tokens.js';

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

/** What a page may set is the same for all, and told where the style sheet comes from. */
const customProperties = {
  name: 'custom-properties',
  packageLinkPhase({customElementsManifest}) {
    const tokens = JSON.parse(readFileSync(new URL('../src/theme/tokens.json', import.meta.url), 'utf8'));
    const cssProperties = publicIn(tokens).map(({property, description, fallback, plain, colour}) => ({
      name: property,
      description,
      default: plain ?? fallback,
      ...(colour && {syntax: '<color>'}),
    }));
    for (const element of customElementsManifest.modules.flatMap(({declarations}) => declarations))
      element.cssProperties = cssProperties;
  },
};

/** Where a package's readers find what the sources declare. */
const published = {
  name: 'published',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.path = module.path.replace(/^src\/(.+)\.ts$/, 'dist/$1.js');
      module.exports = module.declarations.flatMap(({name, tagName}) => [
        {kind: 'js', name, declaration: {name, module: module.path}},
        {kind: 'custom-element-definition', name: tagName, declaration: {name, module: module.path}},
      ]);
      for (const element of module.declarations) {
        const {attributes, members, events = []} = element;
        element.superclass = {name: 'LitElement', package: 'lit'};
        for (const item of [...attributes, ...members, ...events]) delete item.inheritedFrom;
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  // Else it would write its path into package.json.
  packagejson: false,
  plugins: [writableTypes, publicOnly, customProperties, published],
};
