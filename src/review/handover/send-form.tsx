import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { XapiStatement } from '../../protocol';
import { announce, Button, type Language, Notice, ProgressBar, TextField } from '../../ui';
import { endpointFault, type SendOutcome, sendStatements } from './send-statements';
import { SentIds } from './sent-ids';
import { type HandoverTranslate, handoverStrings } from './strings';

interface SendFormProps {
  readonly language: Language;
  /** Made when they are needed: those of a thousand logs take a moment. */
  readonly statements: () => readonly XapiStatement[];
}

/** Sends statements to a store whose address the evaluator gives. Nothing leaves before the button is pressed. */
export function SendForm({ language, statements }: SendFormProps): ReactNode {
  const t = handoverStrings.in(language);
  const [endpoint, setEndpoint] = useState('');
  const [key, setKey] = useState('');
  const [secret, setSecret] = useState('');
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [outcome, setOutcome] = useState<SendOutcome | null>(null);
  const stopping = useRef(new AbortController());
  const fault = endpointFault(endpoint);
  useEffect(() => () => stopping.current.abort(), []);
  // Counted again after each sending.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an outcome changes what was sent before
  const known = useMemo(
    () => (fault === null ? new SentIds(endpoint, storage()) : null),
    [endpoint, fault, outcome],
  );
  const all = useMemo(() => (known === null ? null : statements()), [known, statements]);
  const before = all === null || known === null ? 0 : all.filter(({ id }) => known.has(id)).length;

  const send = async (): Promise<void> => {
    if (all === null || known === null) return;
    stopping.current = new AbortController();
    setOutcome(null);
    setProgress({ done: before, all: all.length });
    const result = await sendStatements(
      all,
      { endpoint, key, secret },
      known,
      (done) => {
        known.keep();
        setProgress({ done, all: all.length });
      },
      stopping.current.signal,
    );
    known.keep();
    setProgress(null);
    setOutcome(result);
    announce(outcomeText(result, t));
  };
  const left = (all?.length ?? 0) - before;
  const reason = fault === null ? (left === 0 ? t('allSent') : undefined) : t(fault);
  return (
    <form
      className="send-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === undefined && progress === null) void send();
      }}
    >
      <p>{t('sendText')}</p>
      <TextField
        label={t('endpoint')}
        value={endpoint}
        onChange={setEndpoint}
        mono
        inputMode="url"
        autoComplete="off"
        error={fault === null || fault === 'empty' ? undefined : t(fault)}
      />
      <div className="send-form__pair">
        <TextField label={t('key')} value={key} onChange={setKey} mono autoComplete="off" />
        <SecretField label={t('secret')} value={secret} onChange={setSecret} />
      </div>
      {all === null ? null : <p>{t('count', { n: all.length, sent: before })}</p>}
      {progress === null ? (
        <Button type="submit" reason={reason}>
          {t('doSend', { n: left })}
        </Button>
      ) : (
        <>
          <ProgressBar
            label={t('send')}
            value={progress.done}
            max={progress.all}
            valueText={t('sending', progress)}
          />
          <p>{t('sending', progress)}</p>
          <Button onClick={() => stopping.current.abort()}>{t('stop')}</Button>
        </>
      )}
      {outcome === null ? null : (
        <Notice tone={outcome.kind === 'sent' ? 'good' : 'warn'} title={outcomeText(outcome, t)} />
      )}
    </form>
  );
}

function SecretField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <label className="send-form__secret">
      <span>{label}</span>
      <input
        type="password"
        className="ui-input ui-mono"
        value={value}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function outcomeText(outcome: SendOutcome, t: HandoverTranslate): string {
  const n = outcome.statements;
  switch (outcome.kind) {
    case 'sent':
      return t('done', { n, before: outcome.before });
    case 'stopped':
      return t('stopped', { n });
    case 'failed':
      if (outcome.status === 0) return t('unreachable', { n });
      return outcome.status === 401 || outcome.status === 403
        ? t('refusedKey', { status: outcome.status, n })
        : t('failed', { status: outcome.status, n });
  }
}

/** Blocked storage throws at the mere look at it. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
