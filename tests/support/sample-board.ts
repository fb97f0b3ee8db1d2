import { caseMs, sha256Hex } from '../../src/base';
import type {
  BoardAddressView,
  BoardClusterView,
  BoardCoinView,
  BoardTagView,
  BoardTxView,
  BoardView,
} from '../../src/engine';
import type { Language } from '../../src/ui';
import { localMoment } from './sample-moments';

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** An address of the right shape, always the same for a name; it ends in the name where that is of four bech32 letters. */
export function sampleAddress(name: string): string {
  const letters = [...sha256Hex(`address ${name}`)].map(
    (digit) => LETTERS[Number.parseInt(digit, 16) * 2] ?? 'q',
  );
  const end = [...name].every((letter) => LETTERS.includes(letter)) ? name.slice(-4) : '';
  return `bcrt1q${letters.join('').slice(0, 38 - end.length)}${end}`;
}
export const sampleTxid = (name: string): string => sha256Hex(`transaction ${name}`);

interface CoinSpec {
  readonly from: string;
  readonly index: number;
  readonly to: string;
  readonly btc: number;
  readonly by?: string;
  readonly at?: readonly [column: number, row: number];
}
const COINS: readonly CoinSpec[] = [
  { from: 'T-0', index: 0, to: '7xk4', btc: 3.1, by: 'T-1', at: [-1, 0] },
  { from: 'T-1', index: 0, to: 'm2we', btc: 1.2, by: 'T-2', at: [1, -1] },
  { from: 'T-1', index: 1, to: '09ts', btc: 1.89998, by: 'T-4', at: [1, 2] },
  { from: 'T-2', index: 0, to: 'dep0', btc: 0.35, by: 'T-9', at: [3, -2] },
  { from: 'T-2', index: 1, to: 'u8dp', btc: 0.84998, by: 'T-3', at: [3, -1] },
  { from: 'T-8', index: 0, to: 'n6ja', btc: 0.046, by: 'T-3', at: [3, 0] },
  { from: 'T-3', index: 0, to: 'r7yq', btc: 0.6097774, by: 'T-7', at: [5, -1] },
  { from: 'T-3', index: 1, to: 'l3gf', btc: 0.2402, at: [5, 0] },
  ...['pw6e', 'x4rd', 'hh2k', 'kk31'].map(
    (to, index): CoinSpec => ({
      from: 'T-8',
      index: index + 1,
      to,
      btc: 0.5 + index / 10,
      by: 'T-4',
      at: [1, 3 + index],
    }),
  ),
  ...['5hqa', 'ww30', 'zt0c', '2vny', 'ae97'].map(
    (to, index): CoinSpec => ({
      from: 'T-4',
      index,
      to,
      btc: 0.5,
      at: [3, 2 + index],
    }),
  ),
  ...['q9c2', 'c0c3', 'dd44'].map(
    (to, index): CoinSpec => ({
      from: 'T-4',
      index: index + 5,
      to,
      btc: 0.09997 + index / 10,
      at: [3, 7 + index],
    }),
  ),
];

const satoshi = (btc: number): number => Math.round(btc * 100_000_000);

interface TxSpec {
  readonly name: string;
  readonly at: string;
  readonly place: readonly [column: number, row: number];
  readonly fee: number;
  readonly more?: Partial<BoardTxView>;
}

const rules = (
  output: number,
  ...names: BoardTxView['signals'][number]['rules']
): BoardTxView['signals'][number] => ({
  output,
  rules: names,
});

