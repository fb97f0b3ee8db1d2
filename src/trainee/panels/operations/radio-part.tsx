import { Pause, Play, StepForward } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { OperationView } from '../../../engine';
import { Button, PatternSwatch, Segmented, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { timeOfMoment } from '../../words';
import { jurisdictionsOf, patternOf } from '../document';
import { laneMoment, utcMoment } from './model/plan-time';
import { type OpenDecision, openDecisions, SPEEDS } from './model/playback';
import { operationStrings } from './strings';
import { usePlayback } from './use-playback';

export interface RadioPartProps extends PanelProps {
  readonly operation: OperationView;
}

/** What is heard while the plan is carried out, newest first, and the playback that moves the clock. */
export function RadioPart(props: RadioPartProps): ReactNode {
  const { operation, view, language, settings } = props;
  const t = operationStrings.in(language);
  useSpokenRadio(props);
  const patterns = jurisdictionsOf(view);
  const laneOf = (id: string) => operation.lanes.find((lane) => lane.id === id);
  return (
    <section className="ops-radio" aria-label={t('radio')}>
      <div className="ops-radio__head">
        <h2 className="ui-heading">{t('radio')}</h2>
        <span className="ops-note">{operation.executed ? t('radioOrder') : t('radioBefore')}</span>
        {operation.executed ? <Player {...props} /> : null}
        <span className="ops-note ops-radio__captions">
          {t(settings.captions ? 'captionsOn' : 'captionsOff')}
        </span>
      </div>
      {operation.executed ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <section className="ops-radio__log" aria-label={t('radioHeard')} tabIndex={0}>
          {operation.radio.length === 0 ? <p className="ops-note">{t('radioNone')}</p> : null}
          <ol>
            {operation.radio.toReversed().map(({ id, at, lane, text }, index) => {
              const team = laneOf(lane);
              return (
                <li key={id} className={index === 0 ? 'ops-heard ops-heard--last' : 'ops-heard'}>
                  <span className="ops-heard__utc">{timeOfMoment(utcMoment(at.at))} UTC</span>
                  <span className="ops-heard__local">
                    {team === undefined ? null : `${timeOfMoment(laneMoment(team, at.at))} ${team.zone}`}
                  </span>
                  <span className="ops-heard__lane">
                    {team === undefined ? null : (
                      <PatternSwatch pattern={patternOf(patterns, team.country)} />
                    )}
                    {team?.name ?? lane}
                  </span>
                  <span className="ops-heard__text">{text}</span>
                </li>
              );
            })}
          </ol>
        </section>
      ) : null}
    </section>
  );
}

/** Says each new message in the live region, oldest first. */
function useSpokenRadio({ operation, language, announce }: RadioPartProps): void {
  const t = operationStrings.in(language);
  const heard = useRef(operation.radio.length);
  useEffect(() => {
    const fresh = operation.radio.slice(heard.current);
    heard.current = operation.radio.length;
    for (const { lane, text } of fresh) {
      const name = operation.lanes.find(({ id }) => id === lane)?.name ?? lane;
      announce(t('radioSaid', { lane: name, text }));
    }
  }, [operation, announce, t]);
}

function Player(props: RadioPartProps): ReactNode {
  const { view, language, readOnly } = props;
  const t = operationStrings.in(language);
  const playback = usePlayback(props);
  const { ahead, playing } = playback;
  const can = !readOnly && view.live && ahead.kind === 'advance';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own.
    <div className="ops-player" role="group" aria-label={t('player')}>
      <Button
        size="small"
        icon={playing ? <Pause size={15} /> : <Play size={15} />}
        disabled={!can && !playing}
        onClick={playing ? playback.pause : playback.play}
      >
        {t(playing ? 'pause' : 'play')}
      </Button>
      <Button size="small" icon={<StepForward size={15} />} disabled={!can} onClick={playback.step}>
        {t('step')}
      </Button>
      <Segmented
        label={t('speed')}
        value={playback.speed}
        onChange={playback.setSpeed}
        options={SPEEDS.map((speed) => ({ value: speed, label: t(`speed.${speed}`) }))}
      />
      <span className="ops-note">
        {ahead.kind === 'advance'
          ? t('next', {
              utc: timeOfMoment(utcMoment(ahead.until)),
              local: nextLocal(props),
            })
          : t('nextNone')}
      </span>
    </div>
  );
}

function nextLocal({ operation }: RadioPartProps): string {
  return operation.next === null ? '' : `${timeOfMoment(operation.next)} ${operation.next.zone}`;
}

/** Decisions that wait, each with the way to it. */
export function DecisionsWaiting({ view, language, goTo }: PanelProps): ReactNode {
  const t = operationStrings.in(language);
  const decisions = openDecisions(view);
  if (decisions.length === 0) return null;
  return (
    <section className="ops-waiting" aria-label={t('decisionsOpen')}>
      {decisions.map((decision: OpenDecision) => (
        <Button
          key={decision.key}
          size="small"
          icon={<StatusMark kind="waiting" />}
          onClick={() => goTo(decision.screen, decision.target ?? undefined)}
        >
          {t('decision', { title: decision.title })}
        </Button>
      ))}
    </section>
  );
}
