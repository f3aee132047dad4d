import {css} from 'lit';

/**
 * The colours and the animation of a skeleton; the widget's own style sheets lay it out. The sheet may still be adopted
 * when the list is shown, so its rules must not match the list.
 */
export const skeletonStyles = css`
  .loading {
    /* Like --_sunk, but mixed with the surface that the page may have set. */
    --_shape: color-mix(in srgb, var(--_link) 7%, var(--_surface));
    --_brand: var(--_shape);
    --_line-strong: var(--_line);
    --_text: var(--_line);

    animation: appear 0s 300ms backwards;
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .loading :is(.plate, .monogram, .step) {
    border-color: transparent;
    background: var(--_shape);
  }

  .loading :is(.row, .street, .belt) {
    overflow: clip;
  }

  @keyframes appear {
    from {
      opacity: 0;
      visibility: hidden;
    }
  }

  @keyframes pulse {
    50% {
      opacity: 0.55;
    }
  }

  /* Three times only: an animation longer than 5 s needs a control that stops it (WCAG 2.2.2). */
  @media (prefers-reduced-motion: no-preference) {
    .loading {
      animation-duration: 160ms;
    }

    .shape {
      animation: pulse 1.6s 300ms 3 ease-in-out;
    }
  }

  @media (prefers-contrast: more), (forced-colors: active) {
    .bar::before,
    .loading :is(.arch, .plate, .monogram, .step) {
      border: 1px solid GrayText;
    }
  }

  @media (forced-colors: active) {
    .loading {
      --_shape: Canvas;
    }
  }

  @media print {
    .loading {
      display: none;
    }
  }
`;
