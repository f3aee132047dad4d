import type {Words} from '../words.ts';

export const programme: Words['programme'] = {
  name: 'Open for business',
  organizer: 'Miasto Turyn',
  headline: 'Pod Mole Antonelliana jest miejsce dla Państwa firmy.',
  description:
    'Program Miasta Turyn i jego partnerów, który ma wspierać i ułatwiać lokowanie firm w mieście oraz napływ kapitału z zagranicy.',
  card: {
    headline: 'W Turynie drzwi są otwarte.',
    description:
      'Miasto zabiega o inwestycje w nowe ośrodki badawcze i zakłady produkcyjne na obszarze metropolitalnym, aby rozwijała się lokalna gospodarka.',
  },
  bar: {description: 'Turyn wita inwestorów: tereny, ludzie, instytucje.'},
  actions: [{name: 'Zainwestuj w Turynie'}, {name: 'Poznaj sektory'}],
};
