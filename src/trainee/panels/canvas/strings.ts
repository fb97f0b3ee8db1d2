import { createStrings } from '../../../ui';

/** The frame around a drawn place: how it loads, and why it cannot be shown. */
export const canvasStrings = createStrings({
  en: {
    view: 'View',
    list: 'List view',
    loading: 'Loading the picture',
    stepCode: 'Fetching the drawing',
    stepFonts: 'Preparing letters and colours',
    noWebgl: 'This browser cannot draw the picture',
    noWebglWhy:
      'It needs WebGL, which is missing or switched off here. The list below holds the same things and the same acts.',
    noCode: 'The drawing could not be loaded',
    noCodeWhy: 'The connection failed on the way. The list below holds the same things and the same acts.',
    retry: 'Try the picture again',
  },
  ko: {
    view: '보기 방식',
    list: '목록 보기',
    loading: '그림 불러오는 중',
    stepCode: '그리기 모듈 받는 중',
    stepFonts: '글꼴과 색상 준비 중',
    noWebgl: '이 브라우저에서는 그림을 표시할 수 없습니다',
    noWebglWhy: 'WebGL이 없거나 꺼져 있습니다. 아래 목록에서 같은 내용을 보고 같은 조치를 할 수 있습니다.',
    noCode: '그림을 불러오지 못했습니다',
    noCodeWhy: '연결이 끊겼습니다. 아래 목록에서 같은 내용을 보고 같은 조치를 할 수 있습니다.',
    retry: '그림 다시 불러오기',
  },
});
