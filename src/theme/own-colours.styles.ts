import {css, unsafeCSS} from 'lit';
import {defaults} from './defaults.ts';

/** White or black, whichever has more contrast with the colour. Y of XYZ is the relative luminance of WCAG. */
const readableOn = (colour: string) =>
  unsafeCSS(`lab(from color(from ${colour} xyz-d65 y y y) calc((49.4 - l) * 1e4) 0 0)`);

/**
 * Colours derived from the colours that a page sets, so that `--ofb-brand` alone is enough. A custom property that
 * begins with `--_own` is invalid unless the page sets the property it is derived from; `var()` then uses the default.
 * Browsers without relative colours (CSS Color 5, Baseline since 2024) use the page's colours unchanged.
 */
export const ownColours = css`
  @media screen and (forced-colors: none) {
    @supports (color: lab(from red l a b)) {
      .widget {
        /* In dark mode: light enough to stand out from the background. */
        --_own-brand: light-dark(var(--ofb-brand), oklch(from var(--ofb-brand) max(l, 0.53) c h));
        --_brand: var(--_own-brand, ${defaults.brand});
        --_on-brand: ${readableOn('var(--_brand)')};

        /*
         * Dark enough for white text and gold arches. A dark yellow looks brown: for a light yellow the alpha is 0, and
         * the mixtures below then show the default blue.
         */
        --_own-ground: oklch(
          from var(--ofb-brand) min(l, 0.48) c h / calc(max(0.7 - l, h - 115, 55 - h) * 1e4)
        );
        --_own-field: rgb(from color-mix(in srgb, ${defaults.field} 0.01%, var(--_own-ground)) r g b / 100%);
        --_field: var(--ofb-field, var(--_own-field, ${defaults.field}));
        --_own-link: light-dark(
          rgb(from color-mix(in srgb, ${defaults.link} 0.01%, var(--_own-ground)) r g b / 100%),
          oklch(from var(--ofb-brand) max(l, 0.78) min(c, 0.13) h)
        );
        --_link: var(--ofb-link, var(--_own-link, ${defaults.link}));
        --_on-field: ${readableOn('var(--_field)')};
        --_own-muted: color-mix(in srgb, var(--_on-field), var(--ofb-field, var(--ofb-brand)) 0%);
        --_on-field-muted: var(--_own-muted, ${defaults.onFieldMuted});
        --_own-ink: ${readableOn('var(--ofb-gold)')};
        --_ink: var(--_own-ink, ${defaults.ink});

        /* Tokens without a public property are derived from the page's text and surface colours. */
        --_own-sunk: color-mix(in srgb, var(--_text) 7%, var(--ofb-surface));
        --_sunk: var(--_own-sunk, ${defaults.sunk});
        --_own-line: color-mix(in srgb, var(--ofb-text) 65%, var(--_surface));
        --_line-strong: var(--_own-line, ${defaults.lineStrong});
        --_focus: var(--ofb-text, ${defaults.focus});

        /* Gold; on a brand colour that is too light for gold: white or black. The alpha of --_plain decides. */
        --_plain: color(
          from var(--_brand) xyz-d65 clamp(0, (0.179 - y) * 1e4, 0.9505) clamp(0, (0.179 - y) * 1e4, 1)
            clamp(0, (0.179 - y) * 1e4, 1.0891) / calc((y - 0.1455) * 1e4)
        );
        --_spark: rgb(from color-mix(in srgb, var(--_gold) 0.01%, var(--_plain)) r g b / 100%);

        /* A dark edge, as gold arches have it, where the brand colour is too light for a white page. */
        --_rim: light-dark(color(from var(--_brand) xyz-d65 0 0 0 / calc((y - 0.3) * 1e4)), transparent);
      }

      .arch {
        box-shadow: inset 0 0 0 2px var(--_rim);
      }

      .upcoming .plate {
        border-color: var(--_rim);
      }
    }
  }
`;
