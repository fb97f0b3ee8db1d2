import type { Language } from '../../scenario';

/** The script of a debriefing in four phases (reactions, description, analysis, summary) and the pack around it. */
export interface DebriefWords {
  readonly pack: string;
  readonly simulated: string;
  readonly phases: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly talkAbout: string;
  readonly strengths: string;
  readonly noStrength: string;
  readonly areas: string;
  readonly noArea: string;
  readonly plan: string;
  readonly planHeads: readonly [string, string, string, string];
  readonly actions: {
    readonly competency: string;
    readonly breach: string;
    readonly returned: string;
    readonly confidence: string;
  };
  readonly owners: { readonly trainee: string; readonly instructor: string; readonly both: string };
  readonly classReport: string;
  readonly logs: string;
  readonly median: string;
  readonly passed: string;
  readonly share: string;
  readonly trainee: string;
  readonly minutes: string;
  readonly breaches: string;
  readonly wrongTurns: string;
  readonly runs: string;
  readonly difficulty: string;
  readonly few: string;
}

export const DEBRIEF_WORDS: Readonly<Record<Language, DebriefWords>> = {
  en: {
    pack: 'Debrief pack',
    simulated: 'Simulated: no person played this.',
    phases: [
      {
        heading: '1. Reactions (5 minutes)',
        lines: [
          'How was that? What is still on your mind?',
          'Let each person say one thing. Do not correct anything yet.',
          'Parts of the case are hard to read. Whoever would rather leave something unsaid may.',
        ],
      },
      {
        heading: '2. Description (5 minutes)',
        lines: [
          'Tell the case in a few sentences: what came in, what did you know when you decided?',
          'Settle the facts before you judge them; the timeline of the log helps.',
        ],
      },
      {
        heading: '3. Analysis (25 minutes)',
        lines: [
          'For each point below: what did you see, what did you make of it, what else could it have been?',
          'Say what you saw, why it matters to you, and ask: “I saw …, I was concerned because …. How did you see it?”',
          'Begin with something that went well.',
        ],
      },
      {
        heading: '4. Summary (10 minutes)',
        lines: [
          'What do you take with you? What will you do differently at your own desk?',
          'Fill in the plan below together: one act, one owner, one date.',
        ],
      },
    ],
    talkAbout: 'Decisions to talk about',
    strengths: 'Strengths',
    noStrength: 'No competency reached three quarters of its points. Name what went well all the same.',
    areas: 'Areas to work on',
    noArea: 'No competency below three quarters of its points, and no breach.',
    plan: 'Improvement plan',
    planHeads: ['What', 'Act', 'Owner', 'By'],
    actions: {
      competency:
        'Play the decision points of this competency again in practice mode and compare the reasons.',
      breach: 'Read the rule again and say in two sentences what it protects.',
      returned: 'Write the request once more with the fields that came back.',
      confidence: 'Before each statement of certainty, name one thing that would make it wrong.',
    },
    owners: { trainee: 'Trainee', instructor: 'Instructor', both: 'Trainee and instructor' },
    classReport: 'Report of a class',
    logs: 'Verified logs',
    median: 'Median of the points',
    passed: 'Passed',
    share: 'Mean share of the points',
    trainee: 'Trainee',
    minutes: 'Minutes',
    breaches: 'Breaches',
    wrongTurns: 'Common wrong turns',
    runs: 'Logs',
    difficulty: 'Difficulty of the decision points (1 is easy for all)',
    few: 'Fewer than 30 logs: these figures say little.',
  },
  ko: {
    pack: '사후 검토 자료',
    simulated: '모의 실행 기록입니다. 사람이 진행하지 않았습니다.',
    phases: [
      {
        heading: '1. 소감(5분)',
        lines: [
          '해 보니 어떠셨습니까? 아직 마음에 남는 것이 있습니까?',
          '한 사람씩 한 가지를 말하게 합니다. 아직 아무것도 바로잡지 않습니다.',
          '읽기 힘든 대목이 있는 사건입니다. 말하고 싶지 않은 것은 말하지 않아도 됩니다.',
        ],
      },
      {
        heading: '2. 정리(5분)',
        lines: [
          '사건을 몇 문장으로 말해 보십시오. 무엇이 들어왔고, 결정할 때 무엇을 알고 있었습니까?',
          '평가하기 전에 사실부터 맞춥니다. 기록의 경과를 함께 보면 좋습니다.',
        ],
      },
      {
        heading: '3. 분석(25분)',
        lines: [
          '아래 항목마다 무엇을 보았고, 어떻게 해석했으며, 달리 볼 수는 없었는지 묻습니다.',
          '본 것과 걱정한 이유를 말하고 묻습니다. “…을 보았고, … 때문에 걱정했습니다. 어떻게 보셨습니까?”',
          '잘된 것부터 시작합니다.',
        ],
      },
      {
        heading: '4. 마무리(10분)',
        lines: [
          '무엇을 가져가시겠습니까? 자기 자리에서 무엇을 다르게 하시겠습니까?',
          '아래 계획을 함께 채웁니다. 할 일 하나, 담당 하나, 날짜 하나입니다.',
        ],
      },
    ],
    talkAbout: '이야기할 결정',
    strengths: '잘한 점',
    noStrength: '배점의 4분의 3에 이른 역량이 없습니다. 그래도 잘된 점을 찾아 말해 주십시오.',
    areas: '보완할 점',
    noArea: '배점의 4분의 3에 못 미친 역량도, 절차 위반도 없습니다.',
    plan: '개선 계획',
    planHeads: ['대상', '할 일', '담당', '기한'],
    actions: {
      competency: '연습 방식으로 이 역량의 결정 지점을 다시 해 보고 이유를 견주어 봅니다.',
      breach: '규정을 다시 읽고 그 규정이 무엇을 지키는지 두 문장으로 말합니다.',
      returned: '반려된 항목을 고쳐 요청서를 다시 작성합니다.',
      confidence: '확신을 말하기 전에 그것이 틀렸음을 보여 줄 사실을 하나 떠올립니다.',
    },
    owners: { trainee: '훈련생', instructor: '교관', both: '훈련생·교관' },
    classReport: '집단 보고서',
    logs: '검증된 기록',
    median: '점수 중앙값',
    passed: '합격',
    share: '평균 득점 비율',
    trainee: '훈련생',
    minutes: '시간(분)',
    breaches: '위반',
    wrongTurns: '흔한 잘못',
    runs: '기록 수',
    difficulty: '결정 지점의 난이도(1이면 모두에게 쉬움)',
    few: '기록이 30건보다 적어 이 수치는 거의 의미가 없습니다.',
  },
};
