import { Droplet } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BoardView } from '../../../engine';
import { TAINT_RULES } from '../../../ledger';
import { Button, RadioList } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { shortAddress } from './names';
import { itemName, type Selected } from './selection';
import { ToolbarMenu } from './toolbar-menu';
import type { BoardActs } from './use-board-acts';
import { boardStrings } from './words/board-strings';
import { taintName, taintSentence } from './words/board-words';
import { taintStrings } from './words/taint-strings';

export interface TaintMenuProps extends Pick<PanelProps, 'language'> {
  readonly board: BoardView;
  readonly acts: BoardActs;
  readonly selected: Selected | null;
}

/** By which rule taint is followed, and from which coin. */
export function TaintMenu({ board, acts, selected, language }: TaintMenuProps): ReactNode {
  const t = boardStrings.in(language);
  const words = taintStrings.in(language);
  const { rule, from } = board.taint;
  const name = taintName(rule, language);
  const coin = selected?.kind === 'coin' ? selected.coin : null;
  return (
    <ToolbarMenu
      dataId="board-taint"
      name={
        from === null
          ? `${t('taint')}: ${words('off')}`
          : `${t('taint')}: ${name}, ${words('from', { item: itemName(board, from) })}`
      }
      label={
        <>
          <span className="trace-tool__key">{t('taint')}</span> {from === null ? words('off') : name}
        </>
      }
      icon={<Droplet size={16} strokeWidth={1.7} aria-hidden="true" />}
    >
      {(close) => (
        <>
          <RadioList
            label={words('rule')}
            value={rule}
            disabled={!acts.can}
            onChange={(next) => void acts.taint(next, from)}
            options={TAINT_RULES.map((each) => ({
              value: each,
              label: <span data-id={`taint-${each}`}>{taintName(each, language)}</span>,
              detail: taintSentence(each, language),
            }))}
          />
          <p className="trace-note">
            {from === null ? words('choose') : words('followed', { item: itemName(board, from) })}{' '}
            {words('fees')}
          </p>
          {acts.can ? (
            <div className="trace-menu__acts">
              {coin === null || coin.outpoint === from ? null : (
                <Button
                  size="small"
                  data-id="taint-from"
                  onClick={() => {
                    close();
                    void acts.taint(rule, coin.outpoint);
                  }}
                >
                  {words('fromSelected', { item: shortAddress(coin.address) })}
                </Button>
              )}
              {from === null ? null : (
                <Button
                  size="small"
                  kind="quiet"
                  onClick={() => {
                    close();
                    void acts.taint(rule, null);
                  }}
                >
                  {words('stop')}
                </Button>
              )}
            </div>
          ) : null}
        </>
      )}
    </ToolbarMenu>
  );
}
