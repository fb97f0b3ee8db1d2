import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { TraineeView } from '../../../../src/engine';
import type { PanelProps } from '../../../../src/trainee/app/panel-props';
import { OperationsPanel } from '../../../../src/trainee/panels/operations/operations-panel';
import { operationStrings } from '../../../../src/trainee/panels/operations/strings';
import { DEFAULT_SETTINGS } from '../../../../src/trainee/settings';
import { catalogueFaults } from '../../../../src/ui';
import { executedOperation, operationView, sampleOperation } from '../../../support/sample-operation';
import { sampleView } from '../../../support/sample-view';

function page(view: TraineeView, more: Partial<PanelProps> & { readonly list?: boolean } = {}): string {
  const { list = false, ...props } = more;
  return renderToStaticMarkup(
    <OperationsPanel
      view={view}
      language={view.language}
      dispatch={() => Promise.resolve({ ok: true })}
      ask={() => new Promise(() => undefined)}
      progress={null}
      settings={{ ...DEFAULT_SETTINGS, listView: list }}
      changeSettings={() => undefined}
      tray={{ ids: [], toggle: () => undefined }}
      target={null}
      goTo={() => undefined}
      announce={() => undefined}
      memory={{ read: () => null, write: () => undefined }}
      readOnly={false}
      log={{
        fingerprint: '3f1ca7d05e2290bb',
        sequence: 42,
        saved: true,
        exportLog: () => undefined,
        losses: async () => [],
        wayBack: { slot: 1, saves: async () => [], tryAgain: async () => undefined },
      }}
      {...props}
    />,
  );
}

const spaced = (html: string): string => html.replaceAll('\u00a0', ' ');

describe('the operations room', () => {
  test('has every text in both languages, with the same placeholders', () => {
    expect(catalogueFaults(operationStrings.catalogues)).toEqual([]);
  });

  test('before its stage says when it opens and what will be done here', () => {
    const html = page(sampleView('en'));
    expect(html).toContain('Opens in stage 4');
    expect(html).toContain('Go through the go/no-go list with every desk');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(page(sampleView('ko'))).toContain('4단계에서 열림');
  });

  test('as lanes: each bar is a button that says step, team, both clocks, length and state', () => {
    const html = spaced(page(operationView('en')));
    expect(html).toContain(
      'aria-label="Arrest on the roof. Busan, room 304, 12:20 UTC, Tue 1 Jul, 21:20 KST. 20 min. draft. No way back."',
    );
    expect(html).toContain('Needs: Arrest on the roof (Session open before keys: keys are in memory.)');
    expect(html).toContain('Left and right arrow move it by five minutes');
    expect(html).toContain('aria-label="Place Two homes on the plan"');
    expect(html).toContain('aria-label="Show 1 earlier step"');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('says a conflict with what it is known from and the move that ends it', () => {
    const html = spaced(page(operationView('en')));
    expect(html).toContain('Flat 20 min before the roof');
    expect(html).toContain('Move Arrest at the flat to 16:25');
    expect(html).toContain('>E-02</button>');
  });

  test('as a list: the same steps, conflicts and acts', () => {
    const html = spaced(page(operationView('en'), { list: true }));
    for (const step of sampleOperation('en').steps) expect(html).toContain(step.title);
    expect(html).toContain('21:00 UTC');
    expect(html).toContain('T0 − 920');
    expect(html).toContain('Tue 1 Jul, 16:00 PEL');
    expect(html).toContain('aria-label="Arrest at the flat: five minutes later"');
    expect(html).toContain('aria-label="Take Arrest at the flat off the plan"');
    expect(html).toContain('aria-label="Place Two homes on the plan"');
    expect(html).toContain('Move Arrest at the flat to 16:25');
    expect(html).not.toContain('ops-bar__face');
  });

  test('cannot be executed while something is missing, and says what', () => {
    expect(page(operationView('en'))).toContain('Still open: the plan form.');
    const ready = page(operationView('en', sampleOperation('en', { missing: [] })));
    expect(ready).not.toContain('Still open');
    expect(ready).toContain('The next step shows what cannot be undone.');
  });

  test('without a window says whose times the lanes show', () => {
    const operation = sampleOperation('en');
    const view = operationView('en', {
      ...operation,
      t0: null,
      windows: operation.windows.map((window) => ({ ...window, chosen: false })),
    });
    expect(page(view)).toContain('The lanes show the times of Tuesday 1 July.');
    expect(page(operationView('en'))).not.toContain('No window is chosen');
  });

  test('while it is carried out plays the radio log, newest first, on both clocks', () => {
    const html = page(operationView('en', executedOperation('en')));
    const order = ['Subject held on the roof, calm.', 'Go.', 'Subject to the roof.'].map((text) =>
      html.indexOf(`>${text}<`),
    );
    expect(order.every((place) => place > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(html).toContain('12:21');
    expect(html).toContain('21:21 KST');
    expect(html).toContain('Next: 12:25 UTC, 21:25 KST');
    expect(html).not.toContain('Execute plan');
    expect(html).not.toContain('Left and right arrow');
  });

  test('in a case that is only read offers no act', () => {
    const html = page(operationView('en'), { readOnly: true });
    expect(html).not.toContain('Execute plan');
    expect(html).not.toContain('Move Arrest at the flat');
    expect(html).not.toContain('Place Two homes');
    expect(html).toContain('Enter opens its details.');
  });

  test('in Korean says the same', () => {
    const html = spaced(page(operationView('ko')));
    expect(html).toContain(
      '옥상 체포. 부산 304호, UTC 12:20, 현지 7. 1.(화) 21:20 KST. 20분. 작성 중. 되돌릴 수 없음.',
    );
    expect(html).toContain('자택 체포를 16:25로 옮기기');
    expect(html).toContain('4건 중 2건 확인');
  });
});
