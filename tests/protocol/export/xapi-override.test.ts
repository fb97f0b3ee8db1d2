import validateStatement from '@learninglocker/xapi-validation';
import { expect, test } from 'vitest';
import { type CaseLog, caseBook, xapiOverride, xapiStatements } from '../../../src/protocol';
import { firstNotice } from '../../support/played-case';
import { countingCase } from '../counting-case';
import { OPENING, playALog } from '../play-a-log';
import { run } from '../review/runs';

const { lines } = playALog(countingCase(), [{ type: 'stage.close', stage: 'only' }]);
const log: CaseLog = {
  opened: {
    ...OPENING,
    format: 1,
    engine: '1',
    scenario: { id: 'c', version: '1.0.0', hash: '0'.repeat(64) },
  },
  lines,
};
const books = [caseBook(firstNotice(), 'en')];
const override = {
  competency: 'C1',
  quarters: 28,
  most: 40,
  hash: 'a'.repeat(64),
  wall: '2026-05-05T09:00:00.000Z',
  evaluator: 'Rater 1',
  reason: 'The other reading is sound',
};

test('an override is a statement of its own, which refers to the one that closed the case', () => {
  const statements = xapiStatements(log, run('Heron', 40, 20), books);
  const statement = xapiOverride(log, run('Heron', 40, 20), books, override);
  expect(validateStatement(statement).map((warning) => JSON.stringify(warning))).toEqual([]);
  const closing = statements.find((one) => JSON.stringify(one).includes('"score"'));
  expect(statement.context).toMatchObject({ statement: { objectType: 'StatementRef', id: closing?.id } });
  expect(statement.result).toMatchObject({ score: { scaled: 0.7, raw: 7, min: 0, max: 10 } });
  expect(statements.map(({ id }) => id)).not.toContain(statement.id);
});
