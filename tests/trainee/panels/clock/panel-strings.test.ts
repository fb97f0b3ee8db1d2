import { expect, test } from 'vitest';
import { canvasStrings } from '../../../../src/trainee/panels/canvas/strings';
import { clockStrings } from '../../../../src/trainee/panels/clock/strings';
import { deskStrings } from '../../../../src/trainee/panels/desk/strings';
import { findingsStrings } from '../../../../src/trainee/panels/findings/strings';
import { mapStrings } from '../../../../src/trainee/panels/map/strings';
import { catalogueFaults } from '../../../../src/ui';

test.each([
  ['canvas', canvasStrings],
  ['clock', clockStrings],
  ['desk', deskStrings],
  ['map', mapStrings],
  ['findings', findingsStrings],
])('the texts of the %s are whole in both languages', (_, strings) => {
  expect(catalogueFaults(strings.catalogues)).toEqual([]);
});
