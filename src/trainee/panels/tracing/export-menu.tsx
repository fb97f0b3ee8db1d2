import type { ReactNode } from 'react';
import { Button } from '../../../ui';
import type { ToolbarProps } from './toolbar';
import { ToolbarMenu } from './toolbar-menu';
import { boardStrings } from './words/board-strings';
import { dialogStrings } from './words/dialog-strings';

export interface ExportMenuProps
  extends Pick<ToolbarProps, 'language' | 'onPicture' | 'onTable' | 'onDialog' | 'acts'> {
  readonly icon: ReactNode;
}

/** What leaves the board: a picture, a table, or an exhibit. */
export function ExportMenu({
  language,
  onPicture,
  onTable,
  onDialog,
  acts,
  icon,
}: ExportMenuProps): ReactNode {
  const t = dialogStrings.in(language);
  const name = boardStrings.in(language)('export');
  return (
    <ToolbarMenu dataId="board-export" name={name} label={name} icon={icon}>
      {(close) => {
        const and = (run: () => void) => (): void => {
          close();
          run();
        };
        return (
          <div className="trace-menu__acts">
            <Button
              size="small"
              kind="quiet"
              data-id="export-png"
              reason={onPicture === null ? t('exportPngOff') : undefined}
              onClick={onPicture === null ? undefined : and(onPicture)}
            >
              {t('exportPng')}
            </Button>
            <Button size="small" kind="quiet" data-id="export-csv" onClick={and(onTable)}>
              {t('exportCsv')}
            </Button>
            {acts.can ? (
              <Button
                size="small"
                kind="quiet"
                data-id="export-register"
                onClick={and(() => onDialog('register'))}
              >
                {t('exportRegister')}
              </Button>
            ) : null}
          </div>
        );
      }}
    </ToolbarMenu>
  );
}
