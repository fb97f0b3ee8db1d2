import type { BoardAnswer, BoardQuery, Command, TraineeView } from '../../src/engine';
import type {
  CaseHost,
  CaseLibrary,
  DispatchResult,
  HostProgress,
  HostSnapshot,
  ReadOnlyReason,
  SaveCard,
  ScenarioCard,
  StorageState,
} from '../../src/protocol';
import type { Language } from '../../src/ui';
import { afterBoardCommand, emptyAnswer } from './fake-board';
import { SAMPLE_LOSSES, sampleDebrief } from './sample-debrief';
import { elsewhere, localMoment } from './sample-moments';
import { sampleDebriefView, sampleView } from './sample-view';

export interface FakeOptions {
  readonly saves?: readonly SaveCard[];
  readonly storage?: StorageState;
  readonly readOnly?: ReadOnlyReason | null;
  /** Begins after the first stage was closed. */
  readonly debrief?: boolean;
  /** What the case shows; the sample view of the first morning without it. */
  readonly view?: (language: Language) => TraineeView;
  /** Receives each command that an app dispatched. */
  readonly onCommand?: (command: Command) => void;
  /** Answers questions about the chain; without it nothing is found. */
  readonly answer?: (query: BoardQuery) => BoardAnswer;
}

export const SAMPLE_CARD: ScenarioCard = {
  id: 'quiet-harbor',
  version: '1.0.0',
  kind: 'case',
  level: 'intermediate',
  minutes: 20,
  number: 'QH-2031-07',
  languages: ['en', 'ko'],
  title: { en: 'Operation Quiet Harbor', ko: '작전명 콰이어트 하버' },
  summary: {
    en: 'One reported transfer in Seoul. A service that is run from nobody knows where.',
    ko: '서울에서 보고된 이체 한 건. 어디서 운영되는지 모르는 서비스.',
  },
  notice: { en: sampleView('en').scenario.notice, ko: sampleView('ko').scenario.notice },
  competencies: ['C1', 'C3', 'C5', 'C6'],
  stages: [{ en: 'Alert', ko: '단서 접수' }],
  workedExample: true,
  parameters: [
    {
      id: 'kr_budapest',
      label: {
        en: 'Korea and the Budapest Convention in 2031 (an assumption about 2031)',
        ko: '2031년 대한민국의 부다페스트 협약 가입 여부(2031년에 대한 가정)',
      },
      options: [
        { id: 'party', text: { en: 'Party', ko: '당사국' } },
        { id: 'not_party', text: { en: 'Not a party', ko: '비당사국' } },
      ],
      default: 'party',
    },
  ],
};

export const SAMPLE_SAVE: SaveCard = {
  slot: 1,
  scenario: 'quiet-harbor',
  title: SAMPLE_CARD.title,
  mode: 'guided',
  language: 'en',
  pseudonym: 'trainee',
  events: 42,
  savedAt: '2026-05-04T05:20:00Z',
  day: 1,
  stage: 1,
  ended: false,
  readOnly: null,
};

/** A case library that plays nothing: it shows the sample view and answers commands with small visible changes. */
export function createCaseLibrary(options: FakeOptions = {}): CaseLibrary {
  let saves: readonly SaveCard[] = options.saves ?? [SAMPLE_SAVE];
  const host = (language: Language) => Promise.resolve(createFakeHost(language, options));
  return {
    scenarios: () => Promise.resolve([SAMPLE_CARD]),
    saves: () => Promise.resolve(saves),
    start(request) {
      const card: SaveCard = { ...SAMPLE_SAVE, slot: request.slot, mode: request.mode };
      saves = [...saves.filter((save) => save.slot !== request.slot), card];
      return host(request.language);
    },
    resume: (slot) => host(saves.find((save) => save.slot === slot)?.language ?? 'en'),
    remove(slot) {
      saves = saves.filter((save) => save.slot !== slot);
      return Promise.resolve();
    },
    exportLog: () => Promise.resolve('{"seq":0,"type":"log.opened"}\n'),
    importLog: (_slot, text) =>
      Promise.resolve(
        text.includes('log.opened')
          ? { ok: true }
          : {
              ok: false,
              problem: { code: 'first-event', sequence: 0, expected: 'log.opened', found: 'nothing' },
            },
      ),
    storage: () => Promise.resolve(options.storage ?? { kind: 'saved' }),
  };
}

function createFakeHost(first: Language, options: FakeOptions): CaseHost {
  let language = first;
  let account: string | null = null;
  const base = () =>
    options.debrief
      ? sampleDebriefView(language, account)
      : { ...(options.view ?? sampleView)(language), debrief: null };
  let change: (view: TraineeView) => TraineeView = (view) => view;
  let sequence = 42;
  const listeners = new Set<(snapshot: HostSnapshot) => void>();
  const watchers = new Set<(progress: HostProgress) => void>();
  const snapshot = (): HostSnapshot => ({
    view: change(base()),
    effects: [],
    storage: options.storage ?? { kind: 'saved' },
    readOnly: options.readOnly ?? null,
    fingerprint: '3f1ca7d05e2290bb',
    sequence,
  });
  const publish = () => {
    for (const listener of listeners) listener(snapshot());
  };
  return {
    dispatch(command): Promise<DispatchResult> {
      options.onCommand?.(command);
      if (command.type === 'stage.close')
        return Promise.resolve({ ok: false, refusal: { code: 'stage-open', about: command.stage } });
      if (command.type === 'note.write' && command.kind === 'account') account = command.text;
      const before = change;
      change = (view) => after(before(view), command);
      sequence += 1;
      publish();
      return Promise.resolve({ ok: true });
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(snapshot());
      return () => listeners.delete(listener);
    },
    ask<Query extends BoardQuery>(query: Query) {
      if (query.ask === 'ready') {
        for (const percent of [0, 50, 100]) for (const watch of watchers) watch({ work: 'ledger', percent });
      }
      const answer = (options.answer ?? emptyAnswer)(query);
      return Promise.resolve(answer as Extract<BoardAnswer, { ask: Query['ask'] }>);
    },
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    setLanguage(next) {
      language = next;
      publish();
      return Promise.resolve();
    },
    losses: () => Promise.resolve(options.debrief === true ? SAMPLE_LOSSES : []),
    exportLog: () => Promise.resolve('{"seq":0,"type":"log.opened"}\n'),
    tryAgain: () => Promise.resolve(createFakeHost(language, { ...options, debrief: false })),
    close: () => Promise.resolve(),
  };
}

