import {css} from 'lit';

/**
 * Typography for Chinese, Japanese, Korean and Arabic (W3C, "Requirements for … Text Layout"): more line height, no
 * letter spacing, no italics, and the line breaking rules of each language.
 */
export const styles = [
  css`
    .widget:is(:lang(zh), :lang(ja), :lang(ko)) {
      line-height: 1.7;
      line-break: strict;
      hyphens: none;
    }

    /* Korean breaks lines between words. */
    .widget:lang(ko) {
      word-break: keep-all;
    }

    /* Japanese headings break between phrases, in browsers that detect them. */
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
