import { playableCase, playPolicy, simulate } from '../../src/protocol';
import { comparedSpans, type LoadedScenario, loadPacked, type PlayStep } from '../../src/scenario';

/** Quiet Harbor as the served product holds it, so that a log made here fits the pages. */
export class InstalledCase {
  private constructor(
    readonly scenario: LoadedScenario,
    /** The packed scenario as the worker fetches it. */
    readonly packed: string,
  ) {}

  static async at(url: string): Promise<InstalledCase> {
    const answer = await fetch(`${url}/scenarios/quiet-harbor.casebridge.json`);
    const packed = await answer.text();
    const { scenario, diagnostics } = loadPacked(JSON.parse(packed));
    if (scenario === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
    return new InstalledCase(scenario, packed);
  }

  /** The steps of a named play: what a trainee does, in ids and values. */
  steps(play: string): readonly PlayStep[] {
    const steps = this.scenario.spec.plays?.[play]?.steps;
    if (steps === undefined) throw new Error(`Quiet Harbor has no play "${play}".`);
    return steps;
  }

  /** The steps of a named play from the close of the stage before up to the close of this one. */
  stage(play: string, stage: string): readonly PlayStep[] {
    const steps = this.steps(play);
    const end = steps.findIndex((step) => 'close' in step && step.close === stage);
    if (end < 0) throw new Error(`The play "${play}" does not close "${stage}".`);
    const start = steps.slice(0, end).findLastIndex((step) => 'close' in step) + 1;
    return steps.slice(start, end + 1);
  }

  /** The document that a decision lies beside; null if it is asked for on the desk. */
  readonly beside = (decision: string): string | null => {
    const at = this.scenario.spec.decisions?.[decision]?.beside;
    if (at !== undefined && 'exhibit' in at) return at.exhibit;
    return at !== undefined && 'message' in at ? at.message : null;
  };

  readonly compared = (comparison: string) => comparedSpans(this.scenario, comparison);

  readonly legOf = (finding: string, cited: string): string => {
    const legs = Object.entries(this.scenario.spec.findings?.[finding]?.legs ?? {});
    const [leg] = legs.find(([, { findings }]) => findings.includes(cited)) ?? [];
    if (leg === undefined) throw new Error(`${cited} is no leg of ${finding}.`);
    return leg;
  };

  /** What the debrief calls an outcome of a stage. */
  outcome(stage: string, id: 'best' | 'middling' | 'poor', language: 'en' | 'ko'): string {
    return this.scenario.text(`flow.states.${stage}.stage.outcomes.${id}.title`, language);
  }

  /** The log of a named play, cut before its first step for which `before` holds. */
  log(
    play: string,
    before: (step: PlayStep) => boolean = () => false,
    mode: 'guided' | 'practice' | 'assessment' = 'practice',
  ): string {
    const steps = this.steps(play);
    const cut = steps.findIndex(before);
    return this.logOf(cut < 0 ? steps : steps.slice(0, cut), mode);
  }

  /** The log of these steps from the beginning of the case. */
  logOf(steps: readonly PlayStep[], mode: 'guided' | 'practice' | 'assessment' = 'practice'): string {
    const policy = playPolicy(steps, this.scenario);
    const settings = { seed: 'page', mode, parameters: {}, pseudonym: 'heron' } as const;
    const { text, stuck } = simulate(playableCase(this.scenario), policy, settings);
    if (stuck !== null) throw new Error(stuck);
    return text;
  }
}
