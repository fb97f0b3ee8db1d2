import { type ReactNode, useState } from 'react';
import type { Fit, TheoryView } from '../../../engine';
import { Button, CheckList, Panel, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { ApartTable } from './apart-table';
import { ClaimLine } from './claim-line';
import { OfTheory } from './of-theory';
import { findingsStrings } from './strings';
import { handedInput, keptInput, sameInput, type TheoryInput } from './theory-input';

/** The case theories of the stage: the trainee's own, its rival, and what would show it wrong. */
export function TheorySide(props: PanelProps): ReactNode {
  const { view, language } = props;
  const t = findingsStrings.in(language);
  // The one at work first; those handed in with earlier stages after it.
  const shown = view.theories
    .filter((theory) => theory.open || theory.handed)
    .toSorted((one, other) => Number(other.open) - Number(one.open));
  if (shown.length === 0) {
    return (
      <Panel title={t('theory')}>
        <p className="finding-note">{t('theoryNone')}</p>
      </Panel>
    );
  }
  return shown.map((theory) => <Theory key={theory.id} theory={theory} {...props} />);
}

function Theory(props: PanelProps & { readonly theory: TheoryView }): ReactNode {
  const { theory, view, language, dispatch, readOnly, memory } = props;
  const t = findingsStrings.in(language);
  const key = `theory.${theory.id}`;
  const [local, setLocal] = useState<TheoryInput | null>(() => keptInput(memory.read(key), theory));
  const handed = handedInput(theory);
  const input = local ?? handed;
  const canAct = view.live && !readOnly && theory.open;
  const write = (next: TheoryInput): void => {
    setLocal(next);
    memory.write(key, JSON.stringify(next));
  };
  const empty = theory.blanks.filter((blank) => input.blanks[blank.id] === undefined).length;
  const reason = ((): string | undefined => {
    if (empty > 0) return t('handBlanks', { count: empty });
    if (input.doubts.length === 0) return t('handDoubts');
    return theory.handed && sameInput(input, handed) ? t('handedAsIs') : undefined;
  })();
  const handIn = async (): Promise<void> => {
    const { apart, ...others } = input;
    const result = await dispatch({
      type: 'theory.submit',
      theory: theory.id,
      ...others,
      ...(theory.apart.length > 0 ? { apart } : {}),
    });
    if (result.ok) memory.write(key, '');
  };
  return (
    <div className="theory" data-id={theory.id} tabIndex={-1} lang={view.language}>
      <Panel title={theory.title}>
        <ClaimLine
          className="theory__paragraph"
          claim={theory.paragraph}
          slots={theory.blanks}
          values={input.blanks}
          language={language}
          {...(canAct
            ? {
                onPick: (blank, value) => {
                  const { [blank]: _, ...others } = input.blanks;
                  write({ ...input, blanks: value === null ? others : { ...others, [blank]: value } });
                },
              }
            : {})}
        />
      </Panel>
      <Panel title={<OfTheory theory={theory}>{t('rival')}</OfTheory>}>
        <p className="theory__paragraph">{theory.rival}</p>
      </Panel>
      <ApartTable
        {...props}
        fits={input.apart}
        {...(canAct
          ? {
              onFit: (exhibit: string, fit: Fit) =>
                write({ ...input, apart: { ...input.apart, [exhibit]: fit } }),
            }
          : {})}
      />
      <Panel title={<OfTheory theory={theory}>{theory.doubts.ask}</OfTheory>}>
        <CheckList
          label={theory.doubts.ask}
          labelHidden
          values={input.doubts}
          disabled={!canAct}
          onChange={(doubts) => write({ ...input, doubts })}
          options={theory.doubts.options.map((option) => ({
            value: option.id,
            label: <span data-id={option.id}>{option.text}</span>,
          }))}
        />
      </Panel>
      <div className="theory__hand">
        {theory.handed ? (
          <p className="finding-note">
            <StatusMark kind="supported" /> {canAct ? t('handed') : t('theoryClosed')}
          </p>
        ) : (
          <p className="finding-note">{t('until')}</p>
        )}
        {canAct ? (
          <Button wide data-id="hand-in" reason={reason} onClick={() => void handIn()}>
            {t(theory.handed ? 'handAgain' : 'handIn')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
