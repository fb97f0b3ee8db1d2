import type { CodeEntry } from './code-entry';

/** Conditions and the statechart. */
export const FLOW_CODES = {
  CB0501: {
    severity: 'error',
    title: 'Not a condition',
    explanation: 'The text is no CEL expression.',
    example: '`"when": "tipped_off &&"`',
    fix: 'Look at the place: something is missing or too much.',
  },
  CB0502: {
    severity: 'error',
    title: 'Types do not fit',
    explanation:
      'A condition gives true or false; flags are truth values, levels whole numbers, choices texts.',
    example: '`"when": "alarm"` for a level',
    fix: 'Compare: `alarm >= 1`.',
  },
  CB0503: {
    severity: 'error',
    title: 'Unknown fact or parameter',
    explanation: 'A condition reads a name that is not declared.',
    example: '`"when": "tiped_off"`',
    fix: 'Take the suggested name, or declare it in `facts`.',
  },
  CB0504: {
    severity: 'error',
    title: 'Unknown function',
    explanation: 'Conditions can call only the functions listed under "Conditions".',
    example: '`"when": "gotten(\'R-02\')"`',
    fix: 'Take the suggested function.',
  },
  CB0505: {
    severity: 'error',
    title: 'Not allowed in a condition',
    explanation:
      'Of CEL, scenarios use comparison, `&&`, `||`, `!`, `+`, `-`, `? :`, `in` with a list of values, and named functions. So a condition can never fail while the case is played.',
    example: '`"when": "[1, 2].exists(x, x == alarm)"`',
    fix: 'Say it with facts.',
  },
  CB0506: {
    severity: 'error',
    title: 'Misspelt value',
    explanation: 'A choice, a parameter or a field is compared with a value that it can never have.',
    example: '`"when": "route == \'fio\'"`',
    fix: 'Take the suggested value.',
  },
  CB0507: {
    severity: 'error',
    title: 'Unknown id in a condition',
    explanation: 'A function is asked about something that is not declared.',
    example: '`"when": "has(\'E-99\')"`',
    fix: 'Take the suggested id.',
  },
  CB0508: {
    severity: 'error',
    title: 'No form here',
    explanation:
      '`wrong`, `empty`, `value`, `from`, `to`, `utc`, `picked`, `cites`, `misuses`, `attempt` and `open` read a form or request being filled in.',
    example: '`"when": "wrong(\'nexus\')"` on a transition of the flow',
    fix: 'Use it in outcomes, warnings or fields of the form, and let it set a fact.',
  },
  CB0509: {
    severity: 'error',
    title: 'Id is not written out',
    explanation: 'Functions take ids in quotes, so that they can be checked before the case is played.',
    example: '`"when": "has(route)"`',
    fix: "Write `has('E-01')`.",
  },
  CB0510: {
    severity: 'error',
    title: 'No such time in a condition',
    explanation:
      '`before` takes a local time of the home desk; `from` and `to` of a period are compared with a day, `utc` with an instant in UTC to the second.',
    example: '`"when": "before(\'9 April\')"`',
    fix: "Write `before('2031-04-09T00:00')`.",
  },
  CB0601: {
    severity: 'error',
    title: 'No first state',
    explanation: 'A state with inner states says with `initial` which comes first, unless it is parallel.',
    example: '`"initial": "cal"` where the inner state is `call`',
    fix: 'Name one of the inner states.',
  },
  CB0602: {
    severity: 'error',
    title: 'Target is not there',
    explanation: 'A transition leads to a sibling by name, or to any state by `#` and the ids from the top.',
    example: '`"to": "write"` from inside another state',
    fix: 'Write `#alert.write`.',
  },
  CB0603: {
    severity: 'warning',
    title: 'Orphan state',
    explanation: 'No transition and no `initial` leads to the state.',
    example: 'A state that a rename left behind.',
    fix: 'Lead to it, or remove it.',
  },
  CB0604: {
    severity: 'warning',
    title: 'Dead end',
    explanation:
      'The state has no way out, none of the states around it has one, and it is no end of the case.',
    example: 'A state `wait` without `on`.',
    fix: 'Add a transition, or `end`.',
  },
  CB0605: {
    severity: 'error',
    title: 'Eventless loop',
    explanation: 'Transitions that need no event and have no condition lead back to where they began.',
    example: '`a: { "always": "b" }, b: { "always": "a" }`',
    fix: 'Give one of them a condition or an event.',
  },
  CB0606: {
    severity: 'error',
    title: 'History state is wrong',
    explanation:
      'A history state stands inside the state whose past it remembers and has `history` and `to`, nothing else.',
    example: '`"back": { "history": "deep" }`',
    fix: 'Add `"to"` with the state to enter the first time.',
  },
  CB0607: {
    severity: 'error',
    title: 'Unknown event',
    explanation:
      'Nothing ever tells the flow this event, so its transition is never taken and its deadline never starts.',
    example: '`"on": { "R-02.accepted": … }`',
    fix: 'Take one of the events listed under "Events".',
  },
  CB0608: {
    severity: 'error',
    title: 'No ending',
    explanation: 'No state of the flow has an `end`, so the case can never be over.',
    example: 'A flow of stages without a last state.',
    fix: 'Add a state with `"end"`.',
  },
  CB0609: {
    severity: 'error',
    title: 'State of two kinds',
    explanation: 'A state is plain, compound (`initial`), `parallel`, `history` or an `end`.',
    example: '`{ "end": "noticed", "on": {…} }`',
    fix: 'Keep one.',
  },
  CB0610: {
    severity: 'warning',
    title: 'Work that no state opens',
    explanation:
      'A form, request, decision, finding, review or theory can be done only while a state names it in `opens`.',
    example: 'A decision `D2` that is in no `opens`.',
    fix: 'Name it in `opens`, or remove it.',
  },
  CB0611: {
    severity: 'error',
    title: 'Deadline without an instant',
    explanation: 'A deadline falls at a local time (`at`) or some time after an event (`from`), not both.',
    example: '`"log": { "text": "The log is overwritten" }`',
    fix: 'Give one of the two.',
  },
  CB0612: {
    severity: 'error',
    title: 'Warning in office time',
    explanation: 'A warning is given so long before the deadline on the clock; office time has no way back.',
    example: '`"warn": ["1 office day"]`',
    fix: 'Write `P1D`.',
  },
  CB0613: {
    severity: 'error',
    title: 'Too early to come',
    explanation:
      'A deadline lies before the start of the case, or a warning before the start of its deadline.',
    example: '`"from": { "event": "R-06.granted", "after": "P2D" }, "warn": ["P3D"]`',
    fix: 'Make it later.',
  },
} as const satisfies Record<string, CodeEntry>;
