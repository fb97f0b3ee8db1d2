import type {
  DeadlineView,
  FindingView,
  OfficeView,
  RequestView,
  SlotView,
  TheoryView,
  TraineeView,
} from '../../src/engine';
import type { Language } from '../../src/ui';
import { elsewhere, type SampleZone, seoul } from './sample-moments';
import { sampleView } from './sample-view';

type Two = (english: string, korean: string) => string;

/** Thursday in the third week: three offices abroad at work, an expiry two states away, ten findings to make. */
const NOW = seoul('2031-03-20T14:20');

const at = (minutes: number, zone: SampleZone) =>
  elsewhere(
    seoul(new Date(Date.parse('2031-03-20T14:20:00Z') + minutes * 60_000).toISOString().slice(0, 16)),
    zone,
  );

interface Place {
  readonly country: string;
  readonly city: string;
  readonly lat: number;
  readonly lon: number;
  readonly zone: SampleZone;
  readonly hours: string;
  /** Minutes from now. */
  readonly spans: OfficeView['spans'];
  readonly invented?: boolean;
}

/** Fifteen offices in six places: ten at home, of which two are in other cities, and five abroad. */
export function locateOffices(t: Two): readonly OfficeView[] {
  const weekday = 'Mon-Fri 09:00-18:00';
  const home = { country: 'KR', zone: 'KST', hours: weekday } as const;
  const daily = [
    { from: 0, to: 220 },
    { from: 1120, to: 1300 },
    { from: 1360, to: 1440 },
  ];
  const city: Place = { ...home, city: t('Seoul', '서울'), lat: 37.57, lon: 126.98, spans: daily };
  const washington: Place = {
    country: 'US',
    city: t('Washington', '워싱턴'),
    lat: 38.9,
    lon: -77.04,
    zone: 'EDT',
    hours: 'Mon-Fri 08:00-17:00',
    spans: [{ from: 400, to: 940 }],
  };
  const amara: Place = {
    country: 'XA',
    city: t('Port Amara, Pelagia', '펠라기아 포트아마라'),
    lat: -12,
    lon: 64,
    zone: 'PEL',
    hours: 'Sun-Thu 08:00-16:00',
    spans: [{ from: 0, to: 400 }],
    invented: true,
  };
  const havn: Place = {
    country: 'XB',
    city: t('Havn, Skerrland', '스케르란드 하븐'),
    lat: 62,
    lon: -16,
    zone: 'SKT',
    hours: 'Mon-Fri 08:00-16:00',
    spans: [{ from: 160, to: 640 }],
    invented: true,
  };
  const office = (id: string, short: string, place: Place, part: Partial<OfficeView> = {}): OfficeView => {
    const open = place.spans[0]?.from === 0;
    const changes = (open ? place.spans[0]?.to : place.spans[0]?.from) ?? 0;
    return {
      id,
      name: short,
      short,
      country: place.country,
      city: place.city,
      lat: place.lat,
      lon: place.lon,
      invented: place.invented ?? false,
      now: elsewhere(NOW, place.zone),
      open,
      always: false,
      changes: at(changes, place.zone),
      changesHome: at(changes, 'KST'),
      hours: place.hours,
      spans: place.spans,
      law: '',
      patience: '',
      slower: false,
      ...part,
    };
  };
  const always = {
    open: true,
    always: true,
    changes: null,
    changesHome: null,
    spans: [{ from: 0, to: 1440 }],
  };
  return [
    office('A-KR', t('the Desk', '수사팀'), city, always),
    office('A-KRP', t('Prosecutor', '검사실'), city),
    office('A-MOJ', t('MOJ', '법무부'), { ...city, city: t('Gwacheon', '과천'), lat: 37.43, lon: 126.99 }),
    office('A-FIU', t('KoFIU', '금융정보분석원'), city),
    office('dalnaru', t('Dalnaru', '달나루거래소'), city),
    office('dalnaru-line', t('Dalnaru hold line', '달나루 출금정지 창구'), city, always),
    office('hanmaru', t('Hanmaru Bank', '한마루은행'), city),
    office('haesol', t('Haesol Telecom', '해솔통신'), city),
    office('gannet', t('Gannet Parts', '가넷파츠'), city),
    office('ferry', t('Saebyeok Line', '새벽해운'), {
      ...city,
      city: t('Mokpo', '목포'),
      lat: 34.79,
      lon: 126.38,
    }),
    office('A-US', t('FCD Washington', '미국 FCD'), washington, {
      law: t(
        'May preserve and share police information. Evidence needs the central authority.',
        '보전과 수사정보 제공 가능. 증거는 중앙당국을 거쳐야 함.',
      ),
      patience: t('Answers as usual.', '평소대로 회신함.'),
    }),
    office('A-OIA', t('OIA', '국제사법공조국'), washington),
    office('A-PE', t('PECB', '펠라기아 경제범죄수사국'), amara, {
      law: t(
        'Preserves nothing without an offence that its own law knows.',
        '자국법상 범죄가 아니면 보전하지 않음.',
      ),
      patience: t('Was passed over. Answers five days later.', '자기를 건너뛴 일로 회신을 5일 늦춤.'),
      slower: true,
    }),
    office('A-SK', t('SPCC', '스케르란드 사이버센터'), havn),
    office('northquay', t('Northquay', '노스키'), havn),
  ];
}

