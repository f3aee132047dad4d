import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {pretend} from './circumstances.ts';
import type {Globals} from './toolbar.ts';

/** Decorator: the page around a story, with the settings of the tool bar. */
export const page: Decorator = (story, {globals, viewMode, canvasElement, parameters}) => {
  const {language, theme, direction, width, text, media} = globals as Globals;
  const dir = direction === 'auto' ? directionOf(language) : direction;
  const scheme = {host: 'light', light: 'light', dark: 'dark', auto: 'light dark'}[theme];
  if (viewMode === 'story') {
    Object.assign(document.documentElement, {lang: language, dir});
    document.documentElement.style.colorScheme = scheme;
  }
  void pretend(canvasElement, media, parameters.isWaiting === true);
  const column = {
    colorScheme: scheme,
    color: 'CanvasText',
    background: 'Canvas',
    maxInlineSize: width,
    fontSize: text === '100' ? null : `${text}%`,
  };
  return html`<div class="page" lang=${language} dir=${dir} style=${styleMap(column)}>${story()}</div>`;
};

function directionOf(language: string): 'ltr' | 'rtl' {
  return ['ar', 'fa', 'he', 'ur'].includes(new Intl.Locale(language).language) ? 'rtl' : 'ltr';
}
