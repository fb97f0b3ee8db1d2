import type { ReactNode } from 'react';
import type { ScenarioCard } from '../../protocol';
import { Button, type Language } from '../../ui';
import { startStrings } from '../strings/start';
import { levelWord } from '../words';

export interface CaseFolderProps {
  readonly card: ScenarioCard;
  readonly language: Language;
  readonly onOpen: () => void;
  /** Shows the worked example once more; left out before there is a save, when opening the case is that. */
  readonly onExample: (() => void) | undefined;
}

const LEVELS: readonly ScenarioCard['level'][] = ['beginner', 'intermediate', 'advanced'];
const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'English', ko: '한국어' };

/** A case as a folder: tab, name, two sentences, and what it asks of one's day. */
export function CaseFolder({ card, language, onOpen, onExample }: CaseFolderProps): ReactNode {
  const t = startStrings.in(language);
  const stages = card.stages.map((title) => title[language] ?? '').join(', ');
  return (
    <article className={`folder folder--${card.kind}`}>
      <p className="folder__tab">{t(card.kind, { number: card.number })}</p>
      <div className="folder__paper paper">
        <h3>{card.title[language] ?? card.id}</h3>
        <p className="folder__summary">{card.summary[language]}</p>
        <dl>
          <div>
            <dt>{t('time')}</dt>
            <dd>
              <b>{t('minutes', { minutes: card.minutes })}</b>,{' '}
              {t('stages', { count: card.stages.length, titles: stages })}
            </dd>
          </div>
          <div>
            <dt>{t('level')}</dt>
            <dd>
              <LevelBoxes level={LEVELS.indexOf(card.level) + 1} />
              {levelWord(card.level, language)}
            </dd>
          </div>
          <div>
            <dt>{t('competencies')}</dt>
            <dd className="ui-mono">{card.competencies.join(' ')}</dd>
          </div>
          <div>
            <dt>{t('languages')}</dt>
            <dd>
              {card.languages.map((each, index) => (
                <span key={each} lang={each}>
                  {index > 0 ? ', ' : ''}
                  {LANGUAGE_NAMES[each] ?? each}
                </span>
              ))}
            </dd>
          </div>
        </dl>
        <div className="ui-actions">
          <Button
            kind="main"
            onClick={onOpen}
            aria-label={`${t('open')}: ${card.title[language] ?? card.id}`}
          >
            {t('open')}
          </Button>
          {onExample && card.workedExample ? (
            <Button onClick={onExample} data-id="example-again">
              {t('exampleAgain')}
            </Button>
          ) : null}
        </div>
      </div>
    </article>
  );
}

function LevelBoxes({ level }: { readonly level: number }): ReactNode {
  return (
    <span className="folder__level" aria-hidden="true">
      {LEVELS.map((each, index) => (
        <i key={each} className={index < level ? 'folder__box folder__box--full' : 'folder__box'} />
      ))}
    </span>
  );
}
