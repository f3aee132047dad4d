import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const program = fileURLToPath(new URL('../../dist/entries/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ofb-prerender-'));
after(() => rmSync(folder, {recursive: true}));

function prerender(...args) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [program, 'prerender', ...args], {cwd: folder});
    let [output, complaint] = ['', ''];
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (complaint += chunk));
    child.on('close', code => resolve({code, output, complaint}));
  });
}

let number = 0;

/** Writes a page, and gives its name. */
function page(text) {
  const name = `page-${++number}.html`;
  writeFileSync(join(folder, name), text);
  return name;
}

const read = name => readFileSync(join(folder, name), 'utf8');
const withoutShadow = html => html.replace(/<template shadowrootmode="open">.*?<\/template>/gs, '');

const odd = `\uFEFF<!DOCTYPE html>\r
<html LANG=it><head><title>Caffè &amp; “prova” &eacute;</title>\r
<!-- <ofb-banner></ofb-banner> -->\r
<script>document.write("<ofb-banner></ofb-banner>")</script></head>\r
<body><p>One<p>Two\r
<OFB-Banner variant='hero' heading=Benvenuti  ></OFB-Banner>\r
<div lang="en"><ofb-partner-logos\t>\r
  <h2 slot="title">Our <b>friends</b></h2></ofb-partner-logos></div>\r
<template><ofb-banner></ofb-banner></template>\r
<ofb-event-timeline limit=2><p>Fallback</p></ofb-event-timeline>\r
`;

