import type { ReactNode } from 'react';
import { Switch } from '../../ui';
import {
  LanguageSetting,
  MotionSetting,
  type SettingRowProps,
  TextSizeSetting,
} from '../sheets/setting-rows';
import { appStrings } from '../strings/app';
import { settingsStrings } from '../strings/settings';
import { startStrings } from '../strings/start';

/** What is settled before the first case: language, text size, motion, sound. */
export function FirstSettings({ settings, onChange }: SettingRowProps): ReactNode {
  const { language } = settings;
  const t = settingsStrings.in(language);
  const app = appStrings.in(language);
  return (
    <div className="sheet-stack first-settings">
      <p>{startStrings.in(language)('firstText')}</p>
      <LanguageSetting settings={settings} onChange={onChange} />
      <TextSizeSetting settings={settings} onChange={onChange} />
      <MotionSetting settings={settings} onChange={onChange} />
      <Switch
        label={t('sound')}
        detail={t('soundWhat')}
        checked={settings.sound}
        onChange={(sound) => onChange({ sound })}
        onText={app('on')}
        offText={app('off')}
      />
    </div>
  );
}
