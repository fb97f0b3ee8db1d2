import { abbreviationAt, type CaseMs, caseMs, DAY_MS } from '../../base';
import type { FieldSpec, FieldValue, FormSpec, InstrumentSpec } from '../../scenario';
import type { PaperContext } from '../case-env';
import { conditionEnv } from '../condition-env';
import { isEmpty } from '../grading';
import { visibleOptions } from '../options';
import { draftOf, fieldsOf, paperOf, reasonPath } from '../papers';
import { passed } from '../passing';
import { receiptAt, stateOf } from '../requests';
import { paperKey } from '../state';
import { type Lens, MINUTE, optionalText } from './lens';
import type { FieldView, PaperView, RequestState, RequestView } from './view';

/** Open or used forms; the custody form once for each exhibit that is here. */
export function formViews(lens: Lens): PaperView[] {
  const { world } = lens;
  return Object.entries(lens.compiled.scenario.spec.forms ?? {}).flatMap(([id, spec]) => {
    const abouts = spec.about === undefined ? [null] : Object.keys(world.exhibits);
    return abouts
      .map((about) => paperView(lens, id, spec, about, world.filed[paperKey(id, about)] !== undefined, []))
      .filter((view) => view.open || view.done);
  });
}

function minutesOf(lens: Lens, duration: string | undefined): number {
  if (duration === undefined) return 0;
  const { now } = lens.world;
  return Math.round((passed(lens.compiled, now, duration, null) - now) / MINUTE);
}

function paperView(
  lens: Lens,
  id: string,
  spec: FormSpec | InstrumentSpec,
  about: string | null,
  done: boolean,
  returned: readonly string[],
): PaperView {
  const { world, compiled } = lens;
  const path = paperOf(compiled, id)?.path ?? '';
  const filed = world.filed[paperKey(id, about)];
  const fields = filed?.fields ?? draftOf(compiled, world, id, about);
  const context: PaperContext = { paper: id, about, fields, attempt: (world.requests[id]?.attempt ?? 0) + 1 };
  const held = about === null ? undefined : world.exhibits[about];
  return {
    paper: id,
    about,
    title: lens.text(`${path}.title`),
    number: spec.number ?? '',
    intro: optionalText(lens, spec.intro, `${path}.intro`),
    letterhead: {
      name: lens.text(`agencies.${spec.letterhead}.name`),
      short: lens.text(`agencies.${spec.letterhead}.short`),
    },
    open: world.open.includes(id) && !done && world.ending === null && !held?.expired,
    done,
    fields: fieldsOf(compiled, world, context).map(([field, fieldSpec], index) =>
      fieldView(lens, path, field, fieldSpec, index + 1, fields, returned.includes(field)),
    ),
    minutes: minutesOf(lens, spec.spend),
  };
}

function fieldView(
  lens: Lens,
  path: string,
  id: string,
  spec: FieldSpec,
  number: number,
  fields: Readonly<Record<string, FieldValue>>,
  returned: boolean,
): FieldView {
  const own = `${path}.fields.${id}`;
  const zone = spec.input === 'instant' && spec.zone !== undefined ? spec.zone : null;
  const zoneSpec = zone === null ? undefined : lens.compiled.scenario.zones.get(zone);
  const value = fields[id];
  const options = 'options' in spec ? visibleOptions(lens.world, spec.options) : [];
  return {
    id,
    number,
    input: spec.input,
    label: lens.text(`${own}.label`),
    help: optionalText(lens, spec.help, `${own}.help`),
    optional: spec.optional ?? false,
    long: spec.input === 'text' && (spec.long ?? false),
    unit: spec.input === 'count' ? lens.text(`${own}.unit`) : '',
    zone:
      zone === null || !zoneSpec
        ? null
        : { id: zone, abbreviation: abbreviationAt(zoneSpec, lens.world.now) },
    options: options.map((option) => ({ id: option, text: lens.text(`${own}.options.${option}.text`) })),
    value: value ?? null,
    filled: !isEmpty(value),
    cites: [],
    returned: returned ? lens.text(reasonPath(path, id, spec, fields, false)) : '',
  };
}

