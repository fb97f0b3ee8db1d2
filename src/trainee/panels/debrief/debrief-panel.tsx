import type { ReactNode } from 'react';
import type { PanelProps } from '../../app/panel-props';
import { DebriefAhead } from './debrief-ahead';
import { DebriefSheet } from './debrief-sheet';
import { OwnAccount } from './own-account';
import './debrief.css';
import './course.css';
import './debrief-print.css';

/** The debrief: closed until a stage ends, then the trainee's own account, then all of it. */
export function DebriefPanel(props: PanelProps): ReactNode {
  const { debrief } = props.view;
  if (debrief === null) return <DebriefAhead {...props} />;
  if (debrief.account === null) return <OwnAccount {...props} debrief={debrief} />;
  return <DebriefSheet {...props} debrief={debrief} account={debrief.account} />;
}
