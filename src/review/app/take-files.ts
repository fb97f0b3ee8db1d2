import type { ReviewStore } from '../../io';
import { parseReview, reviewStanding } from '../../protocol';
import type { Language } from '../../ui';
import type { OpenedLogs } from '../store';
import { sortFiles } from './sort-files';
import { reviewStrings } from './strings';

/** Takes in what was dropped or picked, and says in sentences what else happened than that logs were opened. */
export async function takeFiles(
  files: readonly File[],
  opened: OpenedLogs,
  store: ReviewStore,
  language: Language,
): Promise<readonly string[]> {
  const t = reviewStrings.in(language);
  const sorted = await sortFiles(files);
  const said = sorted.faults.map(({ fileName, fault }) => t(`fault.${fault}`, { name: fileName }));
  for (const { fileName, text } of sorted.scenarios) {
    const given = await opened.giveScenario(text);
    said.push(
      given.ok
        ? t('scenarioGiven', { id: given.id, version: given.version })
        : t('scenarioRefused', { name: fileName, why: given.why }),
    );
  }
  for (const { fileName, text } of sorted.reviews) {
    const read = parseReview(text);
    if (!read.ok) {
      said.push(t('reviewRefused', { name: fileName, number: read.error.sequence }));
      continue;
    }
    const { log, rater } = reviewStanding(read.value);
    const there = await store.reviews(log.hash);
    // Another version of what is here could hide acts; which one is right is for the evaluators to settle.
    const taken = there.some((one) => {
      const other = parseReview(one);
      return other.ok && reviewStanding(other.value).rater === rater && one !== text;
    });
    if (taken) said.push(t('reviewOwnExists', { name: rater }));
    else {
      await store.keepReview(log.hash, rater, text);
      said.push(t('reviewTaken', { name: rater }));
    }
  }
  await opened.open(sorted.logs);
  return said;
}
