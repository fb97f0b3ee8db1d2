import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { TraineeView } from '../../../src/engine';
import type { PanelProps } from '../../../src/trainee/app/panel-props';
import { DebriefPanel } from '../../../src/trainee/panels/debrief/debrief-panel';
import { DEFAULT_SETTINGS } from '../../../src/trainee/settings';
import { sampleDebriefView, sampleView } from '../../support/sample-view';

function shown(view: TraineeView): string {
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
    log: { fingerprint: '3f1ca7d05e2290bb', sequence: 42, saved: true, exportLog: () => undefined },
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
