/** One instant as the clocks of several zones show it; a weekday stands where the case names it. */
export interface Instant {
  readonly what: string;
  readonly reads: readonly string[];
  /** Case day in Seoul. */
  readonly day?: number;
}

const at = (what: string, ...reads: readonly string[]): Instant => ({ what, reads });
const onDay = (day: number, what: string, ...reads: readonly string[]): Instant => ({ what, reads, day });

/** Clock changes of 2031 and the minute before each. */
export const CLOCK_CHANGES: readonly Instant[] = [
  at('winter in Washington, last minute', '2031-03-09 06:59 UTC', 'Sun 2031-03-09 01:59 EST'),
  at('summer in Washington', '2031-03-09 07:00 UTC', 'Sun 2031-03-09 03:00 EDT'),
  at('summer in Washington, last minute', '2031-11-02 05:59 UTC', 'Sun 2031-11-02 01:59 EDT'),
  at('winter in Washington', '2031-11-02 06:00 UTC', 'Sun 2031-11-02 01:00 EST'),
  at('winter in Skerrland, last minute', '2031-03-30 00:59 UTC', 'Sun 2031-03-30 00:59 SKT'),
  at('summer in Skerrland', '2031-03-30 01:00 UTC', 'Sun 2031-03-30 02:00 SKT'),
  at('summer in Skerrland, last minute', '2031-10-26 00:59 UTC', 'Sun 2031-10-26 01:59 SKT'),
  at('winter in Skerrland', '2031-10-26 01:00 UTC', 'Sun 2031-10-26 01:00 SKT'),
  at(
    'no change in Seoul and Pelagia',
    '2031-03-30 01:00 UTC',
    '2031-03-30 10:00 KST',
    '2031-03-30 05:00 PEL',
  ),
];

/** What happened before the case, by the clock of who did it. */
export const BEFORE_THE_CASE: readonly Instant[] = [
  at('question in the forum', '2027-09-14 11:52 UTC', '2027-09-14 20:52 KST'),
  at('test payment of Washington', '2030-11-19 20:15 UTC', '2030-11-19 15:15 EST'),
  at('account at Dalnaru opened', '2030-12-05 05:10 UTC', '2030-12-05 14:10 KST'),
  at('reserve', '2030-12-28 12:30 UTC', '2030-12-28 21:30 KST'),
  at('first log-in on the laptop', '2031-01-10 12:41 UTC', '2031-01-10 21:41 KST'),
  at('first deposit', '2031-01-17 12:20 UTC', '2031-01-17 21:20 KST'),
  at('account at Corvane opened', '2031-01-20 03:15 UTC', '2031-01-20 12:15 KST'),
  at('log-in at Brightwater', '2031-02-18 23:22 UTC', '2031-02-18 18:22 EST'),
  at('sweep', '2031-02-24 12:05 UTC', '2031-02-24 21:05 KST'),
  at('the ferry sails', '2031-02-28 10:00 UTC', '2031-02-28 19:00 KST'),
  at('the ferry is back', '2031-02-28 22:00 UTC', '2031-03-01 07:00 KST'),
  at('transfer in a block', '2031-02-28 13:21 UTC', '2031-02-28 22:21 KST'),
  at('the alert: credited', '2031-02-28 13:47 UTC', '2031-02-28 22:47 KST'),
  at('log-in', '2031-02-28 13:49 UTC', 'Fri 2031-02-28 22:49 KST'),
  at('session in the studio', '2031-02-28 14:30 UTC', '2031-02-28 23:30 KST'),
  at('first withdrawal in Seomyeon', '2031-02-28 14:31 UTC', '2031-02-28 23:31 KST'),
  at('last withdrawal in Seomyeon', '2031-02-28 14:44 UTC', '2031-02-28 23:44 KST'),
  at('Independence Movement Day', 'Sat 2031-03-01 00:00 KST'),
  at('order at Halyard', '2031-03-01 12:02 UTC', '2031-03-01 21:02 KST'),
  at('payout of Halyard', '2031-03-01 12:14 UTC', '2031-03-01 21:14 KST'),
];

