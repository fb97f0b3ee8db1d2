import { type ReactNode, useId } from 'react';
import { FITS, type Fit, type TheoryView } from '../../../engine';
import { ExhibitChip, Panel, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { handlingTone } from '../../words';
import { OfTheory } from './of-theory';
import { findingsStrings } from './strings';

export interface ApartTableProps extends PanelProps {
  readonly theory: TheoryView;
  readonly fits: Readonly<Record<string, Fit>>;
  /** Says which theory an exhibit fits; without it the table is only shown. */
  readonly onFit?: (exhibit: string, fit: Fit) => void;
}

/** What tells the theory and its rival apart: for each exhibit, which of them it fits. */
export function ApartTable(props: ApartTableProps): ReactNode {
  const { theory, fits, language } = props;
  const t = findingsStrings.in(language);
  if (theory.apart.length === 0) return null;
  const telling = theory.apart.map((row) => row.exhibit).filter((id) => isTelling(fits[id]));
  return (
    <Panel title={<OfTheory theory={theory}>{t('apart')}</OfTheory>}>
      <table className="apart">
        <thead>
          <tr>
            <th scope="col">{t('apartFits')}</th>
            {FITS.map((fit) => (
              <th key={fit} scope="col">
                {t(`fits.${fit}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {theory.apart.map((row) => (
            <ApartRow key={row.exhibit} row={row} {...props} />
          ))}
        </tbody>
      </table>
      <p className="apart__sum" aria-live="polite">
        <StatusMark kind={telling.length > 0 ? 'supported' : 'waiting'} />{' '}
        {telling.length > 0 ? t('apartSome', { ids: telling.join(', ') }) : t('apartNothing')}
      </p>
    </Panel>
  );
}

/** Whether an exhibit fits one of the two only. */
const isTelling = (fit: Fit | undefined): boolean => fit === 'theory' || fit === 'rival';

function ApartRow(props: ApartTableProps & { readonly row: TheoryView['apart'][number] }): ReactNode {
  const { row, fits, view, language, goTo, onFit } = props;
  const t = findingsStrings.in(language);
  const name = useId();
  const exhibit = view.documents.find((each) => each.id === row.exhibit);
  return (
    <>
      <tr data-id={row.exhibit} data-exhibit={row.exhibit}>
        <th scope="row">
          <ExhibitChip
            number={row.exhibit}
            tone={exhibit === undefined ? 'internal' : handlingTone(exhibit.handling)}
            {...(exhibit === undefined ? {} : { label: `${row.exhibit}, ${exhibit.title}` })}
            onOpen={() => goTo('evidence', row.exhibit)}
          />
        </th>
        {FITS.map((fit) => (
          <td key={fit} className={row.right === fit ? 'apart__right' : undefined}>
            <label className="apart__choice">
              <input
                type="radio"
                name={name}
                value={fit}
                aria-label={t('apartChoice', { id: row.exhibit, fit: t(`fits.${fit}`) })}
                checked={fits[row.exhibit] === fit}
                disabled={onFit === undefined}
                onChange={() => onFit?.(row.exhibit, fit)}
              />
              {row.right === fit ? <StatusMark kind="supported" label={t('apartRight')} /> : null}
            </label>
          </td>
        ))}
      </tr>
      {row.why === '' ? null : (
        <tr>
          <td colSpan={1 + FITS.length} className="apart__why">
            {row.why}
          </td>
        </tr>
      )}
    </>
  );
}
