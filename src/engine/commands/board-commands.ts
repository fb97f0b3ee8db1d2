import { invariant, own } from '../../base';
import { inputAddresses } from '../../ledger';
import type {
  BoardAct,
  BoardCommand,
  RedoOnBoard,
  RegisterExtract,
  UndoOnBoard,
} from '../board/board-command';
import { extractReady } from '../board/extracts';
import { applyAct, type BoardOffer, foldActs } from '../board/fold';
import { knownChain } from '../board/known';
import type { CompiledCase } from '../compiled-case';
import { bringExhibit } from '../effects';
import type { Running } from '../running';
import type { Turn } from '../state';
import { acted, journals, spends, withWorld } from '../turn';
import { accept, type Handled, type Handler, isOpenWork, refuse } from './handling';

/** The work that the flow opens when the trainee may trace. */
export const BOARD = 'board';

function offerOf({ scenario }: CompiledCase): BoardOffer {
  const { tracing } = scenario.spec;
  return {
    services: Object.keys(tracing?.services ?? {}),
    alternatives: Object.keys(tracing?.alternatives ?? {}),
  };
}

/** An act on the board: it is folded in, remembered for undo, and costs what the scenario says. */
const actOnBoard: Handler<BoardAct> = (compiled, running, command) => {
  const { turn } = running;
  if (!isOpenWork(turn, BOARD)) return refuse('not-open', BOARD);
  if (
    command.type === 'address.tag' &&
    command.source !== '' &&
    own(turn.world.exhibits, command.source) === undefined
  ) {
    return refuse('not-here', command.source);
  }
  const { board } = turn.world;
  const folded = applyAct(board.content, command, knownChain(compiled, turn.world), offerOf(compiled));
  if (!folded.ok) return refuse(folded.code, folded.about);
  const said = actedOnBoard(compiled, turn, command);
  const next = withWorld(said, {
    board: { acts: [...board.acts, command], undone: [], content: folded.content },
  });
  const costs = command.type === 'link.assert' || command.type === 'cluster.merge';
  const cost = costs ? compiled.scenario.spec.tracing?.spend.assert : undefined;
  return accept(running, cost === undefined ? next : spends(next, cost));
};

/** The event of an act, by its fixed names, and what the journal keeps of it. */
function actedOnBoard(compiled: CompiledCase, turn: Turn, command: BoardAct): Turn {
  switch (command.type) {
    case 'address.tag':
      return journals(acted(turn, 'address.tagged', { command }), 'board', 'tagged', command.address);
    case 'link.assert':
      return journals(acted(turn, 'link.asserted', { command }), 'board', 'asserted', command.transaction);
    case 'link.withdraw':
      return journals(acted(turn, 'link.withdrawn', { command }), 'board', 'withdrawn', command.transaction);
    case 'cluster.merge': {
      const { chain, names, txOf } = knownChain(compiled, turn.world);
      const tx = txOf(command.transaction);
      invariant(tx !== undefined, 'a merged transaction is on the chain');
      const members = inputAddresses(chain, tx).map((address) => names.address(address));
      const merged = acted(turn, 'cluster.merged', { command, members });
      return journals(merged, 'board', 'merged', command.transaction);
    }
    case 'cluster.split':
      return journals(acted(turn, 'cluster.split', { command }), 'board', 'split', command.transaction);
    case 'board.flag':
      return journals(acted(turn, 'board.changed', { command }), 'board', 'flagged', command.transaction);
    case 'board.stop':
      return journals(acted(turn, 'board.changed', { command }), 'board', 'stopped', command.address);
    default:
      return acted(turn, 'board.changed', { command });
  }
}

const undoOnBoard: Handler<UndoOnBoard> = (compiled, running, command) => {
  const { turn } = running;
  if (!isOpenWork(turn, BOARD)) return refuse('not-open', BOARD);
  const { acts, undone } = turn.world.board;
  const last = acts.at(-1);
  if (last === undefined) return refuse('nothing-there', 'undo');
  const left = acts.slice(0, -1);
  const content = foldActs(left, knownChain(compiled, turn.world), offerOf(compiled));
  const next = journals(
    acted(turn, 'board.undone', { command, act: last.type }),
    'board',
    'undone',
    last.type,
  );
  return accept(running, withWorld(next, { board: { acts: left, undone: [last, ...undone], content } }));
};

const redoOnBoard: Handler<RedoOnBoard> = (compiled, running, command) => {
  const { turn } = running;
  if (!isOpenWork(turn, BOARD)) return refuse('not-open', BOARD);
  const { acts, undone, content } = turn.world.board;
  const [again, ...rest] = undone;
  if (again === undefined) return refuse('nothing-there', 'redo');
  const folded = applyAct(content, again, knownChain(compiled, turn.world), offerOf(compiled));
  // What was on the chain when it was done can only be gone if the author's tails come and go.
  if (!folded.ok) return refuse(folded.code, folded.about);
  const next = journals(
    acted(turn, 'board.redone', { command, act: again.type }),
    'board',
    'redone',
    again.type,
  );
  const board = { acts: [...acts, again], undone: rest, content: folded.content };
  return accept(running, withWorld(next, { board }));
};

/** Makes an exhibit of what is on the board. It is no act of the board: what was registered cannot be undone. */
const registerExtract: Handler<RegisterExtract> = (compiled, running, command) => {
  const { turn } = running;
  if (!isOpenWork(turn, BOARD)) return refuse('not-open', BOARD);
  const spec = own(compiled.scenario.spec.exhibits, command.exhibit);
  if (spec?.extract === undefined) return refuse('unknown-id', command.exhibit);
  if (turn.world.exhibits[command.exhibit] !== undefined) return refuse('already-made', command.exhibit);
  if (!extractReady(compiled, turn.world, command.exhibit))
    return refuse('extract-not-ready', command.exhibit);
  const transactions = Object.keys(turn.world.board.content.transactions);
  const said = journals(
    acted(turn, 'board.exported', { command, transactions }),
    'board',
    'registered',
    command.exhibit,
  );
  const next = bringExhibit(compiled, said, command.exhibit);
  const cost = compiled.scenario.spec.tracing?.spend.register;
  return accept(running, cost === undefined ? next : spends(next, cost));
};

export function handleBoard(
  compiled: Parameters<Handler<BoardAct>>[0],
  running: Running,
  command: BoardCommand,
): Handled {
  switch (command.type) {
    case 'board.undo':
      return undoOnBoard(compiled, running, command);
    case 'board.redo':
      return redoOnBoard(compiled, running, command);
    case 'board.register':
      return registerExtract(compiled, running, command);
    default:
      return actOnBoard(compiled, running, command);
  }
}
