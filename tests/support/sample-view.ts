import type { DebriefView, FindingView, OfficeView, TraineeView } from '../../src/engine';
import type { Language } from '../../src/ui';
import { sampleBoard } from './sample-board';
import { sampleDebrief } from './sample-debrief';
import { sampleDocuments } from './sample-documents';
import { elsewhere, localMoment, seoul } from './sample-moments';
import { sampleForms, sampleRequests } from './sample-papers';

type Two = (english: string, korean: string) => string;
const inLanguage =
  (language: Language): Two =>
  (english, korean) =>
    language === 'en' ? english : korean;

const NOW = seoul('2031-03-03T11:05');

function sampleOffices(t: Two): readonly OfficeView[] {
  const hours = (from: number, to: number) => [{ from, to }];
  return [
    {
      id: 'seoul-desk',
      name: t('Cross-border Cyber Desk', '국경간사이버수사팀'),
      short: t('the Desk', '수사팀'),
      country: 'KR',
      city: t('Seoul', '서울'),
      lat: 37.57,
      lon: 126.98,
      invented: false,
      now: NOW,
      open: true,
      always: true,
      changes: null,
      changesHome: null,
      hours: t('24 hours', '24시간'),
      spans: hours(0, 1440),
      law: '',
      patience: '',
      slower: false,
    },
    {
      id: 'dalnaru',
      name: t('Dalnaru Exchange', '달나루거래소'),
      short: t('Dalnaru', '달나루'),
      country: 'KR',
      city: t('Seoul', '서울'),
      lat: 37.5,
      lon: 127.03,
      invented: false,
      now: NOW,
      open: false,
      always: false,
      changes: seoul('2031-03-04T09:00'),
      changesHome: seoul('2031-03-04T09:00'),
      hours: t('Mon-Fri 09:00-18:00', '월~금 09:00~18:00'),
      spans: hours(1315, 1440),
      law: '',
      patience: '',
      slower: false,
    },
    {
      id: 'us-fcd',
      name: t('Financial Cyber Desk', '금융사이버수사대(FCD)'),
      short: 'FCD',
      country: 'US',
      city: t('Washington', '워싱턴'),
      lat: 38.9,
      lon: -77.04,
      invented: false,
      now: elsewhere(NOW, 'EST'),
      open: false,
      always: false,
      changes: elsewhere(seoul('2031-03-03T22:00'), 'EST'),
      changesHome: seoul('2031-03-03T22:00'),
      hours: t('Mon-Fri 08:00-17:00', '월~금 08:00~17:00'),
      spans: hours(655, 1195),
      law: '',
      patience: '',
      slower: false,
    },
    {
      id: 'pecb',
      name: t('Pelagian Economic Crime Bureau', '펠라기아 경제범죄수사국'),
      short: 'PECB',
      country: 'PEL',
      city: t('Port Amara', '포트아마라'),
      lat: -12,
      lon: 64,
      invented: true,
      now: localMoment(NOW.at, 'PEL'),
      open: false,
      always: false,
      changes: localMoment(seoul('2031-03-03T13:00').at, 'PEL'),
      changesHome: seoul('2031-03-03T13:00'),
      hours: t('Sun-Thu 08:00-16:00', '일~목 08:00~16:00'),
      spans: hours(115, 595),
      law: '',
      patience: '',
      slower: false,
    },
  ];
}

