import { Archive, BookOpen, Globe, Inbox, LampDesk, RadioTower, SquareUser, Workflow } from 'lucide-react';
import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react';
import type { Screen } from '../../engine';
import type { PanelProps } from './panel-props';

export interface ScreenPlace {
  readonly id: Screen;
  readonly icon: ReactNode;
  /** Loaded when the place is first opened. */
  readonly Panel: LazyExoticComponent<ComponentType<PanelProps>>;
}

const icon = { size: 20, strokeWidth: 1.5 } as const;

/** The eight places in rail order. */
export const PLACES: readonly ScreenPlace[] = [
  {
    id: 'desk',
    icon: <LampDesk {...icon} />,
    Panel: lazy(async () => ({ default: (await import('../panels/desk/desk-panel')).DeskPanel })),
  },
  {
    id: 'inbox',
    icon: <Inbox {...icon} />,
    Panel: lazy(async () => ({ default: (await import('../panels/inbox/inbox-panel')).InboxPanel })),
  },
  {
    id: 'map',
    icon: <Globe {...icon} />,
    Panel: lazy(async () => ({ default: (await import('../panels/map/map-panel')).MapPanel })),
  },
  {
    id: 'tracing',
    icon: <Workflow {...icon} />,
    Panel: lazy(async () => ({ default: (await import('../panels/tracing/tracing-panel')).TracingPanel })),
  },
  {
    id: 'evidence',
    icon: <Archive {...icon} />,
    Panel: lazy(async () => ({ default: (await import('../panels/evidence/evidence-panel')).EvidencePanel })),
  },
  {
    id: 'findings',
    icon: <SquareUser {...icon} />,
    Panel: lazy(async () => ({ default: (await import('../panels/findings/findings-panel')).FindingsPanel })),
  },
  {
    id: 'operations',
    icon: <RadioTower {...icon} />,
    Panel: lazy(async () => ({
      default: (await import('../panels/operations/operations-panel')).OperationsPanel,
    })),
  },
  {
    id: 'debrief',
    icon: <BookOpen {...icon} />,
    Panel: lazy(async () => ({ default: (await import('../panels/debrief/debrief-panel')).DebriefPanel })),
  },
];

/** The place of an id; every screen has one. */
export function placeOf(screen: Screen): ScreenPlace {
  const place = PLACES.find((each) => each.id === screen);
  if (place === undefined) throw new Error(`No place for the screen ${screen}`);
  return place;
}
