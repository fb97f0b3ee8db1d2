import { readInsight } from './insight';

/** The worker's answer to a text that it was asked to read. */
export interface InsightAnswer {
  readonly question: number;
  readonly insight: ReturnType<typeof readInsight>;
}

self.addEventListener('message', ({ data }: MessageEvent<{ question: number; text: string }>) => {
  const answer: InsightAnswer = { question: data.question, insight: readInsight(data.text) };
  self.postMessage(answer);
});
