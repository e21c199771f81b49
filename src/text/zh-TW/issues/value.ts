/** The sentences for values, commands to an incident and the call itself, in Traditional Chinese. */
import type { FactIssues } from '../../../core/fact/issues.ts';
import type { IncidentIssues } from '../../../core/incident/issues.ts';
import type { UsageIssues } from '../../../core/usage-issues.ts';
import { say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';

import type { InWords } from './statement.ts';
import { argument, audiences, fault, listed, moment, near, oneOf, states } from './words.ts';

export const valueIssues: Pick<IssueSentences, keyof FactIssues> = {
  'value.empty': () =>
    say('什麼都沒有輸入。', '至少要有一個字。', '打好再按 Enter。還不知道的話，可以打「：不知道」或「：略過」。'),
  'value.not-integer': ({ found }) =>
    say(`「${found}」不是整數。`, '只有數字，例如 1200。', '不確定確切的數字，先填目前知道的，之後可以改。'),
  'value.not-number': ({ found }) => say(`「${found}」不是數字。`, '數字，例如 12 或 3.5。', '只打數字，不要加單位。'),
  'value.not-money': ({ found, currency }) =>
    say(
      `「${found}」看不出是多少錢。`,
      `金額加幣別，例如 1500 ${currency}；只打數字就是 ${currency}。`,
      '只打數字，最多兩位小數。',
    ),
  'value.not-date': ({ found }) =>
    say(`「${found}」看不出是哪一天。`, '西元年、月、日，例如 2026-11-22。', '請照這個樣子再打一次。'),
  'value.not-datetime': ({ found }) =>
    say(
      `「${found}」看不出是什麼時候。`,
      '日期和幾點都要有，例如 2026-11-22 15:00；今天的話，也可以只打幾點，例如 15:00。',
      '時間用 24 小時制：下午 3 點是 15:00。',
    ),
  'value.not-yes-no': ({ found }) =>
    say(`「${found}」看不出是或否。`, 'yes（是）或 no（否）。', '請選一個。還不知道的話，就選「還不知道」。'),
  'value.not-a-choice': ({ found, choices }) =>
    say(`選項裡沒有「${found}」。`, oneOf(choices), '請從裡面選，一字不差。'),
  'value.too-small': ({ found, min }) => say(`${found} 太小了。`, `最少是 ${min}。`, '請再看一次數字。'),
  'value.too-large': ({ found, max }) => say(`${found} 太大了。`, `最多是 ${max}。`, '請再看一次數字。'),
  'value.too-long': ({ length, max }) =>
    say(`太長了，有 ${length} 個字。`, `最多 ${max} 個字。`, '先寫重點，其他的可以記成筆記，或加成附件。'),
  'value.future': ({ found }) =>
    say(
      `${found} 還沒到。`,
      '實際發生的時間，不會晚於現在。',
      '看看日期和時區對不對；如果是剛剛的事，就不用加 --when。',
    ),
  'value.past': ({ found }) => say(`${found} 已經過了。`, '還沒到的時間。', '請選一個現在之後、而且一定做得到的時間。'),
  'value.broken-text': () =>
    say(
      '這段文字裡有壞掉的字，存不了。',
      '可以正常顯示的文字。',
      '請不要用貼上的，重新打一次；或先貼到記事本，再複製過來。',
    ),
};

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

export const usageIssues: Pick<IssueSentences, keyof UsageIssues> = {
  'usage.unknown-command': (given) =>
    say(
      `沒有「${given.found}」這個命令。`,
      '只能用 crisis-kit 認得的命令。',
      near(given.near, '看有哪些命令：crisis-kit --help。'),
    ),
  'usage.unknown-option': ({ found, command }) =>
    say(
      `看不懂「${found}」。`,
      command === '' ? '只能用 crisis-kit 認得的選項。' : `只能用 ${command} 認得的選項。`,
      `看有哪些選項：crisis-kit ${command === '' ? '' : `${command} `}--help。`,
    ),
  'usage.missing-argument': ({ name }) =>
    say(`少了${argument(name)}。`, `命令後面要接${argument(name)}。`, '看怎麼用：在命令後面加 --help。'),
  'usage.too-many': ({ found }) =>
    say(`多了「${found}」。`, '內容裡有空格的話，前後要加引號。', '看怎麼用：在命令後面加 --help。'),
  'usage.bad-value': ({ option, found, allowed }) =>
    say(`${option} 不能是「${found}」。`, oneOf(allowed), '請用其中一個再試一次。'),
  'usage.no-terminal': ({ ask }) =>
    say(
      `沒有人可以回答「${ask}」，因為現在不是在終端機裡執行。`,
      '這個答案要事先給，程式不會自己替您回答。',
      '用 crisis-kit answer 或 --answers 檔案 給答案；或在終端機裡執行。',
    ),
  'usage.which-incident': ({ ids }) =>
    say(
      '沒結案的事件不只一個，不知道是哪一個。',
      `請指定其中一個：${listed(ids)}`,
      '把事件編號接在命令後面。看清單：crisis-kit list。',
    ),
  'usage.no-incident': ({ dir }) =>
    say(
      `這裡沒有還沒結案的事件：${dir}`,
      '先有一個事件。',
      '開始一個：crisis-kit start。要看已經結案的：用 crisis-kit list 查編號，加在命令後面。紀錄放在別處的話，加上 --dir 資料夾。',
    ),
  'usage.unknown-answer': ({ found }) =>
    say(
      `答案檔裡的「${found}」，這本應變手冊裡沒有。`,
      '只能寫應變手冊會問的項目。',
      '改正或刪掉這一項再試。什麼都還沒有記下來。',
    ),
  'file.cannot-read': ({ path }) =>
    say(`讀不到這個檔案：${path}`, '檔案要存在，而且打得開。', '請檢查路徑；把檔案從資料夾拖進視窗，路徑就會出現。'),
  'file.not-answers': ({ path }) =>
    say(`這個檔案讀不出答案：${path}`, '一行一個「問題的 id: 答案」的 YAML。', '改正後再試一次。什麼都還沒有記下來。'),
  'usage.bad-facts': ({ found, allowed }) =>
    say(
      `事實檔裡有不認得的內容：${found}`,
      `這裡可以寫：${allowed}`,
      '改正後再試一次。事實檔有三項：harm、confirmed、unconfirmed。',
    ),
  'usage.unknown-law': ({ id, near }) =>
    say(
      `沒有這個法規代號：${id}`,
      near === '' ? '代號列在 docs/regimes.md。' : `是不是「${near}」？`,
      '換成正確的代號，或不要加這個選項。',
    ),
  'file.exists': ({ path }) => say(`這裡已經有這個檔案：${path}`, '', '換一個檔名。原來的檔案沒有動過。'),
  'file.cannot-write': ({ path, why }) =>
    say(
      `檔案存不了，${fault(why)}：${path}`,
      '資料夾要可以寫入，而且還有空間。',
      '換一個資料夾，或清出空間，再試一次。',
    ),
  'file.bad-yaml': ({ path }) =>
    say(`這個 YAML 檔案的寫法讀不懂：${path}`, '一行一個「名稱: 內容」，縮排對齊，冒號用半形。', '改正後再試一次。'),
  'file.not-utf8': ({ path }) =>
    say(`這個檔案不是 UTF-8 文字：${path}`, '以 UTF-8 儲存的文字檔。', '用記事本開啟，另存新檔，編碼選 UTF-8。'),
  'file.not-docx': ({ path }) =>
    say(
      `這個檔案讀不成 Word 檔：${path}`,
      '副檔名是 docx、沒有設密碼的 Word 檔。',
      '用 Word 開啟，另存新檔，選 Word 文件（docx）；也可以存成純文字檔。',
    ),
  'file.too-large': ({ path, limit }) =>
    say(`檔案太大：${path}`, `最多 ${limit}。`, '照片或影片請縮小；也可以另外保存，再用筆記寫下放在哪裡。'),
};
