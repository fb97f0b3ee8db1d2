import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button, type Language, Notice } from '../../ui';
import { appStrings } from '../strings/app';

export interface ErrorBoundaryProps {
  readonly language: Language;
  /** Hands the log out; left out where there is none. */
  readonly onExport?: (() => void) | undefined;
  readonly onLeave?: (() => void) | undefined;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failure: string | null;
}

/** Says in words that the page has stopped, and lets the trainee keep the log. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    // The console is where a developer looks; the trainee reads the notice.
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const t = appStrings.in(this.props.language);
    const { onExport, onLeave } = this.props;
    return (
      <main className="failure">
        <Notice
          tone="error"
          urgent
          title={t('failureTitle')}
          actions={
            <>
              <Button kind="main" size="small" onClick={() => window.location.reload()}>
                {t('failureReload')}
              </Button>
              {onExport ? (
                <Button size="small" onClick={onExport}>
                  {t('exportLog')}
                </Button>
              ) : null}
              {onLeave ? (
                <Button size="small" onClick={onLeave}>
                  {t('leave')}
                </Button>
              ) : null}
            </>
          }
        >
          <p>{t('failureText')}</p>
          <p className="ui-mono ui-unbroken">{t('failureDetail', { detail: failure })}</p>
        </Notice>
      </main>
    );
  }
}
