import type { ReactNode } from 'react';
import { ExhibitChip, StatusMark } from '../../../../ui';
import { handlingTone } from '../../../words';
import { shortItem } from '../names';
import { PlaceButton } from '../place-button';
import { sideStrings } from '../words/side-strings';
import type { SideProps } from './side-panel';

/** Addresses and transactions that opened documents name, each with those documents. */
export function StartList(
  props: Pick<SideProps, 'board' | 'acts' | 'language' | 'view' | 'goTo' | 'onSelect'>,
): ReactNode {
  const { board, acts, language, view, goTo, onSelect } = props;
  const t = sideStrings.in(language);
  if (board.cited.length === 0) return <p className="trace-note">{t('startNone')}</p>;
  return (
    <ul className="trace-starts">
      {board.cited.map(({ kind, id, documents, onBoard }) => (
        <li key={id} data-item={id}>
          <span className="trace-starts__kind">{t(kind)}</span>
          <button type="button" className="trace-link" onClick={() => onSelect(id)}>
            <span className="ui-mono">{shortItem(id)}</span>
          </button>
          <span className="trace-starts__documents">
            {documents.map((document) => {
              const known = view.documents.find((each) => each.id === document);
              return (
                <ExhibitChip
                  key={document}
                  number={document}
                  label={`${t('namedIn')} ${document}${known === undefined ? '' : `, ${known.title}`}`}
                  {...(known === undefined ? {} : { tone: handlingTone(known.handling) })}
                  onOpen={() => goTo(known?.kind === 'message' ? 'inbox' : 'evidence', document)}
                />
              );
            })}
          </span>
          {onBoard ? (
            <span className="trace-starts__on">
              <StatusMark kind="supported" /> {t('startOn')}
            </span>
          ) : acts.can ? (
            <PlaceButton
              label={t('startPlace', { item: shortItem(id) })}
              dataId={`start-${id}`}
              onPlace={() =>
                void (kind === 'address' ? acts.place([], [id]) : acts.place([id])).then((done) => {
                  if (done) onSelect(id);
                })
              }
            />
          ) : (
            <span />
          )}
        </li>
      ))}
    </ul>
  );
}
