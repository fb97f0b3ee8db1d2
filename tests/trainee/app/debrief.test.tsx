import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { TraineeView } from '../../../src/engine';
import type { PanelProps } from '../../../src/trainee/app/panel-props';
import { DebriefPanel } from '../../../src/trainee/panels/debrief/debrief-panel';
import { DEFAULT_SETTINGS } from '../../../src/trainee/settings';
import { sampleDebriefView, sampleView } from '../../support/sample-view';

function shown(view: TraineeView, change: Partial<PanelProps> = {}): string {
  const props: PanelProps = {
    view,
    language: view.language,
    dispatch: () => Promise.resolve({ ok: true }),
    ask: () => new Promise(() => undefined),
    progress: null,
    settings: DEFAULT_SETTINGS,
    changeSettings: () => undefined,
    tray: { ids: [], toggle: () => undefined },
    target: null,
    goTo: () => undefined,
    announce: () => undefined,
    memory: { read: () => null, write: () => undefined },
    readOnly: false,
    log: {
      fingerprint: '3f1ca7d05e2290bb',
      sequence: 42,
      saved: true,
      exportLog: () => undefined,
      losses: async () => [],
      wayBack: { slot: 1, saves: async () => [], tryAgain: async () => undefined },
    },
    ...change,
  };
  return renderToStaticMarkup(<DebriefPanel {...props} />);
}

describe('the debrief', () => {
  test('before a stage is closed it says when it opens', () => {
    expect(shown(sampleView('en'))).toContain('opens when a stage is closed');
  });

  test('before the own account nothing else is in the page, even if the view held it', () => {
    const page = shown(sampleDebriefView('en', null));
    expect(page).toContain('Your own account first');
    for (const text of ['second deposit', 'Competencies', 'defence lawyer would', '3f1c'])
      expect(page).not.toContain(text);
  });

  test('after it, breaches stand apart from the points, and the fingerprint is shown', () => {
    const page = shown(sampleDebriefView('en', 'I asked late.'));
    expect(page).toContain('I asked late.');
    expect(page).toContain('20.25 of 25 points');
    expect(page).toContain('1 critical breach, kept apart.');
    expect(page).toContain('3f1c a7d0 5e22 90bb');
  });

  test('each decision point is a button that says in words what the strip shows', () => {
    const page = shown(sampleDebriefView('en', 'Late.'));
    expect(page).toContain('aria-label="D2 Exchange records, Day 2, 6 of 8 points, missed 2"');
    expect(page).toContain('aria-label="D1 Intake, Day 1, 7 of 8 points, missed 1, critical failure"');
    expect(page).toContain('Log of the host');
  });

  test('it opens at the critical failure, with what was known then and the costs with their reason', () => {
    const page = shown(sampleDebriefView('en', 'Late.'));
    expect(page).toMatch(/data-point="D1".*data-point="D2"/);
    expect(page).toContain('2 documents open by day 1.');
    expect(page).toContain('Washington was asked on the second day only.');
    expect(page).toContain('Points here: 7 of 8, missed 1');
  });

  test('what was put out of reach is called an upper bound, in a stage and in the case', () => {
    const page = shown(sampleDebriefView('en', 'Late.'));
    expect(page).toContain('What was put out of reach');
    expect(page).toContain('This is an upper bound');
    expect(shown(sampleDebriefView('ko', '늦었다.'))).toContain('상한이므로');
  });

  test('the way back stands at each decision, but not in a case that can only be read', () => {
    const count = (page: string) => page.split('Try again from here').length - 1;
    expect(count(shown(sampleDebriefView('en', 'Late.')))).toBe(2);
    expect(count(shown(sampleDebriefView('en', 'Late.'), { readOnly: true }))).toBe(0);
  });

  test('the whole case has its ending and a verdict that says what is missing', () => {
    const view = sampleDebriefView('en', 'Late.');
    const page = shown({
      ...view,
      debrief: view.debrief && {
        ...view.debrief,
        scope: 'case',
        ending: { id: 'losses', title: 'Takedown with losses', text: 'What was lost had its price.' },
        accounts: [{ number: 1, title: 'Alert', text: 'My first account.' }],
        bias: [{ id: 'anchor', text: 'You were sure before the picture was in.' }],
        verdict: {
          result: 'not-passed',
          percent: 81.9,
          needed: 60,
          floor: 40,
          below: ['C6'],
          critical: true,
        },
      },
    });
    expect(page).toContain('Takedown with losses');
    expect(page).toContain('Not passed.');
    expect(page).toContain('81 % of the points, 60 % needed.');
    expect(page).toMatch(/Below the 40 % that each competency needs:.*C6 Capture, custody/);
    expect(page).toContain('no sum outweighs it');
    expect(page).toContain('My first account.');
    expect(page).toContain('You were sure before the picture was in.');
    expect(page).toContain('The whole case · 3 decisions · 20.25 of 25 points');
  });

  test('each question to recall has its day', () => {
    const page = shown(sampleDebriefView('ko', '씀.'));
    for (const due of ['2일 뒤', '5일 뒤', '7일 뒤']) expect(page).toContain(due);
  });

  test('in an assessment it says when the marks come', () => {
    const view = sampleDebriefView('ko', '늦게 요청함.');
    const page = shown({ ...view, debrief: view.debrief && { ...view.debrief, marks: null } });
    expect(page).toContain('사건이 끝난 뒤에');
    expect(page).not.toContain('20.25');
  });

  test('it has one first heading', () => {
    for (const view of [sampleView('en'), sampleDebriefView('en', null), sampleDebriefView('ko', '씀.')])
      expect(shown(view).match(/<h1/g)).toHaveLength(1);
  });
});
