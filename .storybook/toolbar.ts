/** Tool bar: the settings of the page around a story. */
import type {Preview} from '@storybook/web-components-vite';
import {languages} from '../src/languages/languages.ts';
import {hosts} from './hosts.ts';

export interface Globals {
  readonly language: string;
  readonly theme: 'host' | 'light' | 'dark' | 'auto';
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly host: string;
  /** Maximum width of the column in CSS, `320px`; `none` for the full width. */
  readonly width: string;
  /** Font size in per cent, without the sign: `150`. */
  readonly text: string;
  readonly media: 'none' | 'reduced-motion' | 'forced-colors' | 'print';
}

const names = new Intl.DisplayNames(['en'], {type: 'language'});
type Menu = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Menu['toolbar']>['icon']>;

const menu = (title: string, icon: Icon, items: Readonly<Record<string, string>>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({value, title: name})),
  },
});

const widths = ['none', '200px', '320px', '480px', '768px', '1024px', '1280px'];

export const toolbar = {
  globalTypes: {
    language: menu(
      'Language',
      'globe',
      Object.fromEntries(Object.keys(languages).map(tag => [tag, names.of(tag)!])),
    ),
    theme: menu('Theme', 'contrast', {
      host: 'As the host',
      light: 'Light',
      dark: 'Dark',
      auto: 'As the system',
    }),
    direction: menu('Direction', 'transfer', {
      auto: 'As the language',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    host: menu('Host page', 'browser', hosts.names),
    width: menu(
      'Width',
      'grow',
      Object.fromEntries(widths.map(width => [width, width === 'none' ? 'Full width' : width])),
    ),
    text: menu('Text size', 'zoom', {100: 'Text 100 %', 150: 'Text 150 %', 200: 'Text 200 %'}),
    media: menu('Circumstances', 'accessibility', {
      none: 'As the browser',
      'reduced-motion': 'Reduced motion',
      'forced-colors': 'Forced colours (rules)',
      print: 'Print (rules)',
    }),
  },
  initialGlobals: {
    language: 'it',
    theme: 'host',
    direction: 'auto',
    host: 'none',
    width: 'none',
    text: '100',
    media: 'none',
  } satisfies Globals,
};
