import { createStrings } from '../../ui';

/** What is wrong and what to do, a sentence for each reason that a command can be refused. */
export const refusalStrings = createStrings({
  en: {
    'case-over': 'This part of the case is closed. You can read everything and write notes, nothing more.',
    paused: 'The case is paused. Go on with it first.',
    'unknown-id': 'The case knows nothing by that name. Open the place again and choose from what is there.',
    'not-open': 'That cannot be done at this point of the case. Look at your tasks for what is open.',
    'not-here': 'That document has not arrived. Move the clock, or ask for it.',
    'already-made': 'This has been done and stands.',
    'bad-value': 'This entry does not fit the field. Read the line under it and write it that way.',
    incomplete: 'Something is still empty. Fill in every field that is not marked as optional.',
    'under-way': 'This request is under way. Wait for the answer before you send it again.',
    locked: 'A review found this sound. It is locked and stays as it is.',
    'three-findings': 'A review takes three different findings that you have submitted. Choose three.',
    backwards: 'The clock moves forward only. Choose a later time.',
    'too-far': 'The clock moves at most 400 days at once. Choose an earlier time.',
    'hint-order': 'Hints are taken in order: where to look, which rule, an analogue. Take the next one.',
    'no-hints': 'There are no hints in an assessment.',
    'stage-open': 'The stage cannot be closed yet. Your tasks say what is missing.',
    'not-on-chain': 'The chain, as far as it is known now, does not hold that. Check the number, or search.',
    'not-on-board': 'Put it on the board first.',
    'already-on-board': 'It is on the board already.',
    'board-full': 'The board is full. Take something off it, or stop at what you have.',
    'nothing-there': 'There is nothing here to take back.',
    'extract-not-ready':
      'The board does not yet show what this extract is about. The dialog says what is missing.',
    'other-engine': 'This save was made by another version. It can be read and exported, not played on.',
    'replay-differs':
      'The log of this save does not replay to the same result. It can be read and exported, not played on.',
    'chain-broken':
      'The chain of this log is broken. It can be read up to the break and exported, not played on.',
    replay: 'This shows a moment of a log. It can be looked at, not played on.',
    failed:
      'That could not be done, and nothing was changed. Try again; if it happens again, export the log.',
  },
  ko: {
    'case-over': '이 부분은 종결되었습니다. 열람과 메모만 할 수 있습니다.',
    paused: '사건이 일시정지 상태입니다. 먼저 다시 시작하십시오.',
    'unknown-id': '이 사건에 없는 항목입니다. 화면을 다시 열어 목록에서 고르십시오.',
    'not-open': '지금 단계에서는 할 수 없습니다. 할 일 목록에서 가능한 것을 확인하십시오.',
    'not-here': '아직 도착하지 않은 자료입니다. 시간을 진행하거나 자료를 요청하십시오.',
    'already-made': '이미 처리된 사항이며 바꿀 수 없습니다.',
    'bad-value': '입력한 내용이 이 칸에 맞지 않습니다. 칸 아래 설명대로 적으십시오.',
    incomplete: '빈 칸이 있습니다. 선택 항목이 아닌 칸을 모두 채우십시오.',
    'under-way': '이미 진행 중인 요청입니다. 회신을 받은 뒤 다시 보낼 수 있습니다.',
    locked: '검토에서 타당하다고 확인되어 확정되었습니다. 고칠 수 없습니다.',
    'three-findings': '검토에는 제출한 사실 판단 중 서로 다른 세 건이 필요합니다. 세 건을 고르십시오.',
    backwards: '시간은 앞으로만 갑니다. 더 늦은 시각을 고르십시오.',
    'too-far': '한 번에 400일까지만 진행할 수 있습니다. 더 이른 시각을 고르십시오.',
    'hint-order': '힌트는 순서대로 봅니다(볼 곳, 규칙, 비슷한 예). 다음 순서의 힌트를 보십시오.',
    'no-hints': '평가에서는 힌트를 볼 수 없습니다.',
    'stage-open': '아직 이 단계를 마칠 수 없습니다. 할 일 목록에서 빠진 것을 확인하십시오.',
    'not-on-chain': '지금까지 알려진 체인에 없습니다. 번호를 확인하거나 찾기로 찾으십시오.',
    'not-on-board': '먼저 추적도에 올리십시오.',
    'already-on-board': '이미 추적도에 있습니다.',
    'board-full': '추적도가 가득 찼습니다. 일부를 내리거나 지금까지의 내용으로 마무리하십시오.',
    'nothing-there': '되돌리거나 철회할 것이 없습니다.',
    'extract-not-ready':
      '이 발췌에 필요한 내용이 아직 추적도에 없습니다. 등록 창에서 부족한 것을 확인하십시오.',
    'other-engine': '다른 버전에서 저장한 사건입니다. 열람하고 내보낼 수 있으나 이어서 할 수 없습니다.',
    'replay-differs':
      '이 기록을 재생한 결과가 저장된 결과와 다릅니다. 열람하고 내보낼 수 있으나 이어서 할 수 없습니다.',
    'chain-broken':
      '이 기록의 연결이 끊겨 있습니다. 끊긴 곳까지 열람하고 내보낼 수 있으나 이어서 할 수 없습니다.',
    replay: '기록의 한 시점을 보여 주는 화면입니다. 열람만 할 수 있습니다.',
    failed: '처리하지 못했고 바뀐 것은 없습니다. 다시 시도하고, 되풀이되면 기록을 내보내십시오.',
  },
});
