/** Commands that an incident does not take, in Traditional Chinese. */
import type { IncidentIssues } from '../../../core/incident/issues.ts';
import { say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import type { InWords } from './statement.ts';
import { audiences, listed, moment, near, oneOf, states } from './words.ts';

export const incidentIssues: Pick<IssueSentences, Exclude<keyof IncidentIssues, InWords>> = {
  'incident.closed': () =>
    say(
      '這個事件已經結案。',
      '結案後還可以寫筆記、加檔案、改待辦和聲明，但不能再回答問題。',
      '事情又發生了，就開新的事件：crisis-kit start。',
    ),
  'incident.read-only': ({ format }) =>
    say(
      `這份紀錄是較新版本的 crisis-kit 寫的（格式 ${format}）。`,
      '用同一版，或更新版的 crisis-kit，才能接著寫。',
      '現在只能看：crisis-kit status、crisis-kit log。要接著做，請更新 crisis-kit。',
    ),
  'ask.moved-on': ({ found, open }) =>
    say(`現在問的不是「${found}」了。`, `現在等著回答的是「${open}」。`, '先看目前的問題再回答：crisis-kit next。'),
  'ask.nothing-open': () =>
    say('現在沒有要回答的問題。', '有問題等著，才能回答。', '看看進行到哪裡：crisis-kit status。'),
  'ask.unknown-not-allowed': ({ ask }) =>
    say(
      `「${ask}」不能回答「不知道」。`,
      '這是您自己要決定或提供的內容。',
      '請給一個答案，或略過並說明原因：--skip 原因。',
    ),
  'back.nowhere': ({ found }) =>
    say(
      found === '' ? '前面沒有問題可以回去了。' : `前面沒有「${found}」這一題。`,
      '已經回答過的問題。',
      '看回答過哪些：crisis-kit log。',
    ),
  'fact.not-found': (given) =>
    say(
      `沒有「${given.found}」這項事實。`,
      '只能用應變手冊裡有的事實。',
      near(given.near, '看目前有哪些：crisis-kit status。'),
    ),
  'task.not-found': ({ found, known }) =>
    say(`沒有「${found}」這項待辦。`, oneOf(known, '現在還沒有任何待辦。'), '看目前的待辦：crisis-kit status。'),
  'task.bad-state': ({ found, allowed }) => say(`待辦不能設成「${found}」。`, oneOf(allowed), '請用其中一個再試一次。'),
  'playbook.no-such': ({ found, known }) =>
    say(`沒有「${found}」這本應變手冊。`, oneOf(known), '看有哪些：crisis-kit playbook list。'),
  'clock.not-found': ({ found, known }) =>
    say(
      `沒有「${found}」這項還在算的時間。`,
      oneOf(known, '現在沒有在算的時間。'),
      '看全部和名稱：crisis-kit clock list --all。',
    ),
  'clock.no-report': ({ clock }) =>
    say(
      `「${clock}」不是要通報的事。`,
      '只有法定期限才能決定不通報。',
      `做完了請輸入：crisis-kit clock met ${clock}。`,
    ),
  'clock.needs-reason': ({ clock }) =>
    say(
      '決定不通報，要寫理由。',
      '理由會和您的名字一起留在紀錄裡。',
      `例如：crisis-kit clock not-reported ${clock} --because "律師確認不適用"。`,
    ),
  'clock.running': ({ clock }) =>
    say(
      '這個期限已經在算了。',
      '再起算一次，到期時間會跟著變，卻看不出原因。',
      `如果該從別的時間算起，請寫明：crisis-kit clock start ${clock} --when "2026-11-22 09:00"。`,
    ),
  'severity.bad-level': ({ found }) =>
    say(`嚴重度沒有「${found}」。`, '1、2、3 或 4，4 最嚴重。', '請用其中一個數字再試一次。'),
  'severity.needs-reason': ({ from, to }) =>
    say(
      `嚴重度要從 ${from} 降到 ${to}，但沒有寫原因。`,
      '往下調，一定要寫原因。',
      `crisis-kit severity ${to} --reason 原因`,
    ),
  'statement.not-found': ({ found, known }) =>
    say(`沒有「${found}」這份聲明。`, oneOf(known, '現在還沒有任何聲明。'), '看目前的聲明：crisis-kit status。'),
  'statement.not-printable': () =>
    say(
      'Word 檔沒辦法顯示在這裡。',
      '要用 --print，請選 md、txt 或 html。',
      '拿掉 --print 就會存成檔案，並告訴您檔案在哪裡。',
    ),
  'statement.no-template': ({ template }) =>
    say(
      `找不到這份聲明的範本「${template}」。`,
      '要用事件開始時存下的範本。',
      '紀錄可能被動過，請檢查：crisis-kit verify。',
    ),
  'statement.no-language': ({ template, lang, has }) =>
    say(
      `範本「${template}」沒有 ${lang} 的版本。`,
      oneOf(has, '範本有的語言。'),
      `請換一種語言再試：crisis-kit draft ${template} --in ${has.split(', ')[0] ?? ''}`,
    ),
  'release.not-a-draft': ({ state }) =>
    say(
      `這份聲明不是草稿了，現在是：${states(state)}。`,
      '只有草稿能發布。',
      '需要新的內容，就再擬一份：crisis-kit draft。',
    ),
  'release.missing': ({ facts, id }) =>
    say(`還缺內容，不能發布：${listed(facts)}`, '該填的都要填好。', `先補上：crisis-kit fact ${id} 內容`),
  'release.unworded': ({ facts, id, lang }) =>
    say(
      `這些內容還沒有 ${lang} 的說法：${listed(facts)}`,
      '一份聲明從頭到尾用同一種語言。',
      `寫下這種語言怎麼說：crisis-kit fact ${id} "…" --wording ${lang}`,
    ),
  'release.overtaken': () =>
    say('草稿擬好之後，裡面的事實變了。', '草稿和現在的事實要一致。', '重新擬一份，從頭看過再發布：crisis-kit draft。'),
  'release.expired': ({ drafted }) =>
    say(
      `這份草稿放太久了，是 ${moment(drafted)} 擬的。`,
      '剛擬好的草稿。',
      '重新擬一份，從頭看過再發布：crisis-kit draft。',
    ),
  'release.time-past': ({ promised }) =>
    say(
      `裡面說好的時間 ${moment(promised)} 已經過了。`,
      '還沒到的時間。',
      '先改成一個做得到的時間，再重新擬一份：crisis-kit fact 名稱 時間。',
    ),
  'release.not-offered': () =>
    say(
      '照目前的事實，還不能用這份聲明。',
      '它需要的事實，要先由自己人查證過。',
      '先查證，再把那項事實改成查證過。要先說話，可以用別的聲明。',
    ),
  'release.unconfirmed': ({ facts, id }) =>
    say(
      `裡面把還沒查證的事說成了事實：${listed(facts)}`,
      '沒查證的事，只能寫成還在查證。',
      `查證過了，就改成查證過：crisis-kit fact ${id} 內容 --certainty confirmed`,
    ),
  'release.task-open': ({ tasks }) =>
    say(
      `發布之前要先做的待辦還沒做：${listed(tasks)}`,
      '做好，或記下為什麼不需要。',
      `crisis-kit task ${tasks.split(', ')[0] ?? ''} done`,
    ),
  'release.out-of-order': ({ untold }) =>
    say(
      `這些人應該先知道，但還沒告訴他們：${audiences(untold)}`,
      '先告訴和他們最有關的人，再對外說。',
      '先去告訴他們。還是要現在發布，就再確認一次：--out-of-order。',
    ),
  'release.needs-word': ({ word, found }) =>
    say(
      found === '' ? '還沒有打出發布這個詞，所以沒有發布。' : `「${found}」不是要打的詞，所以沒有發布。`,
      `完整打出其中一個：${listed(word)}`,
      '用命令發布時，加上 --confirm 發布。',
    ),
};
