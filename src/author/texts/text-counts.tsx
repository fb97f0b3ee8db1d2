import { type ReactNode, useMemo } from 'react';
import { type Language, ProgressBar } from '../../ui';
import { ownName, textsStrings } from './strings';
import { useTexts } from './use-texts';

/** How far the translation is; each further language leads to the texts. */
export function TextCounts({
  language,
  onOpen,
}: {
  readonly language: Language;
  readonly onOpen: () => void;
}): ReactNode {
  const t = textsStrings.in(language);
  const { languages, rows } = useTexts(undefined);
  const [all, missing] = useMemo(() => {
    const own = rows.filter(({ state }) => state !== 'orphan');
    return [own.length, own.filter(({ state }) => state === 'missing').length];
  }, [rows]);
  const [first, second] = languages;
  if (first === undefined || all === 0) return null;
  return (
    <div className="texts-count">
      <h2 className="ui-heading">
        {t('counts')} <span>{t('ids', { count: all })}</span>
      </h2>
      <p>
        {ownName(first)} <span>{`${all} / ${all}`}</span>
      </p>
      {second === undefined ? null : (
        <>
          <button type="button" onClick={onOpen}>
            {ownName(second)}{' '}
            <span className={missing > 0 ? 'texts-count__lack' : undefined}>
              {missing > 0 ? `▲ ${t('missingCount', { count: missing })}` : `${all} / ${all}`}
            </span>
          </button>
          <ProgressBar label={ownName(second)} value={all - missing} max={all} />
        </>
      )}
    </div>
  );
}
