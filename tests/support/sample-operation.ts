import { caseMs, MINUTE_MS } from '../../src/base';
import type {
  LocalMoment,
  OperationView,
  PaperView,
  PlanLaneView,
  PlanStepView,
  TraineeView,
} from '../../src/engine';
import type { Language } from '../../src/ui';
import { localMoment, seoul } from './sample-moments';
import { sampleView } from './sample-view';

type Two = (english: string, korean: string) => string;

/** T0 of the first window: Tuesday 1 July 2031, 21:20 in Seoul, 12:20 UTC. */
export const SAMPLE_T0 = seoul('2031-07-01T21:20');
const NOW = seoul('2031-06-26T10:00');

const OFFSETS = { KST: 540, EDT: -240, PEL: 240, SKT: 60 } as const;
type LaneZone = keyof typeof OFFSETS;

/** The instant of a minute of the plan as a moment of a zone, that of the home desk if none is named. */
export function planMoment(minute: number, zone: LaneZone = 'KST'): LocalMoment {
  const at = caseMs(SAMPLE_T0.at + minute * MINUTE_MS);
  const shifted = localMoment(caseMs(at + OFFSETS[zone] * MINUTE_MS), 'UTC');
  return { ...shifted, at, zone };
}

function lanes(t: Two): readonly PlanLaneView[] {
  const lane = (
    id: string,
    name: string,
    role: string,
    short: string,
    country: string,
    zone: LaneZone,
    open: boolean,
    office: string,
  ): PlanLaneView => ({
    id,
    name,
    role,
    agency: id,
    short,
    country,
    zone,
    utcOffsetMinutes: OFFSETS[zone],
    open,
    office,
  });
  return [
    lane(
      'harbor-1',
      t('Busan, room 304', '부산 304호'),
      t('Harbor-1 leads', '하버 1조'),
      t('Harbor-1', '하버 1조'),
      'KR',
      'KST',
      true,
      '24 hours',
    ),
    lane(
      'wallet-desk',
      t('Wallet desk', '지갑 담당'),
      t('Reads the address back', '주소 복창'),
      t('the Desk', '수사팀'),
      'KR',
      'KST',
      true,
      '24 hours',
    ),
    lane(
      'fcd',
      t('Norfolk', '노퍽'),
      t('FCD, contractor', 'FCD, 용역 직원'),
      'FCD',
      'US',
      'EDT',
      true,
      'Mon-Fri 08:00-17:00',
    ),
    lane(
      'pecb',
      t('Port Amara', '포트아마라'),
      t('PECB, flat and exchange', 'PECB, 자택과 거래소'),
      'PECB',
      'PEL',
      'PEL',
      false,
      'Sun-Thu 08:00-16:00',
    ),
    lane(
      'spcc',
      t('Havn', '하븐'),
      t('SPCC, host', 'SPCC, 호스팅 업체'),
      'SPCC',
      'SKT',
      'SKT',
      true,
      'Mon-Fri 08:00-16:00',
    ),
  ];
}

function steps(t: Two): readonly PlanStepView[] {
  const step = (
    id: string,
    title: string,
    lane: string,
    minutes: number,
    start: number | null,
    more: Partial<PlanStepView> = {},
  ): PlanStepView => {
    const zone: LaneZone = lane === 'fcd' ? 'EDT' : lane === 'pecb' ? 'PEL' : lane === 'spcc' ? 'SKT' : 'KST';
    return {
      id,
      title,
      lane,
      minutes,
      start,
      range: [-120, 240],
      needs: [],
      optional: false,
      irreversible: false,
      rule: '',
      state: 'draft',
      at: start === null ? null : planMoment(start),
      localAt: start === null ? null : planMoment(start, zone),
      officeOpen: lane !== 'pecb',
      ...more,
    };
  };
  const afterDoor = {
    step: 'S1',
    why: t('Only when the suspect is away from the keys.', '피의자가 자판에서 떨어진 뒤에만 가능.'),
  };
  return [
    step('S0', t('Access cut by audit', '감사 명목 접근 차단'), 'fcd', 30, -920, { range: [-2880, 0] }),
    step('S1', t('Arrest on the roof', '옥상 체포'), 'harbor-1', 20, 0, {
      irreversible: true,
      rule: t('The suspect steps away from the keys at about 21:20.', '피의자는 21:20경 자리를 뜸.'),
    }),
    step('S2', t('Test transfer, then the rest', '시험 이체 후 전액 이체'), 'wallet-desk', 30, 25, {
      irreversible: true,
      needs: [
        {
          step: 'S1',
          why: t('Session open before keys: keys are in memory.', '키는 메모리에 있으므로 세션 확보가 먼저.'),
        },
      ],
    }),
    step('S3', t('Arrest at the flat', '자택 체포'), 'pecb', 25, -20, {
      irreversible: true,
      needs: [afterDoor],
      rule: t('His absence is noticed after five minutes.', '부재는 5분 뒤 드러남.'),
    }),
    step('S4', t('Isolate and image the relay', '중계 서버 격리·이미지 확보'), 'spcc', 75, 10, {
      needs: [afterDoor],
    }),
    step('S5', t('Freeze at the exchange', '거래소 동결'), 'pecb', 10, 15, {
      needs: [afterDoor],
      irreversible: true,
      rule: t('A freeze sends the customer an e-mail at once.', '동결 즉시 고객에게 전자우편이 발송됨.'),
    }),
    step('S6', t('Arrest of the contractor', '용역 직원 체포'), 'fcd', 20, 5, {
      optional: true,
      needs: [afterDoor],
    }),
    step('S9', t('Two homes', '주거지 두 곳'), 'fcd', 60, null, { optional: true, needs: [afterDoor] }),
  ];
}

