/** What is wrong with a statement and its release, in the mainland's Chinese. */
import { firstOf, say, utc } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import { walk } from '../walk.ts';
import { named } from './words.ts';

/** Of the words that release, the one a reader of simplified Chinese types. */
const ownWord = (words: string): string => (words.split(', ').includes('发布') ? '发布' : firstOf(words));

const states: Readonly<Record<string, string>> = walk.statementState;
const languages: Readonly<Record<string, string>> = walk.langName;

const DRAFT_AGAIN = '重新起草，从头看一遍：crisis-kit draft TEMPLATE';

export const releaseIssues = {
  'statement.not-found': ({ found, known }) =>
    say(
      `没有声明“${found}”。`,
      known === '' ? '现在还没有声明。' : `现有的是 ${named(known)}。`,
      '看看已有的声明：crisis-kit draft',
    ),
  'statement.not-printable': () =>
    say(
      'Word 文档没法显示在这里。',
      '要用 --print，请选 md、txt 或 html。',
      '去掉 --print 就会保存成文件，并告诉您文件在哪里。',
    ),
  'statement.no-template': ({ template }) =>
    say(`没有声明模板“${template}”。`, '', '看看这个事件已有的声明：crisis-kit draft'),
  'statement.no-language': ({ template, lang, has }) =>
    say(
      `模板“${template}”没有${languages[lang] ?? lang}的写法。`,
      `现有的是 ${named(has)}。`,
      `例如：crisis-kit draft ${template} --in ${has.split(', ')[0] ?? ''}`,
    ),
  'release.not-a-draft': ({ state }) =>
    say(
      `这份声明不能发布，它现在是“${states[state] ?? state}”。`,
      '只有草稿才能发布。',
      '重新起草一份：crisis-kit draft TEMPLATE',
    ),
  'release.missing': ({ facts, id }) =>
    say(`这份声明里还缺：${facts}`, '全部填好才能发布。', `补上：crisis-kit fact ${id} 内容`),
  'release.unworded': ({ facts, id, lang }) =>
    say(
      `这些内容还没有${languages[lang] ?? lang}的说法：${facts}`,
      '一份声明从头到尾用同一种语言。',
      `写下这种语言怎么说：crisis-kit fact ${id} "……" --wording ${lang}`,
    ),
  'release.overtaken': () => say('这份声明起草之后，有事实变了。', '发出去的要和现在知道的一致。', DRAFT_AGAIN),
  'release.hand-overtaken': ({ id, drawn, facts }) =>
    say(
      `这份声明是自己改写的，写好之后有事实变了：${facts}`,
      '发出去的要和现在知道的一致。',
      `改一改：crisis-kit edit ${id}。或者用模板重新起草：crisis-kit draft ${drawn} --redraw`,
    ),
  'release.placeholder': ({ id, found }) =>
    say(`声明里还有没填的地方：“${found}”。`, '全部填好才能发布。', `把它写完整：crisis-kit edit ${id}`),
  'release.finding': ({ id, excerpt, rules }) =>
    say(
      `检查认为这里有问题：“${excerpt}”。`,
      '只写核实过的，用站得住脚的说法。',
      `改写：crisis-kit edit ${id}。要保留，就写明理由：crisis-kit release ${id} --override ${rules} --because "……"`,
    ),
  'release.not-approved': ({ id, roles, role }) =>
    say(
      `这些内容还没有人批准，先要经过：${named(roles)}`,
      '按现在的严重度，批准之后才能发布。',
      `看过内容以后：crisis-kit approve ${id} --as ${role}`,
    ),
  'release.expired': ({ drafted }) =>
    say(`这份草稿放得太久了，是 ${utc(drafted)} 起草的。`, '要按现在知道的来写。', DRAFT_AGAIN),
  'release.time-past': ({ promised }) =>
    say(
      `这份声明里说好的时间已经过去了：${utc(promised)}`,
      '要写一个还没到、而且做得到的时间。',
      '改一个时间：crisis-kit fact FACT "YYYY-MM-DD HH:MM"',
    ),
  'release.not-offered': ({ condition }) =>
    say(
      '按现在的情况，还不能用这份声明。',
      `先要回答或核实：${condition}。`,
      '看看现在知道什么：crisis-kit status。也可以先用别的声明。',
    ),
  'release.unconfirmed': ({ facts, id }) =>
    say(
      `这份声明把没有核实过的说成了事实：${facts}`,
      '我们的人核实过的，才能说成事实。',
      `核实以后：crisis-kit fact ${id} 内容 --certainty confirmed`,
    ),
  'release.task-open': ({ tasks }) =>
    say(
      `发布之前，这件事要先做完：${tasks}`,
      '做完，或者写明为什么用不着。',
      `例如：crisis-kit task ${firstOf(tasks)} done`,
    ),
  'release.out-of-order': ({ untold }) =>
    say(
      `还没有告诉：${named(untold, walk.audience)}。`,
      '他们应该在发布之前从我们这里知道。',
      '先告诉他们。仍然要现在发布：--out-of-order',
    ),
  'release.needs-word': ({ word, found }) =>
    say(
      found === '' ? '没有发布：没有打出确认的词。' : `没有发布：“${found}”不是确认的词。`,
      `要完整打出“${ownWord(word)}”。`,
      `在脚本里：crisis-kit release STATEMENT --confirm ${ownWord(word)}`,
    ),
} satisfies Partial<IssueSentences>;
