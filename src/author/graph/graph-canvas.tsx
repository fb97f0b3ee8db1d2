import { Maximize2, Minus, Plus } from 'lucide-react';
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { announce, IconButton, type Language, VisuallyHidden } from '../../ui';
import { movedStates, useSide, useSideEdit } from '../side';
import { type Camera, type Frame, fitted, panned, showing, zoomed } from './camera';
import { ChartSvg } from './chart-svg';
import type { Drawing, Point } from './layout';
import type { GraphMarks } from './marks';
import { neighbour } from './moved';
import type { Shown } from './shown';
import { graphStrings } from './strings';
import type { ChartAndSelection } from './use-chart';

interface GraphCanvasProps extends GraphMarks {
  readonly language: Language;
  readonly drawing: Drawing;
  readonly shown: Shown;
  readonly model: ChartAndSelection;
}

interface Drag {
  readonly pointer: number;
  readonly start: Point;
  last: Point;
  readonly state: string | undefined;
  moved: boolean;
}

const WAYS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;
const STEP = 60;
/** A press that moves less is a click, in pixels. */
const STILL = 4;

/** The graph under the pointer and the keyboard. */
export function GraphCanvas({ language, drawing, shown, model, ...marks }: GraphCanvasProps): ReactNode {
  const t = graphStrings.in(language);
  const host = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const frame = useFrame(host);
  const side = useSide();
  const setSide = useSideEdit('graph');
  const [asked, setCamera] = useState<Camera>();
  const drag = useRef<Drag | undefined>(undefined);
  const [dragged, setDragged] = useState<{ state: string; by: Point }>();
  const camera = asked ?? fitted(drawing, frame);
  const selected = model.selected?.id;
  const latest = useRef({ camera, drawing, frame });
  latest.current = { camera, drawing, frame };

  const measured = frame.width > 0;
  // Another view's selection is brought into sight; one made here is in sight already.
  useEffect(() => {
    const { camera: now, drawing: drawn, frame: seen } = latest.current;
    const box = selected === undefined ? undefined : drawn.boxes.get(selected);
    if (box && drawing === drawn && measured) setCamera(showing(now, seen, box));
  }, [selected, drawing, measured]);

  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    // React listens to the wheel passively, and the page must not scroll meanwhile.
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      const at = pointIn(element, event);
      const { camera: now } = latest.current;
      const byPixels = event.ctrlKey || event.deltaMode !== 0 || Math.abs(event.deltaY) >= 50;
      setCamera(
        byPixels && event.deltaX === 0
          ? zoomed(now, event.deltaY < 0 ? 1.15 : 1 / 1.15, at)
          : panned(now, { x: event.deltaX, y: event.deltaY }),
      );
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, []);

  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const shift = (id: string, by: Point): void => {
    const [x = 0, y = 0] = movedStates(side).get(id) ?? [];
    setSide(['graph', 'moved', id], [Math.round(x + by.x), Math.round(y + by.y)]);
  };
  const go = (id: string): void => {
    model.reveal(id);
    const node = model.chart.nodes.get(id);
    announce([node?.title, id].filter(Boolean).join(', '));
  };

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.target !== host.current) return;
    const way = event.key in WAYS ? WAYS[event.key as keyof typeof WAYS] : undefined;
    if (way !== undefined) {
      const by = { left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, up: { x: 0, y: -1 }, down: { x: 0, y: 1 } }[
        way
      ];
      if (event.shiftKey) setCamera(panned(camera, { x: by.x * STEP, y: by.y * STEP }));
      else if (event.altKey && selected !== undefined) shift(selected, { x: by.x * 10, y: by.y * 10 });
      else {
        const first = shown.nodes[0]?.id;
        const next = selected === undefined ? first : neighbour(drawing.boxes, selected, way);
        if (next !== undefined) go(next);
      }
    } else if (event.key === 'Enter' && model.selected && model.selected.children.length > 0) {
      model.toggle(model.selected.id);
    } else if (event.key === '+' || event.key === '=') setCamera(zoomed(camera, 1.25, middle));
    else if (event.key === '-') setCamera(zoomed(camera, 0.8, middle));
    else if (event.key === '0') setCamera(undefined);
    else return;
    event.preventDefault();
  }

  function down(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const at = { x: event.clientX, y: event.clientY };
    const state = event.target.closest('[data-state]')?.getAttribute('data-state') ?? undefined;
    // An open group is ground to pull the view by; its name moves it.
    const open = state !== undefined && !shown.collapsed.has(state) && hasInside(model, state);
    const pulls = open && !event.target.matches('text, .graph__fold');
    drag.current = {
      pointer: event.pointerId,
      start: at,
      last: at,
      state: pulls ? undefined : state,
      moved: false,
    };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent): void {
    const held = drag.current;
    if (held === undefined || held.pointer !== event.pointerId) return;
    const at = { x: event.clientX, y: event.clientY };
    if (!held.moved && Math.hypot(at.x - held.start.x, at.y - held.start.y) < STILL) return;
    held.moved = true;
    if (held.state === undefined) setCamera(panned(camera, { x: held.last.x - at.x, y: held.last.y - at.y }));
    else setDragged({ state: held.state, by: offset(held.start, at, camera.scale) });
    held.last = at;
  }

  function up(event: PointerEvent): void {
    const held = drag.current;
    drag.current = undefined;
    setDragged(undefined);
    if (held === undefined) return;
    if (held.moved) {
      if (held.state !== undefined) shift(held.state, offset(held.start, held.last, camera.scale));
      return;
    }
    const hit = document.elementFromPoint(event.clientX, event.clientY);
    const fold = hit?.closest('[data-fold]')?.getAttribute('data-fold');
    const way = hit?.closest('[data-way]')?.getAttribute('data-way');
    const state = hit?.closest('[data-state]')?.getAttribute('data-state');
    if (fold) model.toggle(fold);
    else if (way) model.select(way);
    else if (state) model.reveal(state);
  }

  const name = `${t('flow')}. ${t('summary', { states: shown.nodes.length, edges: shown.edges.length })}`;
  const held = dragged && drawing.boxes.get(dragged.state);
  return (
    <div className="graph__stage">
      <div
        ref={host}
        className="graph__canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it has its own keys, told in its description.
        tabIndex={0}
        aria-label={name}
        aria-describedby={keysId}
        onKeyDown={press}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => {
          drag.current = undefined;
          setDragged(undefined);
        }}
        onDoubleClick={(event) => {
          const hit = event.target instanceof Element ? event.target.closest('[data-state]') : null;
          const state = hit?.getAttribute('data-state');
          if (state && hasInside(model, state)) model.toggle(state);
        }}
      >
        {frame.width > 0 ? (
          <ChartSvg
            {...marks}
            language={language}
            drawing={drawing}
            shown={shown}
            selected={selected}
            camera={camera}
            frame={frame}
          />
        ) : null}
        {dragged && held ? (
          <svg className="graph__ghost" width={frame.width} height={frame.height} aria-hidden="true">
            <rect
              x={(held.x + dragged.by.x - camera.x) * camera.scale}
              y={(held.y + dragged.by.y - camera.y) * camera.scale}
              width={held.width * camera.scale}
              height={held.height * camera.scale}
            />
          </svg>
        ) : null}
      </div>
      <VisuallyHidden>
        <p id={keysId}>{t('keys')}</p>
      </VisuallyHidden>
      <div className="graph__zoom">
        <IconButton
          label={t('zoomOut')}
          icon={<Minus size={16} />}
          onClick={() => setCamera(zoomed(camera, 0.8, middle))}
        />
        <span className="graph__scale">{Math.round(camera.scale * 100)}%</span>
        <IconButton
          label={t('zoomIn')}
          icon={<Plus size={16} />}
          onClick={() => setCamera(zoomed(camera, 1.25, middle))}
        />
        <IconButton label={t('fit')} icon={<Maximize2 size={16} />} onClick={() => setCamera(undefined)} />
      </div>
    </div>
  );
}

function hasInside(model: ChartAndSelection, id: string): boolean {
  return (model.chart.nodes.get(id)?.children.length ?? 0) > 0;
}

function offset(from: Point, to: Point, scale: number): Point {
  return { x: (to.x - from.x) / scale, y: (to.y - from.y) / scale };
}

function pointIn(element: Element, event: { clientX: number; clientY: number }): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

/** The size of an element in pixels, followed. */
function useFrame(host: { readonly current: Element | null }): Frame {
  const [frame, setFrame] = useState<Frame>({ width: 0, height: 0 });
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => {
      setFrame({ width: element.clientWidth, height: element.clientHeight });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [host]);
  return frame;
}
