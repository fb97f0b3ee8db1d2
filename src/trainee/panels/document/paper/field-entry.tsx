import type { ReactNode } from 'react';
import type { FieldView } from '../../../../engine';
import {
  Button,
  CheckField,
  CheckList,
  type Language,
  RadioList,
  Select,
  VisuallyHidden,
} from '../../../../ui';
import { ExhibitsEntry } from '../cite/exhibits-entry';
import { SequenceEntry } from '../sequence/sequence-entry';
import { documentStrings } from '../strings';
import { TypedEntry, type TypedEntryProps } from './typed-entry';

/** More options than this are a list that unfolds. */
const MOST_RADIO_OPTIONS = 7;

export type FieldEntryProps = Omit<TypedEntryProps, 'input'>;

/** The entry of one row, by its kind of input. What is chosen is saved at once, what is typed when it is left. */
export function FieldEntry(props: FieldEntryProps): ReactNode {
  const { field, language, draft } = props;
  const t = documentStrings.in(language);
  const { value } = field;
  switch (field.input) {
    case 'choice':
      return <ChoiceEntry {...props} />;
    case 'exhibits':
      return (
        <ExhibitsEntry
          field={field}
          source={props.source}
          language={language}
          announce={props.announce}
          onChange={(ids) => void draft.leave(field.id, ids.length === 0 ? null : [...ids])}
        />
      );
    case 'sequence':
      return (
        <SequenceEntry
          field={field}
          language={language}
          announce={props.announce}
          onChange={(order) => void draft.leave(field.id, order.length === 0 ? null : [...order])}
        />
      );
    case 'choices':
      return (
        <CheckList
          options={field.options.map(listOption)}
          values={Array.isArray(value) ? value : []}
          inline={isShort(field, language)}
          lang={language}
          onChange={(values) => void draft.leave(field.id, values.length === 0 ? null : [...values])}
        />
      );
    case 'tick':
      return (
        <CheckField
          checked={value === true}
          label={
            <>
              {t('field.yes')}
              <VisuallyHidden>: {field.label}</VisuallyHidden>
            </>
          }
          onChange={(on) => void draft.leave(field.id, on)}
        />
      );
    case 'text':
    case 'hash':
    case 'amount':
    case 'count':
    case 'range':
    case 'instant':
      return <TypedEntry {...props} input={field.input} />;
  }
}

function ChoiceEntry({ field, language, draft }: FieldEntryProps): ReactNode {
  const t = documentStrings.in(language);
  const chosen = typeof field.value === 'string' ? field.value : undefined;
  const choose = (option: string) => void draft.leave(field.id, option);
  return (
    <>
      {field.options.length > MOST_RADIO_OPTIONS ? (
        <Select
          options={field.options.map(({ id, text }) => ({ value: id, label: text }))}
          value={chosen ?? ''}
          placeholder={t('field.choose')}
          onChange={choose}
          lang={language}
        />
      ) : (
        <RadioList
          options={field.options.map(listOption)}
          value={chosen}
          look="plain"
          inline={isShort(field, language)}
          onChange={choose}
          lang={language}
        />
      )}
      {field.optional && chosen !== undefined ? (
        <Button kind="quiet" size="small" onClick={() => void draft.leave(field.id, null)}>
          {t('field.clear')}
        </Button>
      ) : null}
    </>
  );
}

function listOption({ id, text }: FieldView['options'][number]) {
  return { value: id, label: text };
}

/** Short options stand side by side, as on a printed form. A Hangul syllable is about two letters wide. */
function isShort(field: FieldView, language: Language): boolean {
  const most = language === 'ko' ? 11 : 22;
  return field.options.every((option) => option.text.length <= most);
}
