import type { LocalMoment } from '../../engine';
import { formatInstant, formatShortDate, formatShortInstant, formatTime, type Language } from '../../ui';

/** "Mon 3 Mar 2031, 09:00 KST"; "2031. 3. 3.(월) 09:00 KST". */
export const fullMoment = (moment: LocalMoment, language: Language): string =>
  formatInstant(moment, language, moment.zone);

/** Without the year: "Mon 3 Mar, 09:00 KST"; "3. 3.(월) 09:00 KST". */
export const shortMoment = (moment: LocalMoment, language: Language): string =>
  formatShortInstant(moment, language, moment.zone);

/** "Mon 3 Mar"; "3. 3.(월)". */
export const dayOfMoment = (moment: LocalMoment, language: Language): string =>
  formatShortDate(moment, language);

/** "09:00". */
export const timeOfMoment = (moment: LocalMoment): string => formatTime(moment);
