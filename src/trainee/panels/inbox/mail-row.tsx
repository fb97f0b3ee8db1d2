import type { ReactNode } from 'react';
import type { LocalMoment, TraineeView } from '../../../engine';
import {
  Avatar,
  classNames,
  formatWeekday,
  HandlingChip,
  type Language,
  StatusMark,
  VisuallyHidden,
} from '../../../ui';
import {
  dayOfMoment,
  handlingTone,
  handlingWord,
  requestStateMark,
  requestStateWord,
  timeOfMoment,
} from '../../words';
import { homeOffice } from '../clock/home-office';
import { type Jurisdiction, patternOf } from '../document';
import { isRequest, type MailItem } from './mail';
import { inboxStrings } from './strings';

const DAY_MS = 86_400_000;

export interface MailRowProps {
  readonly item: MailItem;
  readonly view: TraineeView;
  readonly language: Language;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly selected: boolean;
  readonly onSelect: () => void;
}

/** One line of the list: initials over the hatch of a jurisdiction, sender, subject, local time, code. */
export function MailRow(props: MailRowProps): ReactNode {
  const { item, selected, onSelect } = props;
  const unread = item.kind === 'document' && !item.document.opened;
  const exhibit = item.kind === 'document' && item.document.kind === 'exhibit' ? item.document.id : null;
  return (
    <li>
      <button
        type="button"
        className={classNames('mail-row', selected && 'mail-row--selected', unread && 'mail-row--unread')}
        aria-current={selected ? 'true' : undefined}
        data-id={item.kind === 'document' ? item.document.id : item.paper.paper}
        {...(exhibit === null ? {} : { 'data-exhibit': exhibit })}
        onClick={onSelect}
      >
        {item.kind === 'document' ? (
          <DocumentFace {...props} item={item} />
        ) : (
          <PaperFace {...props} item={item} />
        )}
      </button>
    </li>
  );
}

type DocumentItem = Extract<MailItem, { kind: 'document' }>;
type PaperItem = Exclude<MailItem, DocumentItem>;

function DocumentFace({
  item,
  view,
  language,
  jurisdictions,
}: MailRowProps & { readonly item: DocumentItem }): ReactNode {
  const t = inboxStrings.in(language);
  const { from, title, dated, handling, opened } = item.document;
  return (
    <>
      <Avatar
        initials={from.initials || [...from.short].slice(0, 2).join('')}
        pattern={patternOf(jurisdictions, from.country)}
      />
      <span className="mail-row__who">
        <span className="mail-row__name">
          {[from.person || from.short, from.person ? from.short : from.role].filter(Boolean).join(' · ')}
        </span>
        {opened ? null : (
          <span className="mail-row__dot">
            <VisuallyHidden>{t('unread')}</VisuallyHidden>
          </span>
        )}
      </span>
      <span className="mail-row__subject">{title}</span>
      <span className="mail-row__foot">
        <time>{whenOf(dated, view.clock.now, language)}</time>
        <HandlingChip tone={handlingTone(handling)} label={handlingWord(handling, language)} />
      </span>
    </>
  );
}

function PaperFace({
  item,
  view,
  language,
  jurisdictions,
}: MailRowProps & { readonly item: PaperItem }): ReactNode {
  const t = inboxStrings.in(language);
  const { paper } = item;
  const home = homeOffice(view);
  const request = isRequest(paper) ? paper : null;
  const returned = request?.state === 'returned';
  return (
    <>
      <Avatar
        initials={language === 'ko' ? '나' : 'ME'}
        pattern={patternOf(jurisdictions, home?.country ?? '')}
      />
      <span className="mail-row__who">
        <span className="mail-row__name">
          {request && item.kind === 'sent'
            ? t('to', { name: request.to.short })
            : `${t('you')} · ${home?.city ?? ''}`}
        </span>
      </span>
      <span className="mail-row__subject">
        {paper.title}
        {paper.about === null ? '' : ` · ${paper.about}`}
      </span>
      <span className="mail-row__foot">
        <time>{paperTime(item, view.clock.now, language)}</time>
        {request && (item.kind === 'sent' || returned) ? (
          <span className="mail-row__state">
            <StatusMark kind={requestStateMark(request.state)} /> {requestStateWord(request.state, language)}
          </span>
        ) : item.kind === 'sent' ? (
          <span className="mail-row__state">
            <StatusMark kind="supported" /> {t('filed')}
          </span>
        ) : (
          <HandlingChip tone="draft" label={handlingWord('draft', language)} />
        )}
      </span>
    </>
  );
}

/** When it was answered or left; for a draft, that it has not. */
function paperTime({ kind, paper }: PaperItem, now: LocalMoment, language: Language): string {
  const request = isRequest(paper) ? paper : null;
  const moment = request?.state === 'returned' ? request.answeredAt : request?.sentAt;
  if (moment && (kind === 'sent' || request?.state === 'returned')) return whenOf(moment, now, language);
  if (paper.done) return '';
  return inboxStrings.in(language)(request ? 'not-sent' : 'not-filed');
}

/** "Mon 11:02 KST" within six days, "Thu 2 Jan" beyond: the sender's own clock, with its zone. */
function whenOf(moment: LocalMoment, now: LocalMoment, language: Language): string {
  if (Math.abs(now.at - moment.at) > 6 * DAY_MS) return dayOfMoment(moment, language);
  return `${formatWeekday(moment.weekday, language)} ${timeOfMoment(moment)} ${moment.zone}`;
}
