import type { FieldView, PaperView, RequestView } from '../../src/engine';
import type { Language } from '../../src/ui';
import { seoul } from './sample-moments';

type Two = (english: string, korean: string) => string;

const field = (
  part: Partial<FieldView> & Pick<FieldView, 'id' | 'number' | 'input' | 'label'>,
): FieldView => ({
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
  ...part,
});

/** The intake form, two fields filled, and a custody entry for E-09. */
export function sampleForms(language: Language): readonly PaperView[] {
  const t: Two = (english, korean) => (language === 'en' ? english : korean);
  const letterhead = {
    name: t('Korean National Police, Cross-border Cyber Desk', '경찰청 국경간사이버수사팀'),
    short: t('the Desk', '수사팀'),
  };
  return [
    {
      paper: 'intake',
      about: null,
      title: t('Intake entry', '단서 접수부'),
      number: '2031-118',
      intro: t(
        'What came in, from whom, and what it may be used for.',
        '무엇이 누구에게서 왔고 어디에 쓸 수 있는지 적음.',
      ),
      letterhead,
      open: true,
      done: false,
      filedAt: null,
      minutes: 20,
      fields: [
        field({
          id: 'source',
          number: 1,
          input: 'choice',
          label: t('Source', '출처'),
          options: [
            { id: 'dalnaru', text: t('Dalnaru Exchange via KoFIU', '달나루거래소(금융정보분석원 경유)') },
            { id: 'anonymous', text: t('Anonymous', '익명') },
          ],
          value: 'dalnaru',
          filled: true,
        }),
        field({
          id: 'received',
          number: 2,
          input: 'instant',
          label: t('Received', '접수 일시'),
          help: t('Local time with its zone, and UTC.', '현지시각(시간대)과 UTC를 함께 적음.'),
          zone: { id: 'seoul', abbreviation: 'KST' },
          value: { local: '2031-03-03T09:00', utc: '2031-03-03T00:00' },
          filled: true,
        }),
        field({
          id: 'code',
          number: 3,
          input: 'choice',
          label: t('Handling code', '취급 구분'),
          options: [
            { id: 'intelligence', text: t('Intelligence', '첩보') },
            { id: 'police', text: t('Police information', '수사참고') },
            { id: 'evidence', text: t('Evidence', '증거') },
          ],
        }),
        field({
          id: 'next',
          number: 4,
          input: 'choices',
          label: t('Next steps', '다음 조치'),
          options: [
            { id: 'index', text: t('Ask the domestic index', '국내 중복수사 조회') },
            { id: 'washington', text: t('Ask Washington', '워싱턴 조회') },
            { id: 'order', text: t('Seek records by order', '영장에 따른 자료 확보') },
            { id: 'call', text: t('Call the customer', '고객에게 전화') },
          ],
        }),
        field({
          id: 'remark',
          number: 5,
          input: 'text',
          label: t('Remark', '비고'),
          optional: true,
          long: true,
        }),
      ],
    },
    {
      paper: 'custody',
      about: 'E-09',
      title: t('Custody entry', '증거물 보관 연속성 기록'),
      number: 'E-09',
      intro: '',
      letterhead,
      open: true,
      done: false,
      filedAt: null,
      minutes: 15,
      fields: [
        field({ id: 'what', number: 1, input: 'text', label: t('What', '물건') }),
        field({ id: 'when', number: 2, input: 'instant', label: t('When (UTC)', '일시(UTC)') }),
        field({ id: 'hash', number: 3, input: 'hash', label: t('SHA-256', '해시(SHA-256)') }),
      ],
    },
  ];
}

