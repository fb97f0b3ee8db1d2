import { describe, expect, test } from 'vitest';
import { titleAndBody } from '../../../../src/trainee/panels/document/document-parts';
import { jurisdictionsOf, patternOf } from '../../../../src/trainee/panels/document/jurisdiction';
import { documentStrings } from '../../../../src/trainee/panels/document/strings';
import { evidenceStrings } from '../../../../src/trainee/panels/evidence/strings';
import { minutesLater } from '../../../../src/trainee/panels/inbox/local-moment';
import { inboxStrings } from '../../../../src/trainee/panels/inbox/strings';
import { catalogueFaults } from '../../../../src/ui/strings';
import { seoul } from '../../../support/sample-moments';
import { sampleView } from '../../../support/sample-view';

describe('a document on paper', () => {
  test('prints the heading that its text begins with as its title, once', () => {
    expect(titleAndBody({ title: 'Cover note', body: '## Conditions\n\n§1 First.' })).toEqual({
      title: 'Conditions',
      body: '\n§1 First.',
    });
  });

  test('without a heading prints its own title; a heading further down stays in the text', () => {
    const body = '§1 First.\n\n## Later';
    expect(titleAndBody({ title: 'Cover note', body })).toEqual({ title: 'Cover note', body });
    expect(titleAndBody({ title: 'Cover note', body: '### Small\n\nText' }).title).toBe('Cover note');
  });

  test('each country has a hatch of its own, the home country first', () => {
    const countries = jurisdictionsOf(sampleView('en'));
    expect(countries.map((each) => [each.country, each.pattern])).toEqual([
      ['KR', 'hatch-left'],
      ['US', 'vertical'],
      ['PEL', 'dots'],
    ]);
    expect(patternOf(countries, 'US')).toBe('vertical');
    expect(patternOf(countries, 'nowhere')).toBe('cross');
  });

  test('what an act costs moves the wall clock over midnight and the year', () => {
    expect(minutesLater(seoul('2031-12-31T23:45'), 30)).toEqual(seoul('2032-01-01T00:15'));
  });

  test('both catalogues say the same', () => {
    for (const strings of [documentStrings, inboxStrings, evidenceStrings]) {
      expect(catalogueFaults(strings.catalogues)).toEqual([]);
    }
  });
});
