import { createStrings } from '../../../../ui';

/** Texts of a field whose value is an order. */
export const sequenceStrings = createStrings({
  en: {
    none: 'Nothing in the order yet. Add the first below.',
    chosen: 'Order, first to last',
    left: 'To add, in any order',
    leftNone: 'Everything is in the order.',
    add: 'Add {text}',
    up: 'Move up: {text}',
    down: 'Move down: {text}',
    remove: 'Take out: {text}',
    keys: 'Up and down arrow move it, Home and End to either end, Delete takes it out.',
    'said.at': '{text}: place {place} of {count}.',
    'said.removed': '{text} taken out.',
  },
  ko: {
    none: '아직 순서에 든 것이 없습니다. 아래에서 첫 항목을 넣으십시오.',
    chosen: '순서(처음부터)',
    left: '넣을 수 있는 항목',
    leftNone: '모든 항목이 순서에 들어 있습니다.',
    add: '{text} 넣기',
    up: '위로: {text}',
    down: '아래로: {text}',
    remove: '빼기: {text}',
    keys: '위·아래 화살표로 옮기고 Home과 End로 맨 앞·맨 뒤로 보내며 Delete로 뺍니다.',
    'said.at': '{text}: {count}개 중 {place}번째.',
    'said.removed': '{text}{을/를} 뺐습니다.',
  },
});
