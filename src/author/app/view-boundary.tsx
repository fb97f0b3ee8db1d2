import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button, type Language, Notice } from '../../ui';
import { appStrings } from './strings';

export interface ViewBoundaryProps {
  readonly language: Language;
  /** A view that failed is tried again when this changes: the text that it stumbled over may be another now. */
  readonly revision: number;
  readonly children: ReactNode;
}

interface ViewBoundaryState {
  readonly failure: string | null;
}

/** Keeps the failure of one view to that view: the source and all that keeps it go on. */
export class ViewBoundary extends Component<ViewBoundaryProps, ViewBoundaryState> {
  override state: ViewBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): ViewBoundaryState {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override componentDidUpdate(before: ViewBoundaryProps): void {
    if (this.state.failure !== null && before.revision !== this.props.revision)
      this.setState({ failure: null });
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const t = appStrings.in(this.props.language);
    return (
      <Notice
        tone="error"
        urgent
        title={t('viewFailed')}
        actions={
          <Button size="small" onClick={() => this.setState({ failure: null })}>
            {t('viewRetry')}
          </Button>
        }
      >
        <p>{t('viewFailedText')}</p>
        <p className="ui-mono">{failure}</p>
      </Notice>
    );
  }
}
