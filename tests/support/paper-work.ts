import type { Locator } from 'playwright-core';
import type { FieldValue } from '../../src/scenario';
import type { Hands } from './hands';

/** Writes one field of the form in hand, whatever kind of entry it has. */
export async function fillField(
  sheet: Locator,
  field: string,
  value: FieldValue,
  hands: Hands,
): Promise<void> {
  const row = sheet.locator(`[data-field="${field}"]`);
  await row.waitFor();
  if (typeof value === 'boolean') return hands.tick(row.getByRole('checkbox'), value);
  if (typeof value === 'number') return hands.write(row.getByRole('textbox'), String(value));
  if (typeof value === 'string') return fillWord(row, value, hands);
  if ('from' in value) return fillBoxes(row, [value.from, value.to], hands);
  if ('utc' in value) return fillInstant(row, value, hands);
  if ((await row.locator('.sequence').count()) > 0) return fillSequence(row, value, hands);
  // A field that takes exhibits offers them in a list that unfolds.
  const list = row.locator('.exhibits-entry > .ui-button');
  const unfolds = (await list.count()) > 0;
  if (unfolds) await hands.press(list);
  for (const box of await row.getByRole('checkbox').all()) {
    await hands.tick(box, value.includes(await box.inputValue()));
  }
  if (unfolds) await hands.press(list);
}

/** Puts entries in an order that is still empty. */
async function fillSequence(row: Locator, order: readonly string[], hands: Hands): Promise<void> {
  for (const id of order) {
    await hands.press(row.locator(`[data-left="${id}"]`));
    await row.locator(`[data-option="${id}"]`).waitFor();
  }
}

async function fillWord(row: Locator, value: string, hands: Hands): Promise<void> {
  const radio = row.locator(`input[type="radio"][value="${value}"]`);
  if ((await radio.count()) > 0) return hands.choose(radio);
  const list = row.getByRole('combobox');
  if ((await list.count()) > 0) return hands.select(list, value);
  const hash = row.locator('.paper-hash').getByRole('button');
  if ((await hash.count()) > 0) {
    await hands.press(hash);
    await row.locator('textarea').filter({ hasText: value }).waitFor();
    return;
  }
  await hands.write(row.getByRole('textbox'), value);
}

/** A local time is written where the form asks for one beside UTC. */
async function fillInstant(
  row: Locator,
  { local, utc }: { readonly local: string; readonly utc: string },
  hands: Hands,
): Promise<void> {
  const parts = [local, utc.replace('Z', '')].map((time) => time.split('T'));
  const boxes = await row.getByRole('textbox').count();
  await fillBoxes(row, boxes === 4 ? parts.flat() : (parts[1] ?? []), hands);
}

async function fillBoxes(row: Locator, texts: readonly string[], hands: Hands): Promise<void> {
  for (const [index, text] of texts.entries()) {
    if (text !== '') await hands.write(row.getByRole('textbox').nth(index), text);
  }
}
