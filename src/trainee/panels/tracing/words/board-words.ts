import type {
  BoardFlag,
  BoardTagView,
  BoardTxView,
  BoardView,
  FlagMark,
  LinkSignal,
} from '../../../../engine';
import type { ServiceSignal, TaintRule } from '../../../../ledger';
import { formatDuration, type Language } from '../../../../ui';
import { hopOf } from '../board-rows';
import { tail } from '../names';
import { boardStrings } from './board-strings';
import { ruleStrings } from './rule-strings';

const rules = ruleStrings.in;

export const ruleName = (rule: LinkSignal, language: Language): string => rules(language)(`rule.${rule}`);
export const ruleSentence = (rule: LinkSignal, language: Language): string => rules(language)(`why.${rule}`);
export const flagName = (flag: BoardFlag, language: Language): string => rules(language)(`flag.${flag}`);
export const flagSentence = (flag: BoardFlag, language: Language): string =>
  rules(language)(`flag.${flag}.what`);
export const markName = (mark: FlagMark, language: Language): string => rules(language)(`mark.${mark}`);
export const serviceSignal = (signal: ServiceSignal, language: Language): string =>
  rules(language)(`service.${signal}`);
export const taintName = (rule: TaintRule, language: Language): string => rules(language)(`taint.${rule}`);
export const taintSentence = (rule: TaintRule, language: Language): string =>
  rules(language)(`taint.${rule}.what`);
export const roleName = (role: BoardTagView['role'], language: Language): string =>
  rules(language)(`role.${role}`);

/** "Start", "Hop 2", "Back 1". */
export function hopName(tx: Pick<BoardTxView, 'column'>, board: BoardView, language: Language): string {
  const t = boardStrings.in(language);
  const hop = hopOf(tx, board);
  if (hop === 0) return t('hopStart');
  return hop > 0 ? t('hopNumber', { hop }) : t('hopBack', { hop: -hop });
}

/** "…r7yq" for an output of a transaction; its number where it has no address. */
export function outputName(tx: BoardTxView, index: number, language: Language): string {
  const coin = tx.outputs.find((each) => each.index === index);
  return coin === undefined || coin.address === ''
    ? boardStrings.in(language)('output', { index })
    : tail(coin.address);
}

/** "15 minutes". */
export const minutesWords = (minutes: number, language: Language): string =>
  formatDuration(minutes, language);