function locateRequests(t: Two): readonly RequestView[] {
  const [sample] = sampleView(t('en', 'ko') === 'en' ? 'en' : 'ko').requests;
  if (sample === undefined) throw new Error('The sample has no request');
  const request = (
    paper: string,
    title: string,
    agency: string,
    short: string,
    state: RequestView['state'],
    part: Partial<RequestView> = {},
  ): RequestView => ({
    ...sample,
    paper,
    title,
    number: paper,
    state,
    to: { agency, name: short, short },
    sentAt: null,
    receivedAt: null,
    expected: null,
    answeredAt: null,
    ...part,
  });
  const days = (least: number, most: number) => ({
    bar: { least, most, poor: null },
    usual: t(`${least} to ${most} days`, `${least}~${most}일`),
  });
  return [
    request('R-01', t('Deconfliction query', '중복수사 조회'), 'A-US', 'FCD Washington', 'granted', {
      ...days(1, 2),
      sentAt: seoul('2031-03-03T10:30'),
      receivedAt: seoul('2031-03-03T22:00'),
      answeredAt: seoul('2031-03-04T22:40'),
    }),
    request(
      'R-02',
      t('Production order, exchange records', '압수·수색·검증영장 신청서(거래자료)'),
      'dalnaru',
      t('Dalnaru', '달나루'),
      'granted',
      {
        ...days(7, 7),
        sentAt: seoul('2031-03-04T09:00'),
        receivedAt: seoul('2031-03-04T09:00'),
        answeredAt: seoul('2031-03-11T10:00'),
      },
    ),
    request(
      'R-04-lease',
      t('Subscriber and lease records', '가입자 및 IP 할당자료'),
      'haesol',
      t('Haesol Telecom', '해솔통신'),
      'acknowledged',
      {
        ...days(3, 5),
        sentAt: seoul('2031-03-18T10:00'),
        receivedAt: seoul('2031-03-18T10:00'),
        expected: { from: seoul('2031-03-21T10:00'), to: seoul('2031-03-23T10:00') },
      },
    ),
    request(
      'R-05-larkspur',
      t('Preservation, mailbox', '전자우편함 보전 요청'),
      'A-US',
      'FCD Washington',
      'acknowledged',
      {
        ...days(1, 7),
        sentAt: seoul('2031-03-18T20:00'),
        receivedAt: seoul('2031-03-18T21:00'),
        expected: { from: seoul('2031-03-19T21:00'), to: seoul('2031-03-25T21:00') },
      },
    ),
    request(
      'R-06',
      t('Preservation, connection logs', '접속기록 보전 요청'),
      'A-SK',
      t('SPCC', '스케르란드 사이버센터'),
      'drafted',
      days(1, 1),
    ),
    request(
      'R-09',
      t('MLA request, customer records', '형사사법공조요청서(고객정보)'),
      'A-PE',
      'PECB',
      'returned',
      {
        ...days(20, 45),
        sentAt: seoul('2031-03-13T14:00'),
        receivedAt: seoul('2031-03-13T14:00'),
        answeredAt: seoul('2031-03-19T17:00'),
      },
    ),
    request(
      'R-11',
      t('MLA request, mailbox content', '형사사법공조요청서(전자우편)'),
      'A-OIA',
      'OIA',
      'acknowledged',
      {
        ...days(60, 90),
        sentAt: seoul('2031-03-11T22:00'),
        receivedAt: seoul('2031-03-11T22:00'),
        expected: { from: seoul('2031-05-10T22:00'), to: seoul('2031-06-09T22:00') },
      },
    ),
    request('R-12', t('Freeze, account at Corvane', '계정 동결 요청'), 'A-PE', 'PECB', 'granted', {
      ...days(1, 3),
      sentAt: seoul('2031-03-18T14:00'),
      receivedAt: seoul('2031-03-18T14:00'),
      answeredAt: seoul('2031-03-20T13:00'),
    }),
  ];
}

