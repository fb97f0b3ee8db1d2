import { type ReactNode, useState } from 'react';
import type { CheckFinding, Diagnostic } from '../../scenario';
import { Button, Dialog, type Language, StatusMark, TextArea } from '../../ui';
import { useJsonEdit, useStore } from '../workspace';
import { canFix, fixEdit } from './fixes';
import { problemStrings } from './strings';

export interface ProblemItemProps {
  readonly language: Language;
  readonly problem: Diagnostic | CheckFinding;
}

/** One problem with its place, its proof, its fix, and the way to accept it. */
export function ProblemItem({ language, problem }: ProblemItemProps): ReactNode {
  const t = problemStrings.in(language);
  const store = useStore();
  const { code, severity, file, line, pointer, message, fix } = problem;
  const play = 'play' in problem ? problem.play : undefined;
  const isFinding = code.startsWith('CB11');
  const text = store.workspace().files.get(file);
  return (
    <li className="problem">
      <button
        type="button"
        className="problem__face"
        onClick={() => store.select({ file, pointer, by: 'problems' })}
      >
        <StatusMark
          kind={severity === 'error' ? 'contradiction' : 'waiting'}
          label={t(severity === 'error' ? 'error' : 'warning')}
        />
        <span>
          <span className="problem__place">
            {code} {file === 'scenario.json' ? '' : `${file} `}
            {t('line', { line })}
          </span>
          <span className="problem__words" lang="en">
            {message}
          </span>
          {fix ? (
            <span className="problem__fix" lang="en">
              {fix}
            </span>
          ) : null}
        </span>
      </button>
      {play ? (
        <details className="problem__play">
          <summary>{t('shortest', { count: play.length })}</summary>
          {play.length === 0 ? (
            <p>{t('atStart')}</p>
          ) : (
            <ol>
              {play.map((step, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: steps repeat, and their order never changes.
                <li key={index}>{step}</li>
              ))}
            </ol>
          )}
        </details>
      ) : null}
      <div className="problem__acts">
        {canFix(problem) ? (
          <Button
            size="small"
            onClick={() => {
              const changes = text === undefined ? undefined : fixEdit(problem, text);
              if (changes) store.edit(changes);
            }}
          >
            {t('fix')}
          </Button>
        ) : null}
        {isFinding && code !== 'CB1190' ? <Accept language={language} problem={problem} /> : null}
      </div>
    </li>
  );
}

/** Accepts a finding with a reason, which is written into the scenario. */
function Accept({ language, problem }: ProblemItemProps): ReactNode {
  const t = problemStrings.in(language);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const edit = useJsonEdit('problems');
  const close = (): void => setOpen(false);
  return (
    <>
      <Button size="small" kind="quiet" onClick={() => setOpen(true)}>
        {t('accept')}
      </Button>
      <Dialog
        open={open}
        size="narrow"
        title={t('acceptTitle')}
        onClose={close}
        closeLabel={t('close')}
        lightDismiss={false}
        actions={
          <>
            <Button onClick={close}>{t('cancel')}</Button>
            <Button
              kind="main"
              onClick={() => {
                if (reason.trim() === '') {
                  setMissing(true);
                  return;
                }
                edit(['check', 'allow', `${problem.code}:${problem.pointer}`], reason.trim());
                close();
              }}
            >
              {t('accept')}
            </Button>
          </>
        }
      >
        <p lang="en">
          {problem.code} {problem.message}
        </p>
        <p>{t('acceptText')}</p>
        <TextArea
          label={t('reason')}
          value={reason}
          onChange={setReason}
          error={missing && reason.trim() === '' ? t('reasonMissing') : undefined}
        />
      </Dialog>
    </>
  );
}
