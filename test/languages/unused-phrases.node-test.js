import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import ts from 'typescript';

const sourceFolder = join(import.meta.dirname, '../../src');

test('the sources use every interface phrase', () => {
  const program = programOf(sourceFiles());
  const phrases = phrasesIn(program);

  const said = declarationsReadIn(program, new Set(phrases.values()));

  const unused = [...phrases].filter(([declaration]) => !said.has(declaration)).map(([, name]) => name);
  assert.ok(phrases.size > 50, `only ${phrases.size} phrases found`);
  assert.deepEqual(unused, []);
});

/** The sources without the built-in content, and without all languages but Italian, which declares the phrases. */
function sourceFiles() {
  return readdirSync(sourceFolder, {recursive: true})
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.ts') && !/^(content|languages\/(?!it\/ui)\w+\/)/.test(name))
    .map(name => join(sourceFolder, name));
}

/** A program of these files only. The types of packages and of the DOM take seconds to load, and have no phrases. */
function programOf(files) {
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2015.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, importer) =>
    names.map(({text}) => {
      const file = join(importer, '..', text);
      return {resolvedModule: files.includes(file) ? {resolvedFileName: file, extension: '.ts'} : undefined};
    });
  return ts.createProgram({rootNames: files, options, host});
}

/** The declarations of all phrases, with their names. */
function phrasesIn(program) {
  const files = program.getSourceFiles().filter(({fileName}) => /\/languages\/it\/ui\b/.test(fileName));
  const lists = files.flatMap(({statements}) => statements.filter(ts.isVariableStatement));
  const phrases = lists.flatMap(list => list.declarationList.declarations[0].initializer.properties);
  return new Map(phrases.map(phrase => [phrase, phrase.name.text]));
}

/** The declarations of all properties with these names that the files read, of any object. */
function declarationsReadIn(program, names) {
  const checker = program.getTypeChecker();
  const found = new Set();
  const add = symbol => symbol?.declarations?.forEach(declaration => found.add(declaration));
  const visit = node => {
    // `object.name`
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text)) {
      add(checker.getSymbolAtLocation(node.name));
    }
    // `{name} = object`
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const {text} = node.propertyName ?? node.name;
      if (names.has(text)) add(checker.getTypeAtLocation(node.parent).getProperty(text));
    }
    // `object[key]`, with a key whose type is one or several names
    if (ts.isElementAccessExpression(node)) {
      const key = checker.getTypeAtLocation(node.argumentExpression);
      const values = (key.isUnion() ? key.types : [key]).map(({value}) => value);
      for (const name of values.filter(value => names.has(value))) {
        add(checker.getTypeAtLocation(node.expression).getProperty(name));
      }
    }
    ts.forEachChild(node, visit);
  };
  program.getSourceFiles().forEach(visit);
  return found;
}
