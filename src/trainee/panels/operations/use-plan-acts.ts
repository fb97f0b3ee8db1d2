import { useMemo, useRef, useState } from 'react';
import type { OperationView } from '../../../engine';
import type { PanelProps } from '../../app/panel-props';
import { shortMoment } from '../../words';
import { useUndoKeys } from '../tracing/use-undo-keys';
import {
  NO_HISTORY,
  type PlanDraft,
  type PlanHistory,
  readHistory,
  redoOf,
  type Turn,
  undoOf,
  withChange,
} from './model/plan-history';
import { baseOf, fromT0, instantOf, laneMoment } from './model/plan-time';
import { operationStrings } from './strings';

const HISTORY_KEY = 'operation.history';

export interface PlanActs {
  /** Whether the plan can still be changed. */
  readonly can: boolean;
  /** The operation with the changes that are on their way to the case. */
  readonly shown: OperationView;
  readonly move: (step: string, start: number | null) => void;
  readonly choose: (window: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly changes: number;
}

/** Changes of the draft: each is a command, can be taken back until the plan is executed, and is said. */
export function usePlanActs(
  operation: OperationView,
  props: Pick<PanelProps, 'view' | 'language' | 'dispatch' | 'announce' | 'memory' | 'readOnly'>,
): PlanActs {
  const { view, language, dispatch, announce, memory } = props;
  const t = operationStrings.in(language);
  const can = view.live && !props.readOnly && !operation.executed;
  const [history, setHistory] = useState<PlanHistory>(() => readHistory(memory.read(HISTORY_KEY)));
  const [wishes, setWishes] = useState<ReadonlyMap<string, number | null>>(new Map());
  // A key held down asks again before the view is new: both are read from here.
  const latest = useRef({ history, wishes });

  const shown = useMemo((): OperationView => {
    if (wishes.size === 0) return operation;
    const steps = operation.steps.map((step) => {
      const wish = wishes.get(step.id);
      return wish === undefined ? step : { ...step, start: wish };
    });
    return { ...operation, steps };
  }, [operation, wishes]);

  function keep(next: PlanHistory): void {
    latest.current.history = next;
    setHistory(next);
    memory.write(HISTORY_KEY, JSON.stringify(next));
  }
  function wish(next: ReadonlyMap<string, number | null>): void {
    latest.current.wishes = next;
    setWishes(next);
  }
  async function send(draft: PlanDraft): Promise<boolean> {
    if ('step' in draft) wish(new Map(latest.current.wishes).set(draft.step, draft.start));
    const result = await dispatch({ type: 'plan.draft', ...draft });
    if ('step' in draft && latest.current.wishes.get(draft.step) === draft.start) {
      wish(new Map([...latest.current.wishes].filter(([step]) => step !== draft.step)));
    }
    return result.ok;
  }
  function say(draft: PlanDraft): void {
    if (!('step' in draft)) return;
    const step = operation.steps.find(({ id }) => id === draft.step);
    const lane = operation.lanes.find(({ id }) => id === step?.lane);
    if (step === undefined || lane === undefined) return;
    if (draft.start === null) {
      announce(t('takenOff', { title: step.title }));
      return;
    }
    const at = instantOf(baseOf(operation, view.clock.now).at, draft.start);
    const time = shortMoment(laneMoment(lane, at), language);
    announce(t('moved', { title: step.title, time, fromT0: fromT0(draft.start) }));
  }
  async function change(made: PlanDraft, back: PlanDraft): Promise<void> {
    if (!(await send(made))) return;
    keep(withChange(latest.current.history, { made, back }));
    say(made);
  }
  async function turn(next: Turn | null, said: string): Promise<void> {
    if (!can || next === null || !(await send(next.draft))) return;
    keep(next.after);
    announce(said);
    say(next.draft);
  }

  function move(id: string, start: number | null): void {
    const step = operation.steps.find((each) => each.id === id);
    if (!can || step === undefined) return;
    const wished = latest.current.wishes.get(id);
    const before = wished === undefined ? step.start : wished;
    if (before === start) {
      const earlier = start === step.range[0] ? 1 : 2;
      announce(t('atEnd', { title: step.title, earlier }));
      return;
    }
    void change({ step: id, start }, { step: id, start: before });
  }
  function choose(window: string): void {
    const before = operation.windows.find(({ chosen }) => chosen)?.id ?? null;
    if (can && before !== window) void change({ window }, { window: before });
  }
  const undo = (): void => void turn(undoOf(latest.current.history), t('undone'));
  const redo = (): void => void turn(redoOf(latest.current.history), t('redone'));
  useUndoKeys(can, undo, redo);

  const kept = can ? history : NO_HISTORY;
  return {
    can,
    shown,
    move,
    choose,
    undo,
    redo,
    canUndo: kept.done.length > 0,
    canRedo: kept.undone.length > 0,
    changes: kept.done.length,
  };
}
