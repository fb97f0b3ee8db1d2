import type { ReactNode } from 'react';
import type { HostSnapshot } from '../../protocol';
import type { PanelProps } from '../app/panel-props';
import type { SheetName } from '../app/sheet-name';
import type { Caption } from '../app/use-captions';
import { CaptionsSheet } from './captions-sheet';
import { GlossarySheet } from './glossary-sheet';
import { HelpSheet } from './help-sheet';
import { HintsSheet } from './hints-sheet';
import { LogSheet } from './log-sheet';
import { PauseSheet } from './pause-sheet';
import { RecapSheet } from './recap-sheet';
import { SettingsSheet } from './settings-sheet';

export interface CaseSheetsProps {
  readonly sheet: SheetName | null;
  readonly onClose: () => void;
  readonly panel: PanelProps;
  readonly captions: readonly Caption[];
  readonly snapshot: HostSnapshot;
  readonly onExport: () => void;
  readonly onLeave: (() => void) | null;
}

/** Whatever can lie over a case; one at a time, and the pause above all. */
export function CaseSheets(props: CaseSheetsProps): ReactNode {
  const { sheet, onClose, panel, captions, snapshot, onExport, onLeave } = props;
  const { view, language, settings, changeSettings, dispatch } = panel;
  const shows = (name: SheetName): boolean => sheet === name && !view.paused;
  return (
    <>
      <SettingsSheet
        open={shows('settings')}
        onClose={onClose}
        settings={settings}
        onChange={changeSettings}
      />
      <HelpSheet open={shows('help')} onClose={onClose} settings={settings} />
      <GlossarySheet open={shows('glossary')} onClose={onClose} view={view} language={language} />
      <LogSheet open={shows('log')} onClose={onClose} panel={panel} />
      <CaptionsSheet open={shows('captions')} onClose={onClose} captions={captions} language={language} />
      <HintsSheet open={shows('hints')} onClose={onClose} panel={panel} />
      <RecapSheet
        open={shows('recap')}
        onClose={onClose}
        view={view}
        readOnly={snapshot.readOnly}
        language={language}
      />
      <PauseSheet
        open={view.paused}
        language={language}
        saved={snapshot.storage.kind === 'saved'}
        onResume={() => void dispatch({ type: 'session.resume' })}
        onExport={onExport}
        onLeave={onLeave}
      />
    </>
  );
}
