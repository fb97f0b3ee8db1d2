import { createStrings } from '../../ui';

/** What a host could not do, and the way on. */
export const failureStrings = createStrings({
  en: {
    'scenario-missing':
      'This case is not installed here. Put its scenario back and build again, or open the log on the computer it came from.',
    'scenario-unreadable':
      'The file of this case has errors. Run “npx casebridge validate” on it; every error is listed with its place.',
    'slot-empty': 'There is no save in this slot any more.',
    'save-unreadable': 'This save cannot be read. Its log can still be exported.',
    'slot-in-use': 'Another tab of this browser plays this slot. Go on there, or close it and try again.',
    'assessment-locked':
      'This slot holds an assessment under way. It cannot be replaced; finish it or delete it, and the log of the next attempt will say so.',
    'assessment-elsewhere': 'An assessment of this case is under way in another slot. Finish that one first.',
    'assessment-import':
      'This is the log of an assessment. It is read with “npx casebridge replay”, and cannot be played on.',
    'no-way-back': 'This case cannot be taken up again there: nothing was done at this decision point.',
    storage:
      'The browser let nothing be stored or changed. Export what you need, then look at the settings of the browser for this page.',
    'session-closed': 'This session was closed in the meantime. Open it again from the start page.',
    internal:
      'The part of the page that runs cases has failed. Load the page again; if it happens again, export the log.',
  },
  ko: {
    'scenario-missing':
      '설치되어 있지 않은 사건입니다. 시나리오를 되돌려 다시 빌드하거나, 기록을 만든 컴퓨터에서 여십시오.',
    'scenario-unreadable':
      '사건 파일에 오류가 있습니다. ‘npx casebridge validate’로 검사하면 오류와 위치가 모두 나옵니다.',
    'slot-empty': '이 칸에 저장이 없습니다.',
    'save-unreadable': '읽을 수 없는 저장입니다. 기록은 내보낼 수 있습니다.',
    'slot-in-use':
      '이 브라우저의 다른 탭에서 이 칸을 쓰고 있습니다. 그 탭에서 계속하거나 닫은 뒤 다시 시도하십시오.',
    'assessment-locked':
      '진행 중인 평가가 든 칸이라 바꿀 수 없습니다. 마치거나 삭제하십시오. 다음 기록에 그 사실이 남습니다.',
    'assessment-elsewhere': '다른 칸에서 이 사건의 평가가 진행 중입니다. 먼저 그것을 마치십시오.',
    'assessment-import': '평가 기록입니다. ‘npx casebridge replay’로 읽으며 이어서 할 수 없습니다.',
    'no-way-back': '이 결정 지점에서 한 일이 없어 거기서 다시 시작할 수 없습니다.',
    storage:
      '브라우저가 저장이나 변경을 허용하지 않았습니다. 필요한 것을 내보낸 뒤 이 페이지의 브라우저 설정을 확인하십시오.',
    'session-closed': '그사이 닫힌 세션입니다. 시작 화면에서 다시 여십시오.',
    internal: '사건을 진행하는 부분이 실패했습니다. 페이지를 다시 열고, 되풀이되면 기록을 내보내십시오.',
  },
});
