import { useMemo } from 'react';
import type { BoardAct, BoardCommand, BoardFlag, BoardView, FlagMark } from '../../../engine';
import type { TaintRule } from '../../../ledger';
import type { Confidence } from '../../../scenario';
import type { PanelProps } from '../../app/panel-props';
import { boardActName, confidenceWord } from '../../words';
import type { LinkDraft } from './link-draft';
import { shortItem } from './names';
import { itemName } from './selection';
import { boardStrings } from './words/board-strings';
import { flagName, taintName } from './words/board-words';

/** Everything a trainee can do on the board. Each says what was done, and tells whether it was. */
export interface BoardActs {
  /** False when the board is to read only: the controls are left out. */
  readonly can: boolean;
  readonly place: (transactions: readonly string[], addresses?: readonly string[]) => Promise<boolean>;
  readonly remove: (item: string) => Promise<boolean>;
  readonly open: (transaction: string, open: boolean) => Promise<boolean>;
  readonly mark: (transaction: string, change: number | null) => Promise<boolean>;
  readonly flag: (
    transaction: string,
    flag: BoardFlag | null,
    marks: readonly FlagMark[],
  ) => Promise<boolean>;
  readonly note: (item: string, text: string) => Promise<boolean>;
  readonly taint: (rule: TaintRule, from: string | null) => Promise<boolean>;
  readonly stop: (address: string, service: string | null) => Promise<boolean>;
  readonly tag: (address: string, text: string, confidence: Confidence, source: string) => Promise<boolean>;
  /** Does nothing while output or confidence are not chosen. */
  readonly assert: (transaction: string, draft: LinkDraft) => Promise<boolean>;
  readonly withdraw: (transaction: string) => Promise<boolean>;
  readonly merge: (
    transaction: string,
    confidence: Confidence,
    alternative: string,
    members: number,
  ) => Promise<boolean>;
  readonly split: (transaction: string) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
  readonly register: (exhibit: string, title: string) => Promise<boolean>;
}

type Deps = Pick<PanelProps, 'view' | 'language' | 'dispatch' | 'announce' | 'readOnly'>;

export function useBoardActs(
  { view, language, dispatch, announce, readOnly }: Deps,
  board: BoardView,
): BoardActs {
  const can = board.open && view.live && !readOnly;
  return useMemo(() => {
    const t = boardStrings.in(language);
    const act = async (command: BoardCommand, said: string): Promise<boolean> => {
      const result = await dispatch(command);
      if (result.ok) announce(said);
      return result.ok;
    };
    const back = async (command: BoardCommand, known: BoardAct['type'] | null, key: 'undo' | 'redo') => {
      const result = known === null ? null : await dispatch(command);
      if (known === null) announce(t(key === 'undo' ? 'nothingToUndo' : 'nothingToRedo'));
      else if (result?.ok) announce(t(`said.${key}`, { act: boardActName(known, language) }));
      return result?.ok === true;
    };
    return {
      can,
      place: (transactions, addresses = []) =>
        act(
          { type: 'board.place', transactions, addresses },
          t('said.place', { count: transactions.length + addresses.length }),
        ),
      remove: (item) => act({ type: 'board.remove', item }, t('said.remove', { item: shortItem(item) })),
      open: (transaction, open) =>
        act({ type: 'board.open', transaction, open }, t(open ? 'said.open' : 'said.fold')),
      mark: (transaction, change) =>
        act(
          { type: 'board.mark', transaction, change },
          change === null ? t('said.unmark') : t('said.mark', { output: change }),
        ),
      flag: (transaction, flag, marks) =>
        act(
          { type: 'board.flag', transaction, flag, marks },
          flag === null ? t('said.unflag') : t('said.flag', { flag: flagName(flag, language) }),
        ),
      note: (item, text) => act({ type: 'board.note', item, text }, t('said.note')),
      taint: (rule, from) =>
        act(
          { type: 'board.taint', rule, from },
          from === null
            ? t('said.noTaint')
            : t('said.taint', { rule: taintName(rule, language), item: itemName(board, from) }),
        ),
      stop: (address, service) =>
        act(
          { type: 'board.stop', address, service },
          service === null
            ? t('said.unstop')
            : t('said.stop', { service: board.services.find(({ id }) => id === service)?.title ?? service }),
        ),
      tag: (address, text, confidence, source) =>
        act(
          { type: 'address.tag', address, text, confidence, source },
          t(text === '' ? 'said.untag' : 'said.tag'),
        ),
      assert: (transaction, { output, confidence, signals, alternative, words }) =>
        output === null || confidence === null
          ? Promise.resolve(false)
          : act(
              {
                type: 'link.assert',
                transaction,
                output,
                confidence,
                signals,
                alternative,
                words: words.trim(),
              },
              t('said.assert', { sure: confidenceWord(confidence, language), minutes: board.minutes.assert }),
            ),
      withdraw: (transaction) => act({ type: 'link.withdraw', transaction }, t('said.withdraw')),
      merge: (transaction, confidence, alternative, members) =>
        act(
          { type: 'cluster.merge', transaction, confidence, alternative },
          t('said.merge', { count: members }),
        ),
      split: (transaction) => act({ type: 'cluster.split', transaction }, t('said.split')),
      undo: () => back({ type: 'board.undo' }, board.undo, 'undo'),
      redo: () => back({ type: 'board.redo' }, board.redo, 'redo'),
      register: (exhibit, title) => act({ type: 'board.register', exhibit }, t('said.register', { title })),
    };
  }, [can, language, dispatch, announce, board]);
}
