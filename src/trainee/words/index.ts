export { actionName } from './actions';
export { failureCode, failureSentence } from './failures';
export { journalTitle, journalWhat } from './journal';
export {
  bandSentence,
  boardActName,
  confidenceWord,
  gradeMark,
  gradeWord,
  handlingShort,
  handlingTone,
  handlingWord,
  levelWord,
  modeMeaning,
  modeWord,
  requestStateMark,
  requestStateWord,
  screenName,
} from './labels';
export { dayOfMoment, fullMoment, shortMoment, timeOfMoment } from './moments';
export { readOnlySentence, refusalSentence, resultSentence } from './refusals';
