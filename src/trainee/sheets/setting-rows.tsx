import type { ReactNode } from 'react';
import { Segmented } from '../../ui';
import { MOTION_CHOICES, type Settings, TEXT_SCALES } from '../settings';
import { settingsStrings } from '../strings/settings';
import { LanguageSwitch } from './language-switch';

export interface SettingRowProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

export function LanguageSetting({ settings, onChange }: SettingRowProps): ReactNode {
  const label = settingsStrings.in(settings.language)('language');
  return (
    <Setting label={label}>
      <LanguageSwitch
        language={settings.language}
        label={label}
        onChange={(language) => onChange({ language })}
      />
    </Setting>
  );
}

export function TextSizeSetting({ settings, onChange }: SettingRowProps): ReactNode {
  const label = settingsStrings.in(settings.language)('textSize');
  return (
    <Setting label={label}>
      <Segmented
        label={label}
        value={`${settings.textScale}`}
        onChange={(value) => {
          const scale = TEXT_SCALES.find((each) => `${each}` === value);
          if (scale) onChange({ textScale: scale });
        }}
        options={TEXT_SCALES.map((scale) => ({ value: `${scale}`, label: `${scale}` }))}
      />
    </Setting>
  );
}

export function MotionSetting({ settings, onChange }: SettingRowProps): ReactNode {
  const t = settingsStrings.in(settings.language);
  return (
    <Setting label={t('motion')}>
      <Segmented
        label={t('motion')}
        value={settings.motion}
        onChange={(motion) => onChange({ motion })}
        options={MOTION_CHOICES.map((value) => ({ value, label: t(`motion.${value}`) }))}
      />
    </Setting>
  );
}

interface SettingProps {
  readonly label: string;
  readonly detail?: string;
  readonly children: ReactNode;
}

/** A row of the settings: its name, what it means, and the control. */
export function Setting({ label, detail, children }: SettingProps): ReactNode {
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
