import { own } from '../../base';
import type { PaperContext } from '../case-env';
import type { DraftField, FileEntry, RegisterExhibit, SendRequest } from '../command';
import type { CompiledCase } from '../compiled-case';
import { applyEffects } from '../effects';
import { fitsField } from '../field-value';
import { gradeField } from '../grading';
import { instrumentOf, paperOf } from '../paper-spec';
import {
  applyMisuse,
  applyOptions,
  draftOf,
  fieldsOf,
  markFields,
  missingFields,
  reasonPath,
} from '../papers';
import { passed } from '../passing';
import { chooseOutcome, reopenRequest } from '../requests';
import { schedule } from '../schedule';
import { paperKey, type RequestRecord, type Turn, type World } from '../state';
import { addresseeOf } from '../transit';
import { acted, asks, feedsBack, happened, journals, spends, tells, withRecord } from '../turn';
import { accept, type Handler, isOpenWork, refuse } from './handling';

const NEW_REQUEST: RequestRecord = {
  to: '',
  attempt: 0,
  fields: {},
  underWay: false,
  ungraded: false,
  sentAt: null,
  receivedAt: null,
  answerDue: null,
  answeredAt: null,
  outcome: 0,
  wrong: [],
  everGranted: false,
  everReturned: false,
};

/** A custody entry can be made once for each exhibit that is here. */
function canRegister(world: World, about: string): boolean {
  const held = own(world.exhibits, about);
  return held !== undefined && held.registered === null && !held.expired;
}

function context(compiled: CompiledCase, world: World, paper: string, about: string | null): PaperContext {
  return {
    paper,
    about,
    fields: draftOf(compiled, world, paper, about),
    attempt: (world.requests[paper]?.attempt ?? 0) + 1,
  };
}

export const draftField: Handler<DraftField> = (compiled, running, command) => {
  const { turn } = running;
  const about = command.about ?? null;
  const paper = paperOf(compiled, command.paper);
  if (!paper) return refuse('unknown-id', command.paper);
  if (!isOpenWork(turn, command.paper)) return refuse('not-open', command.paper);
  const isCustody = 'about' in paper.spec && paper.spec.about === 'exhibit';
  if (isCustody !== (about !== null)) return refuse('unknown-id', about ?? command.paper);
  if (about !== null && !canRegister(turn.world, about)) return refuse('not-here', about);
  if (turn.world.filed[paperKey(command.paper, about)]) return refuse('already-made', command.paper);
  if (turn.world.requests[command.paper]?.underWay) return refuse('under-way', command.paper);
  const spec = own(paper.spec.fields, command.field);
  if (!spec) return refuse('unknown-id', command.field);
  if (command.value !== null && !fitsField(turn.world, spec, command.value))
    return refuse('bad-value', command.field);
  const { [command.field]: _, ...others } = draftOf(compiled, turn.world, command.paper, about);
  const fields = command.value === null ? others : { ...others, [command.field]: command.value };
  const next = withRecord(
    acted(turn, 'request.drafted', { command }),
    'drafts',
    paperKey(command.paper, about),
    fields,
  );
  return accept(running, reopenRequest(compiled, next, command.paper));
};

export const sendRequest: Handler<SendRequest> = (compiled, running, command) => {
  const { turn } = running;
  const id = command.paper;
  if (!own(compiled.scenario.spec.instruments, id)) return refuse('unknown-id', id);
  if (!isOpenWork(turn, id)) return refuse('not-open', id);
  const spec = instrumentOf(compiled, id);
  const record = turn.world.requests[id] ?? NEW_REQUEST;
  if (record.underWay) return refuse('under-way', id);
  if (spec.once && record.everGranted) return refuse('already-made', id);
  const paper = context(compiled, turn.world, id, null);
  if (Object.keys(paper.fields).length === 0) return refuse('incomplete', id);
  const outcome = chooseOutcome(compiled, turn.world, paper);
  const ungraded = spec.outcomes[outcome]?.ungraded ?? false;
  const attempt = ungraded ? record.attempt : record.attempt + 1;
  const cost = ungraded || spec.spend === undefined ? 'PT0S' : spec.spend;
  const fields = { ...paper.fields };
  let next = acted(turn, 'request.sent', { command, attempt: paper.attempt, fields });
  next = reopenRequest(compiled, next, id);
  next = withRecord(next, 'requests', id, {
    ...record,
    to: addresseeOf(compiled, next.world, paper),
    fields,
    attempt,
    ungraded,
    outcome,
    underWay: true,
    wrong: [],
  });
  next = withRecord(next, 'drafts', id, fields);
  next = asks(journals(next, 'request', 'sent', id), { type: 'cue', cue: 'stamp' });
  next = schedule(next, passed(compiled, next.world.now, cost, null), { kind: 'transmit', request: id });
  return accept(running, spends(next, cost));
};

