import { abbreviationAt, type CaseMs, caseMs, DAY_MS } from '../../base';
import type { FieldSpec, FieldValue, FormSpec, InstrumentSpec } from '../../scenario';
import type { PaperContext } from '../case-env';
import { citationsIn, isCitable } from '../citing';
import { conditionEnv } from '../condition-env';
import { isEmpty } from '../grading';
import { visibleOptions } from '../options';
import { paperOf } from '../paper-spec';
import { draftOf, fieldsOf, reasonPath } from '../papers';
import { passed } from '../passing';
import { stateOf } from '../requests';
import { paperKey } from '../state';
import { addresseeOf, receivedBy, transmittedAt } from '../transit';
import { once } from './lazily';
import { type Lens, MINUTE, optionalText } from './lens';
import type { FieldView, PaperView, RequestState, RequestView } from './view';

/** Open or used forms; the custody form once for each exhibit that is here. */
export function formViews(lens: Lens): PaperView[] {
  const { world } = lens;
  return Object.entries(lens.compiled.scenario.spec.forms ?? {}).flatMap(([id, spec]) => {
    const abouts = spec.about === undefined ? [null] : Object.keys(world.exhibits);
    const isOpen = isOpenPaper(lens, id);
    return abouts.flatMap((about): PaperView[] => {
      const filed = world.filed[paperKey(id, about)];
      const done = filed !== undefined;
      const expired = about !== null && world.exhibits[about]?.expired === true;
      const open = isOpen && !done && !expired;
      if (!open && !done) return [];
      const { fields, minutes } = sheetOf(lens, id, spec, about, []);
      return [
        {
          about,
          open,
          done,
          filedAt: filed === undefined ? null : lens.home(filed.at),
          get fields() {
            return fields();
          },
          get minutes() {
            return minutes();
          },
          ...headOf(lens, id, spec),
        },
      ];
    });
  });
}

function isOpenPaper({ world }: Lens, id: string): boolean {
  return world.open.includes(id) && world.ending === null;
}

function minutesOf(lens: Lens, duration: string | undefined): number {
  if (duration === undefined) return 0;
  const { now } = lens.world;
  return Math.round((passed(lens.compiled, now, duration, null) - now) / MINUTE);
}

/** What is printed on a paper. It is spread last: V8 is slow to add properties after a spread, and papers are many. */
function headOf(lens: Lens, id: string, spec: FormSpec | InstrumentSpec) {
  return lens.constant(`head of ${id}`, () => {
    const path = paperOf(lens.compiled, id)?.path ?? '';
    return {
      paper: id,
      title: lens.text(`${path}.title`),
      number: spec.number ?? '',
      intro: optionalText(lens, spec.intro, `${path}.intro`),
      letterhead: {
        name: lens.text(`agencies.${spec.letterhead}.name`),
        short: lens.text(`agencies.${spec.letterhead}.short`),
      },
    };
  });
}

/** What is known of an instrument before it is used. */
function instrumentOf(lens: Lens, id: string, spec: InstrumentSpec) {
  return lens.constant(`instrument ${id}`, () => ({
    ...headOf(lens, id, spec),
    about: null,
    via: (spec.via ?? []).map(({ agency }) => lens.text(`agencies.${agency}.short`)),
    channel: optionalText(lens, spec.channel, `channels.${spec.channel}.title`),
    gives: spec.gives,
    usual: lens.text(`instruments.${id}.usual`),
    bar: { least: spec.bar.least, most: spec.bar.most, poor: spec.bar.poor ?? null },
  }));
}

/** What is to be filled in, made when it is asked for: papers are many, and one at a time is read. */
function sheetOf(
  lens: Lens,
  id: string,
  spec: FormSpec | InstrumentSpec,
  about: string | null,
  returned: readonly string[],
): { readonly fields: () => readonly FieldView[]; readonly minutes: () => number } {
  const { world, compiled } = lens;
  const path = paperOf(compiled, id)?.path ?? '';
  return {
    fields: once(() => {
      const fields = world.filed[paperKey(id, about)]?.fields ?? draftOf(compiled, world, id, about);
      const attempt = (world.requests[id]?.attempt ?? 0) + 1;
      const context: PaperContext = { paper: id, about, fields, attempt };
      return fieldsOf(compiled, world, context).map(([field, fieldSpec], index) =>
        fieldView(lens, path, field, fieldSpec, index + 1, fields, returned.includes(field)),
      );
    }),
    minutes: once(() => minutesOf(lens, spec.spend)),
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
    options: optionViews(lens, own, spec),
    value: value ?? null,
    filled: !isEmpty(value),
    cites: citationsIn(lens.world, spec, value),
    returned: returned ? lens.text(reasonPath(path, id, spec, fields, false)) : '',
  };
}