test('writes the widgets of a page, and leaves every other byte as it is', async () => {
  const name = page(odd);

  const {code, output} = await prerender(name);

  const html = read(name);
  assert.equal(code, 0);
  assert.equal(output, `${name}: 3 widgets written.\n`);
  assert.equal(withoutShadow(html), odd);
  assert.equal(html.match(/<template shadowrootmode/g).length, 3);
  assert.match(html, /<OFB-Banner variant='hero' heading=Benvenuti {2}><template shadowrootmode="open">/);
  assert.match(html, /Benvenuti<\/slot>/);
  assert.match(html, /<div class="widget" lang="it"/);
  assert.match(html, /<div class="widget" lang="en/);
});

test('changes nothing when it is run again', async () => {
  const name = page(odd);
  await prerender(name, '--now', '2017-11-14');
  const once = read(name);

  await prerender(name, '--now', '2017-11-14');

  assert.equal(read(name), once);
});

test('writes anew what an older version has written', async () => {
  const name = page(
    '<ofb-banner lang=en><template shadowrootmode="open"><p>Old</p></template><p>Fallback</p></ofb-banner>',
  );

  await prerender(name);

  assert.doesNotMatch(read(name), /Old/);
  assert.match(read(name), /Open for business.*<\/template><p>Fallback<\/p><\/ofb-banner>$/s);
});

test('reads the feeds that a page names', async () => {
  const event = name => ({inLanguage: 'it', events: [{id: 'x', name, startDate: '2017-03-06'}]});
  writeFileSync(join(folder, 'one.json'), JSON.stringify(event('Del widget')));
  writeFileSync(join(folder, 'all.json'), JSON.stringify(event('Di tutti')));
  const timeline = '<ofb-event-timeline src="./one.json?v=2"></ofb-event-timeline>';
  const name = page(
    `<html lang=it><script src="https://cdn.example/ofb.js" data-src="/all.json"></script>${timeline}<ofb-event-timeline></ofb-event-timeline><ofb-event-timeline><script type="application/json">${JSON.stringify(event('Della pagina'))}</script></ofb-event-timeline>`,
  );

  const {code} = await prerender(name);
  const {output} = await prerender(name, '--feed', 'all.json', '--output', '-');

  const [, own, all, inline] = read(name).split('<ofb-event-timeline');
  assert.equal(code, 0);
  assert.match(own, /Del widget/);
  assert.match(all, /Di tutti/);
  assert.match(inline, /Della pagina/);
  assert.match(output.split('<ofb-event-timeline')[1], /Di tutti/);
});

test('speaks as the page says, with the page’s own words', async () => {
  const timeline = '<ofb-event-timeline></ofb-event-timeline>';
  const name = page(
    `<html lang=xx><script type="application/json" data-ofb-phrases="fr">{"past": "Clos"}</script><script data-languages="yy, fr"></script>${timeline}<script type="application/json" data-ofb-phrases="de">{</script><div lang=de>${timeline}</div>`,
  );

  const {code, complaint} = await prerender(name);

  const [, french, german] = read(name).split('<ofb-event-timeline');
  assert.match(french, /<div class="widget" lang="fr".*>Clos</s);
  assert.match(german, /<div class="widget" lang="de".*>Vergangen</s);
  assert.equal(code, 1);
  assert.match(
    complaint,
    /line 1, <script data-ofb-phrases="de">: expected an object as JSON; left as it is/,
  );
});

test('tells search engines of the events once, however often it is run', async () => {
  const before = '<ofb-event-timeline structured-data><p>Fallback</p></ofb-event-timeline>';
  const name = page(before);

  await prerender(name);
  const once = read(name);
  await prerender(name);

  const stated = /<script type="application\/ld\+json" data-ofb-stated>.*?<\/script>/gs;
  assert.equal(once.match(stated).length, 1);
  assert.equal(withoutShadow(once).replace(stated, ''), before);
  assert.equal(read(name), once);
});

test('leaves a widget as it is when its feed cannot be read, and says so', async () => {
  const html =
    '<html lang=it>\n<ofb-event-timeline src="gone.json"></ofb-event-timeline><ofb-banner></ofb-banner>';
  const name = page(html);

  const {code, output, complaint} = await prerender(name);

  assert.equal(code, 1);
  assert.match(
    complaint,
    /page-\d+\.html, line 2, <ofb-event-timeline>: the feed gone\.json cannot be read \(no file of this name\)/,
  );
  assert.match(output, /1 widget written/);
  assert.match(read(name), /<ofb-event-timeline src="gone.json"><\/ofb-event-timeline><ofb-banner><template/);
});

test('writes to another file, or to the standard output', async () => {
  const name = page('<ofb-banner lang="it"></ofb-banner>');

  await prerender(name, '--output', 'other.html');
  const {output, complaint} = await prerender(name, '--output', '-');

  assert.equal(read(name), '<ofb-banner lang="it"></ofb-banner>');
  assert.match(read('other.html'), /Città di Torino|Open for business/);
  assert.equal(output, read('other.html'));
  assert.match(complaint, /1 widget written/);
});

test('puts style sheets beside the page where a policy forbids them in it', async () => {
  const name = page(
    '<ofb-banner></ofb-banner><ofb-banner></ofb-banner><ofb-partner-logos></ofb-partner-logos>',
  );

  await prerender(name, '--styles', 'css');

  const links = [...read(name).matchAll(/<link rel="stylesheet" href="(css\/ofb-[\da-f]{8}\.css)">/g)];
  assert.equal(links.length, 3);
  assert.equal(readdirSync(join(folder, 'css')).length, 2);
  assert.match(read(links[0][1]), /\.banner/);
  assert.doesNotMatch(read(name), /<style/);
});

for (const [what, args, reason] of [
  ['no page', [], /Which page\?/],
  ['two pages', ['a.html', 'b.html'], /One page at a time/],
  ['a time that is none', ['a.html', '--now', 'soon'], /--now: found "soon"/],
  ['a zone that is none', ['a.html', '--time-zone', 'Turin'], /--time-zone: found "Turin"/],
  ['an option that is none', ['a.html', '--fast'], /--fast/],
]) {
  test(`ends with 2 and says why for ${what}`, async () => {
    const {code, complaint} = await prerender(...args);

    assert.equal(code, 2);
    assert.match(complaint, reason);
    assert.match(complaint, /^Usage: /m);
  });
}

test('ends with 1 for a page that is not there, or is not UTF-8', async () => {
  writeFileSync(join(folder, 'latin.html'), Buffer.from([0x3c, 0x70, 0x3e, 0xe8]));

  const [gone, latin] = [await prerender('gone.html'), await prerender('latin.html')];

  assert.equal(gone.code, 1);
  assert.match(gone.complaint, /gone\.html: no file of this name/);
  assert.equal(latin.code, 1);
  assert.match(latin.complaint, /not UTF-8/);
});
