import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { BoardView, TraineeView } from '../../../../src/engine';
import type { PanelProps } from '../../../../src/trainee/app/panel-props';
import { btc, btcParts } from '../../../../src/trainee/panels/tracing/amount';
import { EmptyBoard } from '../../../../src/trainee/panels/tracing/empty-board';
import { selectedOf } from '../../../../src/trainee/panels/tracing/selection';
import { SidePanel } from '../../../../src/trainee/panels/tracing/side/side-panel';
import { TracingPanel } from '../../../../src/trainee/panels/tracing/tracing-panel';
import type { BoardActs } from '../../../../src/trainee/panels/tracing/use-board-acts';
import { boardStrings } from '../../../../src/trainee/panels/tracing/words/board-strings';
import { dialogStrings } from '../../../../src/trainee/panels/tracing/words/dialog-strings';
import { ruleStrings } from '../../../../src/trainee/panels/tracing/words/rule-strings';
import { sideStrings } from '../../../../src/trainee/panels/tracing/words/side-strings';
import { taintStrings } from '../../../../src/trainee/panels/tracing/words/taint-strings';
import { DEFAULT_SETTINGS } from '../../../../src/trainee/settings';
import { catalogueFaults } from '../../../../src/ui';
import { sampleAddress, sampleBoard, sampleTxid } from '../../../support/sample-board';
import { sampleView } from '../../../support/sample-view';

const done = (): Promise<boolean> => Promise.resolve(true);
const ACTS: BoardActs = {
  can: true,
  place: done,
  remove: done,
  open: done,
  mark: done,
  flag: done,
  note: done,
  taint: done,
  stop: done,
  tag: done,
  assert: done,
  withdraw: done,
  merge: done,
  split: done,
  undo: done,
  redo: done,
  register: done,
};

function panelProps(view: TraineeView): PanelProps {
  return {
    view,
    language: view.language,
    dispatch: () => Promise.resolve({ ok: true }),
    ask: () => new Promise(() => undefined),
    progress: null,
    settings: { ...DEFAULT_SETTINGS, listView: true },
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
  };
}

function side(board: BoardView, item: string | null, acts: BoardActs = ACTS): string {
  const view = { ...sampleView('en'), board };
  return renderToStaticMarkup(
    <SidePanel
      {...panelProps(view)}
      board={board}
      acts={acts}
      selected={selectedOf(board, item)}
      framed={[]}
      wish={null}
      drafting={{
        draft: { output: 0, confidence: null, signals: [], alternative: '', words: '' },
        change: () => undefined,
      }}
      onSelect={() => undefined}
      onFold={() => undefined}
      onBack={() => undefined}
    />,
  );
}

describe('the tracing board', () => {
  test.each([
    ['board', boardStrings],
    ['dialogs', dialogStrings],
    ['rules', ruleStrings],
    ['side', sideStrings],
    ['taint', taintStrings],
  ])('texts of %s are in both languages, with the same placeholders', (_, strings) => {
    expect(catalogueFaults(strings.catalogues)).toEqual([]);
  });

  test('before the case opens it, the place says when it opens and that nothing can be opened yet', () => {
    const page = renderToStaticMarkup(<TracingPanel {...panelProps(sampleView('en'))} />);
    expect(page).toContain('Opens in stage 2');
    expect(page).toContain('not opened here');
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  test('while the chain is made ready a bar says so, and there is one first heading', () => {
    const view = sampleView('ko', { board: true });
    const page = renderToStaticMarkup(
      <TracingPanel {...panelProps(view)} progress={{ work: 'ledger', percent: 62 }} />,
    );
    expect(page).toContain('체인 읽는 중');
    expect(page).toContain('aria-valuenow="62"');
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  test('an empty board offers what documents name, with those documents', () => {
    const board = { ...sampleBoard('en'), transactions: [], starts: [] };
    const page = renderToStaticMarkup(
      <EmptyBoard
        {...panelProps({ ...sampleView('en'), board })}
        board={board}
        acts={ACTS}
        wish={null}
        drafting={{
          draft: { output: null, confidence: null, signals: [], alternative: '', words: '' },
          change: done,
        }}
        onSelect={() => undefined}
      />,
    );
    expect(page).toContain('The board is empty');
    expect(page).toContain('E-06');
    expect(page).toContain(`data-id="start-${sampleAddress('d06a')}"`);
  });
});

describe('the side panel', () => {
  const board = sampleBoard('en');

  test('of a transaction it says what the rules name, which keep silent, and how many agree', () => {
    const page = side(board, sampleTxid('T-3'));
    expect(page).toContain('Signals for …r7yq: uneven amount, fresh address.');
    expect(page).toContain('Silent: address reuse, address type, locktime habit, peel chain.');
    expect(page).toContain('2 of 4 rules agree.');
  });

  test('the assertion says what is missing and what it costs', () => {
    const page = side(board, sampleTxid('T-3'));
    expect(page).toContain('Say how sure you are.');
    expect(page).toContain('Costs 15\u00a0min of case time. Can be withdrawn.');
  });

  test('a board to read only has no control that would change it', () => {
    const page = side(board, sampleTxid('T-3'), { ...ACTS, can: false });
    for (const control of ['assert-link', 'mark-change', 'withdraw-link', 'sure-likely'])
      expect(page).not.toContain(`data-id="${control}"`);
  });

  test('a tag of the cluster is told apart from one of the address', () => {
    expect(side(board, `${sampleTxid('T-2')}:1`)).toContain('by cluster: operator, probable');
    expect(side(board, `${sampleTxid('T-8')}:0`)).not.toContain('by cluster:');
  });

  test('a cluster shows its members, the merge that made it, and whose word its tag is', () => {
    const page = side(board, board.clusters[0]?.id ?? null);
    expect(page).toContain('Cluster 1: 2 addresses');
    expect(page).toContain('inputs merged: Likely');
    expect(page).toContain('yours · other');
  });

  test('with nothing selected it offers where to start from and counts what stands there', () => {
    const page = side(board, null);
    expect(page).toContain('Start from');
    expect(page).toContain('4 transactions, 2 links asserted, 1 cluster, 1 stop.');
  });
});

describe('amounts', () => {
  test('have eight decimals, and keep two when the zeros are dimmed', () => {
    expect(btc(85_000_000)).toBe('0.85000000');
    expect(btc(-546)).toBe('−0.00000546');
    expect(btcParts(310_000_000)).toEqual({ digits: '3.10', zeros: '000000' });
    expect(btcParts(60_977_740)).toEqual({ digits: '0.6097774', zeros: '0' });
    expect(btcParts(0)).toEqual({ digits: '0.00', zeros: '000000' });
  });
});