/** Tells each wrong field at once, where the mode does. */
function explainSlips(compiled: CompiledCase, turn: Turn, paper: PaperContext): Turn {
  const found = paperOf(compiled, paper.paper);
  if (!found) return turn;
  return fieldsOf(compiled, turn.world, paper).reduce((next, [id, field]) => {
    if (gradeField(compiled, next.world, paper, id) !== 'wrong') return next;
    const text = reasonPath(found.path, id, field, paper.fields, false);
    return feedsBack(next, {
      tone: 'poor',
      about: paper.paper,
      text,
      rule: `${found.path}.fields.${id}.label`,
    });
  }, turn);
}

export const fileEntry: Handler<FileEntry> = (compiled, running, command) => {
  const { turn } = running;
  const spec = own(compiled.scenario.spec.forms, command.paper);
  if (!spec || spec.about !== undefined) return refuse('unknown-id', command.paper);
  if (turn.world.filed[command.paper]) return refuse('already-made', command.paper);
  if (!isOpenWork(turn, command.paper)) return refuse('not-open', command.paper);
  const paper = context(compiled, turn.world, command.paper, null);
  const [missing] = missingFields(compiled, turn.world, paper);
  if (missing !== undefined) return refuse('incomplete', missing);
  const fields = { ...paper.fields };
  let next = acted(turn, 'entry.filed', { command, fields });
  next = withRecord(next, 'filed', command.paper, { at: next.world.now, fields });
  next = journals(next, 'note', 'filed', command.paper);
  next = markFields(compiled, next, paper, spec.point);
  next = explainSlips(compiled, next, paper);
  next = applyOptions(compiled, next, paper);
  next = applyMisuse(compiled, next, paper);
  next = applyEffects(compiled, next, `forms.${command.paper}.filed`, command.paper);
  next = tells(asks(next, { type: 'cue', cue: 'stamp' }), `${command.paper}.filed`);
  return accept(running, spec.spend === undefined ? next : spends(next, spec.spend));
};

export const registerExhibit: Handler<RegisterExhibit> = (compiled, running, command) => {
  const { turn } = running;
  const spec = own(compiled.scenario.spec.forms, command.paper);
  const exhibit = own(compiled.scenario.spec.exhibits, command.about);
  if (spec?.about !== 'exhibit') return refuse('unknown-id', command.paper);
  if (!exhibit) return refuse('unknown-id', command.about);
  const held = own(turn.world.exhibits, command.about);
  if (!held || held.expired) return refuse('not-here', command.about);
  if (held.registered !== null) return refuse('already-made', command.about);
  if (!isOpenWork(turn, command.paper)) return refuse('not-open', command.paper);
  const paper = context(compiled, turn.world, command.paper, command.about);
  const [missing] = missingFields(compiled, turn.world, paper);
  if (missing !== undefined) return refuse('incomplete', missing);
  const fields = { ...paper.fields };
  const key = paperKey(command.paper, command.about);
  let next = acted(turn, 'exhibit.registered', { command, fields });
  next = withRecord(next, 'filed', key, { at: next.world.now, fields });
  next = withRecord(next, 'exhibits', command.about, { ...held, registered: next.world.now });
  next = journals(next, 'document', 'registered', command.about);
  if (exhibit.register?.point !== undefined) {
    next = markFields(compiled, next, paper, exhibit.register.point);
    next = explainSlips(compiled, next, paper);
  }
  next = applyEffects(compiled, next, `exhibits.${command.about}.register.effects`, command.about);
  if (exhibit.register?.why !== undefined) {
    const tone = exhibit.register.effects === undefined ? 'good' : 'poor';
    next = feedsBack(next, {
      tone,
      about: command.about,
      text: `exhibits.${command.about}.register.why`,
      rule: null,
    });
  }
  const from = typeof fields.from === 'string' ? fields.from : '';
  const to = typeof fields.to === 'string' ? fields.to : '';
  next = happened(next, 'exhibit.transferred', { exhibit: command.about, from, to });
  next = tells(asks(next, { type: 'cue', cue: 'stamp' }), `${command.about}.registered`);
  return accept(running, spec.spend === undefined ? next : spends(next, spec.spend));
};
