import { useEffect, useState } from 'react';
import type { CaseHost, HostProgress } from '../../protocol';

/** What the host last said of its work on the chain; null before that. */
export function useHostProgress(host: CaseHost): HostProgress | null {
  const [progress, setProgress] = useState<HostProgress | null>(null);
  useEffect(() => host.watch(setProgress), [host]);
  return progress;
}
