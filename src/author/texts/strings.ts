import { createStrings } from '../../ui';

export const textsStrings = createStrings({
  en: {
    title: 'Texts',
    search: 'Search texts',
    show: 'Show',
    all: 'All',
    good: 'Translated',
    missing: 'Missing',
    stale: 'Changed since',
    placeholders: 'Placeholders differ',
    orphan: 'Left over',
    count: '{count} {count|text|texts}',
    key: 'Place',
    none: 'No text is like that',
    noneText: 'Change the search or what is shown.',
    one: 'One language only',
    oneText:
      'meta.languages names one language. Add another, such as "ko", and its texts stand here beside the first.',
    missingMark: 'No translation yet.',
    staleMark: 'The first language was changed after this was translated.',
    oddMark: 'Not in both: {names}.',
    orphanMark: 'The text that this translates is gone.',
    accept: 'Still right',
    acceptAll: 'All translations are up to date',
    remove: 'Remove',
    openFile: 'Open the document',
    edit: '{key}, {language}',
    source: 'Show in the source',
    broken: 'A file cannot be parsed now, so texts cannot be edited here.',
    counts: 'Texts',
    ids: '{count} ids',
    missingCount: '{count} missing',
  },
  ko: {
    title: '글',
    search: '글 찾기',
    show: '보기',
    all: '모두',
    good: '번역됨',
    missing: '빠짐',
    stale: '원문이 바뀜',
    placeholders: '자리표시자 다름',
    orphan: '남은 번역',
    count: '글 {count}개',
    key: '위치',
    none: '해당하는 글이 없습니다',
    noneText: '찾는 말이나 보기를 바꾸십시오.',
    one: '언어가 하나뿐입니다',
    oneText:
      'meta.languages에 언어가 하나만 있습니다. "ko"처럼 하나를 더하면 두 언어의 글이 나란히 나타납니다.',
    missingMark: '아직 번역이 없습니다.',
    staleMark: '번역한 뒤에 원문이 바뀌었습니다.',
    oddMark: '한쪽에만 있음: {names}',
    orphanMark: '이 번역의 원문이 없어졌습니다.',
    accept: '그대로 맞음',
    acceptAll: '모든 번역이 최신임',
    remove: '지우기',
    openFile: '문서 열기',
    edit: '{key}, {language}',
    source: '소스에서 보기',
    broken: '지금 읽을 수 없는 파일이 있어 여기서 글을 고칠 수 없습니다.',
    counts: '글',
    ids: '식별자 {count}개',
    missingCount: '{count}개 빠짐',
  },
});

const OWN_NAMES: Readonly<Record<string, string>> = { en: 'English', ko: '한국어' };

/** A language by its own name; by its code if the screens do not know it. */
export function ownName(language: string): string {
  return OWN_NAMES[language] ?? language;
}