/** The board some days into stage 2: a start, three hops, a stop, a merge, a CoinJoin and an open question. */
export function sampleBoard(language: Language): BoardView {
  const t = (english: string, korean: string): string => (language === 'en' ? english : korean);
  const deposit: BoardTagView = {
    text: t('Northquay Exchange, deposit', '노스키 거래소 입금 주소'),
    source: 'E-04',
    dated: '2031-02-11',
    own: false,
    role: 'deposit',
    service: 'northquay',
  };
  const operator: BoardTagView = {
    text: t('operator, probable', '운영자로 추정'),
    source: '',
    dated: '',
    own: true,
    role: 'other',
    service: null,
  };
  const members = ['n6ja', 'u8dp'].map(sampleAddress).sort();
  const cluster: BoardClusterView = {
    id: 'cluster-1',
    number: 1,
    members,
    merges: [sampleTxid('T-3')],
    tags: [operator],
    mixed: false,
  };

  const addressView = (address: string): BoardAddressView => ({
    address,
    tags: address === sampleAddress('dep0') ? [deposit] : address === sampleAddress('n6ja') ? [operator] : [],
    inherited: address === sampleAddress('u8dp') ? [operator] : [],
    cluster: members.includes(address) ? cluster.id : null,
    stop: address === sampleAddress('dep0') ? 'northquay' : null,
    note:
      address === sampleAddress('u8dp')
        ? t(
            'Used again five days after its change came in. Ask why.',
            '거스름돈이 들어온 지 닷새 뒤 다시 쓰임. 이유 확인 필요.',
          )
        : '',
  });
  const coinView = ({ from, index, to, btc, by, at }: CoinSpec): BoardCoinView => ({
    ...addressView(sampleAddress(to)),
    outpoint: `${sampleTxid(from)}:${index}`,
    index,
    value: satoshi(btc),
    madeBy: sampleTxid(from),
    spentBy: by === undefined ? null : sampleTxid(by),
    place: at === undefined ? null : { column: at[0], row: at[1] },
    dust: false,
    tainted: TAINTED[to] ?? 0,
    service:
      to === 'dep0'
        ? { stop: true, suspected: false, signals: ['deposit-tag', 'sweep-shape'] }
        : to === 'r7yq'
          ? { stop: false, suspected: true, signals: ['sweep-shape', 'receiver-pays-batches'] }
          : { stop: false, suspected: false, signals: [] },
  });
  const transaction = ({ name, at, place, fee, more }: TxSpec): BoardTxView => {
    const instant = caseMs(Date.parse(`${at}:00Z`));
    const inputs = COINS.filter(({ by }) => by === name).map(coinView);
    const outputs = COINS.filter(({ from }) => from === name).map(coinView);
    return {
      txid: sampleTxid(name),
      column: place[0],
      row: place[1],
      at: instant,
      utc: at.replace('T', ' '),
      home: localMoment(instant, 'KST'),
      open: true,
      fee,
      total: inputs.reduce((sum, coin) => sum + coin.value, 0),
      vsize: 141 + 68 * (inputs.length - 1),
      locktime: 884_210,
      coinbase: false,
      inputs,
      outputs,
      folded: { inputs: 0, outputs: 0 },
      signals: [],
      silent: ['address-reuse', 'address-type', 'optimal-change', 'locktime', 'peeling-chain'],
      change: null,
      coinJoin: null,
      peel: 0,
      dusting: false,
      flag: null,
      link: null,
      merge: null,
      mergeable: inputs.length > 1,
      note: '',
      ...more,
    };
  };

  const transactions = [
    transaction({
      name: 'T-1',
      at: '2031-03-01T09:12',
      place: [0, 0],
      fee: 2_000,
      more: {
        signals: [rules(1, 'power-of-ten', 'fresh')],
        change: { output: 1, by: 'rules' },
        link: { output: 0, confidence: 'likely', signals: ['fresh'], alternative: '', words: '' },
      },
    }),
    transaction({
      name: 'T-2',
      at: '2031-03-02T16:05',
      place: [2, -1],
      fee: 2_000,
      more: {
        signals: [rules(1, 'power-of-ten', 'fresh', 'one-time-change')],
        change: { output: 1, by: 'rules' },
        link: {
          output: 1,
          confidence: 'almost-certain',
          signals: ['power-of-ten', 'fresh'],
          alternative: 'wallet-move',
          words: '',
        },
        peel: 3,
      },
    }),
    transaction({
      name: 'T-3',
      at: '2031-03-04T02:41',
      place: [4, -1],
      fee: 2_260,
      more: {
        signals: [
          rules(0, 'power-of-ten', 'fresh'),
          rules(1, 'optimal-change', 'fresh'),
          rules(1, 'fixed-fee'),
        ],
        silent: ['address-reuse', 'address-type', 'locktime', 'peeling-chain'],
        change: { output: 0, by: 'rules' },
        merge: { confidence: 'likely', alternative: '' },
        peel: 3,
      },
    }),
    transaction({
      name: 'T-4',
      at: '2031-03-02T21:37',
      place: [2, 2],
      fee: 15_000,
      more: {
        coinJoin: { participants: 5, equal: 5, value: satoshi(0.5), interpretations: '1496' },
        flag: { flag: 'coin-join', marks: ['equal-outputs', 'several-parties'] },
        silent: ['address-reuse', 'address-type', 'locktime'],
        folded: { inputs: 0, outputs: 2 },
        open: false,
      },
    }),
  ];

  return {
    open: true,
    minutes: { assert: 15, register: 30 },
    transactions,
    starts: [{ ...addressView(sampleAddress('7xk4')), column: -1, row: 0 }],
    cited: [
      { kind: 'address', id: sampleAddress('7xk4'), documents: ['E-01', 'E-03'], onBoard: true },
      { kind: 'address', id: sampleAddress('d06a'), documents: ['E-06'], onBoard: false },
      { kind: 'transaction', id: sampleTxid('T-13'), documents: ['E-09'], onBoard: false },
    ],
    clusters: [cluster],
    taint: {
      rule: 'fifo',
      from: `${sampleTxid('T-0')}:0`,
      seeded: satoshi(3.1),
      at: {
        services: satoshi(0.35),
        manyParties: satoshi(1.89998),
        onBoard: satoshi(0.2402),
        beyond: satoshi(0.6097774),
        fees: 4_260,
      },
    },
    undo: 'cluster.merge',
    redo: null,
    extracts: [
      {
        exhibit: 'E-14',
        title: t('Trace extract: from the report to the exchange', '추적도 발췌: 보고 거래에서 거래소까지'),
        ready: true,
        held: false,
        missing: '',
      },
      {
        exhibit: 'E-15',
        title: t('Second-chain table', '두 번째 체인 대조표'),
        ready: false,
        held: false,
        missing: t(
          'The payment into the swap service is not on the board.',
          '교환 서비스로 간 지급이 추적도에 없습니다.',
        ),
      },
    ],
    services: [
      { id: 'northquay', title: t('Northquay Exchange', '노스키 거래소') },
      { id: 'dalnaru', title: t('Dalnaru Exchange', '달나루거래소') },
    ],
    alternatives: [
      {
        id: 'payroll',
        text: t(
          'Payroll of a company: same shape, to known staff',
          '회사 급여 지급: 모양은 같으나 직원에게 지급',
        ),
      },
      {
        id: 'wallet-move',
        text: t('The holder moves coins between his own wallets', '보유자가 자기 지갑 사이에서 옮김'),
      },
    ],
    secondChain: {
      unit: 'LBX',
      service: t('Halyard Swap', '핼야드 교환'),
      paid: {
        txid: sampleTxid('T-2'),
        at: caseMs(Date.parse('2031-03-01T12:02:00Z')),
        utc: '2031-03-01 12:02',
        value: satoshi(0.25),
      },
      rate: 31.5,
      fee: 5,
      rows: SWAPS.map(([id, utc, amount, to]) => ({
        id,
        at: caseMs(Date.parse(`${utc.replace(' ', 'T')}:00Z`)),
        utc,
        amount,
        to,
      })),
    },
  };
}

const TAINTED: Readonly<Record<string, number>> = {
  '7xk4': satoshi(3.1),
  m2we: satoshi(1.2),
  '09ts': satoshi(1.89998),
  dep0: satoshi(0.35),
  u8dp: satoshi(0.84998),
  r7yq: satoshi(0.6097774),
  l3gf: satoshi(0.2402),
};

const SWAPS: readonly (readonly [id: string, utc: string, amount: number, to: string])[] = [
  ['LX-1', '2031-03-01 11:58', 7_835_000, 'lbx1…s4e2'],
  ['LX-2', '2031-03-01 12:09', 7_841_943, 'lbx1…nq41'],
  ['LX-3', '2031-03-01 12:14', 7_829_120, 'lbx1…77ad'],
  ['LX-4', '2031-03-01 12:21', 7_802_500, 'lbx1…h0q9'],
  ['LX-5', '2031-03-01 12:25', 6_120_000, 'lbx1…e3pp'],
  ['LX-6', '2031-03-01 12:44', 7_836_010, 'lbx1…0zx6'],
];
