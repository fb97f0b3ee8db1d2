import { FileText, Redo2, SkipForward, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { OperationView, PaperView } from '../../../engine';
import { Button, MarkList, RadioList, SectionHeading, type StatusKind, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { shortMoment } from '../../words';
import { ExecuteDialog, PreviewLines } from './execute-dialog';
import { type GoTarget, goList } from './model/go-lines';
import { previewLines } from './model/preview-lines';
import { DecisionsWaiting } from './radio-part';
import { operationStrings } from './strings';
import type { PlanActs } from './use-plan-acts';

export interface PlanSideProps extends PanelProps {
  readonly operation: OperationView;
  readonly form: PaperView | undefined;
  readonly acts: PlanActs;
  /** Opens the plan form, at a field if one is named. */
  readonly onPaper: (field?: string) => void;
  readonly onOpen: (step: string) => void;
}

/** Beside the lanes: the window, the go/no-go list, what executing now would mean, and the way to it. */
export function PlanSide(props: PlanSideProps): ReactNode {
  const { operation, form, language } = props;
  const t = operationStrings.in(language);
  const paper =
    form === undefined ? (
      <p className="ops-note">{t('planMissing')}</p>
    ) : (
      <Button size="small" icon={<FileText size={15} />} onClick={() => props.onPaper()}>
        {t('planOpen')}
      </Button>
    );
  if (operation.executed) {
    return (
      <aside className="ops-side" aria-label={t('side')}>
        <div className="ops-side__scroll">
          <p className="ops-side__state">
            <StatusMark kind={operation.over ? 'supported' : 'request'} />{' '}
            {operation.over || operation.t0 === null
              ? t('over')
              : t('executed', { time: shortMoment(operation.t0, language) })}
          </p>
          <DecisionsWaiting {...props} />
          {paper}
        </div>
      </aside>
    );
  }
  return (
    <aside className="ops-side" aria-label={t('side')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="ops-side__scroll" aria-label={t('side')} tabIndex={0}>
        <Windows {...props} />
        <GoPart {...props}>{paper}</GoPart>
        <section className="ops-if" aria-label={t('preview')}>
          <SectionHeading>{t('preview')}</SectionHeading>
          <PreviewLines lines={previewLines(operation, props.view.offices, language)} none={t('none')} />
        </section>
      </section>
      {props.acts.can ? <SideFoot {...props} /> : null}
    </aside>
  );
}

function Windows({ operation, language, acts }: PlanSideProps): ReactNode {
  const t = operationStrings.in(language);
  return (
    <section>
      <SectionHeading>{t('windows')}</SectionHeading>
      {operation.windows.length === 0 ? <p className="ops-note">{t('windowsNone')}</p> : null}
      <RadioList
        label={t('windows')}
        labelHidden
        value={operation.windows.find(({ chosen }) => chosen)?.id}
        disabled={!acts.can}
        onChange={acts.choose}
        options={operation.windows.map((window) => ({
          value: window.id,
          label: <span data-id={window.id}>{window.title}</span>,
          detail: window.open
            ? shortMoment(window.at, language)
            : `${shortMoment(window.at, language)}, ${t('windowGone')}`,
          disabled: !window.open,
        }))}
      />
    </section>
  );
}

function GoPart(props: PlanSideProps & { readonly children: ReactNode }): ReactNode {
  const { operation, form, language, onPaper, onOpen } = props;
  const t = operationStrings.in(language);
  const { lines, ticked, all } = goList(operation, form, language);
  const open = (target: GoTarget): void => {
    switch (target.kind) {
      case 'field':
        onPaper(target.field);
        return;
      case 'plan':
        onPaper();
        return;
      case 'step':
        onOpen(target.step);
    }
  };
  return (
    <section className="ops-go">
      <SectionHeading aside={all === 0 ? undefined : t('ticked', { ticked, all })}>{t('go')}</SectionHeading>
      <MarkList
        label={t('go')}
        items={lines.map((line) => {
          const { target } = line;
          return {
            id: line.id,
            kind: line.kind,
            kindLabel: t(markWord(line.kind)),
            label: line.label,
            aside: line.aside,
            onOpen:
              target === null || (target.kind !== 'step' && form === undefined)
                ? undefined
                : () => open(target),
          };
        })}
      />
      {props.children}
    </section>
  );
}

function markWord(kind: StatusKind): 'mark.done' | 'mark.open' | 'mark.clash' {
  if (kind === 'contradiction') return 'mark.clash';
  return kind === 'supported' ? 'mark.done' : 'mark.open';
}

/** Undo, and the button that leads to executing. */
function SideFoot(props: PlanSideProps): ReactNode {
  const { operation, language, acts, dispatch, announce } = props;
  const t = operationStrings.in(language);
  const [asking, setAsking] = useState(false);
  const [sent, setSent] = useState(false);
  async function execute(): Promise<void> {
    if (sent) return;
    setSent(true);
    const result = await dispatch({ type: 'plan.execute' });
    setSent(false);
    setAsking(false);
    if (result.ok) announce(t('executeDone'));
  }
  const missing = operation.missing.map((what) => {
    if (what === 'window' || what === 'plan') return t(`missing.${what}`);
    return operation.steps.find(({ id }) => id === what)?.title ?? what;
  });
  return (
    <div className="ops-side__foot">
      <div className="ops-undo">
        <button
          type="button"
          className="ops-link"
          aria-disabled={!acts.canUndo || undefined}
          onClick={acts.undo}
        >
          <Undo2 size={15} aria-hidden="true" /> {t('undoUntil')}
        </button>
        <button
          type="button"
          className="ops-link"
          aria-disabled={!acts.canRedo || undefined}
          onClick={acts.redo}
        >
          <Redo2 size={15} aria-hidden="true" /> {t('redo')}
        </button>
        {acts.changes === 0 ? null : (
          <span className="ops-note">{t('changes', { count: acts.changes })}</span>
        )}
      </div>
      <Button
        kind="irreversible"
        wide
        icon={<SkipForward size={18} strokeWidth={1.8} />}
        aria-haspopup="dialog"
        reason={missing.length === 0 ? undefined : t('executeReason', { what: missing.join(', ') })}
        onClick={() => setAsking(true)}
      >
        {t('execute')}
      </Button>
      {missing.length === 0 ? <p className="ops-note">{t('executeNote')}</p> : null}
      <ExecuteDialog
        {...props}
        open={asking}
        onExecute={() => void execute()}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
