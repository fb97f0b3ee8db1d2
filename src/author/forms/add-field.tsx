import { type ReactNode, useId, useState } from 'react';
import { type JsonPath, member, valueAt } from '../../scenario';
import { Button, type Language, TextField } from '../../ui';
import { formsStrings } from './strings';
import type { FormModel } from './use-form';

interface AddFieldProps {
  readonly language: Language;
  readonly form: FormModel;
  readonly path: JsonPath;
  readonly onAdded?: ((id: string) => void) | undefined;
}

/** Parts whose names conditions can spell. */
const SNAKE = ['facts', 'parameters', 'fields', 'slots'];

/** An id, and a new thing under it. */
export function AddField({ language, form, path, onAdded }: AddFieldProps): ReactNode {
  const t = formsStrings.in(language);
  const [id, setId] = useState('');
  const field = useId();
  const spelled = SNAKE.includes(String(path.at(-1)))
    ? /^[a-z][a-z0-9_]*$/
    : /^[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*$/;
  const taken = member(valueAt(form.scenario, path), id) !== undefined;
  const error = id === '' ? undefined : taken ? t('taken') : spelled.test(id) ? undefined : t('spelling');
  return (
    <form
      className="forms__add"
      onSubmit={(event) => {
        event.preventDefault();
        if (id === '' || error !== undefined || form.broken) return;
        form.add([...path, id]);
        onAdded?.(id);
        setId('');
      }}
    >
      <TextField
        id={field}
        label={t('newId')}
        value={id}
        onChange={setId}
        error={error}
        mono
        maxLength={60}
      />
      <Button size="small" type="submit" disabled={id === '' || error !== undefined || form.broken}>
        {t('add')}
      </Button>
    </form>
  );
}
