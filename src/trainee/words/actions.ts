import type { Language } from '../../ui';
import type { HotkeyAction } from '../settings';
import { settingsStrings } from '../strings/settings';
import { screenName } from './labels';

/** What a key does: "Go to Inbox", "문서함 열기". */
export function actionName(action: HotkeyAction, language: Language): string {
  const t = settingsStrings.in(language);
  switch (action) {
    case 'log':
    case 'glossary':
    case 'pause':
    case 'pick-up':
    case 'help':
      return t(`action.${action}`);
    default:
      return t('action.place', { place: screenName(action, language) });
  }
}
