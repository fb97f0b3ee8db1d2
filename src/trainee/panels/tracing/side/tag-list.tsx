import type { ReactNode } from 'react';
import type { BoardTagView } from '../../../../engine';
import type { Language } from '../../../../ui';
import { roleName } from '../words/board-words';
import { sideStrings } from '../words/side-strings';

/** Tags with whose word they are, what they make of the address, and of what date they are. */
export function TagList({
  tags,
  language,
  inherited = false,
}: {
  readonly tags: readonly BoardTagView[];
  readonly language: Language;
  readonly inherited?: boolean;
}): ReactNode {
  const t = sideStrings.in(language);
  return (
    <ul className="trace-tags">
      {tags.map((tag) => (
        <li key={`${tag.source} ${tag.text}`}>
          <span className={inherited ? 'trace-tag trace-tag--inherited' : 'trace-tag'}>{tag.text}</span>
          <span className="trace-note">
            {[
              tag.own ? t('ownTag') : t('tagSource', { source: tag.source }),
              roleName(tag.role, language),
              tag.dated === '' ? '' : t('tagDated', { date: tag.dated }),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
