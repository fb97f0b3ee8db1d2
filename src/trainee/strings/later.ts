import { createStrings } from '../../ui';

/** What is done in the places that open in later stages. */
export const laterStrings = createStrings({
  en: {
    opens: 'Opens in stage {stage}',
    notYet: 'This version ends with stage 2. There is nothing to do here yet, and nothing here counts.',
    will: 'What is done here',
    back: 'To the case desk',
    'tracing.1': 'Follow a payment from address to address, on a board or in a table',
    'tracing.2': 'See a joint transaction of many people before merging it into one owner',
    'tracing.3': 'Choose the change output on two signals, and say how sure you are',
    'tracing.4': 'Stop at a service, and write down whom to serve',
    'operations.lead': 'Four states, one hour, one plan that each desk can sign.',
    'operations.1': 'Put arrests, searches and seizures into lanes against local clocks',
    'operations.2': 'Agree who leads, who watches, and what stays secret until when',
    'operations.3': 'Go through the go/no-go list with every desk',
    'operations.4': 'Listen to the radio log while the plan runs',
  },
  ko: {
    opens: '{stage}단계에서 열림',
    notYet: '이 버전은 2단계까지입니다. 아직 여기서 할 일이 없으며 점수에도 들지 않습니다.',
    will: '여기서 할 일',
    back: '사건 현황으로',
    'tracing.1': '주소에서 주소로 이어지는 지급을 그림이나 표로 따라감',
    'tracing.2': '여러 사람의 공동 거래를 한 소유자로 합치기 전에 알아봄',
    'tracing.3': '신호 두 가지로 거스름돈 출력을 고르고 확신의 정도를 밝힘',
    'tracing.4': '서비스에서 멈추고 누구에게 영장을 집행할지 적음',
    'operations.lead': '네 나라, 한 시간, 모든 기관이 서명할 수 있는 계획 하나.',
    'operations.1': '체포, 수색, 압수를 현지 시각에 맞추어 배치함',
    'operations.2': '누가 이끌고 누가 참관하며 무엇을 언제까지 비밀로 할지 정함',
    'operations.3': '기관마다 실행 여부 점검표를 확인함',
    'operations.4': '계획이 진행되는 동안 무전 기록을 들음',
  },
});
