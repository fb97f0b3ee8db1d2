import type { BoardAct, Mode, RequestState, ReviewBand, Screen } from '../../engine';
import type { ScenarioCard } from '../../protocol';
import type { Confidence, FindingGrade, HandlingCode } from '../../scenario';
import type { HandlingTone, Language, StatusKind } from '../../ui';
import { wordStrings } from '../strings/words';

const words = wordStrings.in;

/** "Case desk", "사건 현황": the names of the places, everywhere the same. */
export const screenName = (screen: Screen, language: Language): string => words(language)(`screen.${screen}`);

/** "Intelligence", "첩보". `draft` is what is not filed yet. */
export const handlingWord = (code: HandlingCode | 'draft', language: Language): string =>
  words(language)(`handling.${code}`);

/** "INT", "첩보", for a folded tray. */
export const handlingShort = (code: HandlingCode, language: Language): string =>
  words(language)(`handling.${code}.short`);

/** The tone of `HandlingChip` and `ExhibitCard`. */
export const handlingTone = (code: HandlingCode | 'draft'): HandlingTone => code;

/** "Likely", "개연성 높음". */
export const confidenceWord = (confidence: Confidence, language: Language): string =>
  words(language)(`confidence.${confidence}`);

/** "Supported", "뒷받침됨". */
export const gradeWord = (grade: FindingGrade | 'not-submitted', language: Language): string =>
  words(language)(`grade.${grade}`);

/** The shape that goes with a grade. */
export function gradeMark(grade: FindingGrade | 'not-submitted'): StatusKind {
  switch (grade) {
    case 'supported':
      return 'supported';
    case 'true-but-unsupported':
    case 'not-admissible':
      return 'waiting';
    case 'contradicted':
      return 'contradiction';
    case 'open':
    case 'not-submitted':
      return 'pending';
  }
}

/** The review's one answer, as a sentence. */
export const bandSentence = (band: ReviewBand, language: Language): string => words(language)(`band.${band}`);

/** "Guided", "안내". */
export const modeWord = (mode: Mode, language: Language): string => words(language)(`mode.${mode}`);

/** What a mode does, in one or two sentences. */
export const modeMeaning = (mode: Mode, language: Language): string => words(language)(`mode.${mode}.what`);

/** "Received, answer pending", "접수, 회신 대기". */
export const requestStateWord = (state: RequestState, language: Language): string =>
  words(language)(`request.${state}`);

/** The shape that goes with the state of a request. */
export function requestStateMark(state: RequestState): StatusKind {
  switch (state) {
    case 'new':
      return 'pending';
    case 'drafted':
      return 'waiting';
    case 'sent':
    case 'acknowledged':
      return 'request';
    case 'granted':
      return 'supported';
    case 'returned':
    case 'refused':
    case 'lapsed':
      return 'contradiction';
  }
}

/** "Intermediate", "중급". */
export const levelWord = (level: ScenarioCard['level'], language: Language): string =>
  words(language)(`level.${level}`);

/** "put on the board": an act on the tracing board, for undo and redo. */
export const boardActName = (act: BoardAct['type'], language: Language): string =>
  words(language)(`act.${act}`);
