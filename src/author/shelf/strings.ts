import { createStrings, type Language } from '../../ui';
import type { OpenProblem } from './open-files';

export const shelfStrings = createStrings({
  en: {
    back: 'Start page',
    title: 'Author',
    who: 'For instructors',
    lead: 'Write a case, see it, prove that every way through it ends, and try it. No programming.',
    open: 'Open',
    openFolder: 'Open a folder',
    openFolderText:
      'The folder of a scenario, with scenario.json in it. Saving writes back only the files that changed.',
    openFiles: 'Open a file',
    openFilesText:
      'A packed scenario (.casebridge.json), a folder as .zip, or the files of a folder. Saving hands them to you as a download.',
    openUpload: 'Read a folder',
    openUploadText:
      'This browser cannot write into folders: the folder is read, and saving hands it to you as a .zip.',
    drop: 'Or drop a folder, a .zip or a packed scenario anywhere on this page.',
    dropHere: 'Let go to open it.',
    template: 'Begin from the template',
    templateText:
      'A small case in English and Korean that works: one stage, a decision, a form, two endings. Change it into yours.',
    kept: 'Kept in this browser',
    keptNone: 'Nothing yet. Whatever you open here is kept as you type, and can be taken up again.',
    keptAt: 'changed {when}',
    resume: 'Go on',
    remove: 'Delete',
    removeTitle: 'Delete the draft “{name}”?',
    removeText:
      'Its text, its versions and all that could be undone are deleted from this browser. Files on disk stay as they are.',
    cancel: 'Cancel',
    close: 'Close',
    opening: 'Opening…',
    problem: 'It was not opened',
    heldTitle: 'It is open in another tab',
    heldText: 'Close it there, or go on there. Two tabs would overwrite each other.',
    goneTitle: 'The draft is gone',
    goneText:
      'The browser no longer has it. It may have been deleted, or cleared with the data of this site.',
    storageTitle: 'This browser keeps no drafts here',
    storageText:
      'What you write is lost when you close this page, unless you save it. Private windows and site settings can be the reason.',
    sourceFolder: 'folder',
    sourcePacked: 'packed file',
    sourceFiles: 'files',
    sourceTemplate: 'template',
    whyNothing: 'There was no file in what you chose.',
    whyNoScenario:
      'There is no scenario.json in it. Found: {found}. Choose the folder that holds scenario.json.',
    whyTooMany: 'It holds more than {most} files. Choose the folder of one scenario only.',
    whyTooLarge:
      '{file} is larger than {most} MB, which is the most that is read. Make it smaller, or leave it out.',
    whyWhole: 'Its files are larger than {most} MB together, which is the most that is read.',
    whyNotText: '{file} is not UTF-8 text. Save it as UTF-8, and open it again.',
    whyBadZip: '{file} is no .zip that can be read, or it is damaged. Pack the folder again.',
    whyNotJson: '{file} is not JSON: {detail}. If it is a folder’s file, open the whole folder.',
    whyNotPacked:
      '{file} is no packed scenario. {detail} Open the file that “casebridge pack” or this page made.',
    whyUnsafe:
      '{file} leads out of its folder, so nothing of it was opened. Pack the folder again, without such names.',
    whyUnreadable: 'The browser could not read it: {detail}. Try again, or choose it anew.',
    versions: 'Versions',
    versionsText:
      'A version is kept at every save. Going back to one is an edit like any other: undo takes it back.',
    versionsNone: 'No version is kept yet.',
    keepNow: 'Keep a version now',
    versionName: 'Name of the version',
    restore: 'Go back to this',
    saved: 'Saved',
    proved: 'Proved',
    named: 'Kept by hand',
    versionKept: 'The version is kept.',
    versionFailed: 'The version could not be kept: this browser keeps no data here.',
    restored: 'The version of {when} is back. Undo takes it away again.',
    conflict: '{file} was changed on disk',
    conflictText:
      'Somebody or something changed it since it was read. Nothing was written. Left: on disk now. Right: yours.',
    conflictGone: 'It was deleted on disk.',
    conflictMine: 'Save mine over it',
    conflictTheirs: 'Take the one on disk',
    conflictLater: 'Decide later',
    theirs: 'On disk',
    mine: 'Yours',
    ignored:
      '{count} {count|file is|files are} no part of a scenario and {count|was|were} left out: {names}.',
    lineEnds: 'Lines ended in CR LF and end in LF now: {names}. Saving writes them so.',
  },
  ko: {
    back: '시작 화면',
    title: '제작',
    who: '교관용',
    lead: '사건을 쓰고, 그림으로 보고, 모든 경로가 결말에 이르는지 증명하고, 직접 해 봅니다. 프로그래밍은 필요 없습니다.',
    open: '열기',
    openFolder: '폴더 열기',
    openFolderText: 'scenario.json이 들어 있는 시나리오 폴더입니다. 저장하면 바뀐 파일만 다시 씁니다.',
    openFiles: '파일 열기',
    openFilesText:
      '묶은 시나리오(.casebridge.json), 폴더를 압축한 .zip, 또는 폴더 안의 파일들입니다. 저장하면 내려받기로 드립니다.',
    openUpload: '폴더 읽기',
    openUploadText: '이 브라우저는 폴더에 쓸 수 없습니다. 폴더를 읽어 오고, 저장하면 .zip으로 내려받습니다.',
    drop: '폴더, .zip, 묶은 시나리오를 이 화면 아무 곳에나 끌어다 놓아도 됩니다.',
    dropHere: '놓으면 열립니다.',
    template: '견본으로 시작',
    templateText:
      '그대로 작동하는 작은 사건입니다(영어·한국어). 단계 하나, 결정 하나, 서식 하나, 결말 둘. 고쳐서 쓰십시오.',
    kept: '이 브라우저에 남아 있는 초안',
    keptNone: '아직 없습니다. 여기서 연 것은 입력하는 대로 남고, 나중에 이어서 쓸 수 있습니다.',
    keptAt: '{when} 수정',
    resume: '이어 쓰기',
    remove: '삭제',
    removeTitle: '초안 “{name}”{을/를} 삭제할까요?',
    removeText: '글과 판, 되돌리기 기록이 모두 이 브라우저에서 지워집니다. 디스크의 파일은 그대로 남습니다.',
    cancel: '취소',
    close: '닫기',
    opening: '여는 중…',
    problem: '열지 못했습니다',
    heldTitle: '다른 탭에 열려 있습니다',
    heldText: '그 탭에서 닫거나 그 탭에서 이어 쓰십시오. 두 탭이 서로 덮어쓰게 됩니다.',
    goneTitle: '초안이 없습니다',
    goneText: '브라우저에 더는 없습니다. 삭제했거나, 이 사이트의 데이터와 함께 지워졌을 수 있습니다.',
    storageTitle: '이 브라우저에는 초안이 남지 않습니다',
    storageText:
      '저장하지 않고 이 화면을 닫으면 쓴 내용이 사라집니다. 비공개 창이거나 사이트 설정 때문일 수 있습니다.',
    sourceFolder: '폴더',
    sourcePacked: '묶은 파일',
    sourceFiles: '파일',
    sourceTemplate: '견본',
    whyNothing: '고르신 것에 파일이 없습니다.',
    whyNoScenario: 'scenario.json이 없습니다. 찾은 것: {found}. scenario.json이 들어 있는 폴더를 고르십시오.',
    whyTooMany: '파일이 {most}개를 넘습니다. 시나리오 하나의 폴더만 고르십시오.',
    whyTooLarge: '{file}의 크기가 읽을 수 있는 한도 {most} MB를 넘습니다. 줄이거나 빼십시오.',
    whyWhole: '파일을 모두 합친 크기가 읽을 수 있는 한도 {most} MB를 넘습니다.',
    whyNotText: '{file}의 글이 UTF-8이 아닙니다. UTF-8로 저장한 뒤 다시 여십시오.',
    whyBadZip: '{file}: 읽을 수 있는 .zip이 아니거나 손상되었습니다. 폴더를 다시 압축하십시오.',
    whyNotJson: '{file}: JSON이 아닙니다({detail}). 폴더 안의 파일이라면 폴더 전체를 여십시오.',
    whyNotPacked:
      '{file}: 묶은 시나리오가 아닙니다. {detail} “casebridge pack”이나 이 화면에서 만든 파일을 여십시오.',
    whyUnsafe:
      '{file}: 폴더 밖을 가리키는 이름이라 아무것도 열지 않았습니다. 그런 이름을 빼고 다시 압축하십시오.',
    whyUnreadable: '브라우저가 읽지 못했습니다: {detail}. 다시 해 보거나 새로 고르십시오.',
    versions: '판',
    versionsText:
      '저장할 때마다 판이 하나씩 남습니다. 옛 판으로 돌아가는 것도 편집이므로 되돌릴 수 있습니다.',
    versionsNone: '아직 남은 판이 없습니다.',
    keepNow: '지금 판 남기기',
    versionName: '판 이름',
    restore: '이 판으로 돌아가기',
    saved: '저장',
    proved: '증명됨',
    named: '직접 남김',
    versionKept: '판을 남겼습니다.',
    versionFailed: '판을 남기지 못했습니다. 이 브라우저에는 데이터가 남지 않습니다.',
    restored: '{when} 판으로 돌아왔습니다. 되돌리기로 취소할 수 있습니다.',
    conflict: '{file}: 디스크에서 바뀌었습니다',
    conflictText:
      '읽은 뒤에 누군가가 바꾸었습니다. 아무것도 쓰지 않았습니다. 왼쪽은 지금 디스크의 글, 오른쪽은 쓰던 글입니다.',
    conflictGone: '디스크에서 삭제되었습니다.',
    conflictMine: '내 글로 덮어쓰기',
    conflictTheirs: '디스크의 글 가져오기',
    conflictLater: '나중에 정하기',
    theirs: '디스크',
    mine: '내 글',
    ignored: '시나리오에 들지 않는 파일 {count}개를 뺐습니다: {names}.',
    lineEnds: '줄 끝이 CR LF여서 LF로 바꾸었습니다: {names}. 저장하면 그대로 씁니다.',
  },
});

/** Why it was not opened, and what to do, in a sentence. */
export function problemSentence(problem: OpenProblem, language: Language): string {
  const t = shelfStrings.in(language);
  switch (problem.why) {
    case 'nothing':
      return t('whyNothing');
    case 'no-scenario':
      return t('whyNoScenario', { found: problem.found || '-' });
    case 'too-many':
      return t('whyTooMany', { most: problem.most });
    case 'too-large':
      return t('whyTooLarge', { file: problem.file, most: problem.mostMegabytes });
    case 'whole-too-large':
      return t('whyWhole', { most: problem.mostMegabytes });
    case 'not-text':
      return t('whyNotText', { file: problem.file });
    case 'bad-zip':
      return t('whyBadZip', { file: problem.file });
    case 'not-json':
      return t('whyNotJson', { file: problem.file, detail: problem.detail });
    case 'not-packed':
      return t('whyNotPacked', { file: problem.file, detail: problem.detail });
    case 'unsafe-path':
      return t('whyUnsafe', { file: problem.file });
    case 'unreadable':
      return t('whyUnreadable', { detail: problem.detail });
  }
}

/** Wall time in the reader's own zone: "4 May, 14:02". */
export function whenText(iso: string, language: Language): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(moment);
}
