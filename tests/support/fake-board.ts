import type { BoardAnswer, BoardCommand, BoardQuery, BoardTxView, BoardView } from '../../src/engine';

/** What a host says that has no chain: nothing is found. */
export function emptyAnswer(query: BoardQuery): BoardAnswer {
  switch (query.ask) {
    case 'ready':
      return { ask: 'ready', transactions: 0, until: '2031-03-03 00:00' };
    case 'address':
      return { ask: 'address', detail: null };
    case 'transaction':
      return { ask: 'transaction', transaction: null };
    case 'find':
      return { ask: 'find', found: [] };
    case 'connect':
      return { ask: 'connect', path: null, looked: 0 };
  }
}

/** A small visible change for an act on the board; what would need the chain changes nothing. */
export function afterBoardCommand(board: BoardView, command: BoardCommand): BoardView {
  const change = (txid: string, to: Partial<BoardTxView>): BoardView => ({
    ...board,
    transactions: board.transactions.map((each) => (each.txid === txid ? { ...each, ...to } : each)),
  });
  switch (command.type) {
    case 'board.open':
      return change(command.transaction, { open: command.open });
    case 'board.mark':
      return change(command.transaction, {
        change: command.change === null ? null : { output: command.change, by: 'you' },
      });
    case 'board.flag': {
      const { flag, marks } = command;
      return change(command.transaction, { flag: flag === null ? null : { flag, marks } });
    }
    case 'board.note':
      return change(command.item, { note: command.text });
    case 'board.remove':
      return {
        ...board,
        transactions: board.transactions.filter(({ txid }) => txid !== command.item),
        starts: board.starts.filter(({ address }) => address !== command.item),
      };
    case 'link.assert': {
      const { output, confidence, signals, alternative, words } = command;
      return change(command.transaction, { link: { output, confidence, signals, alternative, words } });
    }
    case 'link.withdraw':
      return change(command.transaction, { link: null });
    case 'cluster.merge': {
      const { confidence, alternative } = command;
      return change(command.transaction, { merge: { confidence, alternative } });
    }
    case 'cluster.split':
      return change(command.transaction, { merge: null });
    case 'board.taint':
      return { ...board, taint: { ...board.taint, rule: command.rule, from: command.from } };
    case 'board.register':
      return {
        ...board,
        extracts: board.extracts.map((each) =>
          each.exhibit === command.exhibit ? { ...each, held: true } : each,
        ),
      };
    case 'board.place':
    case 'board.stop':
    case 'address.tag':
    case 'board.undo':
    case 'board.redo':
      return board;
  }
}