/** Requests in four states: draft, under way, returned, granted; one more not begun. */
export function sampleRequests(language: Language): readonly RequestView[] {
  const t: Two = (english, korean) => (language === 'en' ? english : korean);
  const letterhead = {
    name: t('Korean National Police, Cross-border Cyber Desk', '경찰청 국경간사이버수사팀'),
    short: t('the Desk', '수사팀'),
  };
  const request = (
    part: Partial<RequestView> & Pick<RequestView, 'paper' | 'title' | 'state' | 'to' | 'gives'>,
  ): RequestView => ({
    about: null,
    number: part.paper,
    intro: '',
    letterhead,
    open: true,
    done: false,
    filedAt: null,
    minutes: 30,
    fields: [],
    usual: t('1 to 7 days', '1~7일'),
    bar: { least: 1, most: 7, poor: 14 },
    attempt: 1,
    via: [],
    channel: '',
    sentAt: null,
    receivedAt: null,
    progress: 0,
    expected: null,
    answeredAt: null,
    reason: '',
    preview: null,
    ...part,
  });
  const washington = {
    agency: 'us-fcd',
    name: t('Financial Cyber Desk, Washington', '금융사이버수사대(워싱턴)'),
    short: t('Washington', '워싱턴'),
  };
  const dalnaru = {
    agency: 'dalnaru',
    name: t('Dalnaru Exchange', '달나루거래소'),
    short: t('Dalnaru', '달나루'),
  };
  return [
    request({
      paper: 'R-01',
      title: t('Deconfliction query', '중복수사 조회'),
      state: 'acknowledged',
      to: washington,
      gives: 'police',
      usual: t('the next office day, 08:40', '다음 근무일 08:40'),
      bar: { least: 1, most: 2, poor: null },
      sentAt: seoul('2031-03-03T10:30'),
      receivedAt: seoul('2031-03-03T22:00'),
      progress: 0.55,
      expected: { from: seoul('2031-03-04T22:40'), to: seoul('2031-03-05T22:40') },
    }),
    request({
      paper: 'R-02',
      title: t('Production order, exchange records', '압수·수색·검증영장 신청서(거래자료)'),
      state: 'returned',
      to: dalnaru,
      gives: 'evidence',
      usual: t('7 days', '7일'),
      bar: { least: 7, most: 7, poor: 21 },
      attempt: 1,
      sentAt: seoul('2031-03-03T11:00'),
      answeredAt: seoul('2031-03-03T11:02'),
      reason: t(
        'Two things. The period has no ground in the facts. And nobody has told the exchange to keep silent.',
        '두 가지입니다. 기간에 근거가 없고, 거래소에 통지 유예를 요구하지 않았습니다.',
      ),
      fields: [
        field({
          id: 'account',
          number: 1,
          input: 'choice',
          label: t('Account', '대상 계정'),
          options: [
            {
              id: 'one',
              text: t('The deposit address of the report, one account', '보고된 입금 주소의 계정 1개'),
            },
          ],
          value: 'one',
          filled: true,
        }),
        field({
          id: 'period',
          number: 2,
          input: 'range',
          label: t('Period', '기간'),
          help: t('First and last day, both included (KST).', '첫날과 마지막 날을 포함함(한국시각).'),
          value: { from: '2015-01-01', to: '2031-03-03' },
          filled: true,
          returned: t('The period must come from the facts.', '기간은 사실관계에서 나와야 합니다.'),
        }),
        field({
          id: 'silence',
          number: 3,
          input: 'tick',
          label: t('No notice to the customer, 90 days', '고객 통지 유예 90일'),
          value: false,
          returned: t(
            'Without it the exchange must tell its customer.',
            '없으면 거래소가 고객에게 알립니다.',
          ),
        }),
      ],
      preview: {
        receipt: seoul('2031-03-04T09:00'),
        from: seoul('2031-03-11T10:00'),
        to: seoul('2031-03-11T10:00'),
        warnings: [
          t('The office is closed until Tue 4 Mar, 09:00 KST.', '3. 4.(화) 09:00까지 근무 시간 외입니다.'),
        ],
      },
    }),
    request({
      paper: 'R-03',
      title: t('Authority for a test payment', '시험 결제 승인'),
      state: 'drafted',
      to: {
        agency: 'prosecution',
        name: t('Prosecution Office', '지방공소청'),
        short: t('Prosecution', '공소청'),
      },
      gives: 'internal',
      usual: t('4 office hours', '근무시간 4시간'),
      bar: { least: 1, most: 1, poor: 2 },
      fields: [
        field({ id: 'purpose', number: 1, input: 'text', label: t('Purpose', '목적'), long: true }),
        field({
          id: 'amount',
          number: 2,
          input: 'amount',
          label: t('Amount', '금액'),
          unit: 'BTC',
          value: '0.00050000',
          filled: true,
        }),
      ],
      preview: {
        receipt: seoul('2031-03-04T09:00'),
        from: seoul('2031-03-04T13:00'),
        to: seoul('2031-03-05T13:00'),
        warnings: [],
      },
    }),
    request({
      paper: 'R-05',
      title: t('Washington’s test-payment record', '워싱턴 시험 결제 기록 요청'),
      state: 'granted',
      to: washington,
      gives: 'evidence',
      done: true,
      filedAt: null,
      usual: t('2 days', '2일'),
      bar: { least: 2, most: 5, poor: null },
      sentAt: seoul('2031-02-27T22:00'),
      receivedAt: seoul('2031-02-27T22:00'),
      progress: 1,
      expected: { from: seoul('2031-03-01T22:00'), to: seoul('2031-03-04T22:00') },
      answeredAt: seoul('2031-03-02T23:00'),
    }),
    request({
      paper: 'R-08',
      title: t('Bank account records', '금융계좌추적용 압수수색영장 신청서'),
      state: 'new',
      to: { agency: 'hanmaru', name: t('Hanmaru Bank', '한마루은행'), short: t('Hanmaru', '한마루') },
      gives: 'evidence',
      open: false,
      usual: t('5 days', '5일'),
      bar: { least: 5, most: 12, poor: 12 },
    }),
  ];
}
