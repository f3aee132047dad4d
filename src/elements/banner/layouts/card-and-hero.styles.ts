import {css} from 'lit';

/** Styles that card and hero share: the picture of the city, and the links. */
export const sceneStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2.5em;
    align-items: center;
  }

  .banner .title:lang(ar) {
    line-height: 1.3;
    letter-spacing: 0;
  }

  .link {
    border-block-end: 2px solid;
    font-weight: 700;
  }

  .art {
    display: block;
    inline-size: 100%;
    background: var(--_field);
  }

  .art:dir(rtl) {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .art path {
      fill: Canvas;
      stroke: CanvasText;
    }

    .art .mole-lit {
      fill: CanvasText;
    }

    .art .loggia,
    .art .lights {
      stroke: Canvas;
    }
  }

  @media print {
    .link::after {
      font-weight: 400;
      content: ' ' attr(href);
    }

    .art .wall {
      stroke: var(--_text);
      stroke-width: 3;
    }
  }
`;
