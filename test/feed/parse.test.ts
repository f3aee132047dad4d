import {expect} from 'chai';
import {parse, parseData} from '../../src/feed/parse.ts';

const event = {id: 'forum', name: 'Forum', startDate: '2017-03-06'};

describe('parse', () => {
  it('reports text that is not JSON as a problem', () => {
    const {content, problems} = parse('{"events": [');

    expect(content).to.deep.equal({});
    expect(problems.map(({path, expected}) => ({path, expected}))).to.deep.equal([
      {path: '', expected: 'JSON'},
    ]);
  });

  for (const data of [null, 1, 'text', []]) {
    it(`reports ${JSON.stringify(data)} as a problem`, () => {
      expect(parseData(data).problems).to.have.lengthOf(1);
    });
  }

  it('keeps sound events when one is broken, and reports path, value and expectation', () => {
    const {content, problems} = parseData({events: [event, {...event, startDate: '6 marzo 2017'}, event]});

    expect(content.events).to.have.lengthOf(2);
    expect(problems).to.deep.equal([
      {
        path: 'events.1.startDate',
        found: '"6 marzo 2017"',
        expected: 'a date such as "2017-03-06" or a date-time such as "2017-03-06T09:30"',
      },
    ]);
  });

  it('reports a day that does not exist as a problem', () => {
    const {content, problems} = parseData({events: [{...event, startDate: '2017-02-30'}]});

    expect(content.events).to.deep.equal([]);
    expect(problems[0]!.found).to.equal('"2017-02-30"');
  });

  for (const url of [
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
  ]) {
    it(`drops the address ${JSON.stringify(url)} and keeps the event`, () => {
      const {content, problems} = parseData({events: [{...event, url}]});

      expect(content.events).to.deep.equal([event]);
      expect(problems[0]!.path).to.equal('events.0.url');
    });
  }

  for (const url of [
    'https://example.org/',
    'http://example.org',
    'mailto:a@example.org',
    '/a',
    '#a',
    'a',
    '?q=a:b',
  ]) {
    it(`accepts the address ${url}`, () => {
      expect(parseData({events: [{...event, url}]}).problems).to.deep.equal([]);
    });
  }

  it('ignores a byte order mark', () => {
    expect(parse('\uFEFF{"events": []}')).to.deep.equal({content: {events: []}, problems: []});
  });

  it('keeps valid links beside broken ones', () => {
    const links = [
      {},
      {name: 'A', url: '/a'},
      {name: 1},
      {url: 'javascript:x', name: 'B'},
      {name: 'C', url: '/c'},
    ];

    const {content} = parseData({events: [{...event, subjectOf: links}]});

    expect(content.events?.[0]?.subjectOf).to.deep.equal([links[1], links[4]]);
  });

  it('leaves out only the wrong fields of an item', () => {
    const location = {name: 'Torino', url: 'javascript:0', geo: {latitude: 145, longitude: 7}};
    const {content, problems} = parseData({
      events: [{...event, location, sectors: ['food', 7], keywords: 'no list'}],
    });

    expect(content.events).to.deep.equal([{...event, location: {name: 'Torino'}, sectors: ['food']}]);
    expect(problems.map(({path}) => path)).to.deep.equal([
      'events.0.location.geo.latitude',
      'events.0.location.url',
      'events.0.sectors.1',
      'events.0.keywords',
    ]);
  });

  it('ignores inherited properties of objects', () => {
    const {content} = parse('{"__proto__": {"events": [1]}, "constructor": 1}');

    expect(content).to.deep.equal({});
  });
});
