import { createStrings } from '../ui';

export const authorStrings = createStrings({
  en: {
    back: 'Start page',
    language: 'Language',
    title: 'Author',
    who: 'For instructors',
    lead: 'A case is a folder: one JSON file that says what can happen, a text file for each further language, and the documents. Today it is written in any editor and checked from a terminal.',
    today: 'How to begin today',
    step1: 'Copy a case that works',
    step1Text:
      'In a checkout of this project. The folder’s name is the id of your case; set it in scenario.json as well.',
    step2: 'Write it in an editor that knows JSON Schema',
    step2Text:
      'The line "$schema" at the top of scenario.json lets the editor complete and explain every field. Korean texts stand in text.ko.json under the same ids.',
    step3: 'Have it validated',
    step3Text:
      'Every problem is listed at once with its code, file, line and column, one sentence and, where there is one, a fix. Each code has its entry in docs/reference.md.',
    step4: 'Let it be played at random',
    step4Text:
      'A hundred random plays show dead ends and unused papers; each leaves a log that verifies and calls itself simulated.',
    paperTitle: 'What the validator finds',
    paper1: 'Broken JSON, unknown fields and wrong types, with their line',
    paper2: 'Ids that point nowhere or stand twice, and texts that lack a translation',
    paper3: 'Conditions that read facts or values that do not exist',
    paper4: 'States nobody reaches, and addresses or names that could be real',
    laterTitle: 'What is not there yet',
    later:
      'A graphical editor, and a proof that every route reaches an ending. Until then this page has nothing to click.',
  },
  ko: {
    back: '시작 화면',
    language: '언어',
    title: '제작',
    who: '교관용',
    lead: '사건은 폴더 하나입니다. 일어날 수 있는 일을 적은 JSON 파일, 언어별 글 파일, 문서로 이루어집니다. 지금은 편집기로 쓰고 터미널에서 검사합니다.',
    today: '지금 시작하는 방법',
    step1: '작동하는 사건을 복사합니다',
    step1Text:
      '이 프로젝트의 작업 폴더에서 실행합니다. 폴더 이름이 사건의 식별자이며 scenario.json에도 같게 적습니다.',
    step2: 'JSON 스키마를 아는 편집기로 씁니다',
    step2Text:
      'scenario.json 첫머리의 "$schema" 줄이 있으면 편집기가 칸마다 완성과 설명을 보여 줍니다. 한국어 글은 text.ko.json에 같은 식별자로 적습니다.',
    step3: '검사를 받습니다',
    step3Text:
      '모든 문제가 코드, 파일, 줄, 칸, 설명 한 문장과 함께 한 번에 나오며, 고칠 방법이 있으면 함께 나옵니다. 코드 설명은 docs/reference.md에 있습니다.',
    step4: '무작위로 진행해 봅니다',
    step4Text:
      '무작위 진행 100회로 막다른 곳과 쓰이지 않는 서식을 찾습니다. 회차마다 검증할 수 있는 기록이 남고, 기록에는 모의 진행이라고 적힙니다.',
    paperTitle: '검사기가 찾는 것',
    paper1: '깨진 JSON, 없는 칸, 틀린 형식과 그 줄 번호',
    paper2: '가리키는 곳이 없거나 겹치는 식별자, 번역이 빠진 글',
    paper3: '없는 사실이나 값을 읽는 조건',
    paper4: '아무도 이를 수 없는 상태, 실제와 같을 수 있는 주소와 이름',
    laterTitle: '아직 없는 것',
    later:
      '그림으로 고치는 편집기와, 모든 경로가 결말에 이른다는 증명입니다. 그때까지 이 화면에는 누를 것이 없습니다.',
  },
});
