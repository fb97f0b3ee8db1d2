import { type ReactNode, useState } from 'react';
import { entriesOf, isRecord, type JsonPath, member, pointerOf, valueAt } from '../../scenario';
import { Button, classNames, EmptyState, type Language, Notice, Select } from '../../ui';
import { partLabel } from '../outline';
import { useInsight } from '../usage';
import { SCENARIO_FILE, stepsOf, useSelected } from '../workspace';
import { AddField } from './add-field';
import './forms.css';
import { describe } from './shape';
import { formsStrings } from './strings';
import { type FormModel, useForm } from './use-form';
import { Members } from './value-field';

/** The parts that have forms, by path; those of one thing have no list. */
const PARTS: readonly { readonly path: JsonPath; readonly single: boolean }[] = [
  { path: ['meta'], single: true },
  { path: ['clock'], single: true },
  { path: ['agencies'], single: false },
  { path: ['people'], single: false },
  { path: ['facts'], single: false },
  { path: ['exhibits'], single: false },
  { path: ['messages'], single: false },
  { path: ['instruments'], single: false },
  { path: ['forms'], single: false },
  { path: ['decisions'], single: false },
  { path: ['findings'], single: false },
  { path: ['injects'], single: false },
  { path: ['deadlines'], single: false },
  { path: ['endings'], single: false },
  { path: ['scoring', 'competencies'], single: false },
  { path: ['scoring', 'points'], single: false },
  { path: ['scoring', 'breaches'], single: false },
  { path: ['scoring'], single: true },
];

/** Forms for the common parts, made from the schema; they follow the selection and write the least edits. */
export function FormsView({ language }: { readonly language: Language }): ReactNode {
  const t = formsStrings.in(language);
  const form = useForm();
  const selected = useSelected();
  const [chosen, setChosen] = useState('meta');
  const steps = selected?.file === SCENARIO_FILE ? stepsOf(selected.pointer) : [];
  const followed = PARTS.find(({ path }) => path.every((step, at) => steps[at] === step) && steps.length > 0);
  const part = followed ?? PARTS.find(({ path }) => path.join('.') === chosen) ?? PARTS[0];
  if (part === undefined) return null;
  const { path, single } = part;
  const id = single ? undefined : followed && steps[path.length];
  const things = single ? [] : entriesOf(valueAt(form.scenario, path));
  const thing = single
    ? path
    : id !== undefined && things.some(([key]) => key === id)
      ? [...path, id]
      : undefined;
  return (
    <section className="forms" aria-label={t('title')}>
      <div className="forms__left">
        <Select
          label={t('part')}
          value={path.join('.')}
          onChange={(next) => {
            setChosen(next);
            const to = PARTS.find((one) => one.path.join('.') === next);
            if (to) form.select(pointerOf(to.path));
          }}
          options={PARTS.map((one) => ({
            value: one.path.join('.'),
            label: one.path.map((step) => partLabel(String(step), language)).join(' / '),
          }))}
        />
        {single ? null : (
          <>
            <ul className="forms__things" aria-label={t('things')}>
              {things.map(([key, value]) => (
                <li key={key}>
                  <button
                    type="button"
                    aria-current={key === id ? 'true' : undefined}
                    className={classNames('forms__thing', key === id && 'forms__thing--here')}
                    onClick={() => form.select(pointerOf([...path, key]))}
                  >
                    <code>{key}</code>
                    <span>{nameOf(value)}</span>
                  </button>
                </li>
              ))}
            </ul>
            {things.length === 0 ? <p className="forms__help">{t('none')}</p> : null}
            <AddField
              language={language}
              form={form}
              path={path}
              onAdded={(made) => form.select(pointerOf([...path, made]))}
            />
          </>
        )}
      </div>
      <div className="forms__right">
        {form.broken ? <Notice tone="warn" title={t('broken')} /> : null}
        {thing === undefined ? (
          <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
        ) : (
          <ThingForm key={pointerOf(thing)} language={language} form={form} path={thing} single={single} />
        )}
      </div>
    </section>
  );
}

interface ThingFormProps {
  readonly language: Language;
  readonly form: FormModel;
  readonly path: JsonPath;
  readonly single: boolean;
}

function ThingForm({ language, form, path, single }: ThingFormProps): ReactNode {
  const t = formsStrings.in(language);
  const { uses } = useInsight();
  const [asked, setAsked] = useState(false);
  const { shape, help } = describe(form.schema, path, form.scenario);
  const pointer = pointerOf(path);
  const declared = uses.find((use) => use.how === 'declared' && use.pointer === pointer);
  const count = declared
    ? uses.filter((use) => use.kind === declared.kind && use.id === declared.id && use !== declared).length
    : 0;
  const remove = (): void => form.set(path, undefined);
  return (
    <>
      <h2 className="forms__name">
        <code>{path.join(' / ')}</code>
      </h2>
      {help === '' ? null : <p className="forms__help">{help}</p>}
      {shape.kind === 'object' || shape.kind === 'record' || shape.kind === 'list' ? (
        <Members language={language} form={form} path={path} shape={shape} />
      ) : (
        <p className="forms__raw">{t('raw')}</p>
      )}
      {single ? null : asked ? (
        <Notice
          tone="warn"
          urgent
          title={t('used', { count })}
          actions={
            <>
              <Button size="small" onClick={remove}>
                {t('removeThing')}
              </Button>
              <Button size="small" kind="quiet" onClick={() => setAsked(false)}>
                {t('keep')}
              </Button>
            </>
          }
        />
      ) : (
        <Button
          size="small"
          kind="quiet"
          disabled={form.broken}
          onClick={() => (count > 0 ? setAsked(true) : remove())}
        >
          {t('removeThing')}
        </Button>
      )}
    </>
  );
}

function nameOf(value: unknown): string {
  if (!isRecord(value)) return '';
  for (const key of ['title', 'name', 'text', 'claim']) {
    const name = member(value, key);
    if (typeof name === 'string') return name;
  }
  return '';
}
