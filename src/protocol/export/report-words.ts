import type { FindingGrade, Language } from '../../scenario';

/** What a printed report says around the texts of the case. */
export interface ReportWords {
  readonly report: string;
  readonly simulated: string;
  readonly verified: string;
  readonly proves: string;
  readonly mode: Readonly<Record<'guided' | 'practice' | 'assessment', string>>;
  readonly result: string;
  readonly results: Readonly<Record<'distinction' | 'pass' | 'not-passed' | 'none', string>>;
  readonly points: string;
  readonly of: string;
  readonly minutes: string;
  readonly planned: string;
  readonly ending: string;
  readonly competency: string;
  readonly breaches: string;
  readonly noBreach: string;
  readonly critical: string;
  readonly decisions: string;
  readonly decision: string;
  readonly chosen: string;
  readonly event: string;
  readonly findings: string;
  readonly finding: string;
  readonly grade: string;
  readonly confidence: string;
  readonly grades: Readonly<Record<FindingGrade, string>>;
  readonly confidences: Readonly<Record<'possible' | 'likely' | 'almost-certain', string>>;
  readonly brier: string;
  readonly stages: string;
  readonly stage: string;
  readonly returned: string;
  readonly hints: string;
  readonly step: string;
  readonly none: string;
  readonly fingerprint: string;
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  en: {
    report: 'Report of one trainee',
    simulated: 'Simulated: no person played this.',
    verified: 'Verified: chain, scenario and replay agree.',
    proves: 'A verified log is whole and consistent. It does not prove who played.',
    mode: { guided: 'Guided', practice: 'Practice', assessment: 'Assessment' },
    result: 'Result',
    results: {
      distinction: 'Passed with distinction',
      pass: 'Passed',
      'not-passed': 'Not passed',
      none: 'The case is not over',
    },
    points: 'Points',
    of: 'of',
    minutes: 'Minutes at the desk',
    planned: 'planned',
    ending: 'Ending',
    competency: 'Competency',
    breaches: 'Breaches of procedure',
    noBreach: 'No breach of procedure.',
    critical: 'critical',
    decisions: 'Decisions',
    decision: 'Decision',
    chosen: 'Chosen',
    event: 'Event',
    findings: 'Findings',
    finding: 'Finding',
    grade: 'Grade',
    confidence: 'Stated confidence',
    grades: {
      supported: 'supported',
      'true-but-unsupported': 'true but unsupported',
      'not-admissible': 'not admissible as obtained',
      contradicted: 'contradicted',
      open: 'open',
    },
    confidences: { possible: 'possible', likely: 'likely', 'almost-certain': 'almost certain' },
    brier: 'Mean Brier score (0 is best)',
    stages: 'Stages',
    stage: 'Stage',
    returned: 'Requests that came back',
    hints: 'Hints taken',
    step: 'step',
    none: 'None.',
    fingerprint: 'Fingerprint',
  },
  ko: {
    report: '훈련생 개인 보고서',
    simulated: '모의 실행 기록입니다. 사람이 진행하지 않았습니다.',
    verified: '검증됨: 해시 연결, 시나리오, 재생이 모두 일치합니다.',
    proves: '검증된 기록은 온전하고 앞뒤가 맞는 기록입니다. 누가 진행했는지는 증명하지 않습니다.',
    mode: { guided: '안내', practice: '연습', assessment: '평가' },
    result: '결과',
    results: {
      distinction: '우수 합격',
      pass: '합격',
      'not-passed': '불합격',
      none: '사건이 끝나지 않음',
    },
    points: '점수',
    of: '/',
    minutes: '진행 시간(분)',
    planned: '계획',
    ending: '결말',
    competency: '역량',
    breaches: '절차 위반',
    noBreach: '절차 위반이 없습니다.',
    critical: '중대',
    decisions: '결정',
    decision: '결정 사항',
    chosen: '선택',
    event: '기록 번호',
    findings: '판단',
    finding: '판단 내용',
    grade: '등급',
    confidence: '확신도',
    grades: {
      supported: '뒷받침됨',
      'true-but-unsupported': '사실이나 근거 부족',
      'not-admissible': '취득 경위상 증거로 쓸 수 없음',
      contradicted: '반증됨',
      open: '미확인',
    },
    confidences: { possible: '가능', likely: '유력', 'almost-certain': '거의 확실' },
    brier: '평균 브라이어 점수(0이 가장 좋음)',
    stages: '단계',
    stage: '단계명',
    returned: '반려·거절된 요청',
    hints: '사용한 힌트',
    step: '단계',
    none: '없음.',
    fingerprint: '지문',
  },
};
