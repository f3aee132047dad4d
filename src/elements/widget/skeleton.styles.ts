import {css} from 'lit';

/**
 * The widget's own sheets lay out what stands for the list; this one draws it. It is still worn when the list is there,
 * and must not touch it.
 */
export const skeletonStyles = css`
  .loading {
    /* As the sunk ground is, on whatever ground the page has given. */
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

  /* Three times: what moves for more than 5 s must be able to be stopped (WCAG 2.2.2). */
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
