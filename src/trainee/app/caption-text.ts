import type { EngineEffect, TraineeView } from '../../engine';
import type { Language } from '../../ui';
import { appStrings } from '../strings/app';

/** The caption of an effect, with the title of what it is about; null for one that has none. */
export function captionText(effect: EngineEffect, view: TraineeView, language: Language): string | null {
  if (effect.type !== 'caption') return null;
  const t = appStrings.in(language);
  const document = view.documents.find((each) => each.id === effect.about);
  switch (effect.caption) {
    case 'message-arrived':
      return t('caption.message-arrived', {
        who: document?.from.person || document?.from.short || '',
        title: document?.title ?? effect.about,
      });
    case 'exhibit-arrived':
      return t('caption.exhibit-arrived', { title: document?.title ?? effect.about });
    case 'request-answered': {
      const request = view.requests.find((each) => each.paper === effect.about);
      return t('caption.request-answered', { title: request?.title ?? effect.about });
    }
    case 'review-answered':
      return t('caption.review-answered');
    case 'deadline-near':
    case 'deadline-lost': {
      const entry = view.journal.findLast(({ kind, about }) => kind === 'deadline' && about === effect.about);
      return t(`caption.${effect.caption}`, { text: entry?.title ?? effect.about });
    }
  }
}