/** What happens in the case up to the trace. */
export const ALERT_AND_TRACE: readonly Instant[] = [
  onDay(1, 'start', 'Mon 2031-03-03 09:00 KST', 'Sun 2031-03-02 19:00 EST', 'Mon 2031-03-03 00:00 UTC'),
  onDay(1, 'report', 'Mon 2031-03-03 08:40 KST'),
  onDay(1, 'order at Gannet', '2031-03-03 13:08 UTC', '2031-03-03 22:08 KST'),
  onDay(2, 'Dalnaru opens', 'Tue 2031-03-04 09:00 KST'),
  onDay(2, 'reply of Washington', 'Tue 2031-03-04 22:40 KST', 'Tue 2031-03-04 08:40 EST'),
  onDay(2, 'second deposit in a block', '2031-03-04 14:02 UTC', '2031-03-04 23:02 KST'),
  onDay(2, 'second deposit credited', '2031-03-04 14:27 UTC', 'Tue 2031-03-04 23:27 KST'),
  onDay(3, 'withdrawn if not held', '2031-03-04 15:12 UTC', '2031-03-05 00:12 KST'),
  onDay(3, 'locker opened', '2031-03-05 10:52 UTC', 'Wed 2031-03-05 19:52 KST'),
  onDay(3, 'payment to Corvane', '2031-03-05 12:50 UTC', '2031-03-05 21:50 KST'),
  onDay(3, 'log-in at Corvane', '2031-03-05 12:58 UTC', '2031-03-05 21:58 KST'),
  onDay(4, 'first slot', 'Thu 2031-03-06 14:00 KST', '2031-03-06 05:00 UTC'),
  onDay(4, 'parcel signed for', 'Thu 2031-03-06 14:20 KST', '2031-03-06 05:20 UTC'),
  onDay(4, 'Holloway proposes to split the work', 'Thu 2031-03-06 22:30 KST', '2031-03-06 08:30 EST'),
  onDay(5, 'the exchange would tell its customer', 'Fri 2031-03-07 09:00 KST'),
  onDay(9, 'records of Dalnaru', 'Tue 2031-03-11 10:00 KST'),
  onDay(10, 'look-up on terminal T-14', '2031-03-12 13:41 UTC', 'Wed 2031-03-12 09:41 EDT'),
  onDay(11, 'second slot', 'Thu 2031-03-13 14:00 KST', '2031-03-13 05:00 UTC'),
];

