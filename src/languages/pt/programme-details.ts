import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: 'Cidade de Turim',
  headline: 'À sombra da Mole há lugar para a sua empresa.',
  description:
    'O programa da Cidade de Turim e dos seus parceiros para incentivar e facilitar a instalação de empresas e a chegada de capital estrangeiro.',
  card: {
    headline: 'Turim é uma porta aberta.',
    description:
      'A Cidade procura investimento para novos centros de investigação e novas unidades de produção na área metropolitana, para que a economia local cresça.',
  },
};
