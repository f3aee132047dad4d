import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: 'Ciudad de Turín',
  headline: 'A la sombra de la Mole hay sitio para su empresa.',
  description:
    'El programa de la Ciudad de Turín y de sus socios para fomentar y facilitar la implantación de empresas y la llegada de capital extranjero.',
  card: {
    headline: 'Turín es una puerta abierta.',
    description:
      'La Ciudad busca inversiones en nuevos centros de investigación y de producción del área metropolitana, para que la economía local crezca.',
  },
};
