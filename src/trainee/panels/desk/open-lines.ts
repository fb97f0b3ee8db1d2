import type { PaperView, RequestView, Screen, TraineeView } from '../../../engine';
import type { Language, StatusKind } from '../../../ui';
import { nearMoment } from '../clock/near-moment';
import { deskStrings } from './strings';

/** Something that was begun and is not done, and where it is worked on. */
export interface OpenLine {
  readonly id: string;
  readonly kind: StatusKind;
  /** The state in words, for the mark. */
  readonly kindLabel: string;
  readonly label: string;
  readonly state: string;
  readonly screen: Screen;
  readonly target: string;
}

/** Open lines, the most pressing first: returned, in flight, drafts, findings, theories. */
export function openLines(view: TraineeView, language: Language): readonly OpenLine[] {
  const requests = view.requests.flatMap((request) => requestLine(request, view, language));
  const order: readonly StatusKind[] = ['contradiction', 'request', 'waiting'];
  const sorted = requests.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  return [
    ...sorted,
    ...formLines(view, language),
    ...findingLines(view, language),
    ...theoryLines(view, language),
  ];
}

function requestLine(request: RequestView, view: TraineeView, language: Language): readonly OpenLine[] {
  const t = deskStrings.in(language);
  const line = { id: request.paper, label: `${request.title}, ${request.to.short}` };
  const place = { screen: 'inbox', target: request.paper } as const;
  switch (request.state) {
    case 'sent':
    case 'acknowledged': {
      const state =
        request.expected === null
          ? t('line.sent')
          : t('line.answer', { moment: nearMoment(request.expected.from, view.clock.now, language) });
      return [{ ...line, ...place, kind: 'request', kindLabel: t('mark.request'), state }];
    }
    case 'returned': {
      const count = request.fields.filter((field) => field.returned !== '').length;
      const state = t('line.returned', { count });
      return [{ ...line, ...place, kind: 'contradiction', kindLabel: t('mark.contradiction'), state }];
    }
    case 'drafted': {
      const state = t('line.draft', filling(request));
      return [{ ...line, ...place, kind: 'waiting', kindLabel: t('mark.waiting'), state }];
    }
    case 'new':
    case 'granted':
    case 'refused':
    case 'lapsed':
      return [];
  }
}

/** Forms of the house; a custody entry is one only when it was begun. */
function formLines(view: TraineeView, language: Language): readonly OpenLine[] {
  const t = deskStrings.in(language);
  return view.forms
    .filter((form) => form.open && !form.done)
    .filter((form) => form.about === null || form.fields.some((field) => field.filled))
    .map((form) => ({
      id: form.about === null ? form.paper : `${form.paper}-${form.about}`,
      kind: 'waiting',
      kindLabel: t('mark.waiting'),
      label: form.about === null ? form.title : `${form.title}, ${form.about}`,
      state: t('line.form', filling(form)),
      screen: form.about === null ? 'inbox' : 'evidence',
      target: form.about ?? form.paper,
    }));
}

function findingLines(view: TraineeView, language: Language): readonly OpenLine[] {
  const t = deskStrings.in(language);
  return view.findings.flatMap((finding): readonly OpenLine[] => {
    if (!finding.open) return [];
    const line = {
      id: finding.id,
      label: `${finding.id} ${finding.title}`,
      screen: 'findings',
      target: finding.id,
    } as const;
    if (finding.state === 'drafted') {
      return [{ ...line, kind: 'waiting', kindLabel: t('mark.waiting'), state: t('line.findingDraft') }];
    }
    return finding.state === 'submitted'
      ? [{ ...line, kind: 'request', kindLabel: t('mark.submitted'), state: t('line.findingSubmitted') }]
      : [];
  });
}

function theoryLines(view: TraineeView, language: Language): readonly OpenLine[] {
  const t = deskStrings.in(language);
  return view.theories
    .filter((theory) => theory.open && !theory.handed)
    .map((theory) => ({
      id: theory.id,
      kind: 'entity',
      kindLabel: t('mark.pending'),
      label: theory.title,
      state: t('line.theory'),
      screen: 'findings',
      target: theory.id,
    }));
}

function filling(paper: PaperView): { readonly filled: number; readonly all: number } {
  return {
    filled: paper.fields.filter((field) => field.filled).length,
    all: paper.fields.filter((field) => !field.optional || field.filled).length,
  };
}
