/** The sentences for editing, comparing, approving and withdrawing a statement, in Traditional Chinese. */
import type { StatementIssues } from '../../../core/statement/issues.ts';
import { say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import { listed, oneOf, states } from './words.ts';

/** Refusals of a release that lie in the words themselves. */
export type InWords = 'release.hand-overtaken' | 'release.placeholder' | 'release.finding' | 'release.not-approved';

export const statementIssues: Pick<IssueSentences, keyof StatementIssues | InWords> = {
  'release.hand-overtaken': ({ id, drawn, facts }) =>
    say(
      `這份是自己改寫的，寫好之後事實變了：${listed(facts)}`,
      '聲明說的，要和現在知道的一致。',
      `改寫：crisis-kit edit ${id}。或用範本重新擬：crisis-kit draft ${drawn} --redraw。`,
    ),
  'release.placeholder': ({ id, found }) =>
    say(`裡面還有沒填的地方：「${found}」。`, '不能留空就發出去。', `把它寫完整：crisis-kit edit ${id}。`),
  'release.finding': ({ id, excerpt, rules }) =>
    say(
      `檢查覺得這裡有問題：「${excerpt}」。`,
      '只寫查證過的，用站得住腳的說法。',
      `改寫：crisis-kit edit ${id}。要保留，就寫下原因：crisis-kit release ${id} --override ${rules} --because "原因"`,
    ),
  'release.not-approved': ({ id, roles, role }) =>
    say(
      `這份內容還沒核准，要先經過：${listed(roles)}`,
      '以現在的嚴重度，要先有人點頭才能發布。',
      `看過內容之後：crisis-kit approve ${id} --as ${role}`,
    ),
  'edit.moved-on': ({ id }) =>
    say(
      '您看過的不是最新的內容，已經有新的版本。',
      '要修改或核准，都以現在這一版為準。',
      `看看改了什麼：crisis-kit diff ${id}`,
    ),
  'edit.unchanged': () => say('一個字都沒有改，所以沒有記下新的版本。', '', '看目前的聲明：crisis-kit draft。'),
  'edit.not-a-draft': ({ state }) =>
    say(
      `這份聲明不能再改了，現在是：${states(state)}。`,
      '只有草稿可以改。',
      '需要新的內容，就再擬一份：crisis-kit draft。',
    ),
  'edit.no-editor': ({ id }) =>
    say(
      '編輯器打不開，或是沒有存檔就關掉了。',
      '環境變數 VISUAL 或 EDITOR 指定的編輯器。',
      `也可以從檔案讀進來：crisis-kit edit ${id} --file 檔案`,
    ),
  'approve.unknown-role': ({ found, known }) =>
    say(`沒有「${found}」這個角色。`, oneOf(known), '例如：crisis-kit approve 聲明 --as management。'),
  'approve.not-yours': ({ id, role, roles, who, by }) =>
    say(
      `${roles}是${who}，而現在登記的是${by}。`,
      '由擔任這個角色的人核准。',
      `您就是${who}的話，加上 --by "${who}"。找不到人的話：crisis-kit approve ${id} --for ${role} --because "原因"`,
    ),
  'approve.needs-reason': ({ id, role, roles }) =>
    say(
      `要代替${roles}核准，但沒有寫原因。`,
      '寫一句為什麼沒辦法問到本人。',
      `例如：crisis-kit approve ${id} --for ${role} --because "在飛機上，六點才到"`,
    ),
  'withdraw.not-out': ({ state }) =>
    say(`這份聲明沒有在外面，現在是：${states(state)}。`, '發布過的才需要撤回。', '看目前的聲明：crisis-kit draft。'),
  'withdraw.needs-reason': ({ id }) =>
    say('撤回要寫原因。', '一句話，留在紀錄裡。', `例如：crisis-kit withdraw ${id} --because "批號寫錯了"`),
  'lines.not-found': ({ found, known }) =>
    say(`沒有第「${found}」條對外說法。`, oneOf(known, '現在一條都還沒有。'), '看有哪些：crisis-kit lines。'),
  'diff.only-version': () => say('這份聲明只有一個版本。', '', '要修改的話：crisis-kit edit 聲明。'),
  'diff.no-version': ({ found, most }) =>
    say(`沒有第「${listed(found)}」版。`, `1 到 ${most} 其中一個數字。`, '例如：crisis-kit diff 聲明 --from 1。'),
};
