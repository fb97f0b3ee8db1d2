import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptLog, LogFile, ReviewDesk, ReviewStore, ScenarioGiven } from '../../io';
import type { OpenedLog } from './opened-log';

export interface OpenedLogs {
  /** In the order in which they were opened, each once. */
  readonly logs: readonly OpenedLog[];
  /** While logs are being checked. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** Logs are not kept for the next visit: storage is blocked or full. */
  readonly unkept: boolean;
  readonly open: (files: readonly LogFile[]) => Promise<void>;
  /** Takes a scenario to those at hand and checks again what waited for it. */
  readonly giveScenario: (text: string) => Promise<ScenarioGiven>;
  readonly openSaves: () => Promise<number>;
  readonly stop: () => void;
  readonly forget: () => void;
}

/** Checked logs come onto the page so many at once, or after so long, ms: each change of the list costs a render. */
const BATCH = 20;
const PATIENCE_MS = 400;

export function useOpenedLogs(desk: ReviewDesk, store: ReviewStore): OpenedLogs {
  const [logs, setLogs] = useState<readonly OpenedLog[]>([]);
  const [progress, setProgress] = useState<OpenedLogs['progress']>(null);
  const [unkept, setUnkept] = useState(false);
  const stopping = useRef(new AbortController());
  const latest = useRef(logs);
  latest.current = logs;

  const keep = useCallback((kept: KeptLog) => void store.keepLog(kept).catch(() => setUnkept(true)), [store]);
  const open = useCallback(
    async (files: readonly LogFile[]) => {
      if (files.length === 0) return;
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      let fresh: OpenedLog[] = [];
      let done = 0;
      let shown = Date.now();
      const show = (): void => {
        const batch = fresh;
        fresh = [];
        shown = Date.now();
        setLogs((before) => merged(before, batch));
        setProgress({ done, all: files.length });
      };
      setProgress({ done: 0, all: files.length });
      try {
        await desk.check(
          files,
          (checked, { text }) => {
            fresh.push({ ...checked, text });
            keep({ checked, text });
            done += 1;
            if (fresh.length >= BATCH || Date.now() - shown > PATIENCE_MS) show();
          },
          signal,
        );
      } finally {
        show();
        setProgress(null);
      }
    },
    [desk, keep],
  );
  const giveScenario = useCallback(
    async (text: string) => {
      const given = await desk.ask<'scenario'>({ call: 'scenario', text });
      if (given.ok) await open(latest.current.filter((log) => log.opened?.scenario.hash === given.hash));
      return given;
    },
    [desk, open],
  );
  const openSaves = useCallback(async () => {
    const saves = await desk.ask<'saves'>({ call: 'saves' });
    await open(saves);
    return saves.length;
  }, [desk, open]);
  const stop = useCallback(() => stopping.current.abort(), []);
  const forget = useCallback(() => {
    setLogs([]);
    void store.forgetLogs().catch(() => setUnkept(true));
  }, [store]);

  useEffect(() => {
    store.logs().then(
      // Checked again: what was kept may have been written by an older version of the page.
      (kept) => open(kept.map(({ checked, text }) => ({ fileName: checked.fileName, text }))),
      () => setUnkept(true),
    );
  }, [store, open]);
  return { logs, progress, unkept, open, giveScenario, openSaves, stop, forget };
}

function merged(before: readonly OpenedLog[], batch: readonly OpenedLog[]): readonly OpenedLog[] {
  if (batch.length === 0) return before;
  const byId = new Map(before.map((log) => [log.id, log]));
  for (const log of batch) byId.set(log.id, log);
  return [...byId.values()];
}