function sampleFindings(t: Two): readonly FindingView[] {
  return [
    {
      id: 'F-01',
      title: t('What the report is', '보고의 성격'),
      claim: t(
        'The report E-01 is {code} and may be used for {use}.',
        '보고 E-01은 {code}이며 {use}에 쓸 수 있다.',
      ),
      purpose: 'internal',
      minutes: 15,
      open: true,
      slots: [
        {
          id: 'code',
          input: 'option',
          title: t('Handling code', '취급 구분'),
          options: [
            { id: 'intelligence', text: t('intelligence', '첩보'), seenIn: ['E-02'] },
            { id: 'evidence', text: t('evidence', '증거'), seenIn: [] },
            { id: 'open', text: t('open', '공개'), seenIn: ['E-04'] },
          ],
          value: 'intelligence',
        },
        {
          id: 'use',
          input: 'option',
          title: t('Use', '용도'),
          options: [
            { id: 'enquiries', text: t('our own enquiries only', '자체 수사'), seenIn: ['E-02'] },
            { id: 'court', text: t('court', '법원 제출'), seenIn: [] },
          ],
          value: 'enquiries',
        },
      ],
      exhibits: ['E-02'],
      legs: [],
      legsNeeded: 0,
      findings: [],
      contradictedBy: [],
      confidence: 'almost-certain',
      state: 'submitted',
      grade: 'supported',
      feedback: t(
        'The cover note says so in its second paragraph.',
        '송부 공문 제2항에 그렇게 적혀 있습니다.',
      ),
    },
    {
      id: 'F-02',
      title: t('Whose account', '계정 명의인'),
      claim: t(
        'The account behind the address is in the name of {holder}.',
        '입금 주소의 계정은 {holder} 명의이다.',
      ),
      purpose: 'court',
      minutes: 15,
      open: true,
      slots: [
        {
          id: 'holder',
          input: 'option',
          title: t('Holder', '명의인'),
          options: [{ id: 'unknown', text: t('not known yet', '아직 모름'), seenIn: [] }],
          value: null,
        },
      ],
      exhibits: [],
      legs: [],
      legsNeeded: 0,
      findings: [],
      contradictedBy: [],
      confidence: null,
      state: 'drafted',
      grade: null,
      feedback: '',
    },
    {
      id: 'F-06',
      title: t('An address of the service', '서비스의 주소'),
      claim: t('The address {address} belongs to MOTHLIGHT.', '주소 {address}는 모스라이트의 것이다.'),
      purpose: 'court',
      minutes: 15,
      open: false,
      slots: [{ id: 'address', input: 'option', title: t('Address', '주소'), options: [], value: null }],
      exhibits: [],
      legs: [],
      legsNeeded: 0,
      findings: [],
      contradictedBy: [],
      confidence: null,
      state: 'new',
      grade: null,
      feedback: '',
    },
  ];
}

export interface SampleOptions {
  readonly debrief?: DebriefView | null;
  readonly paused?: boolean;
  /** The case has opened the tracing board. */
  readonly board?: boolean;
}

