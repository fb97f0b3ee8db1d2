import type { ReactNode } from 'react';
import type { Mode } from '../../engine';
import type { SaveCard, ScenarioCard } from '../../protocol';
import { type Language, Notice, RadioList, TextField } from '../../ui';
import { LanguageSwitch } from '../sheets/language-switch';
import { startStrings } from '../strings/start';
import { modeMeaning, modeWord } from '../words';
import { type SessionDraft, sessionFault } from './session-draft';
import { SLOT_NUMBERS } from './slots';

export interface SessionFormProps {
  readonly card: ScenarioCard;
  readonly saves: readonly SaveCard[];
  readonly draft: SessionDraft;
  readonly onDraft: (draft: SessionDraft) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

const MODES: readonly Mode[] = ['guided', 'practice', 'assessment'];

/** Mode, slot, pseudonym, language and what is assumed. */
export function SessionForm({
  card,
  saves,
  draft,
  onDraft,
  language,
  onLanguage,
}: SessionFormProps): ReactNode {
  const t = startStrings.in(language);
  const change = (part: Partial<SessionDraft>): void => onDraft({ ...draft, ...part });
  const taken = saves.some((save) => save.slot === draft.slot);
  return (
    <div className="session-form">
      <div className="sheet-stack">
        <RadioList
          label={t('newMode')}
          value={draft.mode}
          onChange={(mode) => change({ mode })}
          options={MODES.map((mode) => ({
            value: mode,
            label: <b>{modeWord(mode, language)}</b>,
            detail: modeMeaning(mode, language),
          }))}
        />
        {card.parameters.map((parameter) => (
          <RadioList
            key={parameter.id}
            label={parameter.label[language] ?? parameter.id}
            value={draft.parameters[parameter.id]}
            onChange={(value) => change({ parameters: { ...draft.parameters, [parameter.id]: value } })}
            options={parameter.options.map((option) => ({
              value: option.id,
              label: option.text[language] ?? option.id,
            }))}
          />
        ))}
      </div>
      <div className="sheet-stack">
        <RadioList
          label={t('newSlot')}
          value={`${draft.slot}`}
          onChange={(value) => {
            const slot = SLOT_NUMBERS.find((each) => `${each}` === value);
            if (slot) change({ slot });
          }}
          options={SLOT_NUMBERS.map((slot) => {
            const save = saves.find((each) => each.slot === slot);
            return {
              value: `${slot}`,
              label: t('slot', { slot }),
              detail: save
                ? t('newSlotTaken', { title: save.title[language] ?? save.scenario, events: save.events })
                : t('slotEmpty'),
            };
          })}
        />
        {taken ? <Notice tone="warn" title={t('newSlotReplace', { slot: draft.slot })} /> : null}
        <TextField
          label={t('newPseudonym')}
          hint={t('newPseudonymWhat')}
          value={draft.pseudonym}
          onChange={(pseudonym) => change({ pseudonym })}
          error={sessionFault(draft, language) ?? undefined}
          maxLength={60}
        />
        <div className="ui-field">
          <span className="ui-field__label" aria-hidden="true">
            {t('newLanguage')}
          </span>
          <LanguageSwitch language={language} label={t('newLanguage')} onChange={onLanguage} />
          <span className="ui-field__hint">{t('newLanguageWhat')}</span>
        </div>
      </div>
    </div>
  );
}
