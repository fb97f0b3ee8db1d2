import { type ReactNode, useEffect, useState } from 'react';
import type { BoardAddressView, BoardCoinView } from '../../../../engine';
import type { Confidence } from '../../../../scenario';
import { Button, RadioList, Segmented, Select, StatusMark, TextField } from '../../../../ui';
import { confidenceWord } from '../../../words';
import { CONFIDENCE_RUNGS } from '../../findings/finding-draft';
import { shortAddress } from '../names';
import { coinsOf } from '../selection';
import { serviceSignal } from '../words/board-words';
import { sideStrings } from '../words/side-strings';
import type { AddressSideProps } from './address-side';
import { WISH } from './side-part';
import { TagList } from './tag-list';

export interface TagsPartProps extends AddressSideProps {
  readonly known: BoardAddressView;
}

/** What the address is said to be, by whom; whether a service begins here; and the trainee's own tag. */
export function TagsPart(props: TagsPartProps): ReactNode {
  const { known, board, language, onSelect } = props;
  const t = sideStrings.in(language);
  const cluster = board.clusters.find(({ id }) => id === known.cluster);
  return (
    <div className="trace-side__scroll">
      <section className="trace-box">
        <h3 className="ui-heading">{t('direct')}</h3>
        {known.tags.length === 0 ? <p className="trace-note">{t('noTags')}</p> : null}
        <TagList tags={known.tags} language={language} />
        <h3 className="ui-heading">{t('inherited')}</h3>
        {known.inherited.length === 0 ? <p className="trace-note">{t('noInherited')}</p> : null}
        <TagList tags={known.inherited} language={language} inherited />
        {cluster === undefined ? (
          <p className="trace-note">{t('noCluster')}</p>
        ) : (
          <details className="trace-more">
            <summary>
              <StatusMark kind="entity" />{' '}
              {t('clusterMembers', { number: cluster.number, count: cluster.members.length })}
            </summary>
            {cluster.mixed ? (
              <p className="trace-said">
                <StatusMark kind="waiting" /> {t('mixed')}
              </p>
            ) : null}
            <ul className="trace-members">
              {cluster.members.map((address) => (
                <li key={address}>
                  <button type="button" className="trace-link" onClick={() => onSelect(address)}>
                    <span className="ui-mono">{shortAddress(address)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <StopPart {...props} />
      {props.acts.can ? <TagEditor {...props} /> : null}
    </div>
  );
}

/** What points to a service, and the mark that the trail stops here. */
function StopPart({ known, board, language, acts, selected }: TagsPartProps): ReactNode {
  const t = sideStrings.in(language);
  const [service, setService] = useState('');
  const coins = coinsOf(board, known.address);
  const reading: BoardCoinView['service'] | undefined =
    selected.kind === 'coin'
      ? selected.coin.service
      : (coins.find((coin) => coin.service.stop || coin.service.suspected) ?? coins[0])?.service;
  const stopped = board.services.find(({ id }) => id === known.stop);
  const suggested = known.tags.find((tag) => tag.service !== null)?.service ?? '';
  const chosen = service === '' ? suggested : service;
  const there = coins.length > 0 || board.starts.some(({ address }) => address === known.address);
  return (
    <section className="trace-box" {...{ [WISH]: 'stop' }}>
      <h3 className="ui-heading">{t('service')}</h3>
      <p className="trace-note">
        {reading?.stop ? t('serviceStop') : reading?.suspected ? t('serviceSuspected') : t('serviceNone')}
      </p>
      {reading === undefined || reading.signals.length === 0 ? null : (
        <ul className="trace-signals">
          {reading.signals.map((signal) => (
            <li key={signal}>{serviceSignal(signal, language)}</li>
          ))}
        </ul>
      )}
      {known.stop !== null ? (
        <>
          <p className="trace-said">
            <StatusMark kind="supported" /> {t('stopped', { service: stopped?.title ?? known.stop })}
          </p>
          {acts.can ? (
            <Button size="small" data-id="unstop" onClick={() => void acts.stop(known.address, null)}>
              {t('unstop')}
            </Button>
          ) : null}
        </>
      ) : acts.can && board.services.length > 0 ? (
        <>
          <RadioList
            label={t('stopAt')}
            value={chosen === '' ? undefined : chosen}
            onChange={setService}
            options={board.services.map(({ id, title }) => ({
              value: id,
              label: <span data-id={`service-${id}`}>{title}</span>,
            }))}
          />
          <Button
            wide
            data-id="stop-here"
            reason={!there ? t('stopOnBoardFirst') : chosen === '' ? t('chooseService') : undefined}
            onClick={() => void acts.stop(known.address, chosen)}
          >
            {t('stopButton')}
          </Button>
        </>
      ) : null}
    </section>
  );
}

/** The trainee's own tag, with where it comes from and how sure it is. */
function TagEditor({ known, view, language, acts }: TagsPartProps): ReactNode {
  const t = sideStrings.in(language);
  const own = known.tags.find((tag) => tag.own);
  const [text, setText] = useState(own?.text ?? '');
  const [confidence, setConfidence] = useState<Confidence | null>(null);
  const [source, setSource] = useState(own?.source ?? '');
  useEffect(() => {
    setText(own?.text ?? '');
    setSource(own?.source ?? '');
  }, [own?.text, own?.source]);
  const exhibits = view.documents.filter((document) => document.kind === 'exhibit' && document.opened);
  const missing = text.trim() === '' ? t('needTag') : confidence === null ? t('needSure') : undefined;
  return (
    <section className="trace-box">
      <h3 className="ui-heading">{t('tagEditor')}</h3>
      <div {...{ [WISH]: 'tag' }}>
        <TextField label={t('tagText')} value={text} maxLength={80} lang={view.language} onChange={setText} />
      </div>
      <Segmented<Confidence>
        label={t('tagSure')}
        tone="strong"
        wide
        value={confidence ?? undefined}
        onChange={setConfidence}
        options={CONFIDENCE_RUNGS.map(({ value }) => ({
          value,
          label: <span data-id={`tag-${value}`}>{confidenceWord(value, language)}</span>,
        }))}
      />
      <Select
        label={t('tagFrom')}
        value={source === '' ? 'none' : source}
        onChange={(next) => setSource(next === 'none' ? '' : next)}
        options={[
          { value: 'none', label: t('tagNoSource') },
          ...exhibits.map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
        ]}
      />
      <div className="ui-actions">
        <Button
          size="small"
          data-id="save-tag"
          reason={missing}
          onClick={() => {
            if (confidence !== null) void acts.tag(known.address, text.trim(), confidence, source);
          }}
        >
          {t('tagSave')}
        </Button>
        {own === undefined ? null : (
          <Button
            size="small"
            kind="quiet"
            data-id="remove-tag"
            onClick={() => void acts.tag(known.address, '', 'possible', '')}
          >
            {t('tagRemove')}
          </Button>
        )}
      </div>
    </section>
  );
}
