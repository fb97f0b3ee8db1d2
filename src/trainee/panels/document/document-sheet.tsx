import './document.css';
import { Phone, Voicemail } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { DocumentView } from '../../../engine';
import {
  Button,
  ExhibitChip,
  type Language,
  Markdown,
  PaperSheet,
  Stamp,
  StatusMark,
  VisuallyHidden,
} from '../../../ui';
import { useQuietMoment } from '../../app/quiet-moment';
import { fullMoment, handlingTone, handlingWord } from '../../words';
import { isSigned, lookOf, senderParts, titleAndBody } from './document-parts';
import { HardPassage } from './hard-passage';
import { documentStrings } from './strings';
import type { Reading } from './use-reading';

export interface DocumentSheetProps {
  readonly document: DocumentView;
  readonly language: Language;
  /** Everything that has arrived: a reference to one of these can be opened. */
  readonly documents: readonly DocumentView[];
  readonly onOpen?: ((id: string) => void) | undefined;
  /** How the trainee reads it. */
  readonly reading: Reading;
  readonly fit?: 'fill' | 'flow' | undefined;
  /** Marks the sheet as the exhibit that the pick-up key means when nothing has the focus. */
  readonly current?: boolean | undefined;
}

/** A document as paper: letterhead or header lines, body, signature, handling stamp. */
export function DocumentSheet(props: DocumentSheetProps): ReactNode {
  const { document, language, documents, onOpen, reading, fit = 'flow', current = false } = props;
  const t = documentStrings.in(language);
  const { summary } = document;
  const content = useRef<HTMLDivElement>(null);
  useQuietMoment(summary !== null);
  const chosen: Reading = {
    way: reading.way,
    choose(way) {
      reading.choose(way);
      // The button that was pressed goes; what it brought has the focus.
      content.current?.focus();
    },
  };
  const look = lookOf(document.form);
  const { title, body } = titleAndBody(document);
  const { from } = document;
  const official = look === 'official';
  return (
    <div
      className={`document document--${look} document--${document.form}`}
      data-id={document.id}
      {...(document.kind === 'exhibit' ? { 'data-exhibit': document.id } : {})}
      {...(current && document.kind === 'exhibit' ? { 'data-exhibit-current': '' } : {})}
    >
      <PaperSheet
        lang={language}
        fit={fit}
        label={document.title}
        scrollCue={t('below')}
        {...(official
          ? {
              organisation: from.agency,
              office: [from.person, from.role].filter(Boolean).join(', '),
              number: document.number || document.id,
              date: fullMoment(document.dated, language),
              title,
            }
          : {})}
        footer={document.kind === 'exhibit' ? `${document.id} · ${document.title}` : document.title}
        footerNote={handlingWord(document.handling, language)}
      >
        {document.alt === '' ? null : <VisuallyHidden>{document.alt}</VisuallyHidden>}
        {official ? null : <Headers document={document} language={language} />}
        <Stamps document={document} language={language} />
        <div ref={content} tabIndex={-1} className="document__content">
          {summary !== null && reading.way !== 'record' ? (
            <HardPassage reading={chosen} summary={summary} language={language} />
          ) : body === '' ? (
            <p className="document__closed">{document.opened ? t('opening') : t('unopened')}</p>
          ) : (
            <Markdown
              source={body}
              lang={language}
              onReference={(id) => (
                <Reference id={id} documents={documents} language={language} onOpen={onOpen} />
              )}
            />
          )}
          {summary !== null && reading.way === 'record' ? (
            <div className="ui-actions">
              <Button size="small" onClick={() => chosen.choose('summary')}>
                {t('hard.summary')}
              </Button>
            </div>
          ) : null}
        </div>
        {isSigned(document.form) && from.person !== '' ? (
          <Signature document={document} language={language} />
        ) : null}
      </PaperSheet>
    </div>
  );
}

interface PartProps {
  readonly document: DocumentView;
  readonly language: Language;
}

/** The lines above a mail or a note of a call: who, when, about what. */
function Headers({ document, language }: PartProps): ReactNode {
  const t = documentStrings.in(language);
  const { from } = document;
  const spoken = lookOf(document.form) === 'spoken';
  const sender = senderParts(from).join(', ');
  const Icon = document.form === 'voicemail' ? Voicemail : Phone;
  return (
    <header className="document-headers">
      {spoken ? (
        <p className="document-headers__kind">
          <Icon size={18} strokeWidth={1.6} aria-hidden="true" />
          {document.form === 'voicemail' ? t('voicemail') : t('call')}
        </p>
      ) : null}
      <dl>
        <dt>{spoken ? t('caller') : t('from')}</dt>
        <dd>{sender}</dd>
        <dt>{spoken ? t('received') : t('sent')}</dt>
        <dd className="document-headers__time">{fullMoment(document.dated, language)}</dd>
      </dl>
      <h2 className="document-headers__subject">{document.title}</h2>
    </header>
  );
}

/** What the paper may be used for, stamped on it; and what has become of it. */
function Stamps({ document, language }: PartProps): ReactNode {
  const t = documentStrings.in(language);
  return (
    <div className="document-stamps">
      <Stamp
        tone="neutral"
        unmarked
        className={`document-stamp document-stamp--${handlingTone(document.handling)}`}
      >
        {handlingWord(document.handling, language)}
      </Stamp>
      {document.tainted ? (
        <span className="document-mark document-mark--bad">
          <StatusMark kind="contradiction" /> {t('tainted')}
        </span>
      ) : null}
      {document.expired ? (
        <span className="document-mark document-mark--bad">
          <StatusMark kind="waiting" /> {t('expired')}
        </span>
      ) : null}
      {document.registered ? (
        <span className="document-mark document-mark--good">
          <StatusMark kind="supported" /> {t('registered')}
        </span>
      ) : null}
    </div>
  );
}

interface ReferenceProps extends Pick<DocumentSheetProps, 'documents' | 'language' | 'onOpen'> {
  readonly id: string;
}

/** An exhibit named inside a text. One that has not arrived is named and cannot be opened. */
function Reference({ id, documents, language, onOpen }: ReferenceProps): ReactNode {
  const known = documents.find((each) => each.id === id);
  if (!known) return <ExhibitChip number={id} />;
  const label = documentStrings.in(language)('openReference', { id, title: known.title });
  return (
    <span data-exhibit={id}>
      <ExhibitChip
        number={id}
        tone={handlingTone(known.handling)}
        label={onOpen ? label : known.title}
        onOpen={onOpen ? () => onOpen(id) : undefined}
      />
    </span>
  );
}

/** Name, rank and the square name seal beside it. */
function Signature({ document, language }: PartProps): ReactNode {
  const { person, role, initials } = document.from;
  return (
    <div className="document-signature">
      <span className="document-signature__line">
        <b>{person}</b>
        <span>{role}</span>
        <VisuallyHidden>{documentStrings.in(language)('signed')}</VisuallyHidden>
      </span>
      <svg viewBox="0 0 48 48" className="document-signature__seal" aria-hidden="true">
        <rect x="2.5" y="2.5" width="43" height="43" />
        <rect x="5.5" y="5.5" width="37" height="37" />
        <text x="24" y="30" textAnchor="middle">
          {initials}
        </text>
      </svg>
    </div>
  );
}
