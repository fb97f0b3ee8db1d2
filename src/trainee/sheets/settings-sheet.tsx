import type { ReactNode } from 'react';
import { Button, Dialog, Panel, Segmented, Slider, Switch } from '../../ui';
import type { Settings, Volumes } from '../settings';
import { appStrings } from '../strings/app';
import { settingsStrings } from '../strings/settings';
import { HotkeyEditor } from './hotkey-editor';
import { LanguageSetting, MotionSetting, Setting, TextSizeSetting } from './setting-rows';

export interface SettingsSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const VOLUMES = ['cues', 'ambience', 'music'] as const satisfies readonly (keyof Volumes)[];

/** Reading, pictures and motion, sound, help, keys. Each takes effect at once. */
export function SettingsSheet({ open, onClose, settings, onChange }: SettingsSheetProps): ReactNode {
  const { language } = settings;
  const t = settingsStrings.in(language);
  const app = appStrings.in(language);
  const flag = (
    key: 'sound' | 'captions' | 'hints' | 'guide' | 'summaries' | 'breaks' | 'hotkeysOn',
    label: string,
    detail: string,
  ) => (
    <Switch
      label={label}
      detail={detail}
      checked={settings[key]}
      onChange={(checked) => onChange({ [key]: checked })}
      onText={app('on')}
      offText={app('off')}
    />
  );
  return (
    <Dialog
      open={open}
      size="wide"
      title={t('title')}
      onClose={onClose}
      closeLabel={app('close')}
      actions={
        <Button kind="main" onClick={onClose}>
          {t('done')}
        </Button>
      }
    >
      <p className="sheet-quiet">{t('kept')}</p>
      <div className="settings-sheet">
        <div>
          <Panel title={t('part.reading')} headingLevel={3}>
            <LanguageSetting settings={settings} onChange={onChange} />
            <TextSizeSetting settings={settings} onChange={onChange} />
          </Panel>
          <Panel title={t('part.pictures')} headingLevel={3}>
            <MotionSetting settings={settings} onChange={onChange} />
            <Setting label={t('places')} detail={t('placesWhat')}>
              <Segmented
                label={t('places')}
                value={settings.listView ? 'list' : 'picture'}
                onChange={(value) => onChange({ listView: value === 'list' })}
                options={[
                  { value: 'picture', label: t('places.picture') },
                  { value: 'list', label: t('places.list') },
                ]}
              />
            </Setting>
          </Panel>
          <Panel title={t('part.care')} headingLevel={3}>
            {flag('hints', t('hints'), t('hintsWhat'))}
            {flag('guide', t('guide'), t('guideWhat'))}
            {flag('summaries', t('summaries'), t('summariesWhat'))}
            {flag('breaks', t('breaks'), t('breaksWhat'))}
          </Panel>
        </div>
        <div>
          <Panel title={t('part.sound')} headingLevel={3}>
            {flag('sound', t('sound'), t('soundWhat'))}
            {VOLUMES.map((key) => (
              <Slider
                key={key}
                label={t(key)}
                value={settings.volumes[key]}
                valueText={t('percent', { value: settings.volumes[key] })}
                onChange={(value) => onChange({ volumes: { ...settings.volumes, [key]: value } })}
              />
            ))}
            {flag('captions', t('captions'), t('captionsWhat'))}
          </Panel>
          <Panel title={t('part.keys')} headingLevel={3}>
            {flag('hotkeysOn', t('hotkeys'), t('hotkeysWhat'))}
            {settings.hotkeysOn ? <HotkeyEditor settings={settings} onChange={onChange} /> : null}
          </Panel>
        </div>
      </div>
    </Dialog>
  );
}
