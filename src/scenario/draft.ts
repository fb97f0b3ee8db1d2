import type { JsonValue } from '../base';
import { type Declarations, readDeclarations } from './declarations';
import type { Place } from './diagnostics/report';
import { type FolderContent, SCENARIO_FILE } from './files';
import { dotted, isList, type JsonPath, valueAt } from './json-path';
import { type RoleString, roleStrings, type Visit, visit } from './walk';

/** A scenario that was read but not yet found right: what the passes after the shape work on. */
export interface Draft {
  readonly content: FolderContent;
  readonly value: JsonValue;
  readonly declarations: Declarations;
  /** Every value the schema knows; walked once. */
  readonly visits: readonly Visit[];
  /** Every text, reference, condition, duration, local time and target. */
  readonly strings: readonly RoleString[];
  /** Texts of the first language by path of ids. */
  readonly texts: ReadonlyMap<string, RoleString>;
  /** Declared languages, the first first. */
  readonly languages: readonly string[];
}

export function createDraft(content: FolderContent, value: JsonValue): Draft {
  const visits = visit(value);
  const strings = roleStrings(visits);
  const languages = valueAt(value, ['meta', 'languages']);
  return {
    content,
    value,
    declarations: readDeclarations(value),
    visits,
    strings,
    texts: new Map(strings.filter(({ role }) => role === 'text').map((text) => [dotted(text.path), text])),
    languages: isList(languages) ? languages.filter((language) => typeof language === 'string') : [],
  };
}

/** A place in `scenario.json`. */
export function inScenario(path: JsonPath, at?: 'key' | 'value'): Place {
  return { file: SCENARIO_FILE, path, ...(at && { at }) };
}
