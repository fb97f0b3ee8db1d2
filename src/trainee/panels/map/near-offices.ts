import type { OfficeView, TraineeView } from '../../../engine';
import { homeOffice } from '../clock/home-office';

/** How close an office is to the trainee's work, 0 the closest: home, partner, where something lies, where something can go, others. */
function closeness(office: OfficeView, view: TraineeView): number {
  if (office.id === homeOffice(view)?.id) return 0;
  if (office.id === view.clock.partner) return 1;
  const requests = view.requests.filter((request) => request.to.agency === office.id);
  if (requests.some((request) => request.state !== 'new')) return 2;
  return requests.some((request) => request.open) ? 3 : 4;
}

/** The offices, the closest to the trainee's work first; in the case's own order where they are equal. */
export const officesByCloseness = (view: TraineeView): readonly OfficeView[] =>
  view.offices.toSorted((one, other) => closeness(one, view) - closeness(other, view));
