import type { ReactNode } from 'react';
import type { ChannelView, TraineeView } from '../../../engine';
import {
  Button,
  type DataColumn,
  DataTable,
  Dialog,
  type Language,
  PatternSwatch,
  StatusMark,
} from '../../../ui';
import { type Jurisdiction, jurisdictionsOf, patternOf } from '../document';
import { inboxStrings } from './strings';

export interface ChannelsDialogProps {
  readonly open: boolean;
  readonly view: TraineeView;
  readonly language: Language;
  readonly onClose: () => void;
}

/** Which channel is open to which state: treaties, contact points, liaison, and why one is not. */
export function ChannelsDialog({ open, view, language, onClose }: ChannelsDialogProps): ReactNode {
  const t = inboxStrings.in(language);
  const jurisdictions = jurisdictionsOf(view);
  const columns: readonly DataColumn<ChannelView>[] = [
    { id: 'channel', heading: t('channels.channel'), rowHeading: true, cell: (row) => row.title },
    ...statesOf(view.channels, jurisdictions).map(
      (country): DataColumn<ChannelView> => ({
        id: country,
        heading: (
          <span className="channels__state">
            <PatternSwatch pattern={patternOf(jurisdictions, country)} />
            {jurisdictions.find((each) => each.country === country)?.city ?? country}
          </span>
        ),
        cell: (row) => <ChannelCell channel={row} country={country} language={language} />,
      }),
    ),
  ];
  return (
    <Dialog
      open={open}
      title={t('channels.title')}
      onClose={onClose}
      closeLabel={t('channels.close')}
      size="wide"
      lang={language}
      className="channels-dialog"
      actions={
        <Button onClick={onClose} hotkey="Esc">
          {t('channels.close')}
        </Button>
      }
    >
      <DataTable
        caption={t('channels.caption', { city: view.clock.home })}
        columns={columns}
        rows={view.channels}
        rowKey={(row) => row.id}
        className="channels"
      />
    </Dialog>
  );
}

/** States that any channel names, in the order of the offices of the case. */
export function statesOf(
  channels: readonly ChannelView[],
  jurisdictions: readonly Jurisdiction[],
): readonly string[] {
  const named = [...new Set(channels.flatMap((channel) => channel.states.map((each) => each.country)))];
  const place = (country: string): number => {
    const index = jurisdictions.findIndex((each) => each.country === country);
    return index === -1 ? jurisdictions.length : index;
  };
  return named.toSorted((one, other) => place(one) - place(other));
}

function ChannelCell({
  channel,
  country,
  language,
}: {
  readonly channel: ChannelView;
  readonly country: string;
  readonly language: Language;
}): ReactNode {
  const t = inboxStrings.in(language);
  const state = channel.states.find((each) => each.country === country);
  const isOpen = state?.open ?? false;
  return (
    <>
      <span className={isOpen ? 'channels__open' : 'channels__closed'}>
        <StatusMark kind={isOpen ? 'supported' : 'closed'} />{' '}
        {isOpen ? t('channels.isOpen') : t('channels.isClosed')}
      </span>
      {state && state.note !== '' ? <span className="channels__note">{state.note}</span> : null}
    </>
  );
}
