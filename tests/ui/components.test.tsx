import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button, FormRow, LeadBar, overlaps, StatusMark, TextField } from '../../src/ui';

describe('a button that is off', () => {
  const html = renderToStaticMarkup(
    <Button kind="main" reason="Choose the change output first.">
      Assert this link
    </Button>,
  );

  it('stays in the tab order', () => {
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toMatch(/ disabled/);
  });

  it('says why, and is described by it', () => {
    const id = /aria-describedby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`id="${id}">Choose the change output first.`);
  });
});

describe('a status mark', () => {
  it('is an image when it alone says the state, and decoration otherwise', () => {
    expect(renderToStaticMarkup(<StatusMark kind="waiting" label="overdue" />)).toContain(
      'role="img" aria-label="overdue"',
    );
    expect(renderToStaticMarkup(<StatusMark kind="waiting" />)).toContain('aria-hidden="true"');
  });
});

describe('a row of a form', () => {
  it('names the field inside it, marks it invalid and describes it by the reason', () => {
    const html = renderToStaticMarkup(
      <FormRow number="5" label="Period" state="missing" stateLabel="missing" reason="Give a first day.">
        <TextField value="" onChange={() => undefined} />
      </FormRow>,
    );
    const labelId = /aria-labelledby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`id="${labelId}">Period`);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/aria-describedby="[^"]*-reason/);
  });
});

describe('office hours of two places', () => {
  it('overlap where both are open, also across two days', () => {
    const seoul = [
      { from: 9, to: 18 },
      { from: 33, to: 42 },
    ];
    expect(overlaps(seoul, [{ from: 16, to: 25 }])).toEqual([{ from: 16, to: 18 }]);
    expect(overlaps(seoul, [{ from: 17, to: 34 }])).toEqual([
      { from: 17, to: 18 },
      { from: 33, to: 34 },
    ]);
    expect(overlaps(seoul, [{ from: 18, to: 33 }])).toEqual([]);
  });
});

describe('a lead bar', () => {
  it('is one picture with its words, on a scale up to its last moment', () => {
    const html = renderToStaticMarkup(
      <LeadBar label="day 2 of 1 to 8" soFar={2} expectedFrom={1} expectedTo={8} />,
    );
    expect(html).toContain('role="img" aria-label="day 2 of 1 to 8"');
    expect(html).toContain('class="ui-lead__so-far" style="left:0%;width:25%"');
    expect(html).toContain('class="ui-lead__expected" style="left:12.5%;width:87.5%"');
  });
});
