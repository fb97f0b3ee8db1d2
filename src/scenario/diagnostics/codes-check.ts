import type { CodeEntry } from './code-entry';

/** What the model checker finds: it looks at what can happen, not only at what is written. */
export const CHECK_CODES = {
  CB1101: {
    severity: 'warning',
    title: 'State that is never reached',
    explanation: 'Transitions lead to it, but none of them can ever be taken.',
    example: '`"when": "alarm >= 3"` before a state, where nothing raises `alarm` above 2.',
    fix: 'Look at the conditions and events before it, or remove it.',
  },
  CB1102: {
    severity: 'warning',
    title: 'Transition that is never taken',
    explanation: 'Its state is reached, but its event never comes there, or its condition never holds then.',
    example: 'A transition on `R-02.refused` in a state that is left when R-02 is sent.',
    fix: 'Correct its event or condition, or remove it.',
  },
  CB1103: {
    severity: 'warning',
    title: 'Option that is never offered',
    explanation: 'The decision is open at times, but never while the condition of this option holds.',
    example: '`"when": "has(\'E-09\')"` on an option of a decision that closes before E-09 can come.',
    fix: 'Correct its condition, or open the decision longer.',
  },
  CB1104: {
    severity: 'warning',
    title: 'Outcome that never comes',
    explanation:
      'The request can be sent, but an outcome before this one always applies, or its condition never holds.',
    example: 'Two outcomes with the same condition.',
    fix: 'Correct the conditions of the outcomes, or remove this one.',
  },
  CB1105: {
    severity: 'error',
    title: 'Ending that is never reached',
    explanation: 'No play can end so.',
    example: 'The only way to the ending asks for a finding and its opposite.',
    fix: 'Look at the ways to it.',
  },
  CB1106: {
    severity: 'warning',
    title: 'Condition that always holds',
    explanation:
      'Whenever it is asked, it holds: it decides nothing, and what stands behind it is never used.',
    example: '`"when": "sent(\'R-01\')"` in a state that is entered by sending R-01.',
    fix: 'Remove the condition, or correct it.',
  },
  CB1107: {
    severity: 'warning',
    title: 'Condition that never holds',
    explanation: 'Whenever it is asked, it does not hold.',
    example: 'A task that is done once a message is read that comes only after the stage.',
    fix: 'Correct the condition, or remove what depends on it.',
  },
  CB1108: {
    severity: 'warning',
    title: 'Inject that never comes',
    explanation: 'Its condition never holds: at its time, or ever.',
    example: 'An inject on 8 March that waits for an exhibit which comes on 9 March at the earliest.',
    fix: 'Correct its time or condition.',
  },
  CB1109: {
    severity: 'warning',
    title: 'Exhibit that never comes',
    explanation:
      'Nothing adds it, it does not lie on the desk at the start, and it is no extract of the board.',
    example: 'An exhibit without an effect `{ "add": … }`.',
    fix: 'Add it somewhere, or remove it.',
  },
  CB1110: {
    severity: 'warning',
    title: 'Message that never comes',
    explanation: 'Nothing delivers it.',
    example: 'A message that no effect, outcome or inject delivers.',
    fix: 'Deliver it somewhere, or remove it.',
  },
  CB1111: {
    severity: 'warning',
    title: 'Outcome of a stage that never comes',
    explanation: 'The stage can be closed, but never with this outcome.',
    example: 'An outcome behind one that always applies.',
    fix: 'Correct the conditions of the outcomes, or their order.',
  },
  CB1113: {
    severity: 'warning',
    title: 'Branch behind one without a condition',
    explanation:
      'The first transition that applies is taken. One without a condition always does; what stands behind it is never looked at.',
    example: '`[{ "to": "late" }, { "to": "noticed", "when": "…" }]`',
    fix: 'Put the one without a condition last.',
  },
  CB1114: {
    severity: 'warning',
    title: 'Row that never decides',
    explanation:
      'A row of a column of the operation before this one always holds, or its own condition never does.',
    example: 'A row behind one without a condition.',
    fix: 'Correct the conditions of the rows or their order, or remove this one.',
  },
  CB1115: {
    severity: 'warning',
    title: 'Work that can never be handed in',
    explanation: 'It is opened, but never can be filed, sent, made, submitted or asked for there.',
    example: 'A review of three findings, of which one is opened in the next stage only.',
    fix: 'Open it where it can be done, or open what it needs.',
  },
  CB1116: {
    severity: 'warning',
    title: 'Stage that is entered in its middle',
    explanation: 'A transition from outside leads to a state inside a stage, past its first state.',
    example: '`"to": "#trace.path.step-3"` in a state of another stage.',
    fix: 'Lead to the stage itself.',
  },
  CB1119: {
    severity: 'warning',
    title: 'Radio line that is never heard',
    explanation: 'The operation can be carried out, but never while the condition of this line holds.',
    example: 'A line that waits for a step and for its opposite.',
    fix: 'Correct its condition, or remove it.',
  },
  CB1120: {
    severity: 'error',
    title: 'Dead end',
    explanation:
      'The case can come to where no ending can be reached any more, whatever the trainee does and however long he waits.',
    example: 'A stage that closes when R-01 is granted, and a R-01 that can be refused only once.',
    fix: 'Give it a way on, such as a time at which it ends by itself.',
  },
  CB1121: {
    severity: 'error',
    title: 'Loop that never comes to rest',
    explanation: 'Transitions without an event, injects or partners follow each other without end.',
    example: 'Two states that lead to each other as soon as `alarm >= 1`.',
    fix: 'Make one of the conditions untrue by what it leads to.',
  },
  CB1122: {
    severity: 'error',
    title: 'Stage that can never be closed',
    explanation: 'The stage is reached, but the condition for closing it never holds.',
    example: '`"closes": "filed(\'report\')"` where the report is opened in the next stage.',
    fix: 'Correct the condition, or open the work that it asks for.',
  },
  CB1130: {
    severity: 'warning',
    title: 'Fact that nothing reads',
    explanation: 'No condition asks for it: whatever sets it has no consequence.',
    example: 'A fact that only effects name.',
    fix: 'Read it in a condition, or remove it.',
  },
  CB1131: {
    severity: 'warning',
    title: 'Fact that nothing changes',
    explanation: 'Conditions ask for it, but no effect changes it: it always has its first value.',
    example: '`"when": "offended_us"` where nothing sets `offended_us`.',
    fix: 'Set it somewhere, or remove it with the conditions that ask.',
  },
  CB1132: {
    severity: 'warning',
    title: 'Value that is never taken',
    explanation: 'The fact is changed, but never to this value.',
    example: 'A level from 0 to 4 that is raised three times at most.',
    fix: 'Remove the value, or set it somewhere.',
  },
  CB1140: {
    severity: 'warning',
    title: 'Competency that is not assessed',
    explanation: 'No decision point gives points of it.',
    example: 'A competency in no `most`.',
    fix: 'Give points of it, or remove it.',
  },
  CB1141: {
    severity: 'warning',
    title: 'Points that nobody can earn',
    explanation: 'All that could give points of this competency here is never reached.',
    example: 'A decision point whose one award lies on a transition that is never taken.',
    fix: 'Make one of the ways to it possible.',
  },
  CB1142: {
    severity: 'warning',
    title: 'Decision with one option',
    explanation: 'There is nothing to decide.',
    example: 'A decision whose other options were removed.',
    fix: 'Add an option, or make it a form.',
  },
  CB1144: {
    severity: 'error',
    title: 'Pass mark out of reach',
    explanation: 'Even with all points that can be earned, the play does not pass.',
    example: '`"pass": 90` where a quarter of the points cannot be earned.',
    fix: 'Lower the mark, or make the points possible.',
  },
  CB1145: {
    severity: 'warning',
    title: 'Pass mark that nobody misses',
    explanation: 'A play passes with no point at all, as long as it has no critical failure.',
    example: '`"pass": 0, "floor": 0`',
    fix: 'Ask for points.',
  },
  CB1146: {
    severity: 'warning',
    title: 'Fewer points than declared',
    explanation:
      'All that can give points of this competency here comes to less than the most that is declared: nobody gets full marks.',
    example: '`"most": { "C1": 3 }` where an option gives 2 and nothing else gives any.',
    fix: 'Lower the most, or give the points.',
  },
  CB1148: {
    severity: 'warning',
    title: 'Inject without an owner',
    explanation: 'Other injects say who looks after them in a class; nobody looks after this one.',
    example: 'An inject without `owner` among injects that have one.',
    fix: 'Name an owner.',
  },
  CB1190: {
    severity: 'warning',
    title: 'Allowed, but not there',
    explanation: 'A finding is allowed with a reason that the checker does not make.',
    example: '`"allow": { "CB1101:/flow/states/x": "…" }` after x was repaired.',
    fix: 'Remove the entry.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type CheckCode = keyof typeof CHECK_CODES;
