/** What the rules of this folder read: the plan of src/ as data. A plan is changed here and in the docs. */
export interface RulesTable {
  /** Which top-level folders each top-level folder may import. A folder that is not here may not exist. */
  readonly mayImport: Readonly<Record<string, readonly string[]>>;
  /** The folders that run anywhere: no DOM, no Node, no clock, no chance. */
  readonly core: readonly string[];
  /** Folders inside a top-level folder that are imported only through their index, as that one is. */
  readonly innerRooms: readonly string[];
  /** What lies beside src/ and may be imported, by importing folder. */
  readonly outside: Readonly<Record<string, readonly string[]>>;
  /** Where a package may be imported: folders, by prefix. A package that is not here may be anywhere. */
  readonly npmFence: Readonly<Record<string, readonly string[]>>;
  /** Where Node's own modules may be imported. */
  readonly nodeFolders: readonly string[];
  /** Names in package.json, of either kind. */
  readonly declaredPackages: ReadonlySet<string>;
}

/** Importing folder of a file that lies in src/ itself. */
export const ROOT = '';

const CORE = ['base', 'ledger', 'scenario', 'engine', 'protocol'];
const APPS = ['trainee', 'author', 'review'];
const REACT = [ROOT, 'ui', ...APPS];
const NOWHERE: readonly string[] = [];

/** The plan of src/, with the packages that package.json declares. */
export function rulesTable(declaredPackages: ReadonlySet<string>): RulesTable {
  const browserApp = ['ui', 'io', ...CORE];
  return {
    mayImport: {
      [ROOT]: [...APPS, ...browserApp],
      base: [],
      ledger: ['base'],
      scenario: ['ledger', 'base'],
      engine: ['scenario', 'ledger', 'base'],
      protocol: ['engine', 'scenario', 'ledger', 'base'],
      io: CORE,
      ui: ['base'],
      trainee: browserApp,
      author: browserApp,
      review: browserApp,
      cli: CORE,
      server: CORE,
    },
    core: CORE,
    innerRooms: ['engine/machine'],
    outside: {
      [ROOT]: ['assets'],
      ui: ['assets'],
      trainee: ['assets'],
      author: ['assets'],
      review: ['assets'],
    },
    npmFence: {
      xstate: ['engine/machine'],
      phaser: ['trainee/scenes'],
      howler: ['trainee/audio'],
      react: REACT,
      'react-dom': REACT,
      'lucide-react': REACT,
      zod: ['scenario', 'protocol'],
      '@marcbachmann/cel-js': ['scenario'],
      idb: ['io'],
      vitest: NOWHERE,
      'fast-check': NOWHERE,
      'fake-indexeddb': NOWHERE,
      'oxc-parser': NOWHERE,
      'playwright-core': NOWHERE,
      '@axe-core/playwright': NOWHERE,
    },
    nodeFolders: ['cli', 'server'],
    declaredPackages,
  };
}
