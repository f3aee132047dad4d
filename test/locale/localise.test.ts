import {expect} from 'chai';
import {parseData} from '../../src/feed/parse.ts';
import {localise} from '../../src/locale/localise.ts';

const {content} = parseData({
  events: [
    {
      id: 'forum',
      name: {it: 'Forum', en: 'The forum'},
      description: {it: 'Solo in italiano'},
      location: 'Torino',
      startDate: '2017-03-06',
      sectors: ['food'],
    },
  ],
});

describe('localise', () => {
  it('replaces texts by those in one language, or in the nearest one, and keeps all other values', () => {
    expect(localise(content, 'en-GB').events).to.deep.equal([
      {
        id: 'forum',
        name: 'The forum',
        description: 'Solo in italiano',
        location: 'Torino',
        startDate: '2017-03-06',
        sectors: ['food'],
      },
    ]);
  });
});
