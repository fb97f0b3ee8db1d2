import { type ReactNode, useDeferredValue, useEffect, useId, useState } from 'react';
import { Button, Dialog, StatusMark, TextArea, TextField } from '../../../../ui';
import { shortItem } from '../names';
import { readPasted } from '../paste-table';
import { PlaceButton } from '../place-button';
import { useAnswer } from '../use-answer';
import { boardStrings } from '../words/board-strings';
import { dialogStrings } from '../words/dialog-strings';
import { sideStrings } from '../words/side-strings';
import type { BoardDialogProps } from './dialog-props';

/** The host looks from this many characters on. */
const LEAST = 4;

/** Finds one thing by its beginning or end, or takes many out of a pasted table. */
export function FindDialog(props: BoardDialogProps): ReactNode {
  const { language, onClose, board, acts, ask, onSelect } = props;
  const t = dialogStrings.in(language);
  const words = boardStrings.in(language);
  const side = sideStrings.in(language);
  const [text, setText] = useState('');
  const [table, setTable] = useState('');
  const fieldId = useId();
  // Searching begins with typing: the field is first, not the title.
  useEffect(() => document.getElementById(fieldId)?.focus(), [fieldId]);
  const wanted = useDeferredValue(text.trim().toLowerCase());
  const given = useAnswer(ask, wanted.length < LEAST ? null : { ask: 'find', text: wanted }, board);
  const found = given.state === 'answered' ? given.answer.found : [];
  const pasted = readPasted(table);
  const count = pasted.transactions.length + pasted.addresses.length;
  const onBoard = (id: string): boolean =>
    board.transactions.some(({ txid }) => txid === id) || board.starts.some(({ address }) => address === id);
  return (
    <Dialog open title={t('findTitle')} onClose={onClose} closeLabel={t('close')} lightDismiss={table === ''}>
      <div className="trace-dialog">
        <TextField
          id={fieldId}
          mono
          label={t('findLabel')}
          hint={t('findHint')}
          value={text}
          onChange={setText}
        />
        <div aria-live="polite" className="trace-found">
          {wanted.length < LEAST ? null : given.state === 'asking' ? (
            <p className="trace-note">{t('findSearching')}</p>
          ) : given.state === 'failed' ? (
            <p className="trace-note">{words('askFailedText')}</p>
          ) : found.length === 0 ? (
            <p className="trace-note">{t('findNone')}</p>
          ) : (
            <>
              <p className="trace-note">{t('findSome', { count: found.length })}</p>
              <ul className="trace-starts">
                {found.map(({ kind, id }) => (
                  <li key={id} data-item={id}>
                    <span className="trace-starts__kind">{side(kind)}</span>
                    <button
                      type="button"
                      className="trace-link"
                      id={`${fieldId}-${id}`}
                      onClick={() => {
                        onSelect(id);
                        onClose();
                      }}
                    >
                      <span className="ui-mono">{shortItem(id)}</span>
                    </button>
                    <span />
                    {onBoard(id) ? (
                      <span className="trace-starts__on">
                        <StatusMark kind="supported" /> {side('onBoard')}
                      </span>
                    ) : acts.can ? (
                      <PlaceButton
                        label={`${t('findPlace')}: ${shortItem(id)}`}
                        dataId={`found-${id}`}
                        onPlace={() =>
                          void (kind === 'address' ? acts.place([], [id]) : acts.place([id])).then((done) => {
                            if (!done) return;
                            onSelect(id);
                            // The plus is gone: the focus stays with what it put on the board.
                            document.getElementById(`${fieldId}-${id}`)?.focus();
                          })
                        }
                      />
                    ) : null}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        {acts.can ? (
          <section className="trace-dialog__part">
            <h3 className="ui-heading">{t('bulkTitle')}</h3>
            <TextArea
              label={t('bulkLabel')}
              hint={t('bulkHint')}
              rows={4}
              value={table}
              onChange={setTable}
            />
            <p className="trace-note" aria-live="polite">
              {table === ''
                ? null
                : t('bulkRead', {
                    transactions: pasted.transactions.length,
                    addresses: pasted.addresses.length,
                  })}{' '}
              {pasted.unread.length === 0
                ? null
                : t('bulkUnread', {
                    count: pasted.unread.length,
                    list: pasted.unread.slice(0, 3).map(shortItem).join(', '),
                  })}
            </p>
            <Button
              data-id="bulk-place"
              reason={count === 0 ? t('bulkNothing') : undefined}
              onClick={() =>
                void acts.place(pasted.transactions, pasted.addresses).then((done) => {
                  if (done) onClose();
                })
              }
            >
              {t('bulkPlace')}
            </Button>
          </section>
        ) : null}
      </div>
    </Dialog>
  );
}
