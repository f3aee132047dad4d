import {html} from 'lit';
import type {Mark} from '../locale/foreign-text.ts';

/** Marks a text in another language than the text around it, so that screen readers change their voice (WCAG 3.1.2). */
export const markLanguage: Mark = (text, language, direction) =>
  html`<span lang=${language} dir=${direction}>${text}</span>`;