function after(view: TraineeView, command: Command): TraineeView {
  switch (command.type) {
    case 'session.pause':
      return { ...view, paused: true };
    case 'session.resume':
      return { ...view, paused: false };
    case 'document.open':
      return {
        ...view,
        documents: view.documents.map((each) =>
          each.id === command.document
            ? { ...each, opened: true, body: each.body === '' ? '¶1 Sample text.' : each.body }
            : each,
        ),
      };
    case 'decision.make':
      return {
        ...view,
        decisions: view.decisions.map((each) =>
          each.id === command.decision ? { ...each, open: false, made: command.option } : each,
        ),
      };
    case 'request.draft': {
      const fill = <Paper extends TraineeView['forms'][number]>(paper: Paper): Paper =>
        paper.paper === command.paper && (paper.about ?? undefined) === command.about
          ? {
              ...paper,
              fields: paper.fields.map((field) =>
                field.id === command.field
                  ? { ...field, value: command.value, filled: command.value !== null, returned: '' }
                  : field,
              ),
            }
          : paper;
      return { ...view, forms: view.forms.map(fill), requests: view.requests.map(fill) };
    }
    case 'request.send':
      return {
        ...view,
        requests: view.requests.map((each) =>
          each.paper === command.paper ? { ...each, state: 'sent', sentAt: view.clock.now } : each,
        ),
      };
    case 'entry.file':
      return {
        ...view,
        forms: view.forms.map((each) => (each.paper === command.paper ? { ...each, done: true } : each)),
      };
    case 'exhibit.register':
      return {
        ...view,
        documents: view.documents.map((each) =>
          each.id === command.about ? { ...each, registered: true, canRegister: false } : each,
        ),
      };
    case 'finding.draft':
      return {
        ...view,
        findings: view.findings.map((each) =>
          each.id === command.finding
            ? {
                ...each,
                state: 'drafted',
                exhibits: command.exhibits,
                findings: command.findings ?? [],
                confidence: command.confidence,
                slots: each.slots.map((slot) => ({
                  ...slot,
                  value: command.slots[slot.id] ?? null,
                })),
              }
            : each,
        ),
      };
    case 'finding.submit':
      return {
        ...view,
        findings: view.findings.map((each) =>
          each.id === command.finding ? { ...each, state: 'submitted' } : each,
        ),
      };
    case 'finding.review':
      return {
        ...view,
        reviews: view.reviews.map((each) =>
          each.id === command.review
            ? {
                ...each,
                past: [...each.past, { at: view.clock.now, findings: command.findings, band: 'one-unsound' }],
              }
            : each,
        ),
      };
    case 'theory.submit':
      return {
        ...view,
        theories: view.theories.map((each) =>
          each.id === command.theory
            ? {
                ...each,
                handed: true,
                blanks: each.blanks.map((blank) => ({ ...blank, value: command.blanks[blank.id] ?? null })),
                doubts: { ...each.doubts, chosen: command.doubts },
                apart: each.apart.map((row) => ({ ...row, fits: command.apart?.[row.exhibit] ?? null })),
              }
            : each,
        ),
      };
    case 'clock.advance': {
      const now = localMoment(command.until, 'KST');
      return {
        ...view,
        clock: { ...view.clock, now },
        offices: view.offices.map((each) => ({
          ...each,
          now:
            each.now.zone === 'EST'
              ? elsewhere(now, 'EST')
              : each.now.zone === 'PEL'
                ? elsewhere(now, 'PEL')
                : now,
        })),
      };
    }
    case 'hint.take':
      return {
        ...view,
        hints: view.hints.map((each) =>
          each.id === command.hint ? { ...each, taken: [...each.taken, 'Sample hint.'] } : each,
        ),
      };
    case 'note.write':
      return {
        ...view,
        notes: [
          ...view.notes,
          { kind: command.kind, about: command.about, text: command.text, at: view.clock.now },
        ],
        debrief:
          view.debrief === null
            ? null
            : command.kind === 'account'
              ? sampleDebrief(view.language, command.text)
              : command.kind === 'commitment'
                ? { ...view.debrief, commitment: { ...view.debrief.commitment, text: command.text } }
                : view.debrief,
      };
    case 'recall.answer':
      return {
        ...view,
        debrief:
          view.debrief === null
            ? null
            : {
                ...view.debrief,
                recall: view.debrief.recall.map((each) =>
                  each.id === command.recall
                    ? { ...each, answered: command.option, right: true, why: each.question }
                    : each,
                ),
              },
      };
    case 'stage.close':
    case 'compare.make':
    case 'plan.draft':
    case 'plan.execute':
    case 'screen.open':
      return view;
    default:
      return view.board === null ? view : { ...view, board: afterBoardCommand(view.board, command) };
  }
}