/** Instruments that can be used now or were used. */
export function requestViews(lens: Lens): RequestView[] {
  return Object.entries(lens.compiled.scenario.spec.instruments ?? {})
    .filter(([id]) => lens.world.open.includes(id) || lens.world.requests[id] !== undefined)
    .map(([id, spec]) => requestView(lens, id, spec));
}

function requestView(lens: Lens, id: string, spec: InstrumentSpec): RequestView {
  const { world, compiled } = lens;
  const record = world.requests[id];
  const snapshot = lens.state.requests[id];
  const state: RequestState =
    snapshot === undefined
      ? world.drafts[id] === undefined
        ? 'new'
        : 'drafted'
      : record?.underWay && stateOf(snapshot) === 'drafted'
        ? 'sent'
        : stateOf(snapshot);
  const finished = state === 'granted' && (spec.once ?? false);
  const view = paperView(lens, id, spec, null, finished, state === 'returned' ? (record?.wrong ?? []) : []);
  const receipt = receiptAt(compiled, id, world.now);
  const sent = record?.sentAt ?? null;
  const expected = record && sent !== null ? expectedBy(lens, spec, record.receivedAt ?? sent) : null;
  const answered = state === 'granted' || state === 'returned' || state === 'refused' || state === 'lapsed';
  const reason = spec.outcomes[record?.outcome ?? 0]?.reason;
  return {
    ...view,
    open: view.open && !(record?.underWay ?? false),
    state,
    to: {
      agency: spec.to,
      name: lens.text(`agencies.${spec.to}.name`),
      short: lens.text(`agencies.${spec.to}.short`),
    },
    via: [],
    channel: '',
    gives: spec.gives,
    usual: lens.text(`instruments.${id}.usual`),
    bar: { least: spec.bar.least, most: spec.bar.most, poor: spec.bar.poor ?? null },
    attempt: record?.attempt ?? 0,
    sentAt: sent === null ? null : lens.home(sent),
    receivedAt: record?.receivedAt == null ? null : lens.home(record.receivedAt),
    progress: answered ? 1 : progressOf(record?.receivedAt ?? null, world.now, spec.bar.most),
    expected: answered ? null : expected,
    answeredAt: record?.answeredAt == null || !answered ? null : lens.home(record.answeredAt),
    reason:
      answered && reason !== undefined
        ? lens.text(`instruments.${id}.outcomes.${record?.outcome ?? 0}.reason`)
        : '',
    preview: view.open && !(record?.underWay ?? false) ? previewOf(lens, id, spec, receipt) : null,
  };
}

/** The usual window of an answer, from receipt: what the trainee can know, not what is decided. */
function expectedBy(lens: Lens, spec: InstrumentSpec, receipt: CaseMs) {
  return {
    from: lens.home(caseMs(Math.round(receipt + spec.bar.least * DAY_MS))),
    to: lens.home(caseMs(Math.round(receipt + spec.bar.most * DAY_MS))),
  };
}

function progressOf(received: CaseMs | null, now: CaseMs, days: number): number {
  if (received === null || now <= received || days <= 0) return 0;
  return Math.min(1, (now - received) / (days * DAY_MS));
}

function previewOf(lens: Lens, id: string, spec: InstrumentSpec, receipt: CaseMs): RequestView['preview'] {
  const { world, compiled } = lens;
  const fields = draftOf(compiled, world, id, null);
  const context: PaperContext = {
    paper: id,
    about: null,
    fields,
    attempt: (world.requests[id]?.attempt ?? 0) + 1,
  };
  const env = conditionEnv(compiled, world, context);
  const warnings = (spec.warnings ?? []).flatMap((_, index) =>
    compiled.scenario.condition(`instruments.${id}.warnings.${index}.when`)(env)
      ? [lens.text(`instruments.${id}.warnings.${index}.text`)]
      : [],
  );
  const { from, to } = expectedBy(lens, spec, receipt);
  return { receipt: lens.home(receipt), from, to, warnings };
}
