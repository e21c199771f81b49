/** What is wrong with editing, comparing, approving or withdrawing a statement, in the mainland's Chinese. */
import type { StatementIssues } from '../../../core/statement/issues.ts';
import { say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import { walk } from '../walk.ts';

const states: Readonly<Record<string, string>> = walk.statementState;
const listed = (joined: string): string => joined.split(', ').join('、');

export const statementIssues: Pick<IssueSentences, keyof StatementIssues> = {
  'edit.moved-on': ({ id }) =>
    say(
      '你看的已经不是最新的内容，现在有了新的版本。',
      '修改也好，批准也好，都以现在这一版为准。',
      `看看改了什么：crisis-kit diff ${id}`,
    ),
  'edit.unchanged': () => say('一个字都没改，没有记下新的版本。', '', '看看已有的声明：crisis-kit draft'),
  'edit.not-a-draft': ({ state }) =>
    say(
      `这份声明不能再改了，它现在是“${states[state] ?? state}”。`,
      '只有草稿才能改。',
      '重新起草一份：crisis-kit draft TEMPLATE',
    ),
  'edit.no-editor': ({ id }) =>
    say(
      '编辑器打不开，或者没有保存就关掉了。',
      '环境变量 VISUAL 或 EDITOR 里写的编辑器。',
      `也可以从文件读入：crisis-kit edit ${id} --file FILE`,
    ),
  'approve.unknown-role': ({ found, known }) =>
    say(
      `没有“${found}”这个角色。`,
      known === '' ? '' : `现有的是 ${listed(known)}。`,
      '例如：crisis-kit approve STATEMENT --as management',
    ),
  'approve.not-yours': ({ id, role, roles, who, by }) =>
    say(
      `${roles}是${who}，现在登记的却是${by}。`,
      '由担任这个角色的人批准。',
      `你就是${who}，就加上 --by "${who}"。联系不上本人：crisis-kit approve ${id} --for ${role} --because "……"`,
    ),
  'approve.needs-reason': ({ id, role, roles }) =>
    say(
      `要代替${roles}批准，但没有写理由。`,
      '写一句为什么问不到本人。',
      `例如：crisis-kit approve ${id} --for ${role} --because "在飞机上，六点才落地"`,
    ),
  'withdraw.not-out': ({ state }) =>
    say(
      `这份声明不在外面，它现在是“${states[state] ?? state}”。`,
      '发布过的才需要撤回。',
      '看看已有的声明：crisis-kit draft',
    ),
  'withdraw.needs-reason': ({ id }) =>
    say('撤回要写理由。', '一句话，留在记录里。', `例如：crisis-kit withdraw ${id} --because "批号写错了"`),
  'lines.not-found': ({ found, known }) =>
    say(
      `没有第“${found}”条口径。`,
      known === '' ? '现在一条都还没有。' : `现有的是 ${known.split(', ').join('、')}。`,
      '看看有哪些：crisis-kit lines',
    ),
  'diff.only-version': () => say('这份声明只有一个版本。', '', '要修改：crisis-kit edit STATEMENT'),
  'diff.no-version': ({ found, most }) =>
    say(`没有第“${found}”版。`, `1 到 ${most} 之间的数字。`, '例如：crisis-kit diff STATEMENT --from 1'),
};
