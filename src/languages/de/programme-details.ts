import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: 'Stadt Turin',
  headline: 'Unter der Mole Antonelliana ist Platz für Ihr Unternehmen.',
  description:
    'Das Programm der Stadt Turin und ihrer Partner soll die Ansiedlung von Unternehmen und den Zufluss von Kapital aus dem Ausland fördern und erleichtern.',
  card: {
    headline: 'In Turin steht die Tür offen.',
    description:
      'Die Stadt sucht Investitionen in neue Forschungszentren und Produktionsstandorte im Großraum Turin, damit die Wirtschaft vor Ort wächst.',
  },
};
