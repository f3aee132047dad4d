import {expect, fixture, html} from '@open-wc/testing';
import sinon from 'sinon';
import {OfbEventTimeline} from '../../src/elements/event-timeline/event-timeline.ts';
import {OfbPartnerLogos} from '../../src/elements/partner-logos/partner-logos.ts';
import {register} from '../../src/entries/register.ts';
import {expectWarning} from '../faults.ts';

register('ofb-partner-logos', OfbPartnerLogos);
register('ofb-event-timeline', OfbEventTimeline);

const feedOf = (name: string) => JSON.stringify({partners: [{id: 'one', name}]});
const answer = (body: BodyInit, init: ResponseInit = {}) =>
  new Response(body, {headers: {'content-type': 'application/json'}, ...init});

let fetched: sinon.SinonStub<Parameters<typeof fetch>, Promise<Response>>;
let addresses = 0;

// A new address for each test: what is wrong with one is told only once.
let address = '';

beforeEach(() => {
  address = `https://feeds.example/${(addresses += 1)}.json`;
  fetched = sinon.stub(window, 'fetch');
});

afterEach(() => sinon.restore());

const nameOf = (widget: OfbPartnerLogos) => widget.renderRoot.querySelector('.wordmark')?.textContent;

async function partners(template: ReturnType<typeof html>): Promise<OfbPartnerLogos> {
  const widget = await fixture<OfbPartnerLogos>(template);
  await widget.updateComplete;
  return widget;
}

describe('where a feed comes from', () => {
  const script = html`<script type="application/json">
    {"partners": [{"id": "one", "name": "Dallo script"}]}
  </script>`;

  it('is content before all', async () => {
    const content = feedOf('Da content');
    const widget = await partners(
      html`<ofb-partner-logos content=${content} src=${address}>${script}</ofb-partner-logos>`,
    );

    expect(nameOf(widget)).to.equal('Da content');
    expect(fetched.called).to.equal(false);
  });

  it('is a JSON script between the tags before src', async () => {
    const widget = await partners(html`<ofb-partner-logos src=${address}>${script}</ofb-partner-logos>`);

    expect(nameOf(widget)).to.equal('Dallo script');
    expect(fetched.called).to.equal(false);
  });

  it('is the page’s own where the script tag of ofb.js names one', async () => {
    fetched.resolves(answer(feedOf('Dalla pagina')));
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    tag.setAttribute('src', '/cdn/ofb.js?ver=2');
    tag.dataset.src = address;
    document.head.append(tag);

    try {
      const widget = await partners(html`<ofb-partner-logos></ofb-partner-logos>`);

      expect(nameOf(widget)).to.equal('Dalla pagina');
    } finally {
      tag.remove();
    }
  });
});