function locateDeadlines(t: Two): readonly DeadlineView[] {
  return [
    {
      id: 'log',
      kind: 'expiry',
      office: 'northquay',
      text: t('Log abroad', '해외 접속기록'),
      at: seoul('2031-04-01T09:00'),
      tone: 'waiting',
    },
    {
      id: 'still',
      kind: 'expiry',
      office: 'haesol',
      text: t('Camera stills of the locker', '보관함 CCTV 영상'),
      at: seoul('2031-03-21T18:00'),
      tone: 'contradiction',
    },
    {
      id: 'tuesday',
      kind: 'due',
      office: null,
      text: t('Observation, Tuesday', '화요일 동태 관찰'),
      at: seoul('2031-03-25T18:00'),
      tone: 'waiting',
    },
  ];
}

const option = (
  id: string,
  title: string,
  options: readonly (readonly [string, string, string])[],
  value: string | null,
): SlotView => ({
  id,
  input: 'option',
  title,
  options: options.map(([one, text, seen]) => ({ id: one, text, seenIn: seen === '' ? [] : [seen] })),
  value,
});

/** Eleven findings: two of earlier stages, nine of this one; one rests on legs, one was contradicted. */
export function locateFindings(t: Two): readonly FindingView[] {
  const finding = (
    id: string,
    title: string,
    claim: string,
    part: Partial<FindingView> = {},
  ): FindingView => ({
    id,
    title,
    claim,
    purpose: 'court',
    open: true,
    slots: [],
    exhibits: [],
    legs: [],
    legsNeeded: 0,
    findings: [],
    contradictedBy: [],
    confidence: null,
    state: 'new',
    minutes: 15,
    grade: null,
    feedback: '',
    ...part,
  });
  const people = [
    ['tak', t('Tak', '탁'), 'E-43'],
    ['gil', t('Gil', '길'), 'E-41'],
    ['ma', t('Ma', '마'), 'E-09'],
    ['unknown', t('a person not known yet', '아직 모르는 사람'), ''],
  ] as const;
  const who = (value: string | null) => option('who', t('Who', '사람'), people, value);
  const instant = (value: string | null): SlotView => ({
    id: 'at',
    input: 'instant',
    title: t('Instant', '시각'),
    options: [],
    value,
  });
  const submitted = (grade: FindingView['grade'], part: Partial<FindingView> = {}): Partial<FindingView> => ({
    state: 'submitted',
    confidence: 'likely',
    exhibits: ['E-01', 'E-02'],
    grade,
    ...part,
  });
  return [
    finding(
      'F-01',
      t('What the report is', '보고의 성격'),
      t('The report is {who}.', '보고는 {who}의 것이다.'),
      {
        ...submitted('supported', { state: 'sound', open: false }),
        purpose: 'internal',
        slots: [who('ma')],
      },
    ),
    finding(
      'F-05',
      t('Who drew the cash', '인출자'),
      t('The cash was drawn by {who}.', '현금은 {who}(이)가 인출하였다.'),
      {
        ...submitted('true-but-unsupported', { open: false }),
        slots: [who('gil')],
        feedback: t('The rider record had not come in.', '기사 기록이 없었습니다.'),
      },
    ),
    finding(
      'F-13',
      t('What the page loaded', '페이지가 불러온 주소'),
      t('The status page loaded an object from {who}.', '상태 페이지는 {who}에서 개체를 불러왔다.'),
      submitted('supported', { slots: [who('tak')] }),
    ),
    finding(
      'F-14',
      t('Which line', '회선'),
      t(
        'At {at} the relay was reached from a line used by {who}.',
        '{at}에 {who}(이)가 쓰는 회선에서 중계서버에 접속하였다.',
      ),
      { state: 'drafted', slots: [instant(null), who('tak')], exhibits: ['E-02'] },
    ),
    finding(
      'F-15',
      t('Who paid for the host', '서버 대금'),
      t('The host of the relay was paid for by {who}.', '중계서버 대금은 {who}(이)가 냈다.'),
      submitted('not-admissible', { slots: [who('tak')] }),
    ),
    finding(
      'F-16',
      t('Who uses the room', '사용자'),
      t('Room 304 is used by {who}.', '304호는 {who}(이)가 사용한다.'),
      submitted('contradicted', {
        slots: [who('ma')],
        contradictedBy: ['E-04'],
        feedback: t('The lease names another tenant.', '임대차계약의 임차인은 다른 사람입니다.'),
      }),
    ),
    finding(
      'F-17',
      t('The mailbox', '전자우편함'),
      t('The mailbox was used by {who}.', '전자우편함은 {who}(이)가 사용하였다.'),
      submitted('open', { slots: [who('tak')] }),
    ),
    finding(
      'F-18',
      t('The account at Corvane', '코베인 계정'),
      t('The account is in the name of {who}.', '계정은 {who} 명의이다.'),
      submitted(null, { slots: [who('gil')] }),
    ),
    finding(
      'F-19',
      t('The second account', '두 번째 계정'),
      t('The second account was used by {who}.', '두 번째 계정은 {who}(이)가 사용하였다.'),
      { slots: [who(null)] },
    ),
    finding(
      'F-20',
      t('Who ran the service', '운영자'),
      t('{who} operated the service.', '서비스는 {who}(이)가 운영하였다.'),
      {
        state: 'drafted',
        slots: [who('tak')],
        findings: ['F-18'],
        legs: [
          { id: 'money', title: t('Money', '자금'), findings: ['F-18', 'F-15'] },
          { id: 'line', title: t('Line', '회선'), findings: ['F-14'] },
          { id: 'place', title: t('Place', '장소'), findings: ['F-16'] },
          { id: 'code', title: t('Code', '코드'), findings: ['F-17'] },
        ],
        legsNeeded: 3,
      },
    ),
    finding(
      'F-21',
      t('The part of Ma', '마의 역할'),
      t('{who} lent his name and is not the operator.', '{who}(은)는 명의를 빌려주었을 뿐 운영자가 아니다.'),
      { slots: [who(null)] },
    ),
  ];
}

