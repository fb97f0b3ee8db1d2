import { expect, test } from 'vitest';
import {
  datePreview,
  eventWords,
  nextOption,
  optionEnd,
  optionPreview,
} from '../../../../src/trainee/panels/clock/clock-preview';
import { briefMoment, nearMoment } from '../../../../src/trainee/panels/clock/near-moment';
import { seoul } from '../../../support/sample-moments';
import { sampleView } from '../../../support/sample-view';

const view = sampleView('en');

test('an option costs the time until it and knows only what lies before it', () => {
  const [hour] = view.clock.options;
  expect(hour && optionPreview(view.clock.now, hour)).toEqual({ happens: [], expires: [], minutes: 60 });
  const morning = view.clock.options.find((option) => option.id === 'morning');
  // Its one known event, the hold's last time, is at 18:00, after the morning it stops at.
  expect(morning && optionPreview(view.clock.now, morning).expires).toEqual([]);
});

test('a written date gathers offices that open, replies and deadlines by then, in order and once', () => {
  const until = seoul('2031-03-04T23:00').at;
  const preview = datePreview(view, until);
  expect(preview.happens.map((event) => [event.what, eventWords(event, 'en')])).toEqual([
    ['opening', 'Washington opens'],
    ['reply', 'Deconfliction query'],
  ]);
  expect(preview.expires.map((event) => event.text)).toEqual([
    'Hold, last time to apply',
    'Washington’s reply',
  ]);
  expect(preview.minutes).toBe(35 * 60 + 55);
  // Two requests that wait for the same office open it once.
  const twice = { ...view, requests: [...view.requests, ...view.requests] };
  expect(datePreview(twice, until).happens).toHaveLength(2);
});

test('a written date says what is gone by then, whenever that is', () => {
  const at = seoul('2031-04-01T09:00');
  const expiry = {
    id: 'log',
    kind: 'expiry',
    office: 'spcc',
    text: 'Log abroad',
    at,
    tone: 'waiting',
  } as const;
  const preview = (until: number) => datePreview({ ...view, deadlines: [expiry] }, until).expires;
  expect(preview(at.at)).toEqual([{ at, text: 'Log abroad', what: 'deadline', tone: 'contradiction' }]);
  expect(preview(at.at - 60_000)).toEqual([]);
});

test('an option ends with what is known for its moment, in words', () => {
  const office = view.clock.options.find((option) => option.id === 'office');
  expect(office && optionEnd(office, 'en')).toBe('Washington opens');
  expect(office && optionEnd(office, 'ko')).toBe('Washington 업무 개시');
  expect(office && optionEnd({ ...office, known: [], about: 'A reply' }, 'en')).toBe('A reply');
});

test('the desk takes the next event, or the morning when there is none', () => {
  expect(nextOption(view.clock.options)?.id).toBe('next');
  expect(nextOption(view.clock.options.filter((option) => option.id !== 'next'))?.id).toBe('morning');
  expect(nextOption([])).toBeUndefined();
});

test('a moment of today is a time, any other has its date', () => {
  const { now } = view.clock;
  expect(nearMoment(seoul('2031-03-03T22:00'), now, 'en')).toBe('22:00');
  expect(nearMoment(seoul('2031-03-04T09:00'), now, 'en')).toBe('Tue\u00a04\u00a0Mar,\u00a009:00');
  expect(nearMoment(seoul('2031-03-04T09:00'), now, 'ko')).toBe('3.\u00a04.(화)\u00a009:00');
});

test('in a narrow column the weekday names the day, while it names one day only', () => {
  const { now } = view.clock;
  expect(briefMoment(seoul('2031-03-03T22:00'), now, 'en')).toBe('22:00');
  expect(briefMoment(seoul('2031-03-04T09:00'), now, 'en')).toBe('Tue\u00a009:00');
  expect(briefMoment(seoul('2031-03-10T09:00'), now, 'ko')).toBe('3.\u00a010.(월)\u00a009:00');
  expect(briefMoment(seoul('2031-03-02T09:00'), now, 'en')).toBe('Sun\u00a02\u00a0Mar,\u00a009:00');
});
