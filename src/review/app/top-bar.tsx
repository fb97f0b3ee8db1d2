import { ArrowLeft, FolderOpen, Import, Save, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { BridgeMark, Button, LANGUAGES, type Language, Segmented } from '../../ui';
import { reviewStrings } from './strings';

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어' };

export interface ReviewTopBarProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Scenario, version and hash of the chosen log. */
  readonly scenario: ReactNode;
  readonly any: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSaves: () => void;
  readonly onForget: () => void;
  /** Exports of the chosen log or the class. */
  readonly exports: ReactNode;
}

const icon = { size: 16, strokeWidth: 1.6 } as const;

/** The way in and out: opening logs, the scenario at hand, exports, the language. */
export function ReviewTopBar(props: ReviewTopBarProps): ReactNode {
  const { language, onLanguage, scenario, any, onFiles, onSaves, onForget, exports } = props;
  const t = reviewStrings.in(language);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    onFiles([...(input.files ?? [])]);
    // The same file can be opened again.
    input.value = '';
  };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a page's header is a banner, to be told from the frame's own.
    <header className="review-bar" aria-label={t('title')}>
      <a href={`../index.html?lang=${language}`} aria-label={t('back')} title={t('back')}>
        <ArrowLeft {...icon} aria-hidden="true" />
        <BridgeMark />
      </a>
      <h1>{t('title')}</h1>
      <div className="review-bar__scenario">{scenario}</div>
      <div className="review-bar__tools">
        <input
          ref={files}
          type="file"
          multiple
          hidden
          accept=".jsonl,.json,.zip"
          data-pick="files"
          onChange={({ currentTarget }) => take(currentTarget)}
        />
        <input
          ref={(input) => {
            folder.current = input;
            // React knows no property for it.
            input?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          multiple
          hidden
          data-pick="folder"
          onChange={({ currentTarget }) => take(currentTarget)}
        />
        <Button size="small" icon={<Import {...icon} />} onClick={() => files.current?.click()}>
          {t('open')}
        </Button>
        <Button
          size="small"
          kind="quiet"
          icon={<FolderOpen {...icon} />}
          onClick={() => folder.current?.click()}
        >
          {t('openFolder')}
        </Button>
        <Button size="small" kind="quiet" icon={<Save {...icon} />} onClick={onSaves}>
          {t('openSaves')}
        </Button>
        {exports}
        {any ? (
          <Button size="small" kind="quiet" icon={<X {...icon} />} onClick={onForget}>
            {t('forget')}
          </Button>
        ) : null}
        <Segmented
          label={t('language')}
          value={language}
          onChange={onLanguage}
          options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{OWN_NAMES[value]}</span> }))}
        />
      </div>
    </header>
  );
}