/** A draft with one known conflict (S3 before S1), one closed office and one step that is not placed. */
export function sampleOperation(language: Language, over: Partial<OperationView> = {}): OperationView {
  const t: Two = (english, korean) => (language === 'en' ? english : korean);
  return {
    title: t('Quiet Harbor', '콰이어트 하버'),
    planForm: 'plan',
    windows: [
      { id: 'W1', title: t('Tuesday 1 July', '7월 1일 화요일'), at: SAMPLE_T0, open: true, chosen: true },
      {
        id: 'W2',
        title: t('Tuesday 8 July', '7월 8일 화요일'),
        at: seoul('2031-07-08T21:20'),
        open: true,
        chosen: false,
      },
    ],
    t0: SAMPLE_T0,
    night: { from: '20:00', to: '06:00' },
    lanes: lanes(t),
    steps: steps(t),
    conflicts: [
      {
        id: 'weir-first',
        steps: ['S3', 'S1'],
        text: t(
          'Flat 20 min before the roof: the operator sees his absence and wipes.',
          '옥상보다 20분 먼저 자택 체포: 부재를 알아채고 삭제함.',
        ),
        knownFrom: ['E-02'],
        move: { step: 'S3', to: 5 },
      },
    ],
    missing: ['plan'],
    executed: false,
    radio: [],
    next: null,
    over: false,
    ...over,
  };
}

/** The same plan three minutes after T0, carried out. */
export function executedOperation(language: Language): OperationView {
  const t: Two = (english, korean) => (language === 'en' ? english : korean);
  const draft = sampleOperation(language);
  return {
    ...draft,
    steps: draft.steps.map((step) => ({
      ...step,
      start: step.id === 'S3' ? 5 : step.start,
      state:
        step.start === null ? 'draft' : step.id === 'S0' ? 'done' : step.id === 'S1' ? 'running' : 'waiting',
    })),
    conflicts: [],
    missing: [],
    executed: true,
    radio: [
      {
        id: 'roof',
        at: planMoment(-6),
        lane: 'harbor-1',
        text: t('Subject to the roof.', '대상자 옥상 이동.'),
      },
      { id: 'go', at: planMoment(0), lane: 'harbor-1', text: t('Go.', '개시.') },
      {
        id: 'held',
        at: planMoment(1),
        lane: 'harbor-1',
        text: t('Subject held on the roof, calm.', '대상자 옥상에서 확보, 저항 없음.'),
      },
    ],
    next: planMoment(5),
  };
}

/** The form of the plan: four boxes, two of them ticked, and a text. */
export function samplePlanForm(language: Language): PaperView {
  const t: Two = (english, korean) => (language === 'en' ? english : korean);
  const field = (
    number: number,
    id: string,
    label: string,
    more: Partial<PaperView['fields'][number]> = {},
  ): PaperView['fields'][number] => ({
    id,
    number,
    input: 'tick',
    label,
    help: '',
    optional: false,
    long: false,
    unit: '',
    zone: null,
    options: [],
    value: null,
    filled: false,
    cites: [],
    returned: '',
    ...more,
  });
  const ticked = { value: true, filled: true } as const;
  return {
    paper: 'plan',
    about: null,
    title: t('Joint plan', '합동작전 계획'),
    number: 'P-4',
    intro: t('Agreed in conference on Wed 25 June.', '6월 25일(수) 회의에서 합의함.'),
    letterhead: { name: t('Cross-border Cyber Desk', '국경간사이버수사팀'), short: t('the Desk', '수사팀') },
    open: true,
    done: false,
    filedAt: null,
    minutes: 60,
    fields: [
      field(1, 'roles', t('Host state leads, roles in writing', '개최국 지휘, 역할 문서화'), ticked),
      field(2, 'embargo', t('Media embargo to 09:00 Seoul', '서울 09:00까지 보도 유예'), ticked),
      field(3, 'night', t('Night execution on the warrant', '영장에 야간집행 기재')),
      field(4, 'overtime', t('Overtime asked of PECB', 'PECB 초과근무 요청')),
      field(5, 'contingency', t('If the suspect does not come', '피의자가 나오지 않을 때'), {
        input: 'text',
        long: true,
      }),
    ],
  };
}

/** The sample view with the operation open. */
export function operationView(language: Language, operation = sampleOperation(language)): TraineeView {
  const view = sampleView(language);
  const now = operation.executed ? planMoment(3) : NOW;
  return {
    ...view,
    clock: { ...view.clock, now },
    forms: [...view.forms, samplePlanForm(language)],
    operation,
  };
}