/** The desk on the first morning of the case: every place has something to show. */
export function sampleView(language: Language, options: SampleOptions = {}): TraineeView {
  const t = inLanguage(language);
  const offices = sampleOffices(t);
  return {
    scenario: {
      id: 'quiet-harbor',
      version: '1.0.0',
      number: 'QH-2031-07',
      title: t('Operation Quiet Harbor', '작전명 콰이어트 하버'),
      summary: t(
        'One reported transfer in Seoul. A service that is run from nobody knows where.',
        '서울에서 보고된 이체 한 건. 어디서 운영되는지 모르는 서비스.',
      ),
      notice: t(
        'A service that exploits people is part of the case. Its material is never shown or described. You can pause at any time and read summaries in place of hard passages.',
        '사람을 착취하는 서비스가 사건에 나옵니다. 그 자료는 보여 주지도 묘사하지도 않습니다. 언제든 멈출 수 있고, 읽기 힘든 부분은 요약으로 볼 수 있습니다.',
      ),
    },
    language,
    languages: ['en', 'ko'],
    mode: 'guided',
    paused: options.paused ?? false,
    live: true,
    clock: {
      now: NOW,
      day: 1,
      home: t('Seoul', '서울'),
      partner: 'us-fcd',
      options: [
        {
          id: 'hour',
          until: seoul('2031-03-03T12:05'),
          about: '',
          known: [],
        },
        {
          id: 'office',
          until: seoul('2031-03-03T22:00'),
          about: t('Washington', '워싱턴'),
          known: [
            {
              at: seoul('2031-03-03T22:00'),
              text: t('Washington', '워싱턴'),
              what: 'opening',
              tone: 'request',
            },
          ],
        },
        {
          id: 'next',
          until: seoul('2031-03-03T22:00'),
          about: t('Washington', '워싱턴'),
          known: [
            {
              at: seoul('2031-03-03T22:00'),
              text: t('Washington', '워싱턴'),
              what: 'opening',
              tone: 'request',
            },
          ],
        },
        {
          id: 'morning',
          until: seoul('2031-03-04T09:00'),
          about: '',
          known: [
            {
              at: seoul('2031-03-04T18:00'),
              text: t('Hold closes', '출금정지 신청 마감'),
              what: 'deadline',
              tone: 'waiting',
            },
          ],
        },
      ],
    },
    offices,
    stage: {
      id: 'alert',
      number: 1,
      title: t('Alert', '단서 접수'),
      briefing: t(
        'One report came in through KoFIU. On 28 February at 22:47 an account received 0.18400000 BTC and was empty eleven minutes later. The report is intelligence: it may guide you and may not go to court. What you want to prove, you must obtain again, by order.',
        '금융정보분석원을 거쳐 의심거래보고 1건이 들어왔습니다. 2월 28일 22:47에 입금된 0.18400000 BTC가 11분 만에 원화로 출금되었습니다. 이 보고는 첩보이므로 법원에 낼 수 없으며, 같은 사실을 증거로 쓰려면 영장으로 다시 확보해야 합니다.',
      ),
      aims: [
        t('Keep intelligence apart from evidence', '첩보와 증거를 나눈다'),
        t('Ask whether another desk works the same case', '중복수사를 확인한다'),
        t('Write a narrow order with a hold', '범위가 좁은 신청서를 쓰고 출금을 정지한다'),
      ],
      tasks: [
        { id: 'intake', text: t('Make the intake entry', '단서 접수부 작성'), done: false },
        { id: 'deconflict', text: t('Ask Washington', '워싱턴에 중복수사 조회'), done: true },
        { id: 'order', text: t('Repair the order and send it', '신청서 보완 후 발송'), done: false },
      ],
      canClose: false,
      missing: t(
        'The records are not in yet, and the case theory is not handed in.',
        '거래자료가 오지 않았고 사건 개요를 내지 않았습니다.',
      ),
    },
    stages: [
      { id: 'alert', number: 1, title: t('Alert', '단서 접수'), state: 'current' },
      { id: 'trace', number: 2, title: t('Trace', '자금 추적'), state: 'ahead' },
      { id: 'locate', number: 3, title: t('Locate', '소재 확인'), state: 'ahead' },
      { id: 'takedown', number: 4, title: t('Takedown', '검거'), state: 'ahead' },
      { id: 'after', number: 5, title: t('After', '사후 조치'), state: 'ahead' },
    ],
    guide: {
      text: t(
        'Open the order in your inbox: two fields came back. Repair both.',
        '문서함에서 신청서를 여십시오. 반려된 두 칸을 고치십시오.',
      ),
      screen: 'inbox',
    },
    documents: sampleDocuments(language),
    decisions: [
      {
        id: 'D1-call',
        title: t('The account holder', '계정 명의인'),
        situation: t(
          'You could clear it up with one telephone call.',
          '전화 한 통이면 풀릴 일일 수도 있습니다.',
        ),
        beside: { document: 'E-02' },
        open: true,
        made: null,
        options: [
          {
            id: 'wait',
            text: t('Do not call', '전화하지 않는다'),
            irreversible: false,
            preview: t('Nothing changes.', '바뀌는 것이 없습니다.'),
            minutes: 0,
          },
          {
            id: 'call',
            text: t('Call the account holder', '명의인에게 전화한다'),
            irreversible: true,
            preview: t('The holder learns of the report.', '명의인이 보고 사실을 알게 됩니다.'),
            minutes: 30,
          },
        ],
        feedback: null,
      },
    ],
    forms: sampleForms(language),
    requests: sampleRequests(language),
    findings: sampleFindings(t),
    reviews: [
      {
        id: 'RV-1',
        title: t('Review of the first stage', '1단계 검토'),
        by: t('Bang Hye-jin, Prosecutor', '방혜진 검사'),
        open: true,
        findings: ['F-01', 'F-02', 'F-06'],
        minutes: 240,
        past: [],
      },
    ],
    comparisons: [],
    channels: [],
    theories: [
      {
        id: 'T-1',
        title: t('Case theory', '사건 개요'),
        paragraph: t(
          'The money came from {source} and was taken out by {who}.',
          '돈은 {source}에서 나와 {who}(이)가 인출하였다.',
        ),
        open: true,
        blanks: [
          {
            id: 'source',
            input: 'option',
            title: t('Source', '출처'),
            options: [{ id: 'service', text: t('the service', '서비스'), seenIn: ['E-09'] }],
            value: null,
          },
          {
            id: 'who',
            input: 'option',
            title: t('Who', '사람'),
            options: [{ id: 'unknown', text: t('a person not known yet', '아직 모르는 사람'), seenIn: [] }],
            value: null,
          },
        ],
        rival: t('The holder sold his own coins.', '명의인이 자기 코인을 팔았다.'),
        doubts: {
          ask: t('What would show you are wrong?', '무엇이 나오면 틀린 것이 됩니까?'),
          options: [
            { id: 'device', text: t('A log-in from the holder’s own device', '명의인 본인 기기의 접속기록') },
            { id: 'label', text: t('A second vendor label', '다른 업체의 라벨') },
          ],
          chosen: [],
        },
        handed: false,
        apart: [],
      },
    ],
    hints: [
      {
        id: 'D1',
        title: t('How to file the report', '보고의 취급 구분'),
        taken: [t('The cover note, second paragraph.', '송부 공문 제2항.')],
        minutes: [10, 20, 40],
      },
    ],
    recall: [
      {
        id: 'RC-1',
        question: t('What time is 13:49 UTC in Seoul?', '13:49 UTC는 서울 시각으로 몇 시입니까?'),
        options: [
          { id: 'a', text: '04:49' },
          { id: 'b', text: '22:49' },
        ],
        answered: null,
        right: null,
        why: '',
      },
    ],
    board: options.board ? sampleBoard(language) : null,
    operation: null,
    glossary: [
      {
        id: 'deconfliction',
        term: t('deconfliction', '중복수사 조회'),
        sense: t(
          'Asking other desks whether they work the same case, before anyone takes an open step.',
          '공개 조치를 하기 전에 같은 사건을 수사하는 곳이 있는지 확인하는 일.',
        ),
        other: t('중복수사 조회', 'deconfliction'),
      },
      {
        id: 'custody',
        term: t('chain of custody', '증거물 보관 연속성'),
        sense: t(
          'The unbroken record of who held an exhibit, when and why.',
          '증거물을 누가, 언제, 왜 보관했는지 끊김 없이 적은 기록.',
        ),
        other: t('증거물 보관 연속성', 'chain of custody'),
      },
    ],
    deadlines: [
      {
        id: 'reply',
        kind: 'due',
        office: null,
        text: t('Washington’s reply', '워싱턴 회신 예정'),
        at: seoul('2031-03-04T22:40'),
        tone: 'waiting',
      },
      {
        id: 'hold',
        kind: 'due',
        office: null,
        text: t('Hold, last time to apply', '출금정지 신청'),
        at: seoul('2031-03-04T18:00'),
        tone: 'waiting',
      },
      {
        id: 'slot',
        kind: 'due',
        office: null,
        text: t('Test payment, first slot', '시험 결제 1차'),
        at: seoul('2031-03-06T14:00'),
        tone: 'waiting',
      },
    ],
    journal: [
      {
        at: seoul('2031-03-03T09:00'),
        kind: 'stage',
        what: 'entered',
        about: 'alert',
        title: t('Alert', '단서 접수'),
      },
      {
        at: seoul('2031-03-03T09:04'),
        kind: 'document',
        what: 'opened',
        about: 'E-01',
        title: t('Suspicious-transaction report (extract)', '의심거래보고(발췌)'),
      },
      {
        at: seoul('2031-03-03T10:30'),
        kind: 'request',
        what: 'sent',
        about: 'R-01',
        title: t('Deconfliction query', '중복수사 조회'),
      },
      {
        at: seoul('2031-03-03T11:02'),
        kind: 'request',
        what: 'returned',
        about: 'R-02',
        title: t('Production order, exchange records', '압수·수색·검증영장 신청서(거래자료)'),
      },
      {
        at: seoul('2031-03-03T11:04'),
        kind: 'finding',
        what: 'submitted',
        about: 'F-01',
        title: t('What the report is', '보고의 성격'),
      },
    ],
    notes: [],
    feedback: [
      {
        id: 'fb-1',
        tone: 'good',
        about: 'F-01',
        text: t(
          'The first finding stands: the cover note says it.',
          '첫 사실 판단이 뒷받침됩니다. 송부 공문에 적혀 있습니다.',
        ),
        rule: t('E-02 §2', 'E-02 제2항'),
      },
    ],
    debrief: options.debrief === undefined ? null : options.debrief,
  };
}

/** The same case after its first stage was closed. */
export function sampleDebriefView(language: Language, account: string | null): TraineeView {
  const view = sampleView(language);
  const debrief = sampleDebrief(language, account);
  return { ...view, stage: null, debrief };
}
