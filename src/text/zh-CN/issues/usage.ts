/** What is wrong with a call and the files it names, in the mainland's Chinese. */
import { firstOf, say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import { system } from '../system.ts';
import { argument, meant, named } from './words.ts';

export const usageIssues = {
  'usage.unknown-command': ({ found, near }) =>
    say(`没有“${found}”这个命令。`, meant(near), '看看有哪些命令：crisis-kit --help'),
  'usage.unknown-option': ({ found, command }) =>
    say(`这里没有“${found}”这个选项。`, '', `看看有哪些选项：crisis-kit ${command} --help`.replace('  ', ' ')),
  'usage.missing-argument': ({ name }) =>
    say(`还缺一项：${argument(name)}。`, '', '在命令后面加上 --help，看看怎么写。'),
  'usage.too-many': ({ found }) => say(`多写了“${found}”。`, '', '有空格的内容要用英文双引号括起来。'),
  'usage.bad-value': ({ option, found, allowed }) =>
    say(found === '' ? `${option} 后面缺了内容。` : `${option} 不能写“${found}”。`, `可以写 ${named(allowed)}。`),
  'usage.no-terminal': ({ ask }) =>
    say(
      '这里没法提问，所以什么也没有替人决定。',
      `还缺“${ask}”的答案。`,
      '用 crisis-kit answer 或 --answers FILE 给出答案，或者在终端窗口里重新运行。',
    ),
  'usage.which-incident': ({ ids }) =>
    say('没有结束的事件不止一个。', `可能是 ${named(ids)}。`, `写明是哪一个，例如：crisis-kit status ${firstOf(ids)}`),
  'usage.no-incident': ({ dir }) =>
    say(
      `这里没有未结束的事件：${dir}`,
      '',
      '新开一个：crisis-kit start。看已经结束的：crisis-kit list。放在别的文件夹：--dir 文件夹',
    ),
  'usage.unknown-answer': ({ found }) =>
    say(`没有叫“${found}”的问题，什么也没有记录。`, '只能写这份手册会问的问题。', '在答案里改正，或者删掉。'),
  'file.cannot-read': ({ path }) => say(`打不开文件：${path}`, '', '检查路径。把文件拖到这个窗口里，路径会自动写好。'),
  'file.not-utf8': ({ path }) =>
    say(`文件不是 UTF-8 编码的文字：${path}`, '', '用记事本打开，另存为，编码选 UTF-8，再试一次。'),
  'file.not-docx': ({ path }) =>
    say(
      `这个文件读不成 Word 文档：${path}`,
      '扩展名是 docx、没有设密码的 Word 文档。',
      '用 Word 打开，另存为 Word 文档（docx）再试；也可以存成纯文本。',
    ),
  'file.exists': ({ path }) => say(`已经有这个文件了：${path}`, '', '换一个文件名。原来的文件没有动过。'),
  'file.cannot-write': ({ path, why }) =>
    say(`文件写不进去（${system(why).because}）：${path}`, '', '换一个文件夹，或者腾出一些空间。'),
  'file.bad-yaml': ({ path }) =>
    say(`这个文件按 YAML 读不懂：${path}`, '一行一个值，例如 harm: no', '看看这一行和上一行：冒号、引号、缩进。'),
  'file.not-answers': ({ path }) =>
    say(`这个文件里没有答案：${path}`, '一行一个问题，例如 harm: no', '照这样写好，再试一次。'),
  'usage.bad-facts': ({ found, allowed }) =>
    say(
      `事实文件里有不认识的内容：${found}`,
      `这里可以写：${allowed}`,
      '改好后再试一次。事实文件有三项：harm、confirmed、unconfirmed。',
    ),
  'usage.unknown-law': ({ id, near }) =>
    say(
      `没有这个法规代号：${id}`,
      near === '' ? '代号列在 docs/regimes.md。' : `是不是“${near}”？`,
      '换成正确的代号，或者去掉这个选项。',
    ),
  'file.too-large': ({ path, limit }) =>
    say(`文件太大：${path}`, `最大 ${limit}。`, '缩小一些；或者放在别处，写明放在哪里：crisis-kit note "……"'),
} satisfies Partial<IssueSentences>;
