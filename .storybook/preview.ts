import type {Preview} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-arabic/arabic-700.css';
import '@fontsource/titillium-web/latin-400.css';
import '@fontsource/titillium-web/latin-700.css';
import '@fontsource/titillium-web/latin-ext-400.css';
import '@fontsource/titillium-web/latin-ext-700.css';
import {addons} from 'storybook/preview-api';
import {configure} from 'storybook/test';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import {argTypesFrom, type Manifest} from './arg-types.ts';
import {pretend} from './circumstances.ts';
import {defineElements} from './elements.ts';
import {hosts} from './hosts.ts';
import {page} from './page.ts';
import {source} from './source.ts';
import {theme} from './theme.ts';
import {toolbar, type Globals} from './toolbar.ts';

await defineElements();

setCustomElementsManifest(manifest);

// Milliseconds. Long, because the tests of all stories run on one machine.
configure({asyncUtilTimeout: 10_000});

// The tests read the result of the last story here.
addons.getChannel().on('storyFinished', report => Object.assign(globalThis, {finishedStory: report}));

const preview: Preview = {
  ...toolbar,
  decorators: [page],
  loaders: [({globals}) => hosts.wear(globals.host as string)],
  // axe and the picture need complete widgets: the story ends only then.
  afterEach: ({canvasElement, globals, parameters}) =>
    pretend(canvasElement, globals.media as Globals['media'], parameters.isWaiting === true),
  parameters: {
    layout: 'fullscreen',
    docs: {
      theme,
      toc: {headingSelector: 'h2, h3'},
      source,
      extractArgTypes: argTypesFrom(manifest as Manifest),
    },
    // A violation that axe finds makes the story fail.
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'requiredFirst'},
    backgrounds: {disabled: true},
    viewport: {disabled: true},
    options: {
      storySort: {
        order: [
          'Start',
          'Widgets',
          ['Banner', 'Sector cards', 'Event timeline', 'Partner logos'],
          'Foundations',
          ['The arch', 'Colour', 'Type', 'Space', 'Icons', 'Motion', 'Copy and tone', 'Theming'],
        ],
      },
    },
  },
};

export default preview;
