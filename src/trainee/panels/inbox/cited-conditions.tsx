import type { ReactNode } from 'react';
import type { RequestView, TraineeView } from '../../../engine';
import { type Language, SectionHeading } from '../../../ui';
import { CiteChip, citedOn, documentStrings } from '../document';
import { inboxStrings } from './strings';

/**
 * What the senders of the cited exhibits have asked for, in their words. Whether citing them here keeps to it is for the
 * trainee to judge.
 */
export function CitedConditions({
  request,
  view,
  language,
}: {
  readonly request: Pick<RequestView, 'fields'>;
  readonly view: Pick<TraineeView, 'documents'>;
  readonly language: Language;
}): ReactNode {
  const t = inboxStrings.in(language);
  const bound = citedOn(request.fields).flatMap((id) => {
    const exhibit = view.documents.find((each) => each.id === id);
    return exhibit && exhibit.conditions !== '' ? [exhibit] : [];
  });
  if (bound.length === 0) return null;
  return (
    <section className="cited-conditions" aria-label={t('conditions.title')}>
      <SectionHeading>{t('conditions.title')}</SectionHeading>
      <ul>
        {bound.map((exhibit) => (
          <li key={exhibit.id}>
            <CiteChip exhibit={exhibit.id} source={view} language={language} />
            <q>{exhibit.conditions}</q>
            <span className="inbox-side__note">
              {documentStrings.in(language)('conditions.by', {
                name: exhibit.from.short || exhibit.from.agency,
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
