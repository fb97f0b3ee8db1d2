import {
  type CaseMs,
  type OfficeCalendar,
  parseHours,
  parseUtc,
  type Result,
  type Zone,
} from '../../src/base';

/** The value of a result that a test knows to be good. */
export function must<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

export function utc(text: string): CaseMs {
  return must(parseUtc(text));
}

// Changes as the IANA database gives them for 2031: America/New_York, and Atlantic/Faroe for Skerrland.
export const seoul: Zone = { id: 'seoul', utcMinutes: 540, abbreviation: 'KST', changes: [] };
export const pelagia: Zone = { id: 'pelagia', utcMinutes: 240, abbreviation: 'PEL', changes: [] };
export const washington: Zone = {
  id: 'washington',
  utcMinutes: -300,
  abbreviation: 'EST',
  changes: [
    { at: utc('2031-03-09T07:00Z'), utcMinutes: -240, abbreviation: 'EDT' },
    { at: utc('2031-11-02T06:00Z'), utcMinutes: -300, abbreviation: 'EST' },
  ],
};
export const skerrland: Zone = {
  id: 'skerrland',
  utcMinutes: 0,
  abbreviation: 'SKT',
  changes: [
    { at: utc('2031-03-30T01:00Z'), utcMinutes: 60, abbreviation: 'SKT' },
    { at: utc('2031-10-26T01:00Z'), utcMinutes: 0, abbreviation: 'SKT' },
  ],
};
export const zones: readonly Zone[] = [seoul, pelagia, washington, skerrland];

function office(zone: Zone, hours: string, closed: readonly string[] = []): OfficeCalendar {
  return { ...must(parseHours(hours)), zone, breaks: [], closed };
}

/** 3 March is the substitute holiday for 1 March, a Saturday. */
export const seoulOffice: OfficeCalendar = {
  ...office(seoul, 'Mon-Fri 09:00-18:00', ['2031-03-03', '2031-05-01', '2031-05-05']),
  breaks: [{ from: 720, to: 780 }],
};
export const dutyDesk = office(seoul, 'always');
export const washingtonOffice = office(washington, 'Mon-Fri 08:00-17:00', ['2031-07-04']);
export const pelagiaOffice = office(pelagia, 'Sun-Thu 08:00-16:00', ['2031-03-23', '2031-03-24']);
export const skerrlandOffice = office(skerrland, 'Mon-Fri 08:00-16:00', ['2031-04-10', '2031-04-11']);
export const offices: readonly OfficeCalendar[] = [
  seoulOffice,
  dutyDesk,
  washingtonOffice,
  pelagiaOffice,
  skerrlandOffice,
];
