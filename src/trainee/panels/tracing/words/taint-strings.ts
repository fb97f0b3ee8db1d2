import { createStrings } from '../../../../ui';

/** The choice of the taint rule and of the coin it starts from. */
export const taintStrings = createStrings({
  en: {
    rule: 'Rule',
    off: 'off',
    from: 'from {item}',
    followed: 'Followed from {item}.',
    choose: 'Select a coin on the board to follow taint from it.',
    fees: 'Fees are taken last.',
    fromSelected: 'From the selected coin, {item}',
    stop: 'Follow no taint',
  },
  ko: {
    rule: '방식',
    off: '끔',
    from: '{item}에서',
    followed: '{item}에서 추적하고 있습니다.',
    choose: '추적도에서 코인을 고르면 거기서 오염도를 추적합니다.',
    fees: '수수료는 마지막에 뺍니다.',
    fromSelected: '선택한 코인({item})에서',
    stop: '오염도 추적 끄기',
  },
});
