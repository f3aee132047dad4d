import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: 'Ville de Turin',
  headline: 'À l’ombre de la Mole, il y a de la place pour votre entreprise.',
  description:
    'Le programme de la Ville de Turin et de ses partenaires pour encourager et faciliter l’implantation d’entreprises et l’arrivée de capitaux étrangers.',
  card: {
    headline: 'Turin est une porte ouverte.',
    description:
      'La Ville recherche des investissements pour de nouveaux centres de recherche et sites de production dans l’aire métropolitaine, afin que l’économie locale se développe.',
  },
};
