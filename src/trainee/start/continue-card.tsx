import { Play } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SaveCard, ScenarioCard } from '../../protocol';
import { Button, type Language } from '../../ui';
import { startStrings } from '../strings/start';
import { readOnlySentence } from '../words';
import { agoText } from './ago-text';
import { RouteDrawing } from './route-drawing';

export interface ContinueCardProps {
  /** The save played last; undefined without one. */
  readonly save: SaveCard | undefined;
  /** The case of that save, if it is installed. */
  readonly scenario: ScenarioCard | undefined;
  /** The case to begin when there is no save. */
  readonly offer: ScenarioCard | undefined;
  readonly saves: number;
  /** A case is being opened. */
  readonly busy: boolean;
  readonly language: Language;
  readonly onContinue: (save: SaveCard) => void;
  readonly onBegin: (card: ScenarioCard) => void;
  readonly onSaves: () => void;
}

/** Where the trainee was, and the way back; or the way in. */
export function ContinueCard(props: ContinueCardProps): ReactNode {
  const { save, scenario, offer, saves, busy, language } = props;
  const t = startStrings.in(language);
  return (
    <section className="continue" aria-labelledby="continue-title">
      <RouteDrawing />
      <div className="continue__words">
        <span className="ui-heading">{save ? t('continueTitle') : t('start')}</span>
        {save ? (
          <>
            <h2 id="continue-title">{save.title[language] ?? save.scenario}</h2>
            <p>
              <b>{placeText(save, language)}</b> ·{' '}
              {t('savedAgo', { ago: agoText(save.savedAt, Date.now(), language) })}
            </p>
            {save.readOnly === null ? null : <p>{readOnlySentence(save.readOnly, language)}</p>}
            {scenario ? <StageLine save={save} scenario={scenario} language={language} /> : null}
            <div className="continue__acts">
              <Button
                kind="main"
                icon={<Play size={16} />}
                disabled={busy}
                onClick={() => props.onContinue(save)}
              >
                {busy ? t('opening') : save.readOnly === null ? t('continueAct') : t('readAct')}
              </Button>
              <Button onClick={props.onSaves}>{t('otherSaves', { count: saves })}</Button>
            </div>
          </>
        ) : (
          <>
            <h2 id="continue-title">{t('noSaveTitle')}</h2>
            <p>{t('noSaveText')}</p>
            <div className="continue__acts">
              {offer ? (
                <Button kind="main" icon={<Play size={16} />} onClick={() => props.onBegin(offer)}>
                  {t('beginAct', { title: offer.title[language] ?? offer.id })}
                </Button>
              ) : null}
            </div>
          </>
        )}
      </div>
    </section>
  );
}

function placeText(save: SaveCard, language: Language): string {
  const t = startStrings.in(language);
  if (save.ended) return t('continueOver', { day: save.day });
  if (save.stage === 0) return t('continueBetween', { day: save.day });
  return t('continueStage', { number: save.stage, day: save.day });
}

interface StageLineProps {
  readonly save: SaveCard;
  readonly scenario: ScenarioCard;
  readonly language: Language;
}

function StageLine({ save, scenario, language }: StageLineProps): ReactNode {
  return (
    <ol className="stage-line">
      {scenario.stages.map((title, index) => {
        const number = index + 1;
        const state = save.ended || number < save.stage ? 'done' : number === save.stage ? 'now' : 'ahead';
        return (
          <li
            key={title.en ?? number}
            className={`stage-line__stage stage-line__stage--${state}`}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            {number} {title[language]}
          </li>
        );
      })}
    </ol>
  );
}
