import type {EventView} from '../../model/content.ts';

type FactsById = Readonly<Record<string, Omit<EventView, 'id' | 'name' | 'description' | 'location'>>>;

/** The part of each event that is the same in every language, by id, in the order of the dates. */
export const facts = {
  'tief-2014': {startDate: '2014-11-17', endDate: '2014-11-18', kind: 'forum', keywords: ['TIEF']},
  'world-chambers-2015': {startDate: '2015-06-10', endDate: '2015-06-12', kind: 'congress'},
  'led-forum-2015': {startDate: '2015-10-13', endDate: '2015-10-16', kind: 'forum'},
  'ofb-table-2016': {startDate: '2016-07-29', kind: 'programme'},
  'terra-madre-2016': {startDate: '2016-09-22', endDate: '2016-09-26', kind: 'fair', sectors: ['food']},
  'gies-dubai-2016': {startDate: '2016-10-11', kind: 'mission'},
  'tief-2017': {startDate: '2017-03-06', endDate: '2017-03-07', kind: 'forum', keywords: ['TIEF']},
  'g7-industry-2017': {startDate: '2017-09-25', endDate: '2017-09-26', kind: 'ministerial'},
  'g7-science-2017': {startDate: '2017-09-27', endDate: '2017-09-28', kind: 'ministerial'},
  'g7-labour-2017': {startDate: '2017-09-29', endDate: '2017-09-30', kind: 'ministerial'},
  'ccie-2017': {startDate: '2017-11-04', endDate: '2017-11-07', kind: 'congress'},
  'vtm-2018': {startDate: '2018-11-27', endDate: '2018-11-28', kind: 'b2b', sectors: ['automotive']},
  'ofb-site-2019': {startDate: '2019-06-06', kind: 'programme'},
  'tief-2019': {startDate: '2019-10-28', endDate: '2019-10-30', kind: 'forum', keywords: ['TIEF']},
  'adm-2021': {startDate: '2021-11-30', endDate: '2021-12-02', kind: 'b2b', sectors: ['aerospace']},
  'vtm-2022': {startDate: '2022-03-30', endDate: '2022-03-31', kind: 'b2b', sectors: ['automotive']},
  'eurovision-2022': {
    startDate: '2022-05-10',
    endDate: '2022-05-14',
    kind: 'major-event',
    sectors: ['culture'],
  },
  'council-of-europe-2022': {startDate: '2022-05-19', endDate: '2022-05-20', kind: 'ministerial'},
  'adm-2023': {startDate: '2023-11-28', endDate: '2023-11-30', kind: 'b2b', sectors: ['aerospace']},
  'g7-climate-2024': {startDate: '2024-04-28', endDate: '2024-04-30', kind: 'ministerial'},
  'icapital-2024': {startDate: '2024-11-13', kind: 'award'},
  'fisu-2025': {startDate: '2025-01-13', endDate: '2025-01-23', kind: 'major-event'},
  'italian-tech-week-2025': {startDate: '2025-10-01', endDate: '2025-10-03', kind: 'conference'},
  'atp-finals-2025': {startDate: '2025-11-09', endDate: '2025-11-16', kind: 'major-event'},
  'adm-2025': {startDate: '2025-12-02', endDate: '2025-12-04', kind: 'b2b', sectors: ['aerospace']},
} satisfies FactsById;
