import { sha256Hex } from '../../src/base';
import type { ChannelView, DocumentView, FieldView, RequestView, TraineeView } from '../../src/engine';
import type { Language } from '../../src/ui';
import { elsewhere, seoul } from './sample-moments';
import { sampleView } from './sample-view';

type Two = (english: string, korean: string) => string;

/**
 * The sample view with work abroad: a request for mutual legal assistance of 18 fields that came back, a server log
 * with an expiry, a report with conditions, channels, and one comparison.
 */
export function abroadView(language: Language): TraineeView {
  const t: Two = (english, korean) => (language === 'en' ? english : korean);
  const view = sampleView(language);
  return {
    ...view,
    documents: [
      ...view.documents.map((each) =>
        each.id === 'E-02'
          ? {
              ...each,
              conditions: t(
                'Not for court; no onward transfer without consent.',
                '법원 제출 불가. 동의 없이 국외 제공 불가.',
              ),
            }
          : each,
      ),
      serverPage(t),
    ],
    requests: [...view.requests, mutualAssistance(t)],
    channels: channels(t),
    deadlines: [
      ...view.deadlines,
      {
        id: 'log',
        kind: 'expiry',
        office: 'pecb',
        text: t('the log is overwritten', '접속기록 덮어씀'),
        at: seoul('2031-03-21T09:00'),
        tone: 'waiting',
      },
    ],
    comparisons: [
      {
        a: { document: 'E-01', span: 1 },
        b: { document: 'E-32', span: 2 },
        relation: 'no-relation',
        right: false,
        is: 'corroborates',
        teaches: t('Both give the minute of the credit.', '둘 다 입금 반영 시각을 적고 있음.'),
        at: seoul('2031-03-03T10:40'),
      },
    ],
  };
}

function serverPage(t: Two): DocumentView {
  return {
    id: 'E-32',
    kind: 'exhibit',
    form: 'page',
    title: t('Server log of the host', '호스팅 업체 접속기록'),
    number: 'E-32',
    from: {
      agency: t('Pelagian Economic Crime Bureau', '펠라기아 경제범죄수사국'),
      short: 'PECB',
      country: 'PEL',
      person: t('Nadia Haddane', '나디아 하단'),
      role: t('Examining magistrate', '예심판사'),
      initials: 'NH',
    },
    dated: elsewhere(seoul('2031-03-03T10:00'), 'PEL'),
    arrived: seoul('2031-03-03T10:30'),
    handling: 'police',
    tainted: false,
    obtained: '',
    expired: false,
    opened: true,
    body: t(
      '## Log, first page\n\nThe host keeps thirty days.\n\n| Time (UTC) | Address |\n|---|---|\n| 2031-02-28 13:47:05 | 198.51.100.24 |\n| 2031-02-28 13:58:41 | 198.51.100.24 |\n\n- Clock set by the second.\n- `203.0.113.9` is **not** in it.',
      '## 접속기록 첫 면\n\n업체는 30일 동안 보관함.\n\n| 일시(UTC) | 주소 |\n|---|---|\n| 2031-02-28 13:47:05 | 198.51.100.24 |\n| 2031-02-28 13:58:41 | 198.51.100.24 |\n\n- 시계는 초 단위로 맞춤.\n- `203.0.113.9`는 **없음**.',
    ),
    alt: '',
    proves: '',
    limits: '',
    assessment: null,
    conditions: t('For police enquiries only.', '수사 참고로만 쓸 것.'),
    summary: null,
    expires: seoul('2031-03-21T09:00'),
    hash: sha256Hex('E-32'),
    custody: [{ at: seoul('2031-03-03T10:30'), text: 'received', handling: 'police' }],
    canRegister: false,
    registered: false,
    seconds: 40,
  };
}

function channels(t: Two): readonly ChannelView[] {
  const state = (country: string, open: boolean, note: string) => ({ country, open, note });
  return [
    {
      id: 'budapest-24-7',
      title: t('Budapest 24/7 contact point', '부다페스트협약 24/7 연락망'),
      states: [
        state('US', true, t('answers in one day', '하루 안에 답함')),
        state('PEL', false, t('Pelagia is not a party', '펠라기아는 당사국이 아님')),
      ],
    },
    {
      id: 'mla',
      title: t('Treaty on mutual legal assistance', '형사사법공조조약'),
      states: [
        state('US', true, ''),
        state('PEL', true, t('by reciprocity, through Chambers', '상호주의, 예심부 경유')),
      ],
    },
    { id: 'liaison', title: t('Liaison officer', '연락관'), states: [state('US', true, '')] },
  ];
}

