import { createStrings } from '../ui';

export const reviewStrings = createStrings({
  en: {
    back: 'Start page',
    language: 'Language',
    title: 'Review',
    who: 'For evaluators',
    lead: 'A trainee’s log is the save, the mark and the proof of both. Today it is verified and replayed from a terminal; the marks come with their reasons.',
    today: 'How to begin today',
    step1: 'Get the log',
    step1Text:
      'The trainee exports it from the debrief, the pause or the start page: a file that ends in .jsonl, one event a line. It holds a pseudonym and no name.',
    step2: 'Verify and replay it',
    step2Text:
      'In a checkout of this project. The chain of hashes, the scenario’s hash and a full replay must agree. Then come the points by competency, breaches apart, and the timeline.',
    step3: 'Or as data',
    step3Text:
      'The same as JSON, for a spreadsheet or a script. The command ends with 0 if the log verifies and with 1 if it does not.',
    paperTitle: 'What a verified log shows',
    paper1:
      'Nothing was changed, inserted, removed or moved after it was written; the first bad event is named otherwise',
    paper2: 'The points follow from what was done, by the rules of the case',
    paper3: 'The fingerprint at its end equals the one on the trainee’s debrief, if both are one log',
    paper4: 'It does not show who sat at the keyboard',
    laterTitle: 'What is not there yet',
    later:
      'A timeline to scrub through, the trainee’s screens at any event, rubric and cohort views. Until then this page has nothing to click.',
  },
  ko: {
    back: '시작 화면',
    language: '언어',
    title: '검토',
    who: '평가관용',
    lead: '훈련생의 기록은 저장이자 점수이며 그 증명입니다. 지금은 터미널에서 검증하고 재생하며, 점수는 이유와 함께 나옵니다.',
    today: '지금 시작하는 방법',
    step1: '기록을 받습니다',
    step1Text:
      '훈련생이 사후 검토, 일시정지, 시작 화면에서 내보냅니다. 끝이 .jsonl인 파일이며 한 줄에 기록 한 건입니다. 가명만 있고 이름은 없습니다.',
    step2: '검증하고 재생합니다',
    step2Text:
      '이 프로젝트의 작업 폴더에서 실행합니다. 해시의 연결, 시나리오의 해시, 전체 재생이 모두 맞아야 합니다. 그다음 역량별 점수, 따로 적은 위반, 경과가 나옵니다.',
    step3: '자료로 받습니다',
    step3Text: '같은 내용을 JSON으로 받아 표나 스크립트에 씁니다. 검증되면 0, 아니면 1로 끝납니다.',
    paperTitle: '검증된 기록이 보여 주는 것',
    paper1: '쓴 뒤에 바뀌거나 들어가거나 빠지거나 옮겨진 것이 없음. 아니면 처음 어긋난 기록을 알려 줌',
    paper2: '점수가 사건의 규칙에 따라 한 일에서 나왔음',
    paper3: '끝의 지문이 훈련생의 사후 검토에 적힌 지문과 같으면 같은 기록임',
    paper4: '누가 자판 앞에 앉았는지는 보여 주지 않음',
    laterTitle: '아직 없는 것',
    later:
      '경과를 따라가는 화면, 그때의 훈련생 화면, 채점 기준표, 집단 비교입니다. 그때까지 이 화면에는 누를 것이 없습니다.',
  },
});
