/** What is wrong with an incident and what is asked there, in the mainland's Chinese. */
import { say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import { meant, named } from './words.ts';

export const incidentIssues = {
  'incident.closed': ({ id }) =>
    say(`这个事件已经结束：${id}`, '还可以加笔记和文件，更新待办和声明。', '又有新情况，就新开一个：crisis-kit start'),
  'incident.read-only': ({ format: version }) =>
    say(
      `这份记录是用较新版本的 crisis-kit 写的（格式 ${version}）。`,
      '在这里只能看，不能接着做。',
      '用新版本接着做：npx crisis-kit@latest resume',
    ),
  'ask.moved-on': ({ found, open }) =>
    say(`现在问的不是“${found}”，什么也没有记录。`, `现在问的是“${open}”。`, '看过再回答：crisis-kit next'),
  'ask.nothing-open': ({ id }) => say(`事件 ${id} 现在没有要回答的问题。`, '', '看看现在的情况：crisis-kit status'),
  'ask.unknown-not-allowed': () =>
    say(
      '这个问题不能回答“还不知道”。',
      '给一个答案，或者写明为什么跳过。',
      '要跳过，输入 ：跳过（在脚本里写 --skip REASON）。',
    ),
  'back.nowhere': ({ found }) =>
    say(
      found === '' ? '这是第一个问题，前面没有了。' : `还没有回答过“${found}”。`,
      '',
      '前面的回答随时可以改：crisis-kit fact FACT VALUE',
    ),
  'fact.not-found': ({ found, near }) =>
    say(`没有“${found}”这一条事实。`, meant(near), '看看有哪些名称：crisis-kit status --json'),
  'task.not-found': ({ found, known }) =>
    say(
      `没有待办“${found}”。`,
      known === '' ? '现在还没有待办。' : `现有的待办有 ${named(known)}。`,
      '看看待办：crisis-kit status',
    ),
  'task.bad-state': ({ found, allowed }) =>
    say(
      `待办不能标成“${found}”。`,
      `可以写 ${named(allowed)}。`,
      '依次是未完成、有人在做、已完成、用不着。例如：crisis-kit task TASK done',
    ),
  'clock.not-found': ({ found, known }) =>
    say(
      `没有“${found}”这项在计的时间。`,
      known === '' ? '现在没有在计的时间。' : `现有的有 ${named(known)}。`,
      '看全部和名称：crisis-kit clock list --all',
    ),
  'clock.no-report': ({ clock }) =>
    say(`“${clock}”不是要报告的事。`, '只有法定期限才能决定不报告。', `做完了请输入：crisis-kit clock met ${clock}`),
  'clock.needs-reason': ({ clock }) =>
    say(
      '决定不报告，要写理由。',
      '理由会连同您的名字留在记录里。',
      `例如：crisis-kit clock not-reported ${clock} --because "律师确认不适用"`,
    ),
  'playbook.no-such': ({ found, known }) =>
    say(
      `没有应对手册“${found}”。`,
      known === '' ? '' : `现有的是 ${named(known)}。`,
      '看看各是做什么的：crisis-kit playbook list',
    ),
  'clock.running': ({ clock }) =>
    say(
      '这个期限已经在计时。',
      '重新计一次，到期时间会跟着变，却看不出为什么。',
      `如果应当从另一个时间算起，请写明：crisis-kit clock start ${clock} --when "2026-11-22 09:00"`,
    ),
  'severity.bad-level': ({ found }) =>
    say(`没有“${found}”这一级。`, '严重度是 1 到 4，4 最严重。', '例如：crisis-kit severity 3'),
  'severity.needs-reason': ({ from, to }) =>
    say(
      `要把严重度从${from}级降到${to}级，但没有写理由。`,
      '要写一句什么变了。',
      `例如：crisis-kit severity ${to} --reason "……"`,
    ),
} satisfies Partial<IssueSentences>;