describe('a feed at an address', () => {
  it('is given up when src changes before it came', async () => {
    const signals: AbortSignal[] = [];
    fetched.callsFake((_, init) => {
      signals.push(init!.signal!);
      return signals.length > 1 ? Promise.resolve(answer(feedOf('Nuovo'))) : new Promise(() => undefined);
    });
    const widget = document.createElement('ofb-partner-logos') as OfbPartnerLogos;
    widget.src = address;
    document.body.append(widget);
    while (signals.length === 0) await new Promise(requestAnimationFrame);

    widget.src = `${address}?new`;
    await widget.updateComplete;
    await widget.updateComplete;
    const name = nameOf(widget);
    widget.remove();

    expect(signals[0]!.aborted).to.equal(true);
    expect(name).to.equal('Nuovo');
  });

  it('leaves in place what the page has set before it came', async () => {
    let send!: (response: Response) => void;
    fetched.returns(new Promise(resolve => (send = resolve)));
    const page = await fixture(
      html`<div>
        <ofb-partner-logos src=${address}></ofb-partner-logos>
        <ofb-partner-logos src=${address}></ofb-partner-logos>
      </div>`,
    );
    // The other one tells when the answer has come.
    const [widget, other] = page.querySelectorAll<OfbPartnerLogos>('ofb-partner-logos');
    await settled(() => fetched.called);

    widget!.content = feedOf('Nuovo');
    await widget!.updateComplete;
    const before = nameOf(widget!);
    send(answer(feedOf('Vecchio')));
    await other!.updateComplete;
    await widget!.updateComplete;

    expect([before, nameOf(other!), nameOf(widget!)]).to.deep.equal(['Nuovo', 'Vecchio', 'Nuovo']);
  });

  it('is read again as often as refresh says, asking whether it still holds, and nothing moves when it does', async () => {
    const clock = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']});
    fetched.callsFake(async () => answer(feedOf(fetched.callCount < 3 ? 'Primo' : 'Secondo')));
    const widget = await partners(html`<ofb-partner-logos src=${address} refresh="15m"></ofb-partner-logos>`);
    const loaded = sinon.spy();
    widget.addEventListener('ofb-loaded', loaded);
    const tile = widget.renderRoot.querySelector('.tile');

    await clock.tickAsync('15:00');
    await settled(() => clock.countTimers() === 1);
    const unchanged = {tile: widget.renderRoot.querySelector('.tile'), events: loaded.callCount};
    await clock.tickAsync('15:00');
    await settled(() => loaded.callCount === 1);
    await widget.updateComplete;

    expect(fetched.args.map(([, init]) => init!.cache)).to.deep.equal(['default', 'no-cache', 'no-cache']);
    expect(unchanged).to.deep.equal({tile, events: 0});
    expect(nameOf(widget)).to.equal('Secondo');
  });

  it('is no longer read when its last widget has gone', async () => {
    const clock = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']});
    fetched.callsFake(async () => answer(feedOf('Uno')));
    const widget = await partners(html`<ofb-partner-logos src=${address} refresh="1m"></ofb-partner-logos>`);

    widget.remove();
    await clock.tickAsync('10:00');

    expect(fetched.callCount).to.equal(1);
  });

  it('waits with its next reading while nobody sees the page', async () => {
    const clock = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']});
    fetched.callsFake(async () => answer(feedOf('Uno')));
    await partners(html`<ofb-partner-logos src=${address} refresh="1m"></ofb-partner-logos>`);
    const hidden = sinon.stub(document, 'hidden').value(true);

    await clock.tickAsync('10:00');
    const whileHidden = fetched.callCount;
    hidden.value(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(() => fetched.callCount > whileHidden);

    expect([whileHidden, fetched.callCount]).to.deep.equal([1, 2]);
  });

  it('may be a calendar, also under its own scheme', async () => {
    const calendar = [
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Agenda di prova',
      'BEGIN:VEVENT',
      'UID:1@example.org',
      'DTSTART;VALUE=DATE:20260306',
      'SUMMARY:Forum di prova',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    fetched.resolves(new Response(calendar, {headers: {'content-type': 'text/calendar; charset=utf-8'}}));

    const timeline = await fixture<OfbEventTimeline>(
      html`<ofb-event-timeline src="webcal://feeds.example/agenda.ics"></ofb-event-timeline>`,
    );
    await timeline.updateComplete;

    expect(fetched.args[0]![0]).to.equal('https://feeds.example/agenda.ics');
    expect(timeline.renderRoot.querySelector('.event-title')).to.have.text('Forum di prova');
  });

  it('says so when refresh is no span of time', async () => {
    fetched.resolves(answer(feedOf('Uno')));
    expectWarning(/attribute refresh[\s\S]*"often"[\s\S]*"15m"/);

    const widget = await partners(
      html`<ofb-partner-logos src=${address} refresh="often"></ofb-partner-logos>`,
    );

    expect(nameOf(widget)).to.equal('Uno');
  });
});

describe('a feed that does not come', () => {
  // In real time a slow machine would end a request, or start the next one, before a test has looked.
  let clock: sinon.SinonFakeTimers;
  let time: AbortController;

  beforeEach(() => {
    clock = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']});
    time = new AbortController();
    sinon.stub(AbortSignal, 'timeout').returns(time.signal);
  });

  const huge = () =>
    new ReadableStream({
      pull: controller => controller.enqueue(new Uint8Array(4_000_000)),
    });

  for (const [what, reply, message] of [
    ['is not there', () => answer('', {status: 404, statusText: 'Not Found'}), /404/],
    [
      'is a page',
      () => answer('<!doctype html>', {headers: {'content-type': 'text/html; charset=utf-8'}}),
      /sent text\/html.*expected application\/json/,
    ],
    ['is cut off', () => answer('{"partners": [{"id":'), /expected JSON/],
    ['is a list', () => answer('[]'), /found It holds \[\], expected an object/],
    ['is endless', () => answer(huge()), /larger than 20 MB/],
  ] as const) {
    it(`because it ${what} shows the error, and tells the owner of the page why`, async () => {
      fetched.callsFake(async () => reply());
      expectWarning(message);

      const widget = await partners(html`<ofb-partner-logos lang="it" src=${address}></ofb-partner-logos>`);
      await settled(() => Boolean(widget.renderRoot.querySelector('button')));

      expect(widget.renderRoot.textContent).to.include('I dati non sono arrivati.');
    });
  }

  for (const [what, error, message] of [
    ['takes too long', new DOMException('', 'TimeoutError'), /did not answer within 10 seconds/],
    [
      'is refused',
      new TypeError('Failed to fetch'),
      /Access-Control-Allow-Origin: http:\/\/localhost[\s\S]*connect-src https:\/\/feeds\.example/,
    ],
  ] as const) {
    it(`because it ${what} says what the owner can do`, async () => {
      fetched.rejects(error);
      expectWarning(message);

      const widget = await partners(html`<ofb-partner-logos src=${address}></ofb-partner-logos>`);

      expect(widget.matches(':state(failed)')).to.equal(true);
    });
  }

  it('because the page has a fetch of its own that never ends is given up in time', async () => {
    fetched.callsFake(() => {
      queueMicrotask(() => time.abort(new DOMException('', 'TimeoutError')));
      return new Promise(() => {});
    });
    expectWarning(/did not answer within 10 seconds/);

    const widget = await partners(html`<ofb-partner-logos src=${address}></ofb-partner-logos>`);

    expect(widget.matches(':state(failed)')).to.equal(true);
  });

  it('because the browser is off-line says no more than that', async () => {
    sinon.stub(navigator, 'onLine').value(false);
    fetched.rejects(new TypeError('Failed to fetch'));
    expectWarning(/The browser is off-line\./);

    const widget = await partners(html`<ofb-partner-logos src=${address}></ofb-partner-logos>`);

    expect(widget.matches(':state(failed)')).to.equal(true);
  });

  it('is tried again after pauses that grow, and at once when the browser is on-line', async () => {
    fetched.rejects(new TypeError('Failed to fetch'));
    expectWarning(/feeds\.example/, {once: true});
    await partners(html`<ofb-partner-logos src=${address}></ofb-partner-logos>`);

    const calls: number[] = [];
    for (const pause of [4_999, 1, 9_999, 1, 19_999, 1]) {
      await clock.tickAsync(pause);
      await settled(() => clock.countTimers() === 1);
      calls.push(fetched.callCount);
    }
    window.dispatchEvent(new Event('online'));
    await settled(() => fetched.callCount > calls.at(-1)!);

    expect(calls).to.deep.equal([1, 2, 2, 3, 3, 4]);
    expect(fetched.callCount).to.equal(5);
  });

  it('tells the page with an event and a state, and so it does when it comes', async () => {
    const events: string[] = [];
    const listen = (event: Event) => events.push(`${event.type} ${(event.target as Element).localName}`);
    fetched.onFirstCall().rejects(new TypeError('Failed to fetch'));
    fetched.onSecondCall().resolves(answer(feedOf('Uno')));
    expectWarning(/feeds\.example/);

    const page = await fixture(
      html`<div @ofb-failed=${listen} @ofb-loaded=${listen}>
        <ofb-partner-logos src=${address}></ofb-partner-logos>
      </div>`,
    );
    const widget = page.querySelector<OfbPartnerLogos>('ofb-partner-logos')!;
    await widget.updateComplete;
    const failed = widget.matches(':state(failed)');
    window.dispatchEvent(new Event('online'));
    await settled(() => widget.matches(':state(loaded)'));

    expect(failed).to.equal(true);
    expect(events).to.deep.equal(['ofb-failed ofb-partner-logos', 'ofb-loaded ofb-partner-logos']);
    expect(nameOf(widget)).to.equal('Uno');
  });

  it('shows the error at once to a widget that joins after the failure, and tells each failure once', async () => {
    fetched.rejects(new TypeError('Failed to fetch'));
    expectWarning(/feeds\.example/);
    await partners(html`<ofb-partner-logos src=${address}></ofb-partner-logos>`);
    const failed = sinon.spy();

    const page = await fixture(
      html`<div @ofb-failed=${failed}><ofb-partner-logos src=${address}></ofb-partner-logos></div>`,
    );
    const widget = page.querySelector<OfbPartnerLogos>('ofb-partner-logos')!;
    await settled(() => Boolean(widget.renderRoot.querySelector('button')));
    const before = failed.callCount;
    await clock.tickAsync(5_000);
    await settled(() => failed.callCount > before);
    await widget.updateComplete;

    expect([before, failed.callCount, fetched.callCount]).to.deep.equal([1, 2, 2]);
  });

  it('is asked for again by the button of the error', async () => {
    fetched.onFirstCall().rejects(new TypeError('Failed to fetch'));
    fetched.onSecondCall().resolves(answer(feedOf('Uno')));
    expectWarning(/feeds\.example/);
    const widget = await partners(html`<ofb-partner-logos src=${address}></ofb-partner-logos>`);
    const button = () => widget.renderRoot.querySelector('button');
    await settled(() => Boolean(button()));

    button()!.click();
    await settled(() => widget.matches(':state(loaded)'));

    expect(nameOf(widget)).to.equal('Uno');
    expect(fetched.callCount).to.equal(2);
  });

  it('is not in the state "loaded" after a failure until every module for it has come', async () => {
    let send!: () => void;
    const module = new Promise<void>(resolve => (send = resolve));
    class Late {
      readonly phrases = {};
    }
    class WithModule extends OfbPartnerLogos {
      static override features = {
        ...OfbPartnerLogos.features,
        late: {when: () => true, load: () => module.then(() => Late)},
      };
    }
    register('ofb-with-module', WithModule);
    fetched.onFirstCall().rejects(new TypeError('Failed to fetch'));
    fetched.onSecondCall().resolves(answer(feedOf('Uno')));
    expectWarning(/feeds\.example/);
    const widget = await partners(html`<ofb-with-module src=${address}></ofb-with-module>`);

    window.dispatchEvent(new Event('online'));
    await settled(() => fetched.callCount === 2);
    await settled(() => true);
    const before = widget.matches(':state(loaded)');
    send();
    await widget.updateComplete;

    expect([before, widget.matches(':state(loaded)')]).to.deep.equal([false, true]);
    expect(nameOf(widget)).to.equal('Uno');
  });
});

describe('a copy on the device', () => {
  afterEach(() => caches.delete('open-for-business-widgets'));

  it('is neither kept nor looked for unless the page asks', async () => {
    const open = sinon.spy(caches, 'open');
    const match = sinon.spy(caches, 'match');
    fetched.resolves(answer(feedOf('Uno')));

    await partners(html`<ofb-partner-logos src=${address}></ofb-partner-logos>`);

    expect([open.called, match.called]).to.deep.equal([false, false]);
  });

  it('stands in for a feed that does not come', async () => {
    fetched.onFirstCall().resolves(answer(feedOf('La copia')));
    fetched.rejects(new TypeError('Failed to fetch'));
    expectWarning(/feeds\.example/);
    const first = await partners(html`<ofb-partner-logos src=${address} keep="30d"></ofb-partner-logos>`);
    while (!(await caches.match(address))) await new Promise(requestAnimationFrame);
    first.remove();

    const second = await partners(html`<ofb-partner-logos src=${address} keep="30d"></ofb-partner-logos>`);

    expect(nameOf(second)).to.equal('La copia');
  });

  it('stands in no longer when it is older than the page allows', async () => {
    const cache = await caches.open('open-for-business-widgets');
    const yesterday = String(Date.now() - 25 * 3_600_000);
    await cache.put(address, new Response(feedOf('Vecchia'), {headers: {'x-kept-at': yesterday}}));
    fetched.rejects(new TypeError('Failed to fetch'));
    expectWarning(/feeds\.example/);

    const widget = await partners(html`<ofb-partner-logos src=${address} keep="1d"></ofb-partner-logos>`);

    expect(widget.matches(':state(failed)')).to.equal(true);
  });

  it('is simply not there where storage is blocked', async () => {
    sinon.stub(caches, 'open').rejects(new DOMException('', 'SecurityError'));
    fetched.resolves(answer(feedOf('Uno')));

    const widget = await partners(html`<ofb-partner-logos src=${address} keep="30d"></ofb-partner-logos>`);

    expect(nameOf(widget)).to.equal('Uno');
  });
});

/** Waits, frame by frame, for what a promise outside of the widget brings; gives up with the test. */
async function settled(isDone: () => boolean): Promise<void> {
  do await new Promise(requestAnimationFrame);
  while (!isDone());
}
