import { type ReactNode, useState } from 'react';
import { OVERRIDE_CODES, type OverrideCode } from '../../protocol';
import { Button, type Language, Select, TextArea } from '../../ui';
import { judgeStrings } from './strings';
import type { Judging } from './use-judging';

/** Gives other points than the machine, with a reason. All in whole quarter points. */
export function OverrideForm({
  judging,
  competency,
  machine,
  most,
  language,
}: {
  readonly judging: Judging;
  readonly competency: string;
  readonly machine: number;
  readonly most: number;
  readonly language: Language;
}): ReactNode {
  const t = judgeStrings.in(language);
  const before = judging.standing.overrides[competency];
  const [quarters, setQuarters] = useState(String(before?.quarters ?? machine));
  const [code, setCode] = useState<OverrideCode | ''>(before?.code ?? '');
  const [comment, setComment] = useState(before?.comment ?? '');
  const record = (): void => {
    if (code === '') return;
    const data = { competency, machine, quarters: Number(quarters), code, comment: comment.trim() };
    judging.add({ type: 'score.overridden', data });
  };
  return (
    <form
      className="judge-override"
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <Select
        label={t('override')}
        value={quarters}
        onChange={setQuarters}
        options={Array.from({ length: most + 1 }, (_, one) => ({
          value: String(one),
          label: String(one / 4),
        }))}
      />
      <Select
        label={t('code')}
        value={code}
        onChange={setCode}
        placeholder={t('choose')}
        options={OVERRIDE_CODES.map((value) => ({ value, label: t(`code.${value}`) }))}
      />
      <TextArea label={t('comment')} value={comment} onChange={setComment} rows={2} maxLength={4000} />
      <p className="run-quiet">{t('overrideHint')}</p>
      <Button type="submit" size="small" disabled={code === ''}>
        {t('record')}
      </Button>
    </form>
  );
}
