import { memo, type ReactNode } from 'react';
import { classNames, type Language } from '../../ui';
import { type Camera, type Frame, inSight } from './camera';
import type { ChartNode } from './chart';
import { type Box, type Drawing, GROUP_HEAD, type Point } from './layout';
import { coverageStep, type GraphMarks, percent, type StateFinding } from './marks';
import type { Shown, ShownEdge } from './shown';
import { graphStrings } from './strings';

export interface ChartSvgProps extends GraphMarks {
  readonly language: Language;
  readonly drawing: Drawing;
  readonly shown: Shown;
  readonly selected: string | undefined;
  readonly camera: Camera;
  readonly frame: Frame;
}

/** Draws what is in the frame. Everything that can be done here is done by the canvas around it. */
export function ChartSvg(props: ChartSvgProps): ReactNode {
  const { drawing, shown, selected, camera, frame, coverage, findings, language } = props;
  const { x, y, scale } = camera;
  return (
    <svg className="graph__svg" width={frame.width} height={frame.height} aria-hidden="true">
      <defs>
        <marker
          id="graph-arrow"
          viewBox="0 0 8 8"
          refX="7.5"
          refY="4"
          markerUnits="userSpaceOnUse"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path className="graph__head" d="M0 0 8 4 0 8z" />
        </marker>
        <pattern
          id="graph-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="graph__hatch" d="M0 0V6" />
        </pattern>
      </defs>
      <g transform={`scale(${scale}) translate(${-x} ${-y})`}>
        {shown.nodes.map((node) => {
          const box = drawing.boxes.get(node.id);
          if (box === undefined || !inSight(camera, frame, box)) return null;
          return (
            <NodeShape
              key={node.id}
              node={node}
              box={box}
              open={node.children.length > 0 && !shown.collapsed.has(node.id)}
              selected={node.id === selected}
              share={coverage?.get(node.id) ?? (coverage ? 0 : undefined)}
              finding={findings?.get(node.id)}
              language={language}
            />
          );
        })}
        {shown.edges.map((edge) => {
          const line = drawing.lines.get(edge.id);
          if (line === undefined || !inSight(camera, frame, boundsOf(line))) return null;
          const active = edge.from === selected || edge.to === selected;
          const label = drawing.labels.get(edge.id);
          return <EdgeShape key={edge.id} edge={edge} line={line} label={label} active={active} />;
        })}
      </g>
    </svg>
  );
}

interface NodeShapeProps {
  readonly node: ChartNode;
  readonly box: Box;
  readonly open: boolean;
  readonly selected: boolean;
  readonly share: number | undefined;
  readonly finding: StateFinding | undefined;
  readonly language: Language;
}

const NodeShape = memo(function NodeShape(props: NodeShapeProps): ReactNode {
  const { node, box, open, selected, share, finding, language } = props;
  const { x, y, width, height } = box;
  const named = node.title === '' ? node.key : node.title;
  const closed = node.children.length > 0 && !open;
  const ground = share === undefined || open ? '' : `graph__box--visited-${coverageStep(share)}`;
  return (
    <g
      className={classNames(
        'graph__node',
        `graph__node--${node.kind}`,
        open && 'graph__node--open',
        selected && 'graph__node--selected',
        finding && `graph__node--${finding}`,
      )}
      data-state={node.id}
    >
      <title>{node.id}</title>
      <rect className={classNames('graph__box', ground)} x={x} y={y} width={width} height={height} />
      {node.kind === 'parallel' && open ? (
        <rect className="graph__inset" x={x + 3} y={y + 3} width={width - 6} height={height - 6} />
      ) : null}
      {finding === 'soft-lock' ? (
        <rect className="graph__hatched" x={x - 5} y={y - 5} width={width + 10} height={height + 10} />
      ) : null}
      {finding === 'never' ? (
        <path
          className="graph__cross"
          d={`M${x} ${y}l${width} ${height}M${x + width} ${y}l${-width} ${height}`}
        />
      ) : null}
      {open ? <path className="graph__rule" d={`M${x} ${y + GROUP_HEAD}h${width}`} /> : null}
      {node.initial && !open ? <path className="graph__begin" d={`M${x - 9} ${y + 8}l7 4-7 4z`} /> : null}
      {node.children.length > 0 ? (
        <path
          className="graph__fold"
          data-fold={node.id}
          d={open ? `M${x + 10} ${y + 13}l5 5 5-5` : `M${x + 11} ${y + 10}l5 5-5 5`}
        />
      ) : null}
      <text className="graph__title" x={x + (node.children.length > 0 ? 28 : 8)} y={y + (open ? 20 : 16)}>
        {node.stage === undefined ? clipped(named, width) : clipped(`${node.stage} ${named}`, width)}
      </text>
      {closed ? (
        <text className="graph__id" x={x + 8} y={y + 47}>
          {graphStrings.in(language)('states', { count: node.children.length })}
        </text>
      ) : null}
      {open ? null : (
        <text className="graph__id" x={x + (closed ? 28 : 8)} y={y + 31}>
          {node.title === '' && !closed ? '' : node.key}
        </text>
      )}
      {share === undefined || open ? null : (
        <text className="graph__share" x={x + width - 8} y={y + 31}>
          {percent(share)}
        </text>
      )}
      {finding === undefined ? null : <FindingMark finding={finding} x={x + width} y={y} />}
    </g>
  );
});

function FindingMark({ finding, x, y }: { finding: StateFinding; x: number; y: number }): ReactNode {
  return finding === 'never' ? (
    <path className="graph__mark graph__mark--never" d={`M${x} ${y - 7}l7 7-7 7-7-7z`} />
  ) : (
    <path className="graph__mark graph__mark--soft-lock" d={`M${x - 14} ${y + 4}l7 12h-14z`} />
  );
}

interface EdgeShapeProps {
  readonly edge: ShownEdge;
  readonly line: readonly Point[];
  readonly label: Box | undefined;
  readonly active: boolean;
}

const EdgeShape = memo(function EdgeShape({ edge, line, label, active }: EdgeShapeProps): ReactNode {
  const d = line.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return (
    <g
      className={classNames('graph__edge', active && 'graph__edge--active')}
      data-way={edge.ways[0]?.pointer}
    >
      <path className="graph__reach" d={d} />
      <path className="graph__line" d={d} markerEnd="url(#graph-arrow)" />
      {label && edge.label !== '' ? (
        <text className="graph__label" x={label.x + 3} y={label.y + 12}>
          {edge.label}
        </text>
      ) : null}
    </g>
  );
});

function boundsOf(line: readonly Point[]): Box {
  const xs = line.map(({ x }) => x);
  const ys = line.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** As much of a name as a box of a width holds; Korean letters are wider. */
function clipped(name: string, width: number): string {
  let room = width - 24;
  let kept = '';
  for (const letter of name) {
    room -= letter > '\u10ff' ? 12 : 6.6;
    if (room < 0) return `${kept.trimEnd()}…`;
    kept += letter;
  }
  return kept;
}
