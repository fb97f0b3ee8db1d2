import { ArrowRight, Compass } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Screen, TraineeView } from '../../engine';
import type { HostSnapshot } from '../../protocol';
import { Button, type Language, StatusMark } from '../../ui';
import { appStrings } from '../strings/app';
import { readOnlySentence } from '../words';
import { FeedbackStrip } from './feedback-strip';
import type { PanelMemory } from './panel-props';

export interface CaseNoticesProps {
  readonly snapshot: HostSnapshot;
  readonly view: TraineeView;
  readonly language: Language;
  readonly screen: Screen;
  readonly memory: PanelMemory;
  /** A break that is offered now, or null. */
  readonly breakOffer: ReactNode;
  readonly onExport: () => void;
  readonly onGo: (screen: Screen) => void;
  readonly onSkipGuide: () => void;
}

/** What stands over every place as long as it is so: storage that fails, a save that can only be read, a break, the guide. */
export function CaseNotices({
  snapshot,
  view,
  language,
  screen,
  memory,
  breakOffer,
  onExport,
  onGo,
  onSkipGuide,
}: CaseNoticesProps): ReactNode {
  const t = appStrings.in(language);
  const { storage, readOnly } = snapshot;
  // A replay shows what the trainee saw. A save that can only be read needs no advice, and the debrief is left in peace.
  const broken = readOnly !== null && readOnly !== 'replay';
  const quiet = broken || screen === 'debrief';
  // The desk has the guide in its own column.
  const guide = quiet || screen === 'desk' ? null : view.guide;
  return (
    <>
      {storage.kind === 'memory' ? (
        <div className="case-standing case-standing--warn" role="alert">
          <StatusMark kind="waiting" />
          <p>{t(`storage.${storage.reason}`)}</p>
          <Button size="small" onClick={onExport}>
            {t('exportLog')}
          </Button>
        </div>
      ) : null}
      {broken ? (
        <div className="case-standing case-standing--warn">
          <StatusMark kind="waiting" />
          <p>
            <b>{t('readOnly')}</b> {readOnlySentence(readOnly, language)}
          </p>
          <Button size="small" onClick={onExport}>
            {t('exportLog')}
          </Button>
        </div>
      ) : null}
      {breakOffer}
      {quiet ? null : <FeedbackStrip view={view} language={language} memory={memory} />}
      {guide === null ? null : (
        <section className="case-standing case-standing--guide" aria-label={t('guide')}>
          <Compass size={18} strokeWidth={1.6} aria-hidden="true" />
          <p>
            <b>{t('guide')}</b> <span lang={view.language}>{guide.text}</span>
          </p>
          <GuideWay screen={guide.screen} here={screen} label={t('guideGo')} onGo={onGo} />
          <Button kind="quiet" size="small" onClick={onSkipGuide}>
            {t('guideSkip')}
          </Button>
        </section>
      )}
    </>
  );
}

interface GuideWayProps {
  readonly screen: Screen | null;
  readonly here: Screen;
  readonly label: string;
  readonly onGo: (screen: Screen) => void;
}

function GuideWay({ screen, here, label, onGo }: GuideWayProps): ReactNode {
  if (screen === null || screen === here) return null;
  return (
    <Button size="small" icon={<ArrowRight size={16} />} onClick={() => onGo(screen)}>
      {label}
    </Button>
  );
}
