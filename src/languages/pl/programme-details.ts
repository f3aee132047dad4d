import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: 'Miasto Turyn',
  headline: 'Pod Mole Antonelliana jest miejsce dla Państwa firmy.',
  description:
    'Program Miasta Turyn i\u00A0jego partnerów, który ma wspierać i\u00A0ułatwiać lokowanie firm w\u00A0mieście oraz napływ kapitału z\u00A0zagranicy.',
  card: {
    headline: 'W\u00A0Turynie drzwi są otwarte.',
    description:
      'Miasto zabiega o\u00A0inwestycje w\u00A0nowe ośrodki badawcze i\u00A0zakłady produkcyjne na obszarze metropolitalnym, aby rozwijała się lokalna gospodarka.',
  },
};
