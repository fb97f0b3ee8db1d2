import { Fragment, type ReactNode } from 'react';
import type { Language } from '../../../../ui';
import type { CiteSource } from './citable';
import { CiteChip } from './cite-chip';
import { citedParts } from './cited-text';

/** A text as it is read: its chips inked, nothing to be changed. */
export function CitedLine({
  text,
  source,
  language,
}: {
  readonly text: string;
  readonly source: Pick<CiteSource, 'documents'>;
  readonly language: Language;
}): ReactNode {
  return citedParts(text).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move.
    <Fragment key={index}>
      {part.kind === 'text' ? (
        part.text
      ) : (
        <CiteChip exhibit={part.exhibit} source={source} language={language} />
      )}
    </Fragment>
  ));
}
