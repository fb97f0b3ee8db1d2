import type { Screen, TraineeView } from '../../engine';
import type { Language, RailItem } from '../../ui';
import type { Settings } from '../settings';
import { appStrings } from '../strings/app';
import { screenName } from '../words';
import { keyLabel } from './key-label';
import { badgeCount } from './rail-badges';
import { PLACES } from './screens';

/** The rail: names, keys and what is new in each place. */
export function railItems(
  view: TraineeView,
  settings: Pick<Settings, 'hotkeys' | 'hotkeysOn'>,
  language: Language,
): readonly RailItem<Screen>[] {
  return PLACES.map(({ id, icon }) => {
    const count = badgeCount(view, id);
    return {
      id,
      icon,
      label: screenName(id, language),
      hotkey: settings.hotkeysOn ? keyLabel(settings.hotkeys[id]) : '',
      badge: count > 0 ? { text: String(count), label: badgeLabel(id, count, language) } : undefined,
    };
  });
}

function badgeLabel(screen: Screen, count: number, language: Language): string {
  const t = appStrings.in(language);
  switch (screen) {
    case 'inbox':
    case 'map':
    case 'findings':
    case 'operations':
      return t(`badge.${screen}`, { count });
    case 'debrief':
      return t('badge.debrief');
    case 'desk':
    case 'tracing':
    case 'evidence':
      return String(count);
  }
}
