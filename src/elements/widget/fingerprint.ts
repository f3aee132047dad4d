/** A record of an element that finds the matching element after the HTML was replaced, also in another language. */
export interface Fingerprint {
  /** The index of the element among all elements with the same tag. */
  readonly place: number;
  /** Whether the element has a `tabindex`, such as a heading that a link has focused. */
  readonly isMadeFocusable: boolean;
  /** @returns undefined when no element is similar enough */
  find(root: ShadowRoot): HTMLElement | undefined;
}

export function fingerprintOf(element: Element, root: ShadowRoot): Fingerprint {
  const kind = element.localName;
  const place = [...root.querySelectorAll(kind)].indexOf(element);
  const traits = traitsOf(element);
  return {
    place,
    isMadeFocusable: element.hasAttribute('tabindex'),
    find() {
      const [best] = [...root.querySelectorAll<HTMLElement>(kind)]
        .map((other, index) => ({other, points: likeness(traits, traitsOf(other)) + Number(index === place)}))
        .sort((one, other) => other.points - one.points);
      return best && best.points >= enough ? best.other : undefined;
    },
  };
}

type Traits = readonly (string | null | undefined)[];

function traitsOf(element: Element): Traits {
  return [
    element.closest('[id]')?.id,
    element.getAttribute('href'),
    element.getAttribute('part'),
    element.getAttribute('class'),
  ];
}

/** The weight of each trait: the id of the surrounding item, `href`, `part`, `class`. */
const weights = [4, 4, 2, 1];

/** An equal class alone, or an equal index alone, is not enough. */
const enough = 2;

function likeness(one: Traits, other: Traits): number {
  return weights.reduce((sum, weight, trait) => {
    const isAlike = typeof one[trait] === 'string' && one[trait] === other[trait];
    return isAlike ? sum + weight : sum;
  }, 0);
}
