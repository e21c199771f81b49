/** What Traditional Chinese says about scenarios and drills. */
import { type SentencesOf, say } from '../../sentences.ts';
import { listed, near, oneOf } from './words.ts';

export const drillIssues: SentencesOf<'drill'> = {
  'drill.unknown-inject': ({ found, near: close }) =>
    say(`這份演練腳本裡沒有「${found}」這個狀況。`, near(close, ''), '改成正確的名稱。'),
  'drill.unknown-name': ({ predicate, found, near: close }) =>
    say(`條件裡問到的名稱不存在：${predicate}('${found}')`, near(close, ''), '改成正確的名稱。'),
  'drill.after-circle': ({ injects }) =>
    say(`這幾個狀況互相等待，永遠不會發生：${listed(injects)}`, '', '讓其中一個有自己的時間。'),
  'drill.too-late': ({ inject, length }) =>
    say(`「${inject}」要到演練結束才發生。`, `要在 ${length} 以內。`, '讓它早一點發生，或把演練拉長。'),
  'drill.needs-unknown': ({ facts }) =>
    say(
      `這些事實可能還不知道，卻沒有寫那時候要不要發生：${listed(facts)}`,
      '有一行 unknown: deliver 或 unknown: pass',
      '在條件下面加上這一行。',
    ),
  'drill.idle-unknown': () => say('這裡的 unknown 永遠用不到。', '條件可能不知道時，才寫 unknown。', '刪掉這一行。'),
  'drill.bad-start': ({ found }) =>
    say(`這不是日期和時間：${found}`, '例如「2026-11-20T14:10」。', '照這樣寫，用當地的時間。'),
  'drill.bad-zone': ({ found, example }) =>
    say(`沒有這個時區：${found}`, `例如「${example}」。`, '寫上事情發生地的時區。'),
  'drill.import-skipped': ({ found }) => say(`已略過：${found}`, '', '演練裡放不進這些，要緊的請自己補進新的檔案。'),
  'drill.import-instead': ({ found, taken }) =>
    say(`這裡不認得「${found}」，先寫成「${taken}」。`, '', '有更合適的，請在新的檔案裡改掉。'),
  'drill.import-cut': ({ most }) =>
    say('這段文字太長，後面已經截掉。', `最多 ${most} 個字。`, '看看重要的內容是不是還在。'),
  'drill.import-filled': ({ key }) =>
    say(`原來的檔案沒有寫「${key}」。`, '', '先放了一段文字，讓演練可以進行，請換成您自己的。'),
  'drill.import-nothing': ({ path }) =>
    say(
      `這個檔案做不成演練：${path}`,
      '一列一個狀況的表格（CSV），或是 CEXF 檔案（JSON）。',
      '把您的檔案改成和匯出的一樣：crisis-kit drill export',
    ),
  'drill.no-scenario': ({ found, known }) =>
    say(`沒有「${found}」這份演練腳本。`, oneOf(known), '看看有哪些：crisis-kit drill list'),
  'drill.none-open': () => say('現在沒有進行中的演練。', '', '開始一場：crisis-kit drill start 名稱'),
  'drill.not-a-drill': ({ id }) =>
    say(`沒有這場演練：${id}`, '要寫已經開始的演練的編號。', '看看有哪些：crisis-kit drill list'),
  'drill.not-over': ({ id }) => say(`演練 ${id} 還在進行。`, '', '演練結束後才會問這一題：crisis-kit drill end ID'),
  'drill.no-such-answer': ({ found, choices }) =>
    say(`答案裡沒有「${found}」。`, choices, '從這些裡面選一個當正確答案。'),
  'drill.over': ({ id }) => say(`這場演練已經結束：${id}`, '', '看看紀錄：crisis-kit log 編號'),
  'drill.already-came': ({ inject }) => say(`「${inject}」已經發生過了。`, '', '換一個。'),
  'drill.no-inject': ({ found, known }) => say(`這場演練裡沒有「${found}」這個狀況。`, oneOf(known), '從這些裡面選。'),
  'drill.bad-duration': ({ found }) =>
    say(`這不是一段時間：${found}`, '「PT10M」是十分鐘，「PT1H」是一小時。', '照這樣寫。'),
};