/** What happens while the trainee locates. */
export const LOCATE: readonly Instant[] = [
  at('session by true time', '2031-03-14 14:40:18 UTC', '2031-03-14 23:40:18 KST'),
  at('lease of the studio line ends', '2031-03-14 14:40:55 UTC', '2031-03-14 23:40:55 KST'),
  at('lease of the café line', '2031-03-14 14:41:10 UTC', '2031-03-14 23:41:10 KST'),
  at('next lease of the studio line', '2031-03-14 14:41:30 UTC', '2031-03-14 23:41:30 KST'),
  at('lease of the café line ends', '2031-03-15 09:30:00 UTC', '2031-03-15 18:30:00 KST'),
  onDay(15, 'leak begins', '2031-03-17 12:20 UTC', '2031-03-17 21:20 KST'),
  onDay(15, 'duty note on the leak', 'Mon 2031-03-17 21:40 KST'),
  onDay(15, 'first capture', 'Mon 2031-03-17 22:10 KST', '2031-03-17 13:10 UTC'),
  onDay(15, 'registry look-up', 'Mon 2031-03-17 22:25 KST'),
  onDay(16, 'preservation asked for', 'Tue 2031-03-18 10:00 KST'),
  onDay(17, 'reply of Thorn', 'Wed 2031-03-19 10:00 KST'),
  onDay(17, 'second capture', 'Wed 2031-03-19 21:30 KST', '2031-03-19 12:30 UTC'),
  onDay(25, 'last I-24/7 preservation', 'Thu 2031-03-27 09:00 KST'),
  onDay(26, 'last request that may be asked back', 'Fri 2031-03-28 09:00 KST'),
  onDay(27, 'leak repaired', 'Sat 2031-03-29 22:05 KST', '2031-03-29 13:05 UTC'),
  onDay(29, 'last preservation', 'Mon 2031-03-31 09:00 KST'),
  onDay(
    30,
    'log overwritten',
    'Tue 2031-04-01 00:00 UTC',
    'Tue 2031-04-01 09:00 KST',
    '2031-04-01 01:00 SKT',
    'Mon 2031-03-31 20:00 EDT',
  ),
  onDay(43, 'question of Feld', 'Mon 2031-04-14 22:00 KST', '2031-04-14 09:00 EDT'),
  onDay(58, 'images of the machine deleted', 'Tue 2031-04-29 00:00 KST'),
  onDay(63, 'images of the locker deleted', 'Sun 2031-05-04 00:00 KST'),
  onDay(79, 'answer of Skerrland', 'Tue 2031-05-20 18:00 KST', '2031-05-20 10:00 SKT'),
  onDay(79, 'answer of the United States', 'Tue 2031-05-20 21:00 KST'),
  onDay(89, 'person at risk', 'Fri 2031-05-30 23:10 KST', '2031-05-30 14:10 UTC', '2031-05-30 10:10 EDT'),
  onDay(92, 'end of the emergency window', 'Mon 2031-06-02 23:10 KST'),
  onDay(92, 'no-notice lapses', 'Mon 2031-06-02 10:00 KST'),
  onDay(102, 'lease row dies', 'Thu 2031-06-12 00:00 KST'),
  onDay(113, 'answer of Pelagia', 'Mon 2031-06-23 13:00 KST'),
];

/** From the conference to the end. */
export const TAKEDOWN_AND_AFTER: readonly Instant[] = [
  onDay(114, 'message of Lacasse', 'Tue 2031-06-24 14:00 KST', '2031-06-24 09:00 PEL'),
  onDay(
    115,
    'conference',
    'Wed 2031-06-25 21:00 KST',
    '2031-06-25 08:00 EDT',
    '2031-06-25 16:00 PEL',
    '2031-06-25 13:00 SKT',
  ),
  onDay(116, 'attempt to warn', '2031-06-26 13:30 UTC', 'Thu 2031-06-26 22:30 KST', '2031-06-26 09:30 EDT'),
  onDay(117, 'a journalist writes', 'Fri 2031-06-27 15:00 KST'),
  onDay(120, 'go or no go', 'Mon 2031-06-30 18:00 KST'),
  onDay(121, 'access cut in Norfolk', 'Mon 2031-06-30 17:00 EDT', 'Tue 2031-07-01 06:00 KST'),
  onDay(121, 'to the roof', '2031-07-01 12:15 UTC', '2031-07-01 21:15 KST'),
  onDay(
    121,
    'T0',
    'Tue 2031-07-01 21:20 KST',
    '2031-07-01 12:20 UTC',
    '2031-07-01 08:20 EDT',
    '2031-07-01 16:20 PEL',
    '2031-07-01 13:20 SKT',
  ),
  onDay(121, 'from the roof', '2031-07-01 12:30 UTC', '2031-07-01 21:30 KST'),
  onDay(121, 'payers’ homes', '2031-07-01 22:00 KST', '2031-07-01 09:00 EDT'),
  onDay(122, 'dead man’s switch', '2031-07-01 17:00 UTC', '2031-07-02 02:00 KST'),
  onDay(122, 'Ma is heard', 'Wed 2031-07-02 10:00 KST'),
  onDay(123, 'accounts by state', 'Thu 2031-07-03 09:00 KST'),
  onDay(134, 'letter of the defence', 'Mon 2031-07-14 09:00 KST'),
  onDay(141, 'extradition asked for', 'Mon 2031-07-21 09:00 KST'),
  onDay(150, 'report', 'Wed 2031-07-30 09:00 KST'),
  onDay(157, 'second conference', 'Wed 2031-08-06 21:00 KST'),
  onDay(158, 'attempt to warn, second window', 'Thu 2031-08-07 22:30 KST'),
  onDay(159, 'a journalist writes, second window', 'Fri 2031-08-08 15:00 KST'),
  onDay(
    163,
    'T0, second window',
    'Tue 2031-08-12 21:20 KST',
    '2031-08-12 12:20 UTC',
    '2031-08-12 08:20 EDT',
    '2031-08-12 16:20 PEL',
    '2031-08-12 13:20 SKT',
  ),
];

