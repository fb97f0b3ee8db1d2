import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SequenceEntry } from '../../../../src/trainee/panels/document/sequence/sequence-entry';
import {
  movedBy,
  placedAt,
  sequenceKey,
} from '../../../../src/trainee/panels/document/sequence/sequence-order';
import { sequenceStrings } from '../../../../src/trainee/panels/document/sequence/strings';
import { catalogueFaults } from '../../../../src/ui';
import { samplePlanForm } from '../../../support/sample-operation';

const ORDER = ['photograph', 'memory', 'image'];

describe('an order', () => {
  test('moves one entry, and stays as it is at its ends', () => {
    expect(movedBy(ORDER, 'memory', -1)).toEqual(['memory', 'photograph', 'image']);
    expect(movedBy(ORDER, 'memory', 1)).toEqual(['photograph', 'image', 'memory']);
    expect(movedBy(ORDER, 'image', 'first')).toEqual(['image', 'photograph', 'memory']);
    expect(movedBy(ORDER, 'photograph', 'last')).toEqual(['memory', 'image', 'photograph']);
    expect(movedBy(ORDER, 'photograph', -1)).toBe(ORDER);
    expect(movedBy(ORDER, 'image', 1)).toBe(ORDER);
    expect(movedBy(ORDER, 'keys', 1)).toBe(ORDER);
    expect(placedAt(ORDER, 'photograph', 1)).toEqual(['memory', 'photograph', 'image']);
  });

  test('is moved by arrows, Home, End and Delete, and by no other key', () => {
    expect(['ArrowUp', 'ArrowDown', 'Home', 'End', 'Delete', 'Enter', 'Tab'].map(sequenceKey)).toEqual([
      -1,
      1,
      'first',
      'last',
      'remove',
      null,
      null,
    ]);
  });
});

describe('its field', () => {
  const [field] = samplePlanForm('en').fields;
  if (!field) throw new Error('a field');
  const options = ['photograph', 'memory', 'keys', 'image'].map((id) => ({ id, text: `do ${id}` }));
  const html = (value: string[] | null) =>
    renderToStaticMarkup(
      <SequenceEntry
        field={{ ...field, input: 'sequence', label: 'Order at the door', options, value }}
        language="en"
        onChange={() => undefined}
        announce={() => undefined}
      />,
    );

  test('shows what is in the order with its place, and offers the rest', () => {
    const page = html(['memory', 'photograph']);
    expect(page.indexOf('do memory')).toBeLessThan(page.indexOf('do photograph'));
    expect(page).toContain('aria-label="Move down: do memory"');
    expect(page).toContain('aria-label="Take out: do photograph"');
    expect(page).toContain('aria-label="Add do keys"');
    expect(page).not.toContain('aria-label="Add do memory"');
    expect(page).toContain('aria-label="Order at the door"');
  });

  test('is empty at first, and full when all are in it', () => {
    expect(html(null)).toContain('Nothing in the order yet');
    expect(html(options.map(({ id }) => id))).not.toContain('data-left');
  });

  test('has every text in both languages', () => {
    expect(catalogueFaults(sequenceStrings.catalogues)).toEqual([]);
  });
});
