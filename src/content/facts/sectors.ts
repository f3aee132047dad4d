import type {FigureView} from '../../model/content.ts';

type FactsById = Readonly<Record<string, {readonly figure: Omit<FigureView, 'name'>}>>;

/** The part of each sector that is the same in every language, by id, in the order of display. */
export const facts = {
  aerospace: {figure: {value: 35000, unitText: '+', observationDate: '2023'}},
  automotive: {figure: {value: 717, observationDate: '2025'}},
  biomedical: {figure: {value: 650, unitText: '+', observationDate: '2022'}},
  telecommunications: {figure: {value: '1964'}},
  food: {figure: {value: 8, observationDate: '2022'}},
  tourism: {figure: {value: 7.58, unitText: '+', observationDate: '2024'}},
  culture: {figure: {value: 1273354, observationDate: '2025'}},
  'higher-education': {figure: {value: 21, unitText: '%', observationDate: '2024/25'}},
} satisfies FactsById;
