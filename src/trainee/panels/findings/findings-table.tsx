import { ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { FindingView } from '../../../engine';
import { StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { gradeWord } from '../../words';
import { slotText } from './claim-line';
import { claimSentence } from './claim-parts';
import { ConfidenceMark } from './confidence-mark';
import { FindingEditor, stateWord } from './finding-editor';
import { boardState, stateMark } from './finding-state';
import { GradeMark } from './grade-stamp';
import { findingsStrings } from './strings';

export interface FindingsTableProps extends PanelProps {
  readonly findings: readonly FindingView[];
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly isFresh: (id: string) => boolean;
}

/** The board as a table; a row opens into the same finding that lies on the board. */
export function FindingsTable(props: FindingsTableProps): ReactNode {
  const { findings, view, language, openId, onOpen, isFresh } = props;
  const t = findingsStrings.in(language);
  return (
    <table className="ui-table findings-table">
      <caption className="ui-visually-hidden">{t('findings')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('numberLabel')}</th>
          <th scope="col">{t('claimLabel')}</th>
          <th scope="col">{t('exhibitsLabel')}</th>
          <th scope="col">{t('sureLabel')}</th>
          <th scope="col">{t('stateLabel')}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => {
          const open = finding.id === openId;
          const state = boardState(finding);
          return (
            <Fragment key={finding.id}>
              <tr data-id={finding.id} className={open ? 'ui-table__row--selected' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="findings-table__fold"
                    aria-expanded={open}
                    aria-label={t(open ? 'collapse' : 'expand', { id: finding.id })}
                    onClick={() => onOpen(open ? null : finding.id)}
                  >
                    {open ? (
                      <ChevronDown size={16} aria-hidden="true" />
                    ) : (
                      <ChevronRight size={16} aria-hidden="true" />
                    )}
                    {finding.id}
                  </button>
                </th>
                <td lang={view.language}>
                  {claimSentence(finding.claim, (id) => {
                    const slot = finding.slots.find((each) => each.id === id);
                    return slot === undefined ? null : slotText(slot, slot.value);
                  })}
                </td>
                <td className="ui-mono" data-label={t('exhibitsLabel')}>
                  {[...finding.exhibits, ...finding.findings].map((id) => (
                    <span key={id} className="findings-table__id">
                      {id}{' '}
                    </span>
                  ))}
                </td>
                <td data-label={t('sureLabel')}>
                  {finding.confidence === null ? (
                    '–'
                  ) : (
                    <ConfidenceMark confidence={finding.confidence} language={language} />
                  )}
                </td>
                <td>
                  <span className="findings-table__state">
                    <StatusMark kind={stateMark(state)} /> {stateWord(finding, language)}
                  </span>
                  {finding.grade === null ? null : (
                    <span className="findings-table__state">
                      <GradeMark grade={finding.grade} /> {gradeWord(finding.grade, language)}
                    </span>
                  )}
                  {finding.contradictedBy.length === 0 ? null : (
                    <span className="findings-table__state">
                      {t('contradictedByShort', { ids: finding.contradictedBy.join(', ') })}
                    </span>
                  )}
                </td>
              </tr>
              {open ? (
                <tr className="findings-table__opened">
                  <td colSpan={5}>
                    <FindingEditor {...props} finding={finding} fresh={isFresh(finding.id)} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
