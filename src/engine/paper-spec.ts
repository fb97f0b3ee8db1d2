import { invariant, own } from '../base';
import type { FormSpec, InstrumentSpec } from '../scenario';
import type { CompiledCase } from './compiled-case';

/** A form of the house or an instrument, with its path in the scenario. */
export interface Paper {
  readonly path: string;
  readonly spec: FormSpec | InstrumentSpec;
}

export function paperOf(compiled: CompiledCase, id: string): Paper | undefined {
  const { forms, instruments } = compiled.scenario.spec;
  const form = own(forms, id);
  if (form) return { path: `forms.${id}`, spec: form };
  const instrument = own(instruments, id);
  return instrument ? { path: `instruments.${id}`, spec: instrument } : undefined;
}

export function instrumentOf(compiled: CompiledCase, id: string): InstrumentSpec {
  const spec = compiled.scenario.spec.instruments?.[id];
  invariant(spec, `instrument ${id} was checked at load`);
  return spec;
}
