import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {createContext, runInContext} from 'node:vm';

import {parseFragment} from 'parse5';

import {renderWidget, streamWidget} from '../../dist/entries/server.js';

const now = new Date('2017-11-14T10:00:00Z');
const bundle = readFileSync(new URL('../../dist/entries/server.js', import.meta.url), 'utf8');

const looks = [
  ['ofb-banner', {}],
  ['ofb-banner', {variant: 'card', 'next-event': true}],
  ['ofb-banner', {variant: 'hero', dismissible: true, 'role-of-host': 'partner', from: '2017-01-01'}],
  ['ofb-sector-cards', {}],
  ['ofb-sector-cards', {layout: 'list', expand: true}],
  ['ofb-sector-cards', {layout: 'carousel', sectors: 'food aerospace'}],
  ['ofb-event-timeline', {}],
  ['ofb-event-timeline', {filters: true, 'deep-link': true, 'structured-data': true, show: 'upcoming'}],
  ['ofb-event-timeline', {layout: 'horizontal', order: 'desc'}],
  ['ofb-event-timeline', {layout: 'compact', group: 'month', from: '2017', to: '2017'}],
  ['ofb-partner-logos', {}],
  ['ofb-partner-logos', {layout: 'row'}],
  ['ofb-partner-logos', {layout: 'marquee', speed: 20}],
];

const wordOf = {
  it: {banner: 'Città di Torino', cards: 'Otto settori', timeline: 'Aerospace', logos: 'Chi apre le porte'},
  en: {banner: 'City of Torino', cards: 'Eight sectors', timeline: 'Aerospace', logos: 'Who opens the doors'},
};