function locateTheory(t: Two): TheoryView {
  return {
    id: 'T-3',
    title: t('Case theory', '사건 구성'),
    paragraph: t('{who} ran the service from {place}.', '{who}(이)가 {place}에서 서비스를 운영하였다.'),
    open: true,
    blanks: [
      option('who', t('Who', '사람'), [['tak', t('Tak', '탁'), 'E-43']], null),
      option('place', t('Where', '장소'), [['studio', t('room 304', '304호'), 'E-36']], 'studio'),
    ],
    rival: t(
      'Ma ran it from the café and Tak only let the room.',
      '마가 카페에서 운영하였고 탁은 방만 빌려주었다.',
    ),
    doubts: {
      ask: t('What would show you are wrong?', '무엇이 나오면 틀린 것이 됩니까?'),
      options: [
        { id: 'cafe', text: t('A lease of the café line at that instant', '그 시각 카페 회선의 할당기록') },
        { id: 'tenant', text: t('A second tenant', '다른 임차인') },
      ],
      chosen: [],
    },
    handed: false,
    apart: ['E-01', 'E-02', 'E-04', 'E-09'].map((exhibit) => ({ exhibit, fits: null, right: null, why: '' })),
  };
}

/** The desk in the third stage: what the map and the board of findings must hold at their fullest. */
export function locateView(language: Language): TraineeView {
  const t: Two = (english, korean) => (language === 'en' ? english : korean);
  const view = sampleView(language);
  const requests = locateRequests(t);
  const title = (paper: string): string => requests.find((each) => each.paper === paper)?.title ?? '';
  const deadlines = locateDeadlines(t);
  const lease = {
    at: seoul('2031-03-21T10:00'),
    text: title('R-04-lease'),
    what: 'reply',
    tone: 'request',
  } as const;
  const still = {
    at: seoul('2031-03-21T18:00'),
    text: deadlines[1]?.text ?? '',
    what: 'deadline',
    tone: 'contradiction',
  } as const;
  return {
    ...view,
    stage: view.stage && { ...view.stage, id: 'locate', number: 3, title: t('Locate', '소재 확인') },
    guide: null,
    feedback: [],
    clock: {
      now: NOW,
      day: 18,
      home: t('Seoul', '서울'),
      partner: 'A-US',
      options: [
        { id: 'next', until: still.at, about: still.text, known: [lease, still] },
        { id: 'hour', until: seoul('2031-03-20T15:20'), about: '', known: [] },
        { id: 'office', until: seoul('2031-03-20T17:00'), about: t('Havn', '하븐'), known: [] },
        { id: 'morning', until: seoul('2031-03-21T09:00'), about: '', known: [] },
      ],
    },
    offices: locateOffices(t),
    requests,
    deadlines,
    findings: locateFindings(t),
    reviews: [
      {
        id: 'review-3',
        title: t('Review of the third stage', '3단계 검토'),
        by: t('Bang Hye-jin, Prosecutor', '방혜진 검사'),
        open: true,
        findings: ['F-13', 'F-14', 'F-15', 'F-16', 'F-17', 'F-18', 'F-19', 'F-20', 'F-21'],
        minutes: 240,
        past: [
          { at: seoul('2031-03-19T11:00'), findings: ['F-13', 'F-15', 'F-16'], band: 'two-or-more-unsound' },
        ],
      },
    ],
    theories: [locateTheory(t)],
  };
}
