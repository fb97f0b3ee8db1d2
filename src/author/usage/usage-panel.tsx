import { type ReactNode, useMemo, useState } from 'react';
import type { JsonValue } from '../../base';
import { isList, member, valueAt } from '../../scenario';
import { Button, EmptyState, type Language, TextField } from '../../ui';
import { SCENARIO_FILE, useScenarioValue, useSelected, useStore } from '../workspace';
import type { PlacedUse } from './insight';
import { renameFault, usedAt } from './rename';
import { usageStrings } from './strings';
import './usage.css';
import { useInsight } from './use-insight';
import { useRename } from './use-rename';

const HOWS = ['declared', 'set', 'read', 'named'] as const;

/** Every place of the thing that the author looks at, by line, and its renaming. */
export function UsagePanel({ language }: { readonly language: Language }): ReactNode {
  const t = usageStrings.in(language);
  const store = useStore();
  const target = useSelected();
  const scenario = useScenarioValue();
  const { uses } = useInsight();
  const [renaming, setRenaming] = useState<string>();
  const thing = useMemo(
    () => (target?.file === SCENARIO_FILE ? usedAt(uses, target.pointer) : undefined),
    [uses, target],
  );
  const own = useMemo(
    () => uses.filter(({ kind, id }) => kind === thing?.kind && id === thing.id),
    [uses, thing],
  );
  const key = thing && `${thing.kind} ${thing.id}`;
  if (thing === undefined || key === undefined) {
    return (
      <section className="usage" aria-label={t('title')}>
        <h2 className="ui-heading">{t('title')}</h2>
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      </section>
    );
  }
  const how = (wanted: PlacedUse['how']): readonly PlacedUse[] =>
    own.filter((use) => use.how === wanted).toSorted((a, b) => a.from - b.from);
  const lacks = missing(thing, own);
  return (
    <section className="usage" aria-label={t('title')}>
      <h2 className="ui-heading">{t('title')}</h2>
      <p className="usage__thing">
        <code>{thing.id}</code>
        <span>{thing.kind === 'fact' ? factWords(scenario, thing.id, t) : thing.kind}</span>
      </p>
      {lacks ? <p className="usage__lack">{t(lacks)}</p> : null}
      {renaming === key ? (
        <RenameForm
          key={key}
          language={language}
          thing={thing}
          count={own.length}
          onDone={() => setRenaming(undefined)}
        />
      ) : (
        <Button size="small" kind="quiet" onClick={() => setRenaming(key)}>
          {t('rename')}
        </Button>
      )}
      {HOWS.map((one) => {
        const places = how(one);
        return places.length === 0 ? null : (
          <ul key={one} className="usage__places">
            {places.map(({ pointer, from, line }) => (
              <li key={from}>
                <button
                  type="button"
                  className="usage__place"
                  onClick={() => store.select({ file: SCENARIO_FILE, pointer, by: 'usage' })}
                >
                  <span className="usage__line">{line}</span>
                  <span>{t(one)}</span>
                  <code title={pointer}>{nearEnd(pointer)}</code>
                </button>
              </li>
            ))}
          </ul>
        );
      })}
    </section>
  );
}

/** The part of a place that tells it from its neighbours. */
function nearEnd(pointer: string): string {
  return pointer.split('/').slice(-3).join('/');
}

type T = ReturnType<typeof usageStrings.in>;

function missing(
  thing: PlacedUse,
  own: readonly PlacedUse[],
): 'undeclared' | 'unused' | 'unread' | 'unset' | undefined {
  const some = (...hows: PlacedUse['how'][]): boolean => own.some(({ how }) => hows.includes(how));
  if (!some('declared')) return 'undeclared';
  if (!some('set', 'read', 'named')) return 'unused';
  if (thing.kind !== 'fact') return undefined;
  if (!some('read', 'named')) return 'unread';
  return some('set') ? undefined : 'unset';
}

function factWords(scenario: JsonValue | undefined, id: string, t: T): string {
  const spec = valueAt(scenario, ['facts', id]);
  const flag = member(spec, 'flag');
  if (typeof flag === 'boolean') return t('startsFlag', { value: String(flag) });
  const level = member(spec, 'level');
  if (isList(level)) {
    const [least, most] = level;
    return t('startsLevel', {
      least: String(least),
      most: String(most),
      value: String(member(spec, 'start') ?? least),
    });
  }
  const choice = member(spec, 'choice');
  return isList(choice) ? t('choice', { values: choice.join(', ') }) : '';
}

interface RenameFormProps {
  readonly language: Language;
  readonly thing: PlacedUse;
  readonly count: number;
  readonly onDone: () => void;
}

/** One new id for all places, as one undo step. */
function RenameForm({ language, thing, count, onDone }: RenameFormProps): ReactNode {
  const t = usageStrings.in(language);
  const { uses } = useInsight();
  const rename = useRename('usage');
  const [next, setNext] = useState(thing.id);
  const [broken, setBroken] = useState(false);
  const fault = renameFault(uses, thing, next);
  return (
    <form
      className="usage__rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (fault !== undefined) return;
        if (rename(thing, next)) onDone();
        else setBroken(true);
      }}
    >
      <TextField
        label={t('newId')}
        value={next}
        onChange={setNext}
        mono
        maxLength={60}
        error={broken ? t('broken') : fault === undefined || next === thing.id ? undefined : t(fault)}
      />
      <div className="ui-actions">
        <Button size="small" type="submit" disabled={fault !== undefined}>
          {t('renameAll', { count })}
        </Button>
        <Button size="small" kind="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