for (const [tag, attributes] of looks) {
  test(`writes <${tag} ${JSON.stringify(attributes)}> in three languages, each well formed`, async () => {
    for (const language of ['it', 'en', 'ar']) {
      const html = await renderWidget(tag, {attributes, language, now});
      const errors = [];
      parseFragment(html, {onParseError: ({code}) => errors.push(code), sourceCodeLocationInfo: true});

      assert.deepEqual(errors, []);
      assert.match(html, new RegExp(`^<${tag}[^>]*><template shadowrootmode="open"><style>`));
      assert.match(
        html,
        new RegExp(`</template>(<script type="application/ld\\+json".*</script>)?</${tag}>$`),
      );
      assert.match(html, new RegExp(`<div class="widget" lang="${language}`));
      assert.match(html, language === 'ar' ? /dir="rtl"/ : /dir="ltr"/);
      assert.doesNotMatch(html, /\[object|undefined|null"|lit\$|<!--/);
    }
  });
}

for (const [language, words] of Object.entries(wordOf)) {
  test(`says the built-in content in "${language}"`, async () => {
    const all = await Promise.all([
      renderWidget('ofb-banner', {language, attributes: {variant: 'hero'}}),
      renderWidget('ofb-sector-cards', {language}),
      renderWidget('ofb-event-timeline', {language}),
      renderWidget('ofb-partner-logos', {language}),
    ]);

    Object.values(words).forEach((word, index) => assert.ok(all[index].includes(word), word));
  });
}

test('an own lang wins over the page’s', async () => {
  const html = await renderWidget('ofb-partner-logos', {language: 'it', attributes: {lang: 'en'}});

  assert.match(html, /^<ofb-partner-logos lang="en">/);
  assert.match(html, /Who opens the doors/);
});

const french = {events: [{id: 'x', name: {fr: 'Salon', it: 'Fiera'}, startDate: '2017-03-06'}]};

for (const [what, options, lang, words] of [
  ['the first of the others that we speak', {language: 'xx', languages: ['yy', 'fr']}, 'fr', 'Salon'],
  ['English without others, and what it lacks in the next', {language: 'xx', feed: french}, 'en', 'Fiera'],
  ['a text in one of the others', {language: 'de', languages: ['fr'], feed: french}, 'de', 'Salon'],
  ['the page’s own words', {language: 'de', phrases: {de: {past: 'Gewesen'}}}, 'de', 'Gewesen'],
  ['those for all regions', {language: 'de-AT', phrases: {'de-CH': {past: 'Gewesen'}}}, 'de-AT', 'Gewesen'],
  ['a language of the page’s own', {language: 'ca', phrases: {ca: {past: 'Passat'}}}, 'ca', 'Passat'],
  ['one of its own after all', {language: 'xx', phrases: {en: {past: 'Gone'}}}, 'en', 'Gone'],
]) {
  test(`says ${what}`, async () => {
    const html = await renderWidget('ofb-event-timeline', {now, feed: french, ...options});

    assert.match(html, new RegExp(`<div class="widget" lang="${lang}["-]`));
    assert.ok(html.includes(words));
  });
}

test('says in its tag what is in another language than the rest', async () => {
  const feed = {inLanguage: 'ar', partners: [{id: 'x', name: 'غرفة', url: '/x'}]};
  const own = {language: 'ca', phrases: {ca: {partners: 'Qui obre les portes'}}};
  const [fed, builtIn, plain] = await Promise.all([
    renderWidget('ofb-partner-logos', {language: 'it', feed}),
    renderWidget('ofb-sector-cards', own),
    renderWidget('ofb-sector-cards', {language: 'it'}),
  ]);

  assert.match(fed, /<span lang="ar" dir="rtl">غرفة<\/span>/);
  assert.match(builtIn, /<span lang="en-GB" dir="ltr">Aerospace<\/span>/);
  assert.doesNotMatch(plain, /<span lang=/);
});

test('one page’s own words are not another’s', async () => {
  const render = phrases => renderWidget('ofb-event-timeline', {language: 'de', now, feed: french, phrases});

  const [one, none, other] = await Promise.all([
    render({de: {past: 'Gewesen'}}),
    render(undefined),
    render({de: {past: 'Aus'}}),
  ]);

  assert.deepEqual(
    [one, none, other].map(html => /part="status">.*?<\/svg>(.*?)<\/span>/.exec(html)[1]),
    ['Gewesen', 'Vergangen', 'Aus'],
  );
});

const statedIn = html =>
  [...elementsOf(parseFragment(html))]
    .filter(({tagName}) => tagName === 'script')
    .map(({attrs, childNodes}) => ({
      type: attrs.find(({name}) => name === 'type').value,
      data: JSON.parse(childNodes[0].value),
    }));

test('tells search engines of events where the page asks to, whatever is in their words', async () => {
  const name = '</script><!--<script>alert(1)</script>';
  const render = (attributes, events = [{id: 'x', name, startDate: '2027-03-06', url: 'x.html'}]) =>
    renderWidget('ofb-event-timeline', {attributes, feed: {events}, now, base: 'https://a.example/'});
  const [asked, empty, unasked] = await Promise.all([
    render({'structured-data': true, limit: 1}),
    render({'structured-data': true}, []),
    render({}),
  ]);

  const [{type, data}, ...others] = statedIn(asked);
  assert.equal(type, 'application/ld+json');
  assert.deepEqual(
    data['@graph'].map(event => [event['@type'], event.name, event.startDate, event.url]),
    [['Event', name, '2027-03-06', 'https://a.example/x.html']],
  );
  assert.deepEqual([others, statedIn(empty), statedIn(unasked)], [[], [], []]);
});

test('time and zone are those that are asked for', async () => {
  const event = {id: 'x', name: 'X', startDate: '2027-03-06T09:30', endDate: '2027-03-06T11:00'};
  const render = options =>
    renderWidget('ofb-event-timeline', {
      language: 'en',
      feed: {inLanguage: 'en', events: [event]},
      ...options,
    });

  const before = await render({now: new Date('2027-03-01T00:00:00Z'), timeZone: 'America/New_York'});
  const after = await render({now: new Date('2027-04-01T00:00:00Z')});

  assert.match(before, /Upcoming/);
  assert.match(before, /New York/);
  assert.match(after, /Past/);
  assert.doesNotMatch(after, /New York/);
});

test('reads a feed as data, as JSON and as iCalendar', async () => {
  const data = {inLanguage: 'en', events: [{id: 'x', name: 'Data day', startDate: '2017-03-06'}]};
  const calendar = readFileSync(new URL('../pages/agenda.ics', import.meta.url), 'utf8');
  const names = calendar.match(/^SUMMARY[^:]*:(\w+)/m);
  const render = feed => renderWidget('ofb-event-timeline', {language: 'en', feed, now});

  assert.match(await render(data), /Data day/);
  assert.match(await render(JSON.stringify(data)), /Data day/);
  assert.ok((await render(calendar)).includes(names[1]));
  assert.match(
    await renderWidget('ofb-event-timeline', {attributes: {content: JSON.stringify(data)}, now}),
    /Data day/,
  );
});

test('a feed of which nothing can be read is said to be one', async () => {
  await assert.rejects(renderWidget('ofb-event-timeline', {feed: '{'}), /expected JSON/);
});

test('where the feed is not given, only the tag is written, for the script to read it', async () => {
  const html = await renderWidget('ofb-event-timeline', {
    attributes: {src: '/feed.json'},
    fallback: '<p>Events</p>',
  });

  assert.equal(html, '<ofb-event-timeline src="/feed.json"><p>Events</p></ofb-event-timeline>');
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</template></ofb-banner><script>alert(1)</script>',
  '</noscript><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!--<script>',
  '${alert(1)}',
  '\u0000<svg/onload=alert(1)>',
];

for (const text of hostile) {
  test(`writes ${JSON.stringify(text)} as text`, async () => {
    const events = [
      {id: `a${text}`, name: text, description: text, startDate: '2027-03-06', location: text, url: text},
      {id: 'b', name: text, startDate: '2027-03-07'},
    ];
    const feed = {inLanguage: 'en', events, headings: {events: {name: text, description: text}}};
    const html = [
      await renderWidget('ofb-banner', {
        attributes: {heading: text, lead: text, 'cta-label': text, variant: 'card'},
      }),
      await renderWidget('ofb-event-timeline', {feed, now, attributes: {id: text, limit: 1, filters: true}}),
      await renderWidget('ofb-event-timeline', {feed, now, nonce: text, styles: 'inline'}),
      await renderWidget('ofb-event-timeline', {feed, now, styles: () => text}),
    ].join('');

    for (const scriptingEnabled of [true, false]) {
      const found = [...elementsOf(parseFragment(html, {scriptingEnabled}))];
      const names = new Set(found.map(({tagName}) => tagName));
      assert.deepEqual(
        ['script', 'img', 'iframe'].filter(name => names.has(name)),
        [],
      );
      const attributes = found.flatMap(({attrs}) => attrs);
      assert.deepEqual(
        attributes.filter(({name}) => name.startsWith('on')),
        [],
      );
      assert.ok(attributes.every(({name, value}) => name !== 'href' || !/^\s*javascript:/i.test(value)));
      assert.equal(found.filter(({tagName}) => tagName.startsWith('ofb-')).length, 4);
    }
  });
}

function* elementsOf(node) {
  for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) {
    if (child.tagName) yield child;
    yield* elementsOf(child);
  }
}

test('refuses what is no attribute, no widget of ours, and no name of an attribute', async () => {
  await assert.rejects(renderWidget('ofb-banner', {attributes: {'a b': 1}}), /expected a name/);
  await assert.rejects(renderWidget('ofb-banner', {attributes: {onclick: 'alert(1)'}}), /expected a name/);
  await assert.rejects(renderWidget('toString'), /expected one of ofb-banner/);
});

test('a limit hides nothing from those without a script', async () => {
  const html = await renderWidget('ofb-event-timeline', {language: 'en', now, attributes: {limit: 2}});
  const [whole, shown] = html.split('</noscript>');

  assert.equal(whole.match(/<li id="ofb-event-/g).length, 25);
  assert.equal(html.lastIndexOf('<noscript>') > html.indexOf('</noscript>'), shown.includes('<noscript>'));
  assert.ok(shown.match(/<li id="ofb-event-/g).length < 5);
});

test('what is to come can be kept in a calendar without a script', async () => {
  const html = await renderWidget('ofb-event-timeline', {language: 'en', now, base: 'https://a.example/b'});

  assert.match(html, /<noscript><details class="calendars" name="calendars"><summary/);
  assert.match(html, /href="https:\/\/calendar\.google\.com\/calendar\/render\?/);
  assert.match(html, /href="data:text\/calendar;charset=utf-8,BEGIN%3AVCALENDAR/);
});

test('a banner outside its time says nothing', async () => {
  const html = await renderWidget('ofb-banner', {attributes: {until: '2016-01-01'}, now});

  assert.equal(
    html,
    '<ofb-banner until="2016-01-01"><template shadowrootmode="open"></template></ofb-banner>',
  );
});

test('a policy may have a nonce, or a style sheet of its own', async () => {
  let css = '';
  const linked = await renderWidget('ofb-banner', {styles: text => ((css = text), '/ofb.css?a&b')});

  assert.match(await renderWidget('ofb-banner', {nonce: 'abc'}), /<style nonce="abc">/);
  assert.match(linked, /<link rel="stylesheet" href="\/ofb\.css\?a&amp;b"><div/);
  assert.match(css, /\.banner/);
  assert.doesNotMatch(linked, /<style|style="/);
});

test('comes in pieces that make the whole', async () => {
  const pieces = [];
  for await (const piece of streamWidget('ofb-event-timeline', {language: 'it', now})) pieces.push(piece);

  assert.ok(pieces.length > 50);
  assert.equal(pieces.join(''), await renderWidget('ofb-event-timeline', {language: 'it', now}));
});

test('pages that are rendered at the same time do not mix', async () => {
  const render = (language, day) => renderWidget('ofb-event-timeline', {language, now: new Date(day)});
  const alone = [await render('it', '2017-11-14'), await render('en', '2030-01-01')];

  assert.deepEqual(await Promise.all([render('it', '2017-11-14'), render('en', '2030-01-01')]), alone);
});

test('runs where there is neither Node nor a DOM', async () => {
  // An import would be Node's, or another file.
  assert.doesNotMatch(bundle, /^\s*import\b|\bimport\(|\brequire\(|\bprocess\./m);
  const names = [...bundle.matchAll(/([\w$]+) as (renderWidget)/g)][0];
  const script = bundle.replace(/export\s*\{[^}]*\};?\s*(\/\/#.*)?$/, '') + `\n${names[1]}`;
  const web = {
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    performance,
    MessageChannel,
    setTimeout,
    clearTimeout,
  };
  const context = createContext({...web, AbortController, AbortSignal, console, fetch, EventTarget, Event});

  const renderThere = runInContext(script, context);
  const html = await renderThere('ofb-event-timeline', {language: 'en', now, feed: undefined});

  assert.equal(html, await renderWidget('ofb-event-timeline', {language: 'en', now}));
});
