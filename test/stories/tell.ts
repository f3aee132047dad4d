import {expect} from '@open-wc/testing';
import {engine, isWhole} from '../engine.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

interface Report {
  readonly storyId: string;
  readonly status: string;
  readonly reporters: readonly {
    readonly type: string;
    readonly status: string;
    readonly result?: {
      readonly violations?: readonly {
        readonly id: string;
        readonly nodes: readonly {readonly html: string}[];
      }[];
    };
  }[];
}

interface Channel {
  on(event: string, listener: (report: Report) => void): void;
  off(event: string, listener: (report: Report) => void): void;
  emit(event: string, detail: unknown): void;
}

type StoryWindow = Window & typeof globalThis & {__STORYBOOK_ADDONS_CHANNEL__?: Channel};

const {entries} = (await (await fetch('/dist/storybook/index.json')).json()) as {
  readonly entries: Readonly<Record<string, Entry>>;
};

const widgets = ['Banner', 'Event timeline', 'Partner logos', 'Sector cards'] as const;

/**
 * Makes each story of a part of the built Storybook a test: the parts run beside one another, and where a browser
 * crashes, only one is run once more.
 *
 * @param part a widget, or all that is of none
 */
export function testStories(part: (typeof widgets)[number] | 'Others'): void {
  const stories = Object.values(entries).filter(
    ({type, title}) => type === 'story' && partOf(title) === part,
  );
  tell('looked at closely', stories.filter(isLookedAt));
  const others = stories.filter((story, index) => !isLookedAt(story, index) && isTold(story, index));
  tell('told', others, 'a11y.manual:!true');
}

function partOf(title: string): string {
  return widgets.find(name => title === `Widgets/${name}`) ?? 'Others';
}

/** Whether all of a kind are tried here, as in Chromium always. */
const isAll = isWhole || engine === 'Chrome';

/** Firefox tells one story and WebKit the next, unless all is asked for: they draw the same files as the other tests. */
function isTold(_: Entry, index: number): boolean {
  return isAll || engine === ['Safari', 'Firefox'][index % 2];
}

/** Looking for faults of accessibility takes as long as the story itself: Firefox and WebKit do it for every eighth. */
function isLookedAt(_: Entry, index: number): boolean {
  return isAll || engine === ['Safari', 'Firefox'][index % 8];
}

/** @param globals what Storybook's address says of how stories are told */
function tell(how: string, some: readonly Entry[], globals = ''): void {
  if (some.length === 0) return;
  describe(`${some.length} stories, ${how}`, () => {
    let page: StoryWindow;
    let errors: string[] = [];

    before(async function () {
      this.timeout(60_000);
      page = await openStorybook(some[0]!.id, globals);
      page.console.error = (...words: unknown[]) => errors.push(words.join(' '));
      page.addEventListener('error', ({message}) => errors.push(message));
    });

    beforeEach(() => {
      errors = [];
    });

    for (const {id, title, name} of some) {
      it(`${title} / ${name} is sound`, async function () {
        this.timeout(30_000);

        const report = await show(page, id);

        expect(violationsIn(report).join('\n'), 'accessibility').to.equal('');
        expect(errors.join('\n'), 'errors').to.equal('');
        expect(report.status).to.equal('success');
        expect(
          [...page.document.querySelectorAll(':not(:defined)')].map(({localName}) => localName),
        ).to.deep.equal([]);
      });
    }

    after(() => page.frameElement!.remove());
  });
}

async function openStorybook(storyId: string, globals: string): Promise<StoryWindow> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1024px; block-size: 768px; border: 0';
  frame.src = `/dist/storybook/iframe.html?id=${storyId}&viewMode=story&globals=${globals}`;
  document.body.append(frame);
  await new Promise(resolve => frame.addEventListener('load', resolve));
  const page = frame.contentWindow as StoryWindow;
  while (!page.__STORYBOOK_ADDONS_CHANNEL__) await new Promise(requestAnimationFrame);
  await finished(page, storyId);
  return page;
}

/** The story that is shown already has finished already. */
async function show(page: StoryWindow, storyId: string): Promise<Report> {
  const report = finished(page, storyId);
  const isShown = new URL(page.location.href).searchParams.get('id') === storyId;
  page.__STORYBOOK_ADDONS_CHANNEL__!.emit(isShown ? 'forceRemount' : 'setCurrentStory', {
    storyId,
    viewMode: 'story',
  });
  return report;
}

function finished(page: StoryWindow, storyId: string): Promise<Report> {
  const channel = page.__STORYBOOK_ADDONS_CHANNEL__!;
  return new Promise(resolve => {
    channel.on('storyFinished', function listener(report) {
      if (report.storyId !== storyId) return;
      channel.off('storyFinished', listener);
      resolve(report);
    });
  });
}

function violationsIn({reporters}: Report): string[] {
  return reporters
    .filter(({type}) => type === 'a11y')
    .flatMap(({result}) => result?.violations ?? [])
    .map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
}
