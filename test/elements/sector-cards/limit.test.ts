import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {OfbSectorCards} from '../../../src/elements/sector-cards/sector-cards.ts';
import {expectWarning} from '../../faults.ts';
import {until} from '../../until.ts';
import {all, manySectors, textsOf, widgetOf} from './cards.ts';

const focusedIn = (widget: OfbSectorCards) => widget.shadowRoot!.activeElement;

describe('a limit of sectors', () => {
  it('shows so many, under the feed’s heading, and says how many more there are', async () => {
    const widget = await widgetOf({limit: 3});
    const italian = await widgetOf({limit: 7, lang: 'it'});

    expect(textsOf(widget, '.card-title')).to.deep.equal(['Aerospace', 'Automotive', 'Biomedical']);
    expect(textsOf(widget, '.title')).to.deep.equal(['Eight sectors, one city']);
    expect(textsOf(widget, '.more')).to.deep.equal(['Show 5 more sectors']);
    expect(textsOf(italian, '.more')).to.deep.equal(['Mostra un altro settore']);
  });

  it('counts the sectors that the page has chosen', async () => {
    const widget = await widgetOf({ids: 'food culture tourism', limit: 2});

    expect(textsOf(widget, '.card-title')).to.deep.equal(['Food', 'Culture']);
    expect(textsOf(widget, '.more')).to.deep.equal(['Show one more sector']);
  });

  it('opens by keyboard, and takes the focus to the first new title', async () => {
    const widget = await widgetOf({limit: 3});

    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await widget.updateComplete;
    await widget.updateComplete;

    expect(all(widget, '.card')).to.have.length(8);
    expect(focusedIn(widget)?.textContent).to.equal('Telecommunications');
    expect(all(widget, '.more')).to.deep.equal([]);
  });

  it('takes the focus to the link of that title where it has one', async () => {
    const widget = await widgetOf({sectors: manySectors(4), limit: 2});

    all(widget, '.more')[0]!.click();
    await widget.updateComplete;
    await widget.updateComplete;

    expect(focusedIn(widget)?.getAttribute('href')).to.equal('#sector-3');
  });

  it('has no button where all are shown', async () => {
    const widget = await widgetOf({limit: 8});

    expect(all(widget, '.more')).to.deep.equal([]);
  });

  it('does not hide the sector that the address asks for', async () => {
    history.replaceState(null, '', '#ofb-sector-culture');

    const widget = await widgetOf({limit: 2});

    history.replaceState(null, '', location.pathname + location.search);
    expect(all(widget, '#ofb-sector-culture')).to.have.length(1);
  });

  it('opens for an address that comes later, marks the sector and takes the reader there', async () => {
    const widget = await widgetOf({limit: 2, layout: 'carousel', width: 400});

    location.hash = '#ofb-sector-tourism';
    await until(() => all(widget, '[aria-current=true]').length === 1);
    await widget.updateComplete;
    const current = all(widget, '[aria-current=true]')[0]!;
    const focused = focusedIn(widget)?.textContent;
    history.replaceState(null, '', location.pathname + location.search);
    dispatchEvent(new HashChangeEvent('hashchange'));

    expect([current.id, focused]).to.deep.equal(['ofb-sector-tourism', 'Tourism']);
  });

  it('has no fault that axe can find', async () => {
    await expect(await widgetOf({limit: 2})).to.be.accessible();
  });
});

describe('what the page asks for and there is not', () => {
  it('is named once, and the default goes on working', async () => {
    expectWarning(/<ofb-sector-cards layout>: found "tiles", expected "grid", "list" or "carousel"\./, {
      once: true,
    });
    expectWarning(/<ofb-sector-cards limit>: found "-2", expected a number from 1 on\./, {once: true});
    expectWarning(/<ofb-sector-cards sectors>: found "fod", expected some of/, {once: true});

    const widget = await fixture<OfbSectorCards>(
      html`<ofb-sector-cards
        lang="en"
        layout="tiles"
        limit="-2"
        sectors="fod food culture"
      ></ofb-sector-cards>`,
    );
    widget.requestUpdate();
    await widget.updateComplete;

    expect(textsOf(widget, '.grid .card-title')).to.deep.equal(['Food', 'Culture']);
  });

  it('leaves what stands between the tags where there is no sector', async () => {
    const widget = await fixture<OfbSectorCards>(
      html`<ofb-sector-cards .content=${{sectors: []}}><p>Ask us.</p></ofb-sector-cards>`,
    );

    expect(widget.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(all(widget, 'section')).to.deep.equal([]);
  });
});
