import {css} from 'lit';

/**
 * What Chinese, Japanese, Korean and Arabic ask of the typography (W3C, "Requirements for … Text Layout"): more room
 * between the lines, no letters pushed together or slanted, and lines that end where their readers end them.
 */
export const styles = [
  css`
    .widget:is(:lang(zh), :lang(ja), :lang(ko)) {
      line-height: 1.7;
      line-break: strict;
      hyphens: none;
    }

    /* Korean ends lines between words. */
    .widget:lang(ko) {
      word-break: keep-all;
    }

    /* So does Japanese in headings, where the browser knows its words. */
    .widget:lang(ja) :is(.title, .card-title, .event-title, .year-title, .notice-title) {
      word-break: auto-phrase;
    }

    .widget:lang(ar) {
      line-height: 1.75;
    }

    .widget:is(:lang(zh), :lang(ja), :lang(ko), :lang(ar)) * {
      letter-spacing: 0;
      font-style: normal;
    }

    .widget:is(:lang(zh), :lang(ja), :lang(ko), :lang(ar))
      :is(.title, .card-title, .event-title, .tier-title, .notice-title, .wordmark, .event-name) {
      line-height: 1.35;
    }
  `,
];