/** What can be picked: options of the scenario, or the exhibits in hand that were opened. */
function optionViews({ world, text }: Lens, path: string, spec: FieldSpec): FieldView['options'] {
  if (spec.input === 'exhibits') {
    return Object.keys(world.exhibits)
      .filter((id) => isCitable(world, id))
      .map((id) => ({ id, text: text(`exhibits.${id}.title`) }));
  }
  if (!('options' in spec)) return [];
  return visibleOptions(world, spec.options).map((id) => ({
    id,
    text: text(`${path}.options.${id}.text`),
  }));
}

/** Instruments that can be used now or were used. */
export function requestViews(lens: Lens): RequestView[] {
  return Object.entries(lens.compiled.scenario.spec.instruments ?? {})
    .filter(([id]) => lens.world.open.includes(id) || lens.world.requests[id] !== undefined)
    .map(([id, spec]) => requestView(lens, id, spec));
}

function requestView(lens: Lens, id: string, spec: InstrumentSpec): RequestView {
  const { world } = lens;
  const record = world.requests[id];
  const state = requestState(lens, id);
  const done = state === 'granted' && (spec.once ?? false);
  const open = isOpenPaper(lens, id) && !done && !(record?.underWay ?? false);
  const returned = state === 'returned' ? (record?.wrong ?? []) : [];
  const { fields, minutes } = sheetOf(lens, id, spec, null, returned);
  const sent = record?.sentAt ?? null;
  const expected = record && sent !== null ? expectedBy(lens, spec, record.receivedAt ?? sent) : null;
  const answered = state === 'granted' || state === 'returned' || state === 'refused' || state === 'lapsed';
  const reason = spec.outcomes[record?.outcome ?? 0]?.reason;
  const to = once(() => addresseeView(lens, id, state));
  const preview = once(() => (open ? previewOf(lens, id, spec) : null));
  return {
    open,
    done,
    filedAt: null,
    get fields() {
      return fields();
    },
    get minutes() {
      return minutes();
    },
    state,
    get to() {
      return to();
    },
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
    get preview() {
      return preview();
    },
    ...instrumentOf(lens, id, spec),
  };
}

function requestState({ state: { requests }, world }: Lens, id: string): RequestState {
  const snapshot = requests[id];
  if (snapshot === undefined) return world.drafts[id] === undefined ? 'new' : 'drafted';
  const state = stateOf(snapshot);
  return state === 'drafted' && world.requests[id]?.underWay === true ? 'sent' : state;
}

/** Whom it went to; before that, whom it would go to as it is filled in now. */
function addresseeView(lens: Lens, id: string, state: RequestState): RequestView['to'] {
  const { world, compiled } = lens;
  const record = world.requests[id];
  const sent =
    (record?.underWay ?? false) || state === 'granted' || state === 'refused' || state === 'lapsed';
  const agency =
    record !== undefined && sent ? record.to : addresseeOf(compiled, world, draftContext(lens, id));
  return {
    agency,
    name: lens.text(`agencies.${agency}.name`),
    short: lens.text(`agencies.${agency}.short`),
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

/** A request as it would be sent now. */
function draftContext({ world, compiled }: Lens, id: string): PaperContext {
  const attempt = (world.requests[id]?.attempt ?? 0) + 1;
  return { paper: id, about: null, fields: draftOf(compiled, world, id, null), attempt };
}

function previewOf(lens: Lens, id: string, spec: InstrumentSpec): RequestView['preview'] {
  const { world, compiled } = lens;
  const context = draftContext(lens, id);
  const addressee = addresseeOf(compiled, world, context);
  const receipt = receivedBy(compiled, addressee, transmittedAt(compiled, id, world.now));
  const env = conditionEnv(compiled, world, context);
  const warnings = (spec.warnings ?? []).flatMap((_, index) =>
    compiled.scenario.condition(`instruments.${id}.warnings.${index}.when`)(env)
      ? [lens.text(`instruments.${id}.warnings.${index}.text`)]
      : [],
  );
  const { from, to } = expectedBy(lens, spec, receipt);
  return { receipt: lens.home(receipt), from, to, warnings };
}
