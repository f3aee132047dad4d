import {expect} from '@open-wc/testing';
import {hosts} from './hosts.js';
import {worlds} from './worlds.js';

// What fails there fails its own test: the document is true as long as it has these lines, and each of them passes.
for (const [section, names] of [
  ['looks', hosts.map(({name}) => name)],
  ['worlds', worlds.map(({name}) => name)],
] as const) {
  it(`docs/hosts.md tells of the ${section} that are tested, all of which pass`, async () => {
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