function mutualAssistance(t: Two): RequestView {
  const office = (id: string, text: string) => ({ id, text });
  const field = (
    id: string,
    input: FieldView['input'],
    label: string,
    part: Partial<FieldView> = {},
  ): Omit<FieldView, 'number'> => ({
    id,
    input,
    label,
    help: '',
    optional: false,
    long: false,
    unit: '',
    zone: null,
    options: [],
    value: null,
    filled: part.value !== undefined && part.value !== null,
    cites: [],
    returned: '',
    ...part,
  });
  const exhibits = ['E-01', 'E-02', 'E-05', 'E-07', 'E-09', 'E-14', 'E-32'];
  const fields = [
    field('authority', 'choice', t('Requested authority', '피요청 기관'), {
      options: [office('chambers', t('Chambers', '예심부')), office('pecb', 'PECB')],
      value: 'chambers',
    }),
    field('basis', 'choice', t('Basis', '근거'), {
      options: [office('treaty', t('Treaty', '조약')), office('reciprocity', t('Reciprocity', '상호주의'))],
      value: 'reciprocity',
    }),
    field('offence', 'choice', t('Offence, text in annex A', '죄명(법조문은 붙임 A)'), {
      options: [
        office('concealing', t('Concealing criminal proceeds', '범죄수익은닉')),
        office('fraud', t('Fraud', '사기')),
      ],
      value: 'concealing',
    }),
    field('dual', 'tick', t('Also an offence there', '쌍방가벌성 확인'), { value: true }),
    field('data', 'text', t('Data asked for, and who holds it', '요청 자료와 보유자'), {
      long: true,
      value: t(
        'Connection log of the server at 198.51.100.24, held by the host.',
        '198.51.100.24 서버의 접속기록, 호스팅 업체 보유.',
      ),
    }),
    field('range', 'range', t('Period (UTC)', '기간(UTC)'), {
      value: { from: '2031-02-27', to: '2031-03-02' },
    }),
    field('first', 'instant', t('First instant (UTC)', '시작 시각(UTC)'), {
      value: { local: '', utc: '2031-02-28T13:47Z' },
    }),
    field('nexus', 'text', t('Link between the data asked for and the facts', '요청 자료와 사실의 관련성'), {
      long: true,
      value: t(
        'The credit was at 13:47 UTC [[E-09]], the minute in which the server was reached [[E-32]]. Without the log nobody can say from where.',
        '입금은 13:47 UTC에 반영되었고 [[E-09]], 같은 시각에 서버 접속이 있었음 [[E-32]]. 접속기록 없이는 접속지를 알 수 없음.',
      ),
      cites: ['E-09', 'E-32'],
    }),
    field('annexes', 'exhibits', t('Annexes', '붙임 자료'), {
      options: exhibits.map((id) => office(id, id)),
      value: ['E-09', 'E-02'],
      cites: ['E-09', 'E-02'],
      help: t('What the receiver gets to see.', '받는 쪽이 보게 될 자료.'),
    }),
    field('reference', 'text', t('Earlier preservation, reference', '선행 보전요청 번호'), {
      value: '24/7-0312-07',
    }),
    field('expiry', 'text', t('Its expiry date', '보전 만료일'), {
      returned: t('Without the expiry we cannot set a date.', '만료일이 없으면 기한을 정할 수 없습니다.'),
    }),
    field('measure', 'choices', t('Measures', '요청 조치'), {
      options: [
        office('log', t('connection log', '접속기록')),
        office('image', t('image of the disk', '디스크 이미지')),
        office('subscriber', t('subscriber', '가입자')),
      ],
      value: ['log'],
    }),
    field('urgent', 'tick', t('Urgent', '긴급')),
    field('reason', 'text', t('Reason for urgency', '긴급 사유'), { optional: true }),
    field('confidential', 'tick', t('Keep it confidential', '비밀 유지 요청'), { value: true }),
    field('copies', 'count', t('Certified copies', '인증 사본'), { unit: t('copies', '부'), value: 2 }),
    field('use', 'choice', t('Use limitation', '사용 제한'), {
      options: [
        office('case', t('this case only', '이 사건에 한함')),
        office('any', t('any proceedings', '모든 절차')),
      ],
    }),
    field('language', 'choice', t('Language of the request', '요청서 언어'), {
      options: [
        office('en', t('English, sworn translation', '영어(공증 번역)')),
        office('ko', t('Korean only', '한국어만')),
      ],
      value: 'en',
    }),
  ];
  return {
    paper: 'R-09',
    about: null,
    title: t('Request for mutual legal assistance', '형사사법공조요청서'),
    number: '2031-MLA-0164',
    intro: '',
    letterhead: {
      name: t('Ministry of Justice, international criminal affairs', '법무부 국제형사과'),
      short: t('Ministry', '법무부'),
    },
    open: true,
    done: false,
    filedAt: null,
    fields: fields.map((each, index) => ({ ...each, number: index + 1 })),
    minutes: 240,
    state: 'returned',
    to: {
      agency: 'pecb',
      name: t('Chambers, Port Amara', '포트아마라 예심부'),
      short: t('Chambers', '예심부'),
    },
    via: [t('Prosecution', '공소청'), t('Ministry of Justice', '법무부')],
    channel: t('Treaty on mutual legal assistance', '형사사법공조조약'),
    gives: 'evidence',
    usual: t('60 to 90 working days', '근무일 60~90일'),
    bar: { least: 60, most: 90, poor: 135 },
    attempt: 1,
    sentAt: seoul('2031-03-03T09:30'),
    receivedAt: seoul('2031-03-03T10:00'),
    progress: 1,
    expected: null,
    answeredAt: seoul('2031-03-03T10:50'),
    reason: t('One thing is missing: when does the preservation end?', '보전이 언제 끝나는지가 빠졌습니다.'),
    preview: {
      receipt: seoul('2031-03-05T09:00'),
      from: seoul('2031-05-28T09:00'),
      to: seoul('2031-07-09T09:00'),
      warnings: [],
    },
  };
}
