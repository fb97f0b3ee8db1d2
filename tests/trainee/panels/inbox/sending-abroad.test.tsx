import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { RequestView } from '../../../../src/engine';
import { jurisdictionsOf } from '../../../../src/trainee/panels/document';
import { statesOf } from '../../../../src/trainee/panels/inbox/channels-dialog';
import { CitedConditions } from '../../../../src/trainee/panels/inbox/cited-conditions';
import { leadMarks } from '../../../../src/trainee/panels/inbox/lead-marks';
import { LeadTime } from '../../../../src/trainee/panels/inbox/lead-time';
import { RequestWay } from '../../../../src/trainee/panels/inbox/request-way';
import { abroadView } from '../../../support/sample-abroad';
import { seoul } from '../../../support/sample-moments';

const view = abroadView('en');
const mla = view.requests.find((each) => each.paper === 'R-09') as RequestView;

describe('what passes before an answer', () => {
  test('stands on the bar where its date lies between receipt and latest answer', () => {
    const marks = leadMarks(mla, view);
    expect(marks.map((mark) => mark.deadline.id)).toEqual(['hold', 'reply', 'slot', 'log']);
    // Receipt 5 March, answer 9 July: 126 days are 90 working days. Before receipt: at the very beginning.
    expect(marks[0]?.at).toBe(0);
    // 21 March, 09:00 is 16 of 126 days.
    expect(marks[3]?.at).toBeCloseTo((16 / 126) * 90, 10);
  });

  test('leaves out what is past or comes after the answer', () => {
    const early = { ...view, clock: { ...view.clock, now: seoul('2031-03-05T00:00') } };
    expect(leadMarks(mla, early).map((mark) => mark.deadline.id)).toEqual(['slot', 'log']);
    const soon = {
      ...mla,
      preview: {
        receipt: seoul('2031-03-03T12:00'),
        from: seoul('2031-03-04T12:00'),
        to: seoul('2031-03-04T20:00'),
        warnings: [],
      },
    };
    expect(leadMarks(soon, view).map((mark) => mark.deadline.id)).toEqual(['hold']);
  });

  test('under way it counts from the receipt, and a request without any span has no marks', () => {
    const underWay: RequestView = {
      ...mla,
      state: 'acknowledged',
      sentAt: seoul('2031-03-02T09:00'),
      receivedAt: seoul('2031-03-03T09:00'),
      expected: { from: seoul('2031-03-18T09:00'), to: seoul('2031-04-08T09:00') },
    };
    // 3 March to 8 April are 36 days; 21 March is half of them.
    expect(leadMarks(underWay, view).at(-1)?.at).toBe(45);
    expect(leadMarks({ ...mla, preview: null }, view)).toEqual([]);
  });

  test('what is lost for good is the one that is written on the bar, with its day', () => {
    const bar = renderToStaticMarkup(<LeadTime request={mla} view={view} language="en" />);
    expect(bar).toMatch(/ui-lead__marker-label[\s\S]*Fri\u00a021\u00a0Mar: the log is overwritten/);
    // What is only due is listed below, not drawn; a second expiry is drawn.
    expect(bar.match(/class="lead__mark"/g) ?? []).toHaveLength(0);
    const [log] = view.deadlines.filter((deadline) => deadline.kind === 'expiry');
    const second = log && { ...log, id: 'video', at: seoul('2031-04-02T09:00') };
    const two = { ...view, deadlines: [...view.deadlines, ...(second ? [second] : [])] };
    const marked = renderToStaticMarkup(<LeadTime request={mla} view={two} language="en" />);
    expect(marked.match(/class="lead__mark"/g)).toHaveLength(1);
    const korean = abroadView('ko');
    const request = korean.requests.find((each) => each.paper === 'R-09') as RequestView;
    const other = renderToStaticMarkup(<LeadTime request={request} view={korean} language="ko" />);
    expect(other).toContain('회신 전에 사라지거나 닥치는 것');
  });
});

describe('the way of a request', () => {
  const way = (request: RequestView, channels = view.channels) =>
    renderToStaticMarkup(
      <RequestWay
        request={request}
        view={{ offices: view.offices, channels }}
        language="en"
        onChannels={() => undefined}
      />,
    );

  test('names the channel, the offices on the way in order, and the city at its end', () => {
    const stops = [...way(mla).matchAll(/<li[^>]*>(?:<svg[\s\S]*?<\/svg>)?([^<]*)<\/li>/g)].map(
      (stop) => stop[1],
    );
    expect(stops).toEqual(['Prosecution', 'Ministry of Justice', 'Chambers, Port Amara']);
    expect(way(mla)).toContain('By Treaty on mutual legal assistance');
  });

  test('leads to the table of channels where the case has one', () => {
    expect(way(mla)).toContain('Channels and treaties…');
    expect(way(mla, [])).not.toContain('Channels and treaties…');
    expect(way({ ...mla, via: [], channel: '' }, [])).toBe('');
  });
});

describe('conditions of what is cited', () => {
  test('are told in the words of their senders, once each, and not judged', () => {
    const told = renderToStaticMarkup(<CitedConditions request={mla} view={view} language="en" />);
    expect(told).toContain('Not for court; no onward transfer without consent.');
    expect(told).toContain('For police enquiries only.');
    expect(told.match(/<li/g)).toHaveLength(2); // E-32 and E-02; E-09 has none
    expect(told).not.toMatch(/breach|misuse|not allowed|ui-mark--contradiction/);
  });

  test('say nothing where nothing that has conditions is cited', () => {
    const request = { fields: mla.fields.filter((field) => field.id === 'data') };
    expect(renderToStaticMarkup(<CitedConditions request={request} view={view} language="en" />)).toBe('');
  });
});

test('the table of channels has a column for each state that a channel names, home offices first', () => {
  expect(statesOf(view.channels, jurisdictionsOf(view))).toEqual(['US', 'PEL']);
  expect(statesOf([...view.channels].reverse(), jurisdictionsOf(view))).toEqual(['US', 'PEL']);
  expect(statesOf([], jurisdictionsOf(view))).toEqual([]);
});
