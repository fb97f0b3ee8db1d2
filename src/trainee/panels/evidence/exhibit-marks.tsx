import {
  AppWindow,
  BookMarked,
  ClipboardList,
  FileBadge,
  FileText,
  LayoutList,
  type LucideIcon,
  Mail,
  MailOpen,
  NotepadText,
  Phone,
  ScrollText,
  Table2,
  Voicemail,
  Workflow,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { DocumentView } from '../../../engine';
import { type Language, type StatusKind, StatusMark } from '../../../ui';
import { dayOfMoment } from '../../words';
import { evidenceStrings } from './strings';

const GLYPHS: Readonly<Record<DocumentView['form'], LucideIcon>> = {
  report: FileBadge,
  letter: FileText,
  note: NotepadText,
  instruction: BookMarked,
  cards: LayoutList,
  email: Mail,
  record: ScrollText,
  form: ClipboardList,
  voicemail: Voicemail,
  page: AppWindow,
  table: Table2,
  extract: Workflow,
  mail: MailOpen,
  telephone: Phone,
};

/** What kind of document it is, by a glyph and its word. */
export function KindGlyph({
  form,
  language,
}: {
  readonly form: DocumentView['form'];
  readonly language: Language;
}): ReactNode {
  const Glyph = GLYPHS[form];
  return (
    <span className="exhibit-kind">
      <Glyph size={15} strokeWidth={1.6} aria-hidden="true" /> {evidenceStrings.in(language)(`kind.${form}`)}
    </span>
  );
}

/** What has become of an exhibit: shape and word for each. */
export function ExhibitMarks({
  exhibit,
  language,
  none,
}: {
  readonly exhibit: DocumentView;
  readonly language: Language;
  /** Said where there is nothing to mark. */
  readonly none?: string | undefined;
}): ReactNode {
  const t = evidenceStrings.in(language);
  const marks: readonly (readonly [StatusKind, string])[] = [
    ...(exhibit.opened ? [] : [['request', t('mark.unopened')] as const]),
    ...(exhibit.tainted ? [['contradiction', t('mark.tainted')] as const] : []),
    ...(exhibit.expired ? [['waiting', t('mark.expired')] as const] : []),
    ...(exhibit.expires && !exhibit.expired
      ? [['waiting', t('mark.expires', { day: dayOfMoment(exhibit.expires, language) })] as const]
      : []),
    ...(exhibit.registered ? [['supported', t('mark.registered')] as const] : []),
  ];
  if (marks.length === 0)
    return none === undefined ? null : <span className="exhibit-marks__none">{none}</span>;
  return (
    <span className="exhibit-marks">
      {marks.map(([kind, word]) => (
        <span key={word} className={`exhibit-marks__mark exhibit-marks__mark--${kind}`}>
          <StatusMark kind={kind} /> {word}
        </span>
      ))}
    </span>
  );
}
