import { sha256Hex } from '../../src/base';
import type { DocumentView } from '../../src/engine';
import type { Language } from '../../src/ui';
import { elsewhere, seoul } from './sample-moments';

type Two = (english: string, korean: string) => string;

/** Eight documents of the first stage, one still unopened, one registered, one tainted, one expired. */
export function sampleDocuments(language: Language): readonly DocumentView[] {
  const t: Two = (english, korean) => (language === 'en' ? english : korean);
  const kofiu = {
    agency: t('Korea Financial Intelligence Unit', '금융정보분석원'),
    short: t('KoFIU', '금융정보분석원'),
    country: 'KR',
    person: t('Pi Su-min', '피수민'),
    role: t('Analyst, liaison', '분석관(연락 담당)'),
    initials: t('PS', '피'),
  };
  const desk = {
    agency: t('Korean National Police, Cross-border Cyber Desk', '경찰청 국경간사이버수사팀'),
    short: t('the Desk', '수사팀'),
    country: 'KR',
    person: t('Maeng Gi-tae', '맹기태'),
    role: t('Superintendent, head of the Desk', '경정, 팀장'),
    initials: t('MG', '맹'),
  };
  const dalnaru = {
    agency: t('Dalnaru Exchange', '달나루거래소'),
    short: t('Dalnaru', '달나루거래소'),
    country: 'KR',
    person: t('Ok Jin-ho', '옥진호'),
    role: t('Compliance officer', '준법감시 담당'),
    initials: t('OJ', '옥'),
  };
  const washington = {
    agency: t('Financial Cyber Desk', '금융사이버수사대(FCD)'),
    short: 'FCD',
    country: 'US',
    person: t('Renata Holloway', '레나타 홀로웨이'),
    role: t('Supervisory special agent', '책임특별수사관'),
    initials: 'RH',
  };

  const made = (
    part: Partial<DocumentView> & Pick<DocumentView, 'id' | 'title' | 'from' | 'dated' | 'handling' | 'form'>,
  ): DocumentView => ({
    kind: 'exhibit',
    number: part.id,
    arrived: part.dated,
    tainted: false,
    obtained: '',
    expired: false,
    opened: true,
    body: '',
    alt: part.title,
    proves: '',
    limits: '',
    assessment: null,
    conditions: '',
    summary: null,
    expires: null,
    hash: sha256Hex(part.id),
    custody: [
      {
        at: part.arrived ?? part.dated,
        text: t('Received at the desk', '수사팀 접수'),
        handling: part.handling,
      },
    ],
    canRegister: false,
    registered: false,
    seconds: 45,
    ...part,
  });

  return [
    made({
      id: 'E-01',
      form: 'report',
      title: t('Suspicious-transaction report (extract)', '의심거래보고(발췌)'),
      from: dalnaru,
      dated: seoul('2031-03-03T08:40'),
      arrived: seoul('2031-03-03T09:00'),
      handling: 'intelligence',
      body: t(
        '## Suspicious-transaction report (extract)\n\n¶1 Incoming transfer of 0.18400000 BTC, credited 2031-02-28 22:47 KST. Deposit address `bcrt1qsample0deposit0address`.\n\n¶2 The whole amount was sold at 22:51 KST for KRW 25,760,000, before the fee.\n\n¶3 KRW 25,700,000 was withdrawn at 22:58 KST.\n\n¶4 Age of the account: under three months. No earlier income of this size.\n\n| Step | Time (KST) | Since credit |\n|---|---|---|\n| Credited | 2031-02-28 22:47 | 0 min |\n| Sold | 2031-02-28 22:51 | 4 min |\n| Withdrawn | 2031-02-28 22:58 | 11 min |',
        '## 의심거래보고서(발췌)\n\n¶1 0.18400000 BTC 입금, 2031-02-28 22:47(한국시각) 반영. 입금 주소 `bcrt1qsample0deposit0address`.\n\n¶2 22:51(한국시각) 전량 매도, 매도 대금 25,760,000원(수수료 공제 전).\n\n¶3 22:58(한국시각) 25,700,000원 출금.\n\n¶4 계정 개설 후 3개월 미만. 이와 같은 규모의 입금은 종전에 없음.\n\n| 단계 | 일시(한국시각) | 반영 후 경과 |\n|---|---|---|\n| 입금 반영 | 2031-02-28 22:47 | 0분 |\n| 매도 | 2031-02-28 22:51 | 4분 |\n| 출금 | 2031-02-28 22:58 | 11분 |',
      ),
      proves: t(
        'A transfer was credited, sold and withdrawn within 11 minutes.',
        '입금, 매도, 출금이 11분 안에 이루어짐.',
      ),
      limits: t(
        'Not who did it, and not that the vendor’s label is right.',
        '누가 했는지, 업체 라벨이 맞는지는 알 수 없음.',
      ),
    }),
    made({
      id: 'E-02',
      form: 'letter',
      title: t('Cover note (conditions of use)', '송부 공문(취급 조건)'),
      from: kofiu,
      dated: seoul('2031-03-03T08:52'),
      arrived: seoul('2031-03-03T09:00'),
      handling: 'intelligence',
      body: t(
        '§1 The enclosed report was received from Dalnaru Exchange.\n\n§2 **INTELLIGENCE.** For your own enquiries only. Not to be filed as an exhibit, quoted to a court or shown to the customer.\n\n§3 Onward transfer abroad only with our consent.\n\nPi Su-min, analyst',
        '§1 붙임 보고는 달나루거래소로부터 접수한 것임.\n\n§2 **첩보**임. 귀 기관의 자체 수사에만 쓸 것. 증거물로 편철하거나 법원에 인용하거나 고객에게 보여서는 아니 됨.\n\n§3 국외 제공은 우리 원의 동의를 받을 것.\n\n분석관 피수민',
      ),
      proves: t('The conditions under which the report may be used.', '보고를 쓸 수 있는 조건.'),
    }),
    made({
      id: 'E-03',
      form: 'instruction',
      title: t('Standing instruction 7', '상시업무지침 제7호'),
      from: desk,
      dated: seoul('2031-01-02T10:00'),
      handling: 'internal',
      body: t(
        '¶1 Life before operation.\n\n¶2 Log, code, deconflict, then act.\n\n¶3 No contact with a customer before the prosecutor agrees.\n\n¶4 Coercive steps by warrant only.\n\n¶7 A test payment needs the authority form, the smallest amount, and stops at the payment page.',
        '¶1 생명이 작전에 앞섬.\n\n¶2 접수, 구분, 중복수사 조회 후 조치함.\n\n¶3 검사의 동의 전에는 고객과 접촉하지 아니함.\n\n¶4 강제수사는 영장에 따름.\n\n¶7 시험 결제는 승인서를 갖추어 최소 금액으로 하고 결제 화면에서 멈춤.',
      ),
    }),
    made({
      id: 'E-04',
      form: 'cards',
      title: t('Statute cards', '법령 카드'),
      from: desk,
      dated: seoul('2031-01-02T10:00'),
      handling: 'open',
      opened: false,
      seconds: 60,
    }),
    made({
      id: 'E-05',
      form: 'letter',
      title: t('Deconfliction reply', '중복수사 조회 회신'),
      from: washington,
      dated: elsewhere(seoul('2031-03-04T22:40'), 'EST'),
      arrived: seoul('2031-03-04T22:40'),
      handling: 'police',
      obtained: t('Deconfliction query', '중복수사 조회'),
      opened: false,
    }),
    made({
      id: 'E-07',
      form: 'email',
      title: t('E-mail: the account by telephone', '전자우편: 전화로 알려 드리겠습니다'),
      from: dalnaru,
      dated: seoul('2031-03-03T10:05'),
      handling: 'intelligence',
      tainted: true,
      body: t(
        'I can read you log-ins and bank by phone today. No paper needed among colleagues.\n\nOk Jin-ho',
        '접속기록과 계좌는 오늘 전화로 불러 드릴 수 있습니다. 서로 아는 사이에 서류는 필요 없지 않습니까.\n\n옥진호',
      ),
      limits: t('Using it taints what comes from it.', '이를 쓰면 그로부터 얻은 것도 쓸 수 없게 됨.'),
    }),
    made({
      id: 'E-09',
      form: 'record',
      title: t('Test-payment record', '시험 결제 기록'),
      from: {
        ...desk,
        person: t('Do Yu-ri', '도유리'),
        role: t('Assistant Inspector', '경사'),
        initials: t('DY', '도'),
      },
      dated: seoul('2031-03-06T14:00'),
      handling: 'evidence',
      obtained: t('Authority for a test payment', '시험 결제 승인'),
      body: t(
        'Amount 0.00050000 BTC. 2031-03-06 05:00 UTC (14:00 KST). Payment page only. Clock offset 0 s. SHA-256 `{hash}`.',
        '금액 0.00050000 BTC. 2031-03-06 05:00 UTC(14:00 KST). 결제 화면에 한함. 시계 오차 0초. SHA-256 `{hash}`.',
      ),
      proves: t(
        'The address shown to the test account belongs to the service.',
        '시험 계정에 표시된 주소가 서비스의 것임.',
      ),
      limits: t('Not who runs the service.', '운영자는 알 수 없음.'),
      canRegister: true,
    }),
    made({
      id: 'E-14',
      form: 'record',
      title: t('Camera log of the branch', '지점 영상 목록'),
      from: dalnaru,
      dated: seoul('2031-03-03T07:00'),
      handling: 'evidence',
      expired: true,
      registered: true,
      body: t('Kept until 4 March 2031.', '2031. 3. 4.까지 보관.'),
    }),
    made({
      id: 'M-01',
      kind: 'message',
      form: 'note',
      title: t('Good morning. One report is in.', '좋은 아침입니다. 보고 한 건이 들어왔습니다.'),
      number: '',
      from: desk,
      dated: seoul('2031-03-03T09:00'),
      handling: 'internal',
      hash: '',
      custody: [],
      body: t(
        'Read the report and its cover note before you do anything. The sentence that decides how we file it is in the cover note.\n\nMaeng',
        '조치하기 전에 보고와 송부 공문을 먼저 읽기 바랍니다. 어떻게 편철할지를 정하는 문장은 공문에 있습니다.\n\n맹기태',
      ),
    }),
    made({
      id: 'M-02',
      kind: 'message',
      form: 'telephone',
      title: t('Telephone: the draft cannot go out like this', '전화: 이대로는 내보낼 수 없습니다'),
      number: '',
      from: {
        agency: t('District Public Prosecution Office', '지방공소청'),
        short: t('Prosecution', '공소청'),
        country: 'KR',
        person: t('Bang Hye-jin', '방혜진'),
        role: t('Prosecutor', '검사'),
        initials: t('BH', '방'),
      },
      dated: seoul('2031-03-03T11:02'),
      handling: 'internal',
      hash: '',
      custody: [],
      opened: false,
    }),
  ];
}
