import { expect, test } from 'vitest';
import { citeStrings, compareStrings, documentStrings } from '../../../../src/trainee/panels/document';
import { evidenceStrings } from '../../../../src/trainee/panels/evidence/strings';
import { inboxStrings } from '../../../../src/trainee/panels/inbox/strings';
import { catalogueFaults } from '../../../../src/ui';

test.each([
  ['documents', documentStrings],
  ['citing', citeStrings],
  ['comparing', compareStrings],
  ['the inbox', inboxStrings],
  ['the evidence locker', evidenceStrings],
])('the texts of %s are whole in both languages', (_, strings) => {
  expect(catalogueFaults(strings.catalogues)).toEqual([]);
});
