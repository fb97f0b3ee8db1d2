import type { OfficeView, TraineeView } from '../../../engine';

/** The trainee's own office: the first of its city. Undefined only in a case without offices. */
export function homeOffice(view: TraineeView): OfficeView | undefined {
  return view.offices.find((office) => office.city === view.clock.home) ?? view.offices[0];
}
