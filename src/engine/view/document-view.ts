import type { CaseMs } from '../../base';
import { toInstant } from '../../base';
import { exhibitHash } from '../grading';
import { explainsSince, type Lens, optionalText, titleOf } from './lens';
import type { CustodyRow, DocumentView } from './view';

/** Words a minute in English, characters a minute in Korean: unhurried reading of official text. */
const READING_PACE = { en: 200, ko: 500 } as const;

function readingSeconds(lens: Lens, body: string): number {
  const units = lens.language === 'ko' ? body.replace(/\s/g, '').length : body.split(/\s+/).length;
  return Math.ceil((units * 60) / READING_PACE[lens.language]);
}

export function documentViews(lens: Lens): DocumentView[] {
  const { world } = lens;
  return [
    ...Object.keys(world.exhibits).map((id) => exhibitView(lens, id)),
    ...Object.keys(world.messages).map((id) => messageView(lens, id)),
  ].sort((a, b) => a.arrived.at - b.arrived.at);
}

function sender(lens: Lens, agency: string | undefined, person: string | undefined): DocumentView['from'] {
  const { spec } = lens.compiled.scenario;
  const writer = person === undefined ? undefined : spec.people[person];
  const office = agency ?? writer?.agency;
  const organisation = office === undefined ? undefined : spec.agencies[office];
  return {
    agency: organisation ? lens.text(`agencies.${office}.name`) : '',
    short: organisation ? lens.text(`agencies.${office}.short`) : '',
    country: organisation?.country ?? '',
    person: writer ? lens.text(`people.${person}.name`) : '',
    role: writer ? lens.text(`people.${person}.role`) : '',
    initials: writer ? lens.text(`people.${person}.initials`) : '',
  };
}

function senderZone(lens: Lens, agency: string | undefined): string {
  const { spec } = lens.compiled.scenario;
  return (agency === undefined ? undefined : spec.agencies[agency]?.zone) ?? spec.clock.zone;
}

function dated(lens: Lens, zoneId: string, local: string | undefined, arrived: CaseMs) {
  const zone = lens.compiled.scenario.zones.get(zoneId);
  const at = local !== undefined && zone ? toInstant(zone, local) : undefined;
  return lens.local(zoneId, at?.ok ? at.value : arrived);
}

function exhibitView(lens: Lens, id: string): DocumentView {
  const { world, compiled } = lens;
  const spec = compiled.scenario.spec.exhibits[id];
  const held = world.exhibits[id];
  if (!spec || !held) throw new RangeError(`no exhibit ${id}`);
  const opened = world.opened[id] !== undefined;
  const hash = exhibitHash(compiled, world, id);
  const variant = held.variant === '' ? undefined : held.variant;
  const body = opened
    ? compiled.scenario.body(id, variant, lens.language).replace(/\{hash:[^}]+\}/g, hash)
    : '';
  const zone = senderZone(lens, spec.from);
  const local = (variant === undefined ? undefined : spec.variants?.[variant]?.at) ?? spec.at;
  const custody: CustodyRow[] = [
    { at: lens.home(held.at), text: 'received', handling: held.handling },
    ...(held.registered === null
      ? []
      : [{ at: lens.home(held.registered), text: 'registered', handling: 'evidence' as const }]),
  ];
  const custodyForm = world.open.some((work) => compiled.scenario.spec.forms?.[work]?.about === 'exhibit');
  return {
    id,
    kind: 'exhibit',
    form: spec.kind,
    title: lens.text(`exhibits.${id}.title`),
    number: spec.number ?? '',
    from: sender(lens, spec.from, spec.signed),
    dated: dated(lens, zone, local, held.at),
    arrived: lens.home(held.at),
    handling: held.handling,
    tainted: held.tainted,
    obtained: held.by === '' ? '' : titleOf(lens, held.by),
    expired: held.expired,
    opened,
    body,
    alt: lens.text(`exhibits.${id}.alt`),
    proves: opened && explainsSince(world, held.at) ? lens.text(`exhibits.${id}.proves`) : '',
    limits: opened && explainsSince(world, held.at) ? lens.text(`exhibits.${id}.limits`) : '',
    hash,
    custody,
    canRegister: custodyForm && held.registered === null && !held.expired && world.ending === null,
    registered: held.registered !== null,
    assessment: null,
    conditions: '',
    expires: null,
    seconds: readingSeconds(lens, body),
  };
}

function messageView(lens: Lens, id: string): DocumentView {
  const { world, compiled } = lens;
  const spec = compiled.scenario.spec.messages?.[id];
  const at = world.messages[id];
  if (!spec || at === undefined) throw new RangeError(`no message ${id}`);
  const opened = world.opened[id] !== undefined;
  const agency = compiled.scenario.spec.people[spec.from]?.agency;
  const body = opened ? lens.text(`messages.${id}.body`) : '';
  return {
    id,
    kind: 'message',
    form: spec.channel ?? 'mail',
    title: optionalText(lens, spec.subject, `messages.${id}.subject`),
    number: '',
    from: sender(lens, agency, spec.from),
    dated: lens.local(senderZone(lens, agency), at),
    arrived: lens.home(at),
    handling: spec.handling ?? 'internal',
    tainted: false,
    obtained: '',
    expired: false,
    opened,
    body,
    alt: '',
    proves: '',
    limits: '',
    hash: '',
    custody: [],
    canRegister: false,
    registered: false,
    assessment: null,
    conditions: '',
    expires: null,
    seconds: readingSeconds(lens, body),
  };
}
