/** Configures the analyzer that writes dist/custom-elements.json: the public interface of the elements. */
import {readFileSync} from 'node:fs';

import {publicIn} from './tokens/tokens.js';

const aliases = new Map();

/** Remembers type aliases, so that the manifest says `'asc' | 'desc'` instead of `Order | undefined`. */
const writableTypes = {
  name: 'writable-types',
  analyzePhase({ts, node}) {
    if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type.getText());
  },
};

/** Keeps only elements and their public fields. Inherited members are already part of each element. */
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

/** Adds the public custom properties, from tokens.json. They are the same for all elements. */
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

/** Replaces paths of sources by paths of the published package, and internal base classes by LitElement. */
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
  // Otherwise the analyzer writes the path of the manifest into package.json.
  packagejson: false,
  plugins: [writableTypes, publicOnly, customProperties, published],
};