const KOREAN_OFFICE = {
  hours: ['09:00', '18:00'],
  shut: [
    ...['Mon 2031-03-03', 'Thu 2031-05-01', 'Mon 2031-05-05', 'Wed 2031-05-28', 'Fri 2031-06-06'],
    ...['Thu 2031-07-17', 'Fri 2031-08-15', 'Tue 2031-09-30', 'Wed 2031-10-01', 'Thu 2031-10-02'],
    ...['Fri 2031-10-03', 'Thu 2031-10-09'],
  ],
  weekend: ['Sat', 'Sun'],
} as const;

/** Hours, weekend, and every other day from March to October on which the office is shut. */
export const OFFICES: Readonly<
  Record<
    string,
    {
      readonly hours: readonly [string, string];
      readonly shut: readonly string[];
      readonly weekend: readonly string[];
    }
  >
> = {
  'A-KRP': KOREAN_OFFICE,
  'A-MOJ': KOREAN_OFFICE,
  'A-FIU': KOREAN_OFFICE,
  dalnaru: KOREAN_OFFICE,
  'A-US': {
    hours: ['08:00', '17:00'],
    shut: ['Mon 2031-05-26', 'Thu 2031-06-19', 'Fri 2031-07-04', 'Mon 2031-09-01', 'Mon 2031-10-13'],
    weekend: ['Sat', 'Sun'],
  },
  'A-PE': {
    hours: ['08:00', '16:00'],
    shut: ['Sun 2031-03-23', 'Mon 2031-03-24'],
    weekend: ['Fri', 'Sat'],
  },
  'A-SK': {
    hours: ['08:00', '16:00'],
    shut: ['Thu 2031-04-10', 'Fri 2031-04-11', 'Mon 2031-04-14', 'Thu 2031-05-22', 'Mon 2031-06-02'],
    weekend: ['Sat', 'Sun'],
  },
};

/** First case day, last one, and the days between that the case names, by weekday and date in Seoul. */
export const CASE_DAYS: readonly (readonly [number, string])[] = [
  [1, 'Mon 2031-03-03'],
  [2, 'Tue 2031-03-04'],
  [4, 'Thu 2031-03-06'],
  [5, 'Fri 2031-03-07'],
  [9, 'Tue 2031-03-11'],
  [10, 'Wed 2031-03-12'],
  [15, 'Mon 2031-03-17'],
  [16, 'Tue 2031-03-18'],
  [17, 'Wed 2031-03-19'],
  [22, 'Mon 2031-03-24'],
  [27, 'Sat 2031-03-29'],
  [30, 'Tue 2031-04-01'],
  [44, 'Tue 2031-04-15'],
  [58, 'Tue 2031-04-29'],
  [63, 'Sun 2031-05-04'],
  [79, 'Tue 2031-05-20'],
  [89, 'Fri 2031-05-30'],
  [92, 'Mon 2031-06-02'],
  [102, 'Thu 2031-06-12'],
  [107, 'Tue 2031-06-17'],
  [113, 'Mon 2031-06-23'],
  [115, 'Wed 2031-06-25'],
  [121, 'Tue 2031-07-01'],
  [150, 'Wed 2031-07-30'],
  [163, 'Tue 2031-08-12'],
];
