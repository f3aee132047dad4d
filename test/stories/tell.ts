import {expect} from '@open-wc/testing';
import {isWhole} from '../engine.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
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
 * Makes stories of a part of the built Storybook tests: those that somebody operates, tagged `every-engine`, and all of
 * them before a release. Chromium shows all of them every time, with their pictures: `visited.js`.
 *
 * @param part a widget, or all that is of none; the parts are files of their own, so that a crash of a browser ends one
 */
export function testStories(part: (typeof widgets)[number] | 'Others'): void {
  const stories = Object.values(entries).filter(
    ({type, title, tags}) =>
      type === 'story' && partOf(title) === part && (isWhole || tags.includes('every-engine')),
  );
  // Axe reads the same in every engine, and takes as long as the story.
  tell(stories, isWhole ? '' : 'a11y.manual:!true');
}

function partOf(title: string): string {
  return widgets.find(name => title === `Widgets/${name}`) ?? 'Others';
}

/** @param globals what Storybook's address says of how stories are told */
function tell(some: readonly Entry[], globals: string): void {
  describe(`${some.length} stories`, () => {
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
