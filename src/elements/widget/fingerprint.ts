/** What is remembered of an element to know its like again in what another version, or language, has made. */
export interface Sighting {
  /** Its number among the elements of its kind. */
  readonly place: number;
  readonly isMadeFocusable: boolean;
  find(root: ShadowRoot): HTMLElement | undefined;
}

export function sightingOf(element: Element, root: ShadowRoot): Sighting {
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

/** What each trait counts for: the item it stands in, where it leads, its part, its class. */
const weights = [4, 4, 2, 1];

/** A class alone, or a number alone, is no proof. */
const enough = 2;

function likeness(one: Traits, other: Traits): number {
  return weights.reduce((sum, weight, trait) => {
    const isAlike = typeof one[trait] === 'string' && one[trait] === other[trait];
    return isAlike ? sum + weight : sum;
  }, 0);
}
