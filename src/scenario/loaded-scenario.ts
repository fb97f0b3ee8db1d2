import type { CaseMs, JsonValue, OfficeCalendar, Sha256Hex, Zone } from '../base';
import type { CompiledCondition } from './conditions/condition';
import type { Diagnostic } from './diagnostics/diagnostic';
import type { Language, Scenario } from './schema/scenario';

/** The files of a scenario's folder, by path inside it with `/`: `scenario.json`, `text.ko.json`, `exhibits/E-01.md`. */
export type ScenarioFiles = Readonly<Record<string, Uint8Array>>;

/**
 * A whole scenario as one JSON value: what a save keeps, what the log's scenario hash is taken over.
 * A type alias, because an interface is no `JsonValue`.
 */
export type PackedScenario = {
  readonly casebridge: 1;
  /** The content of `scenario.json`. */
  readonly scenario: JsonValue;
  /** By language, then by the path of ids (`exhibits.E-01.title`); every language but the first. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Markdown by exhibit, variant and language: `E-01`, `E-01.ko`, `E-09.slot-2`, `E-09.slot-2.ko`. */
  readonly bodies: Readonly<Record<string, string>>;
};

/** Labels of the ledger that a body shows: what a reader of it could put on the tracing board. */
export interface Citations {
  readonly addresses: readonly string[];
  readonly transactions: readonly string[];
}

/** A scenario without errors, ready for the engine. Immutable; every lookup was prepared and checked at load. */
export interface LoadedScenario {
  readonly packed: PackedScenario;
  /** SHA-256 of the canonical JSON of `packed`. */
  readonly hash: Sha256Hex;
  readonly spec: Scenario;
  readonly languages: readonly Language[];
  /**
   * A text by its path of ids joined with dots, `exhibits.E-01.title`; array members by index. A missing
   * translation gives the first language. Ledger placeholders are resolved. Throws on a path that has no text.
   */
  text(path: string, language: Language): string;
  /** An exhibit's Markdown; ledger placeholders are resolved, `{hash:E-01}` is left in place. Throws if unknown. */
  body(exhibit: string, variant: string | undefined, language: Language): string;
  /** SHA-256 of the stored bytes (UTF-8) of the first-language body, placeholders as written. Throws if unknown. */
  bodyHash(exhibit: string, variant: string | undefined): Sha256Hex;
  /**
   * The addresses and transactions whose texts an exhibit’s body shows, by `{address:…}` and `{txid:…}`. An amount,
   * fee or time of a transaction does not give it away. Throws if unknown.
   */
  cites(exhibit: string, variant: string | undefined): Citations;
  /** The condition at a path, `instruments.R-02.outcomes.0.when`. Throws if there is none. */
  condition(path: string): CompiledCondition;
  readonly zones: ReadonlyMap<string, Zone>;
  /** By agency id. */
  readonly calendars: ReadonlyMap<string, OfficeCalendar>;
  /** The first instant of the case. */
  readonly start: CaseMs;
}

/** Everything found wrong, in order of file and place; `scenario` is there if none of it is an error. */
export interface LoadResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly scenario?: LoadedScenario;
}
