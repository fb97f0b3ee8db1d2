import { createStrings } from '../../ui';

/** What is done in the places that open in later stages. */
export const laterStrings = createStrings({
  en: {
    will: 'What is done here',
    back: 'To the case desk',
    'tracing.1': 'Follow a payment from address to address, on a board or in a table',
    'tracing.2': 'See a joint transaction of many people before merging it into one owner',
    'tracing.3': 'Choose the change output on two signals, and say how sure you are',
    'tracing.4': 'Stop at a service, and write down whom to serve',
  },
  ko: {
    will: '여기서 할 일',
    back: '사건 현황으로',
    'tracing.1': '주소에서 주소로 이어지는 지급을 그림이나 표로 따라감',
    'tracing.2': '여러 사람의 공동 거래를 한 소유자로 합치기 전에 알아봄',
    'tracing.3': '신호 두 가지로 거스름돈 출력을 고르고 확신의 정도를 밝힘',
    'tracing.4': '서비스에서 멈추고 누구에게 영장을 집행할지 적음',
  },
});
