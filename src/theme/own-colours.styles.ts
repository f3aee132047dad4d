import {css, unsafeCSS} from 'lit';
import {defaults} from './defaults.ts';

/** Y of XYZ is the relative luminance of WCAG: white where it can be read, black on all that is paler. */
const readableOn = (colour: string) =>
  unsafeCSS(`lab(from color(from ${colour} xyz-d65 y y y) calc((49.4 - l) * 1e4) 0 0)`);

/**
 * What goes with the colours that a page sets, so that one `--ofb-brand` is enough. A name beginning with `--_own` has
 * no value unless the page sets what it is derived from, and the defaults hold. Where a browser knows no relative
 * colours (Baseline since 2024), the page's colours stand as they are.
 */
export const ownColours = css`
  @media screen and (forced-colors: none) {
    @supports (color: lab(from red l a b)) {
      .widget {
        /* In the dark an arch must stand out from the ground. */
        --_own-brand: light-dark(var(--ofb-brand), oklch(from var(--ofb-brand) max(l, 0.53) c h));
        --_brand: var(--_own-brand, ${defaults.brand});
        --_on-brand: ${readableOn('var(--_brand)')};

        /* Deep enough for white words and gold arches. Yellows would turn to mud: by their alpha they leave it blue. */
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

        /* What a page has no property for goes with its words and its ground. */
        --_own-sunk: color-mix(in srgb, var(--_text) 7%, var(--ofb-surface));
        --_sunk: var(--_own-sunk, ${defaults.sunk});
        --_own-line: color-mix(in srgb, var(--ofb-text) 65%, var(--_surface));
        --_line-strong: var(--_own-line, ${defaults.lineStrong});
        --_focus: var(--ofb-text, ${defaults.focus});

        /* Gold, or where gold would be lost the colour of the words: by its alpha. */
        --_plain: color(
          from var(--_brand) xyz-d65 clamp(0, (0.179 - y) * 1e4, 0.9505) clamp(0, (0.179 - y) * 1e4, 1)
            clamp(0, (0.179 - y) * 1e4, 1.0891) / calc((y - 0.1455) * 1e4)
        );
        --_spark: rgb(from color-mix(in srgb, var(--_gold) 0.01%, var(--_plain)) r g b / 100%);

        /* Where an arch is too pale for a white page, the edge that gold ones have. */
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
