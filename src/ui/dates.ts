import type { Language } from './strings';

/** A moment as read off a wall clock in one zone. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** 0 is Sunday, 6 is Saturday. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

/** Parts of a date are never torn apart at a line's end. */
const NO_BREAK_SPACE = '\u00a0';
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ko: ['일', '월', '화', '수', '목', '금', '토'],
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Day = Pick<DateParts, 'year' | 'month' | 'day' | 'weekday'>;
type Clock = Pick<DateParts, 'hour' | 'minute'>;

/** "Mon", "월". */
export function formatWeekday(weekday: number, language: Language): string {
  return WEEKDAYS[language][weekday] ?? '';
}

/** "Mon 3 Mar 2031"; "2031. 3. 3.(월)". */
export function formatDate(parts: Day, language: Language): string {
  const weekday = formatWeekday(parts.weekday, language);
  switch (language) {
    case 'en':
      return [weekday, parts.day, monthName(parts.month), parts.year].join(NO_BREAK_SPACE);
    case 'ko':
      return `${[`${parts.year}.`, `${parts.month}.`, `${parts.day}.`].join(NO_BREAK_SPACE)}(${weekday})`;
  }
}

/** Without the year: "Mon 3 Mar"; "3. 3.(월)". */
export function formatShortDate(parts: Omit<Day, 'year'>, language: Language): string {
  const weekday = formatWeekday(parts.weekday, language);
  switch (language) {
    case 'en':
      return [weekday, parts.day, monthName(parts.month)].join(NO_BREAK_SPACE);
    case 'ko':
      return `${parts.month}.${NO_BREAK_SPACE}${parts.day}.(${weekday})`;
  }
}

/** "09:00", in every language. */
export function formatTime(parts: Clock): string {
  return `${twoDigits(parts.hour)}:${twoDigits(parts.minute)}`;
}

/** "Mon 3 Mar 2031, 09:00 KST"; "2031. 3. 3.(월) 09:00 KST". The zone's name is required: no time is without one. */
export function formatInstant(parts: DateParts, language: Language, zone: string): string {
  const time = `${formatTime(parts)}${NO_BREAK_SPACE}${zone}`;
  const comma = language === 'en' ? ',' : '';
  return `${formatDate(parts, language)}${comma}${NO_BREAK_SPACE}${time}`;
}

/** Without the year: "Mon 3 Mar, 09:00 KST"; "3. 3.(월) 09:00 KST". */
export function formatShortInstant(parts: Omit<DateParts, 'year'>, language: Language, zone: string): string {
  const time = `${formatTime(parts)}${NO_BREAK_SPACE}${zone}`;
  const comma = language === 'en' ? ',' : '';
  return `${formatShortDate(parts, language)}${comma}${NO_BREAK_SPACE}${time}`;
}

/** "2031-03-03", as forms and logs have it. */
export function formatIsoDate(parts: Pick<DateParts, 'year' | 'month' | 'day'>): string {
  return `${String(parts.year).padStart(4, '0')}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
}

/** "2 d 6 h 40 min"; "2일 6시간 40분". Whole minutes; zero is "0 min". */
export function formatDuration(minutes: number, language: Language): string {
  const whole = Math.max(0, Math.round(minutes));
  const amounts: readonly (readonly [number, string, string])[] = [
    [Math.floor(whole / 1440), 'd', '일'],
    [Math.floor(whole / 60) % 24, 'h', '시간'],
    [whole % 60, 'min', '분'],
  ];
  const shown = amounts.filter(([amount, unit]) => amount > 0 || (whole === 0 && unit === 'min'));
  return shown
    .map(([amount, english, korean]) =>
      language === 'en' ? `${amount}${NO_BREAK_SPACE}${english}` : `${amount}${korean}`,
    )
    .join(NO_BREAK_SPACE);
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
