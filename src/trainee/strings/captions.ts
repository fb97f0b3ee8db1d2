import { createStrings } from '../../ui';

/** What stands for each sound, with sound on or off. */
export const captionStrings = createStrings({
  en: {
    'caption.paper': 'Paper on the desk.',
    'caption.stamp': 'Stamp.',
    'caption.tick': 'The clock moves on.',
    'caption.message': 'A message.',
    'caption.pin': 'Pin: an exhibit in the tray.',
    'caption.deadline': 'Bell: a deadline is near.',
    'caption.supported': 'Three rising tones: supported.',
    'caption.refused': 'Two equal tones: returned or refused.',
    'caption.radio': 'Radio opens.',
  },
  ko: {
    'caption.paper': '종이 놓는 소리.',
    'caption.stamp': '도장 찍는 소리.',
    'caption.tick': '시계 소리: 시간이 진행됨.',
    'caption.message': '메시지 알림음.',
    'caption.pin': '핀 꽂는 소리: 자료를 꺼냄.',
    'caption.deadline': '종소리: 기한이 가까움.',
    'caption.supported': '올라가는 세 음: 뒷받침됨.',
    'caption.refused': '같은 두 음: 반려 또는 거절.',
    'caption.radio': '무전 열림.',
  },
});
