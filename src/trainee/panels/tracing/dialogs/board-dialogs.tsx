import type { ReactNode } from 'react';
import type { BoardDialog } from '../toolbar';
import { ConnectDialog } from './connect-dialog';
import type { BoardDialogProps } from './dialog-props';
import { FindDialog } from './find-dialog';
import { RegisterDialog } from './register-dialog';
import { SwapDialog } from './swap-dialog';

/** The sheet that lies over the board, if one does. */
export function BoardDialogs({
  dialog,
  ...props
}: BoardDialogProps & { readonly dialog: BoardDialog | null }): ReactNode {
  switch (dialog) {
    case null:
      return null;
    case 'find':
      return <FindDialog {...props} />;
    case 'connect':
      return <ConnectDialog {...props} />;
    case 'register':
      return <RegisterDialog {...props} />;
    case 'swap':
      return props.board.secondChain === null ? null : (
        <SwapDialog {...props} chain={props.board.secondChain} />
      );
  }
}
