/** What is wrong with scenarios and drills, in the mainland's Chinese. */
import { type SentencesOf, say } from '../../sentences.ts';
import { meant } from './words.ts';

const listed = (text: string): string => text.split(', ').join('、');
const oneOf = (known: string): string => (known === '' ? '' : `可以写：${listed(known)}`);

export const drillIssues: SentencesOf<'drill'> = {
  'drill.unknown-inject': ({ found, near }) => say(`这份演练脚本里没有情景“${found}”。`, meant(near), '把名称改对。'),
  'drill.unknown-name': ({ predicate, found, near }) =>
    say(`条件里问的这一项不存在：${predicate}('${found}')`, meant(near), '把名称改对。'),
  'drill.after-circle': ({ injects }) =>
    say(`这几个情景互相等着，谁也不会出现：${listed(injects)}`, '', '给其中一个写上自己的时间。'),
  'drill.too-late': ({ inject, length }) =>
    say(`“${inject}”要等演练结束才出现。`, `要在 ${length} 之内。`, '把它提前，或者把演练延长。'),
  'drill.needs-unknown': ({ facts }) =>
    say(
      `没有写“还不知道”时要不要出现：${listed(facts)}`,
      '要有一行 unknown: deliver 或 unknown: pass',
      '在条件下面加上。',
    ),
  'drill.idle-unknown': () => say('“unknown:”这一行永远用不到。', '这里的条件不会是“还不知道”。', '删掉这一行。'),
  'drill.bad-start': ({ found }) =>
    say(`这不是日期和时间：${found}`, '例如“2026-11-20T14:10”。', '照这样写，用当地时间。'),
  'drill.bad-zone': ({ found, example }) =>
    say(`没有这个时区：${found}`, `例如“${example}”。`, '写上事情发生地的时区。'),
  'drill.import-skipped': ({ found }) =>
    say(`没有带过来：${found}`, '', '演练里放不下这些，要紧的请自己补到新文件里。'),
  'drill.import-instead': ({ found, taken }) =>
    say(`这里不认识“${found}”，先写成“${taken}”。`, '', '有更合适的，就在新文件里改掉。'),
  'drill.import-cut': ({ most }) =>
    say('这段文字太长，后面截掉了。', `最多 ${most} 个字。`, '看看要紧的内容还在不在。'),
  'drill.import-filled': ({ key }) =>
    say(`原来的文件没写“${key}”。`, '', '先放了一段话，好让演练能进行，请换成自己的。'),
  'drill.import-nothing': ({ path }) =>
    say(
      `这个文件变不成演练：${path}`,
      '一行一个情景的表格（CSV），或者 CEXF 文件（JSON）。',
      '把文件改成和导出的一样：crisis-kit drill export',
    ),
  'drill.no-scenario': ({ found, known }) =>
    say(`没有演练脚本“${found}”。`, oneOf(known), '看看有哪些：crisis-kit drill list'),
  'drill.none-open': () => say('现在没有进行中的演练。', '', '开始一场：crisis-kit drill start 名称'),
  'drill.not-a-drill': ({ id }) =>
    say(`没有这场演练：${id}`, '要写已经开始的演练的编号。', '看看有哪些：crisis-kit drill list'),
  'drill.not-over': ({ id }) => say(`演练 ${id} 还在进行。`, '', '演练结束之后才问这一题：crisis-kit drill end ID'),
  'drill.no-such-answer': ({ found, choices }) =>
    say(`答案里没有“${found}”。`, choices, '从这些里面选一个作为正确答案。'),
  'drill.over': ({ id }) => say(`这场演练已经结束了：${id}`, '', '看看记录：crisis-kit log 编号'),
  'drill.already-came': ({ inject }) => say(`“${inject}”已经出现过了。`, '', '换一个。'),
  'drill.no-inject': ({ found, known }) => say(`这场演练里没有情景“${found}”。`, oneOf(known), '从这些里面选一个。'),
  'drill.bad-duration': ({ found }) =>
    say(`这不是一段时间：${found}`, '“PT10M”是十分钟，“PT1H”是一小时。', '照这样写。'),
};
