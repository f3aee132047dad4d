import {expect} from '@open-wc/testing';
import {hosts} from './hosts.js';
import {worlds} from './worlds.js';

// Other tests fail when a row is wrong. This test compares the rows of the document with the tables of the tests.
for (const [section, names] of [
  ['looks', hosts.map(({name}) => name)],
  ['worlds', worlds.map(({name}) => name)],
] as const) {
  it(`docs/hosts.md lists the tested ${section}, and each of them passes`, async () => {
    const text = await (await fetch('/docs/hosts.md')).text();

    const [, part = ''] = new RegExp(`<!-- ${section} -->([^]*)<!-- /${section} -->`).exec(text)!;
    const rows = part
      .trim()
      .split('\n')
      .slice(2)
      .map(row => row.split('|').map(cell => cell.trim()));

    expect(rows.map(([, name]) => name)).to.deep.equal(names);
    expect(rows.every(([, , ...cells]) => cells.slice(0, 3).every(cell => /^(✓|–)/.test(cell)))).to.equal(
      true,
    );
  });
}
