import type { OfficeView } from '../../../engine';
import type { Language } from '../../../ui';
import { clockStrings } from './strings';

const KOREAN_DAYS: Readonly<Record<string, string>> = {
  Mon: '월',
  Tue: '화',
  Wed: '수',
  Thu: '목',
  Fri: '금',
  Sat: '토',
  Sun: '일',
};

/** Office hours in local time: "Mon-Fri 09:00-18:00" as "Mon–Fri 09:00–18:00" or "월~금 09:00~18:00". */
export function officeHours(office: OfficeView, language: Language): string {
  if (office.always) return clockStrings.in(language)('always');
  switch (language) {
    case 'en':
      return office.hours.replaceAll('-', '–');
    case 'ko':
      return office.hours.replace(/[A-Z][a-z]{2}/g, (day) => KOREAN_DAYS[day] ?? day).replaceAll('-', '~');
  }
}
