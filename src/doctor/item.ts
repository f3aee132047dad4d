import {colours} from './colours.ts';
import {drawings} from './drawings.ts';
import {drawing, element} from './element.ts';
import type {Finding} from './finding.ts';
import {placeOf, told, type Texts} from './words.ts';

/** List item for one finding: the fault beside the arch, the advice below the line. */
export function item(finding: Finding, words: Texts): HTMLElement {
  const {phrases} = words;
  const {severity, element: place} = finding;
  const [fault, advice] = told(finding, words);
  const where = placeOf(finding);
  return element('li', {class: severity}, [
    element('div', {class: 'door'}, [
      element('span', {class: 'arch'}, [drawing(drawings[severity])]),
      element('div', {class: 'fault'}, [
        element('p', {class: 'kind'}, [
          element('b', {}, [phrases[severity]]),
          where && ' · ',
          element('bdi', {}, [where]),
        ]),
        element('p', {class: 'says'}, [fault]),
      ]),
    ]),
    element('p', {class: 'advice'}, [advice]),
    ...(place ? [finder(place, phrases.find)] : []),
  ]);
}

function finder(place: Element, words: string): HTMLElement {
  const made = element('button', {class: 'find', type: 'button'}, [words]);
  made.addEventListener('click', () => {
    place.scrollIntoView({block: 'center'});
    const outline = (['--_gold', '--_ink', '--_gold'] as const).map(name => `4px solid ${colours[name]}`);
    place.animate({outline, outlineOffset: ['2px', '2px', '2px']}, 2400);
  });
  return made;
}
