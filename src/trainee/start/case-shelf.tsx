import type { ReactNode, RefObject } from 'react';
import type { ScenarioCard } from '../../protocol';
import { Button, EmptyState, type Language, Notice } from '../../ui';
import { startStrings } from '../strings/start';
import { failureCode, failureSentence } from '../words';
import { CaseFolder } from './case-folder';
import type { Shelf } from './use-shelf';

export interface CaseShelfProps {
  readonly shelf: Shelf;
  readonly language: Language;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onOpen: (card: ScenarioCard) => void;
  readonly onExample: (card: ScenarioCard) => void;
}

/** The cases on this computer, each a folder. */
export function CaseShelf({ shelf, language, heading, onOpen, onExample }: CaseShelfProps): ReactNode {
  const t = startStrings.in(language);
  const { cards, saves, failure } = shelf;
  return (
    <section className="shelf" aria-labelledby="cases-title">
      <div className="start__heading">
        <h2 id="cases-title" className="ui-heading" tabIndex={-1} ref={heading}>
          {t('cases')}
        </h2>
        <span>{countText(shelf, language)}</span>
      </div>
      {failure === null ? null : (
        <Notice
          tone="error"
          title={t('casesFailed')}
          actions={
            <Button size="small" onClick={() => void shelf.reload()}>
              {t('casesAgain')}
            </Button>
          }
        >
          {/* Here the list itself is what is missing. */}
          {failureCode(failure) === 'scenario-missing'
            ? t('casesMissing')
            : failureSentence(failure, language)}
        </Notice>
      )}
      {cards?.length === 0 && failure === null ? <EmptyState title={t('casesNone')} /> : null}
      <div className="shelf__folders">
        {cards?.map((card) => (
          <CaseFolder
            key={card.id}
            card={card}
            language={language}
            onOpen={() => onOpen(card)}
            onExample={saves.length > 0 ? () => onExample(card) : undefined}
          />
        ))}
      </div>
    </section>
  );
}

function countText({ cards, failure }: Shelf, language: Language): string {
  const t = startStrings.in(language);
  if (cards === null) return t('casesLoading');
  if (failure !== null) return '';
  const drills = cards.filter(({ kind }) => kind === 'drill').length;
  const words = [t('casesCount', { count: cards.length - drills })];
  if (drills > 0) words.push(t('drillsCount', { count: drills }));
  return words.join(' · ');
}
