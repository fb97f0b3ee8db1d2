import type { DebriefView } from '../../src/engine';
import type { PointLoss } from '../../src/protocol';
import type { Language } from '../../src/ui';
import { seoul } from './sample-moments';

/** A debrief of the first stage; without an account only what may be read before it is written. */
export function sampleDebrief(language: Language, account: string | null): DebriefView {
  const t = (english: string, korean: string) => (language === 'en' ? english : korean);
  const point = (id: string, quarters: number, most: number, day: number, title: string) => ({
    point: id,
    title,
    day,
    acted: true,
    decision: true,
    quarters,
    most,
    missed: most - quarters,
    critical: id === 'D1',
    documents: Math.floor(day) + 1,
    again: true,
  });
  return {
    scope: 'stage',
    stage: { id: 'alert', number: 1, title: t('Alert', '단서 접수') },
    outcome: {
      id: 'middling',
      title: t('The records are in; the second deposit is gone', '자료는 확보, 두 번째 입금은 놓침'),
      text: t(
        'You have the account by order, and one address of the service. Without the hold the second deposit was sold and withdrawn on 5 March. There will be more pictures of a rider at a cash machine, and less money to keep.',
        '영장으로 계정 자료를, 시험 결제로 서비스 주소 하나를 확보했습니다. 출금정지가 없어 두 번째 입금은 3월 5일에 매도되어 출금되었습니다. 현금인출기 앞의 사진은 늘고, 지킬 돈은 줄었습니다.',
      ),
    },
    ending: null,
    account,
    accounts: [],
    verdict: null,
    course: {
      from: 1.375,
      to: 9.5,
      stages: [{ id: 'alert', number: 1, title: t('Alert', '단서 접수'), from: 1.375, to: 9.5 }],
      lost: [{ id: 'log', text: t('Log of the host', '호스트의 기록'), day: 3 }],
      points: [
        point('D1', 28, 32, 1.4, t('Intake', '단서 접수')),
        point('D2', 24, 32, 2.7, t('Exchange records', '거래자료')),
        point('D3', 23, 28, 4.6, t('An address of the service', '서비스의 주소')),
      ],
    },
    marks: {
      points: [
        {
          point: 'D1',
          title: t('Intake', '단서 접수'),
          rows: [{ competency: 'C1', quarters: 28, most: 32 }],
          reasons: [
            {
              quarters: 24,
              competency: 'C1',
              text: t(
                'Source, time, code, use and basis as the cover note has them.',
                '출처, 일시, 구분, 용도, 근거를 공문대로 적음.',
              ),
            },
            {
              quarters: -4,
              competency: 'C1',
              text: t('Washington was asked on the second day only.', '워싱턴 조회가 둘째 날로 늦음.'),
            },
          ],
        },
        {
          point: 'D2',
          title: t('Exchange records', '거래자료'),
          rows: [{ competency: 'C3', quarters: 24, most: 32 }],
          reasons: [
            {
              quarters: 28,
              competency: 'C3',
              text: t('One account, a period from the facts.', '계정 하나, 사실관계에 맞는 기간.'),
            },
            {
              quarters: -4,
              competency: 'C3',
              text: t('No hold: the second deposit left.', '출금정지가 없어 두 번째 입금이 빠져나감.'),
            },
          ],
        },
        {
          point: 'D3',
          title: t('An address of the service', '서비스의 주소'),
          rows: [
            { competency: 'C3', quarters: 12, most: 12 },
            { competency: 'C6', quarters: 11, most: 16 },
          ],
          reasons: [
            {
              quarters: 12,
              competency: 'C3',
              text: t('Smallest amount, payment page only.', '최소 금액, 결제 화면에 한함.'),
            },
            {
              quarters: 11,
              competency: 'C6',
              text: t('Custody entry without the tool’s version.', '보관 기록에 도구 버전이 빠짐.'),
            },
          ],
        },
      ],
      competencies: [
        { id: 'C1', title: t('Intake, lawful basis', '접수, 수사 근거'), quarters: 28, most: 32 },
        { id: 'C3', title: t('Domestic process', '국내 절차'), quarters: 36, most: 44 },
        { id: 'C5', title: t('Accepted request', '받아들여지는 요청'), quarters: 6, most: 8 },
        { id: 'C6', title: t('Capture, custody', '확보, 보관'), quarters: 11, most: 16 },
      ],
      quarters: 81,
      most: 100,
      breaches: [
        {
          id: 'tipping-off',
          title: t('The account holder learnt of the report', '명의인이 보고 사실을 알게 됨'),
          rule: t('E-02 §2: not to be shown to the customer', 'E-02 제2항: 고객에게 보이지 말 것'),
          critical: true,
          point: 'D1',
        },
      ],
      hints: 1,
    },
    timeline: [
      {
        at: seoul('2031-03-03T09:00'),
        day: 1,
        what: 'arrived',
        text: t('Report received', '보고 접수'),
        tone: 'plain',
      },
      {
        at: seoul('2031-03-03T10:30'),
        day: 1,
        what: 'sent',
        text: t('Washington asked', '워싱턴 조회'),
        tone: 'request',
      },
      {
        at: seoul('2031-03-03T11:02'),
        day: 1,
        what: 'returned',
        text: t('Order returned', '신청서 반려'),
        tone: 'waiting',
      },
      {
        at: seoul('2031-03-04T16:00'),
        day: 2,
        what: 'sent',
        text: t('Order sent', '신청서 발송'),
        tone: 'request',
      },
      {
        at: seoul('2031-03-05T00:14'),
        day: 3,
        what: 'arrived',
        text: t('Second deposit withdrawn', '두 번째 입금 출금됨'),
        tone: 'contradiction',
      },
      {
        at: seoul('2031-03-06T14:00'),
        day: 4,
        what: 'granted',
        text: t('Test payment', '시험 결제'),
        tone: 'supported',
      },
      {
        at: seoul('2031-03-11T10:00'),
        day: 9,
        what: 'granted',
        text: t('Records in', '거래자료 도착'),
        tone: 'supported',
      },
      {
        at: seoul('2031-03-11T12:00'),
        day: 9,
        what: 'closed',
        text: t('Stage closed', '단계 종결'),
        tone: 'plain',
      },
    ],
    readings: [
      {
        id: 'D1',
        point: 'D1',
        again: true,
        title: t('A report that may not be an exhibit', '증거로 쓸 수 없는 보고'),
        knew: t(
          'The cover note [E-02] called the report intelligence and forbade showing it to the customer.',
          '송부 공문 [E-02]은 보고를 첩보로 정하고 고객에게 보이지 말라고 했습니다.',
        ),
        followed: t(
          'You filed it as intelligence and asked for the same facts by order.',
          '첩보로 편철하고 같은 사실을 영장으로 요청했습니다.',
        ),
        expert: t(
          'What is given for your eyes guides you. What you need in court you obtain again.',
          '보라고 준 것은 길잡이로만 씁니다. 법정에서 쓸 것은 다시 확보합니다.',
        ),
        defence: t(
          'Had the report hung in the file I would have asked who broke the condition.',
          '보고가 기록에 편철되어 있었다면 누가 조건을 어겼는지 물었을 것입니다.',
        ),
      },
      {
        id: 'D2',
        point: 'D2',
        again: true,
        title: t('A hold that was not asked for', '신청하지 않은 출금정지'),
        knew: t(
          'A second deposit was possible at any hour. The hold line answers day and night.',
          '두 번째 입금은 언제든 올 수 있었고, 출금정지 창구는 밤에도 받습니다.',
        ),
        followed: t(
          'The order asked for records alone. The second deposit was sold at 00:12.',
          '신청서에는 자료만 적었고, 두 번째 입금은 00:12에 매도되었습니다.',
        ),
        expert: t(
          'Ask first what can leave, then what can be read.',
          '무엇이 빠져나갈 수 있는지 먼저 묻고, 읽을 것은 그다음에 요청합니다.',
        ),
        defence: t(
          'A hold would have fixed my client’s balance. There is none to argue about.',
          '출금정지가 있었다면 잔액이 남았을 것입니다. 다툴 잔액이 없습니다.',
        ),
      },
    ],
    findings: [
      {
        id: 'F-01',
        title: t('What the report is', '보고의 성격'),
        grade: 'supported',
        confidence: 'almost-certain',
        cap: 'almost-certain',
        why: t('E-02 says it.', 'E-02에 적혀 있습니다.'),
      },
      {
        id: 'F-02',
        title: t('Whose account', '계정 명의인'),
        grade: 'supported',
        confidence: 'likely',
        cap: 'almost-certain',
        why: t('E-10 gives the name on the account.', 'E-10에 명의인이 나옵니다.'),
      },
      {
        id: 'F-03',
        title: t('Who used it', '사용자'),
        grade: 'true-but-unsupported',
        confidence: 'almost-certain',
        cap: 'likely',
        why: t('A device and a line are shown, no hand.', '기기와 회선은 보이나 사람은 보이지 않습니다.'),
      },
      {
        id: 'F-06',
        title: t('An address of the service', '서비스의 주소'),
        grade: 'not-submitted',
        confidence: null,
        cap: 'almost-certain',
        why: '',
      },
    ],
    calibration: [
      { confidence: 'possible', said: 40, right: 0, total: 0 },
      { confidence: 'likely', said: 75, right: 1, total: 1 },
      { confidence: 'almost-certain', said: 95, right: 1, total: 2 },
    ],
    brier: 242,
    bias: [],
    commitment: {
      ask: t('One thing you will do differently at work', '업무에서 다르게 할 것 한 가지'),
      text: null,
    },
    recall: [
      {
        id: 'RC-1',
        question: t('Why may the report not be an exhibit?', '보고를 증거로 쓸 수 없는 까닭은 무엇입니까?'),
        options: [
          { id: 'condition', text: t('Its conditions of use forbid it.', '제공 조건이 금지하기 때문') },
          { id: 'copy', text: t('It is a copy.', '사본이기 때문') },
          { id: 'late', text: t('It came too late.', '늦게 왔기 때문') },
        ],
        answered: 'condition',
        right: true,
        why: t('E-02 §2 gives it as intelligence only.', 'E-02 제2항은 첩보로만 제공합니다.'),
      },
      {
        id: 'RC-2',
        question: t(
          'Which period did the order need, and why?',
          '신청서의 기간은 언제부터여야 하며 까닭은 무엇입니까?',
        ),
        options: [
          { id: 'opening', text: t('From the opening of the account', '계정 개설일부터') },
          { id: 'always', text: t('All years', '모든 기간') },
        ],
        answered: null,
        right: null,
        why: '',
      },
      {
        id: 'RC-3',
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
  };
}

export const SAMPLE_LOSSES: readonly PointLoss[] = [
  {
    sequence: 31,
    at: seoul('2031-03-04T10:00').at,
    day: 2,
    act: 'request.send',
    point: 'D2',
    before: 32,
    after: 24,
    most: 32,
  },
];
