import { edgesOf, folderOf } from '../resolve';
import type { RulesTable } from '../rules-table';
import type { SourceFile, Violation } from '../source-file';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * No file of the core imports itself by a detour, nor does a top-level folder. Between files, imports that
 * the compiler erases do not count: two types may name each other.
 */
export function noCycles(files: readonly SourceFile[], table: RulesTable): Violation[] {
  const edges = edgesOf(files).flatMap(({ from, target, typeOnly }) =>
    target.kind === 'path' ? [{ from: from.path, to: target.path, typeOnly }] : [],
  );
  const inCore = (path: string) => table.core.includes(folderOf(path));
  const betweenFiles = graphOf(
    edges.filter((edge) => !edge.typeOnly && inCore(edge.from) && inCore(edge.to)),
  );
  const betweenFolders = graphOf(
    edges
      .filter((edge) => !edge.to.startsWith('../'))
      .map(({ from, to }) => ({ from: folderOf(from), to: folderOf(to) }))
      .filter(({ from, to }) => from !== to),
  );
  return [
    ...cyclesIn(betweenFiles).map((cycle) => violation(cycle, cycle[0] ?? '', 'files')),
    ...cyclesIn(betweenFolders).map((cycle) => violation(cycle, `${cycle[0]}/`, 'folders')),
  ];
}

const violation = (cycle: readonly string[], file: string, of: string): Violation => ({
  file,
  line: 1,
  message: `cycle of ${of}: ${[...cycle, cycle[0]].join(' → ')}`,
});

function graphOf(edges: readonly { from: string; to: string }[]): Graph {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}

/** One shortest cycle through each node that no cycle before it has shown, in the order of names. */
function cyclesIn(graph: Graph): string[][] {
  const shown = new Set<string>();
  const cycles: string[][] = [];
  for (const start of [...graph.keys()].sort()) {
    if (shown.has(start)) continue;
    const cycle = shortestCycle(graph, start);
    if (cycle === undefined) continue;
    cycles.push(cycle);
    for (const node of cycle) shown.add(node);
  }
  return cycles;
}

function shortestCycle(graph: Graph, start: string): string[] | undefined {
  const seen = new Set([start]);
  let paths = [[start]];
  while (paths.length > 0) {
    const longer: string[][] = [];
    for (const path of paths) {
      for (const next of graph.get(path.at(-1) ?? start) ?? []) {
        if (next === start) return path;
        if (!seen.has(next)) longer.push([...path, next]);
        seen.add(next);
      }
    }
    paths = longer;
  }
  return undefined;
}
