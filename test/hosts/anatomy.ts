/** Sizes, positions and styles of a widget's root and parts, which must not depend on the page. */
export interface Anatomy {
  /** Pixels. */
  readonly width: number;
  /** Every computed style of the widget's root, from which all parts inherit. */
  readonly root: ReadonlyMap<string, string>;
  readonly parts: readonly Part[];
}

interface Part {
  readonly name: string;
  /** Left, top, width and height in pixels, relative to the corner of the widget's root. */
  readonly box: readonly number[];
  readonly look: readonly string[];
}

/** Properties of a part that style sheets of a page often set. */
const looks = [
  'display',
  'color',
  'backgroundColor',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'lineHeight',
  'letterSpacing',
  'textTransform',
  'textAlign',
  'textDecorationLine',
  'borderTopWidth',
  'borderTopColor',
  'marginTop',
  'paddingLeft',
  'opacity',
  'visibility',
  'cursor',
  'fill',
  'stroke',
] as const;

/** In pixels. Engines store positions in 1/64 px, and each engine rounds them in its own way. */
const tolerance = 0.1;

export function anatomyOf(widget: Element): Anatomy {
  const root = widget.shadowRoot!.querySelector('.widget')!;
  const view = root.ownerDocument.defaultView!;
  const {left, top} = root.getBoundingClientRect();
  const styles = view.getComputedStyle(root);
  const names = [...styles].filter(name => !name.startsWith('--'));
  return {
    width: Number.parseFloat(styles.width),
    root: new Map(names.map(name => [name, styles.getPropertyValue(name)])),
    // An element without a box has no position.
    parts: [...root.querySelectorAll('*')]
      .filter(part => part.getClientRects().length > 0)
      .map(part => {
        const box = part.getBoundingClientRect();
        const style = view.getComputedStyle(part);
        return {
          name: `${part.localName}.${part.getAttribute('class')}`,
          box: [box.left - left, box.top - top, box.width, box.height],
          look: looks.map(name => style[name]),
        };
      }),
  };
}

/** @returns in words, the differences from the widget on a neutral page */
export function differences(found: Anatomy, expected: Anatomy): string[] {
  const root = [...expected.root]
    .filter(([name, value]) => found.root.get(name) !== value && !isPlace(name))
    .map(([name, value]) => `root ${name}: ${found.root.get(name)} instead of ${value}`);
  const parts = expected.parts.flatMap((part, index) => differencesOfPart(found.parts[index], part));
  const surplus = found.parts.length - expected.parts.length;
  return [...root, ...(surplus ? [`${surplus} parts more`] : []), ...parts].slice(0, 12);
}

// Computed sizes of the root are rounded, so the boxes of the parts are compared instead.
function isPlace(name: string): boolean {
  return /^((block|inline)-size|width|height|(perspective|transform)-origin)$/.test(name);
}

function differencesOfPart(found: Part | undefined, {name, box, look}: Part): string[] {
  if (found?.name !== name) return [`${found?.name} instead of ${name}`];
  const isMoved = box.some((value, index) => Math.abs(value - found.box[index]!) > tolerance);
  const moved = isMoved ? [`${name} at ${found.box.join(' ')} instead of ${box.join(' ')}`] : [];
  const looking = look.flatMap((value, index) =>
    found.look[index] === value ? [] : [`${name} ${looks[index]}: ${found.look[index]} instead of ${value}`],
  );
  return [...moved, ...looking];
}
