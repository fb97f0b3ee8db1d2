import { z } from 'zod';
import { channel } from './channels';
import { check } from './check';
import { exhibit, message } from './documents';
import { deadline, ending, flowNode, inject } from './flow';
import { comparison, decision, domain, finding, review, theory } from './judgement';
import { debrief, glossaryEntry, hint, recall, scoring } from './learning';
import { ledger } from './ledger';
import { operation } from './operation';
import { form, instrument } from './papers';
import { play } from './plays';
import { id, name } from './primitives';
import { agency, clock, facts, meta, parameter, person, place, zone } from './setting';
import { tracing } from './tracing';

export const SCENARIO_FORMAT = 1;

/** A scenario, format 1: the one schema from which types, the run-time check and the published JSON Schema come. */
export const scenarioSchema = z.strictObject({
  $schema: z.string().max(200).optional().meta({ description: 'Path of the JSON Schema, for editors.' }),
  format: z.literal(SCENARIO_FORMAT).meta({ description: 'Format of this file: 1.' }),
  meta: meta.meta({ description: 'What this case is.' }),
  clock: clock.meta({ description: 'When it starts.' }),
  zones: z.record(id, zone).meta({ description: 'Time zones with their clock changes.' }),
  parameters: z.record(name, parameter).optional().meta({ description: 'What may be set at the start.' }),
  facts: facts.optional(),
  places: z.record(id, place).meta({ description: 'Places on the map.' }),
  agencies: z.record(id, agency).meta({ description: 'Agencies and companies, with their office hours.' }),
  channels: z
    .record(id, channel)
    .optional()
    .meta({ description: 'Channels between the home state and others, a table on the legal desk.' }),
  people: z.record(id, person).meta({ description: 'People in the case.' }),
  ledger: ledger.optional().meta({ description: 'The synthetic chain.' }),
  tracing: tracing
    .optional()
    .meta({ description: 'The tracing board; the flow opens it as the work "board".' }),
  exhibits: z.record(id, exhibit).meta({ description: 'Documents and data.' }),
  messages: z.record(id, message).optional().meta({ description: 'Messages that are not exhibits.' }),
  forms: z.record(id, form).optional().meta({ description: 'Work products that stay in the house.' }),
  instruments: z
    .record(id, instrument)
    .optional()
    .meta({ description: 'Kinds of request to other authorities.' }),
  decisions: z.record(id, decision).optional().meta({ description: 'Real choices.' }),
  domains: z.record(id, domain).optional().meta({ description: 'Options shared by slots.' }),
  findings: z.record(id, finding).optional().meta({ description: 'Claims to be proved.' }),
  reviews: z.record(id, review).optional().meta({ description: 'Reviews in threes.' }),
  theories: z.record(id, theory).optional().meta({ description: 'Case theories and rivals.' }),
  compare: z
    .record(id, comparison)
    .optional()
    .meta({ description: 'Pairs of spans and what they are to each other.' }),
  operation: operation
    .optional()
    .meta({ description: 'The joint operation; the flow opens it as the work "operation".' }),
  flow: flowNode.meta({ description: 'The statechart of the case.' }),
  endings: z.record(id, ending).meta({ description: 'How the case can end.' }),
  injects: z.record(id, inject).optional().meta({ description: 'What happens by itself.' }),
  deadlines: z.record(id, deadline).optional().meta({ description: 'Deadlines that stand in the top bar.' }),
  hints: z.record(id, hint).optional().meta({ description: 'Hints in three steps.' }),
  glossary: z.record(id, glossaryEntry).optional().meta({ description: 'Terms.' }),
  recall: z.record(id, recall).optional().meta({ description: 'Questions to recall.' }),
  plays: z.record(id, play).optional().meta({ description: 'Named plays: ids and values only.' }),
  scoring: scoring.meta({ description: 'Competencies, points, breaches, pass marks.' }),
  check: check.optional().meta({ description: 'For the checker: what is meant so.' }),
  debrief: debrief.optional().meta({ description: 'Readings and questions of the debrief.' }),
});
export type Scenario = z.infer<typeof scenarioSchema>;
export type Language = Scenario['meta']['languages'][number];
