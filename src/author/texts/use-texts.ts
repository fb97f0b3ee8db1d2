import { useMemo } from 'react';
import { translatedFrom, useSide } from '../side';
import { useInsight } from '../usage';
import { useReading, useScenarioValue } from '../workspace';
import { languagesOf, type TextRow, textRows } from './text-rows';

export interface Texts {
  /** Declared languages, the first first. */
  readonly languages: readonly string[];
  readonly rows: readonly TextRow[];
  readonly marks: ReadonlyMap<string, string>;
}

/** The texts of the open scenario beside their translations into a language, by default the second. */
export function useTexts(language: string | undefined): Texts {
  const { files, values } = useReading();
  const { texts } = useInsight();
  const scenario = useScenarioValue();
  const side = useSide();
  const languages = useMemo(() => languagesOf(scenario), [scenario]);
  const into = language ?? languages[1];
  const catalogue = values.get(`text.${into ?? ''}.json`);
  const marks = useMemo(() => translatedFrom(side, into ?? ''), [side, into]);
  const rows = useMemo(
    () => (into === undefined ? [] : textRows(texts, files, catalogue, into, marks)),
    [texts, files, catalogue, into, marks],
  );
  return { languages, rows, marks };
}
