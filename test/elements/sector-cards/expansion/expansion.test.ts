import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {OfbSectorCards} from '../../../../src/elements/sector-cards/sector-cards.ts';
import {all, textsOf, widgetOf} from '../cards.ts';

const feed = {
  sectors: [
    {id: 'food', name: 'Food', url: '#food'},
    {id: 'culture', name: 'Culture'},
  ],
  events: [
    {id: 'old', name: 'Old fair', startDate: '2016-09-22', endDate: '2016-09-26', sectors: ['food']},
    {id: 'older', name: 'Older fair', startDate: '2014-10-23', sectors: ['food']},
    {id: 'later', name: 'Later fair', startDate: '2099-05-02', sectors: ['food']},
    {id: 'soon', name: 'Next fair', startDate: '2098-01-31', url: '#soon', sectors: ['food', 'wine']},
    {id: 'off', name: 'Lost fair', startDate: '2098-06-01', eventStatus: 'EventCancelled', sectors: ['food']},
  ],
  partners: [
    {id: 'guild', name: 'The guild', url: '#guild', sectors: ['food']},
    {id: 'city', name: 'The city'},
  ],
};

const open = (options: Parameters<typeof widgetOf>[0]) => widgetOf({expand: true, ...options});
const summaries = (widget: OfbSectorCards) => textsOf(widget, 'summary');

describe('a sector that opens', () => {
  it('lists its events, those ahead first, and its partners', async () => {
    const widget = await open({feed});

    expect(summaries(widget)).to.deep.equal(['Calendar and Partners: Food']);
    // Engines differ in the spaces about the dash.
    expect(textsOf(widget, '.expansion li').map(line => line.replace(/\s*–\s*/, '–'))).to.deep.equal([
      'Next fair 31 January 2098 · Upcoming',
      'Lost fair 1 June 2098 · Cancelled',
      'Later fair 2 May 2099 · Upcoming',
      'Old fair 22–26 September 2016 · Past',
      'Older fair 23 October 2014 · Past',
      'The guild',
    ]);
    expect(all(widget, '.expansion a').map(link => link.getAttribute('href'))).to.deep.equal([
      '#soon',
      '#guild',
    ]);
  });

  it('has the built-in events, with dates as the language writes them', async () => {
    const widget = await open({lang: 'it', ids: 'food automotive biomedical'});

    expect(summaries(widget)).to.deep.equal(['Agenda: Food', 'Agenda: Automotive']);
    expect(textsOf(widget, '#ofb-sector-food time')).to.deep.equal(['22–26 settembre 2016']);
  });

  it('opens and closes by keyboard, and does not follow the card’s link', async () => {
    const widget = await open({feed});
    const followed: Event[] = [];
    all(widget, '.main')[0]!.addEventListener('click', event => followed.push(event));
    const [details] = all(widget, 'details') as HTMLDetailsElement[];

    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    const afterOne = details!.open;
    await sendKeys({press: 'Enter'});

    expect([afterOne, details!.open]).to.deep.equal([true, false]);
    expect(followed).to.deep.equal([]);
  });

  it('is only where the page asks for it', async () => {
    const widget = await widgetOf({feed});

    expect(all(widget, 'details')).to.deep.equal([]);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault that axe can find when it is open, in ${theme}`, async () => {
      const widget = await open({feed, theme});
      for (const details of all(widget, 'details') as HTMLDetailsElement[]) details.open = true;

      await expect(widget).to.be.accessible();
    });
  }
});
