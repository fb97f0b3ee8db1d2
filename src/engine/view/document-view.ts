import type { CaseMs } from '../../base';
import { toInstant } from '../../base';
import { isBound } from '../citing';
import { conditionEnv } from '../condition-env';
import { type KnownDeadline, knownDeadlines } from '../deadlines';
import { assessmentOf, exhibitHash } from '../grading';
import type { HeldExhibit } from '../state';
import { once } from './lazily';
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
  const deadlines = once(() => knownDeadlines(lens.compiled, world));
  return [
    ...Object.keys(world.exhibits).map((id) => exhibitView(lens, id, deadlines)),
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

/**
 * Whether the author's words on an exhibit may be read: in guided mode, in practice beside the trainee's own, and where
 * judgements are shown.
 */
function explains({ world }: Lens, arrived: CaseMs, own: ReturnType<typeof assessmentOf>): boolean {
  const { mode } = world.settings;
  const assessed = own.proves !== '' && own.limits !== '';
  return mode === 'guided' || (mode === 'practice' && assessed) || explainsSince(world, arrived);
}

function exhibitView(lens: Lens, id: string, deadlines: () => readonly KnownDeadline[]): DocumentView {
  const { world, compiled } = lens;
  const held = world.exhibits[id];
  if (!held) throw new RangeError(`no exhibit ${id}`);
  const opened = world.opened[id] !== undefined;
  const assessment = assessmentOf(world, id);
  const explained = opened && explains(lens, held.at, assessment);
  const custodyForm = world.open.some((work) => compiled.scenario.spec.forms?.[work]?.about === 'exhibit');
  return {
    proves: explained ? lens.text(`exhibits.${id}.proves`) : '',
    limits: explained ? lens.text(`exhibits.${id}.limits`) : '',
    canRegister: custodyForm && held.registered === null && !held.expired && world.ending === null,
    assessment: assessment.proves === '' && assessment.limits === '' ? null : assessment,
    get conditions() {
      return opened ? conditionsOf(lens, id) : '';
    },
    get expires() {
      const dies = deadlines().find((one) => one.spec.exhibit === id);
      return dies === undefined ? null : lens.home(dies.due);
    },
    // Last, since V8 is slow to add properties after a spread.
    ...sheetOf(lens, id, held, opened),
  };
}

type Standing = 'proves' | 'limits' | 'canRegister' | 'assessment' | 'conditions' | 'expires';
type Sheet = Omit<DocumentView, Standing>;
const sheets = new WeakMap<HeldExhibit, Map<string, Sheet>>();

/** What follows from how an exhibit is held and whether it was opened: the same in most views of a case. */
function sheetOf(lens: Lens, id: string, held: HeldExhibit, opened: boolean): Sheet {
  const kept = sheets.get(held) ?? new Map<string, Sheet>();
  const key = `${lens.language} ${opened}`;
  const sheet = kept.get(key) ?? makeSheet(lens, id, held, opened);
  sheets.set(held, kept.set(key, sheet));
  return sheet;
}

function makeSheet(lens: Lens, id: string, held: HeldExhibit, opened: boolean): Sheet {
  const { world, compiled } = lens;
  const spec = compiled.scenario.spec.exhibits[id];
  if (!spec) throw new RangeError(`no exhibit ${id}`);
  const hash = exhibitHash(compiled, world, id);
  const variant = held.variant === '' ? undefined : held.variant;
  const body = opened
    ? compiled.scenario.body(id, variant, lens.language).replace(/\{hash:[^}]+\}/g, hash)
    : '';
  const local = (variant === undefined ? undefined : spec.variants?.[variant]?.at) ?? spec.at;
  const custody: CustodyRow[] = [
    { at: lens.home(held.at), text: 'received', handling: held.handling },
    ...(held.registered === null
      ? []
      : [{ at: lens.home(held.registered), text: 'registered', handling: 'evidence' as const }]),
  ];
  return {
    id,
    kind: 'exhibit',
    form: spec.kind,
    title: lens.text(`exhibits.${id}.title`),
    number: spec.number ?? '',
    from: sender(lens, spec.from, spec.signed),
    dated: dated(lens, senderZone(lens, spec.from), local, held.at),
    arrived: lens.home(held.at),
    handling: held.handling,
    tainted: held.tainted,
    obtained: held.by === '' ? '' : titleOf(lens, held.by),
    expired: held.expired,
    opened,
    body,
    summary: summaryOf(lens, id, spec.summary, opened),
    alt: lens.text(`exhibits.${id}.alt`),
    hash,
    custody,
    registered: held.registered !== null,
    seconds: readingSeconds(lens, body),
  };
}

/** That there is one may be known at once; what it says counts as reading. */
function summaryOf(lens: Lens, id: string, author: string | undefined, opened: boolean): string | null {
  if (author === undefined) return null;
  return opened ? lens.text(`exhibits.${id}.summary`) : '';
}

/** Conditions of use that still bind. */
function conditionsOf(lens: Lens, id: string): string {
  const env = conditionEnv(lens.compiled, lens.world);
  return isBound(lens.compiled, id, env) ? lens.text(`exhibits.${id}.use.text`) : '';
}

function messageView(lens: Lens, id: string): DocumentView {
  const { messages, opened } = lens.world;
  const at = messages[id];
  if (at === undefined) throw new RangeError(`no message ${id}`);
  return {
    dated: lens.local(senderZone(lens, writerOf(lens, id).agency), at),
    arrived: lens.home(at),
    ...letterOf(lens, id, opened[id] !== undefined),
  };
}

function writerOf(
  { compiled: { scenario } }: Lens,
  id: string,
): { from: string; agency: string | undefined } {
  const from = scenario.spec.messages?.[id]?.from ?? '';
  return { from, agency: scenario.spec.people[from]?.agency };
}

/** What is in a message, whenever it comes. */
function letterOf(lens: Lens, id: string, opened: boolean): Omit<DocumentView, 'dated' | 'arrived'> {
  return lens.constant(`letter ${id} ${opened}`, () => {
    const spec = lens.compiled.scenario.spec.messages?.[id];
    if (!spec) throw new RangeError(`no message ${id}`);
    const { from, agency } = writerOf(lens, id);
    const body = opened ? lens.text(`messages.${id}.body`) : '';
    return {
      id,
      kind: 'message',
      form: spec.channel ?? 'mail',
      title: optionalText(lens, spec.subject, `messages.${id}.subject`),
      number: '',
      from: sender(lens, agency, from),
      handling: spec.handling ?? 'internal',
      tainted: false,
      obtained: '',
      expired: false,
      opened,
      body,
      summary: null,
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
  });
}
