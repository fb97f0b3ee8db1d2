import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { BridgeMark, LANGUAGES, type Language, Segmented } from '../ui';
import { usePageLanguage } from './page-language';
import { authorStrings } from './strings';
import './page.css';

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어' };

/** Where an instructor begins today: a folder, an editor, and the validator. */
export function AuthorPage(): ReactNode {
  const [language, setLanguage] = usePageLanguage();
  const t = authorStrings.in(language);
  return (
    <div className="page">
      <header className="page__bar">
        <a href="../index.html">
          <ArrowLeft size={18} strokeWidth={1.6} aria-hidden="true" />
          {t('back')}
        </a>
        <Segmented
          label={t('language')}
          value={language}
          onChange={setLanguage}
          options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{OWN_NAMES[value]}</span> }))}
        />
      </header>
      <main className="page__main">
        <div className="page__name">
          <BridgeMark size={2.5} />
          <h1>{t('title')}</h1>
          <span>{t('who')}</span>
        </div>
        <p className="page__lead">{t('lead')}</p>
        <div className="page__columns">
          <section>
            <h2 className="ui-heading">{t('today')}</h2>
            <ol className="page__steps">
              <Step
                title={t('step1')}
                text={t('step1Text')}
                command="cp -r scenarios/quiet-harbor scenarios/your-case"
              />
              <Step title={t('step2')} text={t('step2Text')} />
              <Step
                title={t('step3')}
                text={t('step3Text')}
                command="npx casebridge validate scenarios/your-case"
              />
              <Step
                title={t('step4')}
                text={t('step4Text')}
                command="npx casebridge simulate scenarios/your-case --runs 100 --seed 1 --policy random --out logs"
              />
            </ol>
          </section>
          <aside className="paper page__paper">
            <h2>{t('paperTitle')}</h2>
            <ul>
              {PAPER.map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
            <h2>{t('laterTitle')}</h2>
            <p>{t('later')}</p>
          </aside>
        </div>
      </main>
    </div>
  );
}

const PAPER = ['paper1', 'paper2', 'paper3', 'paper4'] as const;

interface StepProps {
  readonly title: string;
  readonly text: string;
  readonly command?: string;
}

function Step({ title, text, command }: StepProps): ReactNode {
  return (
    <li>
      <h3>{title}</h3>
      <p>{text}</p>
      {command ? (
        <pre lang="en">
          <code>{command}</code>
        </pre>
      ) : null}
    </li>
  );
}
