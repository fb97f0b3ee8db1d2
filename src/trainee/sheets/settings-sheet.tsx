import type { ReactNode } from 'react';
import { Button, Dialog, Panel, Segmented, Slider, Switch } from '../../ui';
import { MOTION_CHOICES, type Settings, TEXT_SCALES, type Volumes } from '../settings';
import { appStrings } from '../strings/app';
import { settingsStrings } from '../strings/settings';
import { HotkeyEditor } from './hotkey-editor';
import { LanguageSwitch } from './language-switch';

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
    key: 'sound' | 'captions' | 'hints' | 'summaries' | 'hotkeysOn',
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
            <Setting label={t('language')}>
              <LanguageSwitch
                language={language}
                label={t('language')}
                onChange={(next) => onChange({ language: next })}
              />
            </Setting>
            <Setting label={t('textSize')}>
              <Segmented
                label={t('textSize')}
                value={`${settings.textScale}`}
                onChange={(value) => {
                  const scale = TEXT_SCALES.find((each) => `${each}` === value);
                  if (scale) onChange({ textScale: scale });
                }}
                options={TEXT_SCALES.map((scale) => ({ value: `${scale}`, label: `${scale}` }))}
              />
            </Setting>
          </Panel>
          <Panel title={t('part.pictures')} headingLevel={3}>
            <Setting label={t('motion')}>
              <Segmented
                label={t('motion')}
                value={settings.motion}
                onChange={(motion) => onChange({ motion })}
                options={MOTION_CHOICES.map((value) => ({ value, label: t(`motion.${value}`) }))}
              />
            </Setting>
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
            {flag('summaries', t('summaries'), t('summariesWhat'))}
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

interface SettingProps {
  readonly label: string;
  readonly detail?: string;
  readonly children: ReactNode;
}

function Setting({ label, detail, children }: SettingProps): ReactNode {
  return (
    <div className="setting">
      <span className="setting__words">
        {/* The control bears the same name for assistive technology. */}
        <span aria-hidden="true">{label}</span>
        {detail ? <span className="setting__detail">{detail}</span> : null}
      </span>
      {children}
    </div>
  );
}
