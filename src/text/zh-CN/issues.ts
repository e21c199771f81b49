/** What is wrong, what is right and what to do next, in the mainland's Chinese: for incidents, records and calls. */
import { firstOf, say, utc } from '../sentences.ts';
import type { IssueSentences } from '../words.ts';
import { format } from './format.ts';
import { contentIssues } from './issues-content.ts';
import { drillIssues } from './issues-drill.ts';
import { kitIssues } from './issues-kit.ts';
import { statementIssues } from './issues-statement.ts';
import { valueIssues } from './issues-value.ts';
import { system } from './system.ts';
import { walk } from './walk.ts';

/** Raw values joined by commas, as a Chinese list in words. */
const named = (joined: string, names: Readonly<Record<string, string>> = {}): string =>
  joined
    .split(/,\s*/)
    .filter((part) => part !== '')
    .map((part) => names[part] ?? part)
    .join('、');

const meant = (near: string): string => (near === '' ? '' : `是不是要写 ${near}？`);

const BAD_LINE: Readonly<Record<'json' | 'canonical' | 'hash' | 'data' | 'chain' | 'sequence' | 'envelope', string>> = {
  json: '读不懂',
  canonical: '写法和当初写下的不一样',
  hash: '和它自己的指纹对不上',
  data: '内容和指纹对不上',
  chain: '和上一条接不上',
  sequence: '序号不对',
  envelope: '缺少该有的部分',
};

/** Of the words that release, the one a reader of simplified Chinese types. */
const ownWord = (words: string): string => (words.split(', ').includes('发布') ? '发布' : firstOf(words));

const states: Readonly<Record<string, string>> = walk.statementState;
const languages: Readonly<Record<string, string>> = walk.langName;

const KEEP_A_COPY = '先把整个文件夹原样复制一份，不要手工修补。再找备份来对照。';
const FROM_BACKUP = '从备份里找回原来的，放回原处。没有备份，就把知道的写下来：crisis-kit note "……"';
const DRAFT_AGAIN = '重新起草，从头看一遍：crisis-kit draft TEMPLATE';

const tornHint = (file: string): string =>
  file.includes('torn')
    ? `断掉的部分已经放到 ${file}。看看最后一个回答还在不在，不在就再答一次。`
    : '照常继续就行；断掉的部分会在下次记录时放到一边。';

export const issues: IssueSentences = {
  ...contentIssues,
  ...kitIssues,
  ...drillIssues,
  ...valueIssues,
  ...statementIssues,

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
  'record.not-found': ({ id }) =>
    say(`这里没有事件“${id}”。`, '', '看看有哪些：crisis-kit list。放在别的文件夹：--dir FOLDER'),
  'record.ambiguous': ({ id, candidates }) =>
    say(`以 ${id} 开头的事件不止一个。`, `可能是 ${named(candidates)}。`, '多写几位编号。'),
  'record.bad-line': ({ seq, why }) =>
    say(`记录的第${format.number(seq)}条${BAD_LINE[why]}。`, '写下的记录不应该再变。', KEEP_A_COPY),
  'record.torn-tail': ({ bytes, file }) =>
    say(`最后一条只写了一半（${format.number(bytes)}字节），像是断过电。`, '在它之前的都完整。', tornHint(file)),
  'record.file-changed': ({ file }) =>
    say(`文件“${file}”和当初记下的不一样了。`, '记下的文件不应该再变。', FROM_BACKUP),
  'record.file-missing': ({ file }) => say(`记下的文件“${file}”不见了。`, '记下的文件应该留在文件夹里。', FROM_BACKUP),
  'record.file-unknown': ({ file }) =>
    say(
      `事件的文件夹里多了“${file}”，记录里没有提到它。`,
      '',
      '是这个事件的，就添加进去：crisis-kit attach FILE。不是，就移到别处。',
    ),
  'record.bundle-changed': ({ found, expected }) =>
    say(
      `和事件一起保存的应对手册变了，现在的指纹是：${found || '没有'}`,
      `原来的是 ${expected}`,
      '从这个文件夹的备份里找回 bundle.jsonl。',
    ),
  'record.head-differs': ({ found, expected }) =>
    say(
      `这份记录里没有抄下的那个指纹，末尾的指纹是：${found || '没有'}`,
      `抄下的是 ${expected}`,
      '看看是不是抄全了。如果抄全了，就是末尾少了几条，要去找备份。',
    ),
  'record.empty': ({ id }) =>
    say(
      `事件“${id}”的记录是空的。`,
      '至少应该有开头的一条。',
      '找这个文件夹的备份；没有备份，就重新开始：crisis-kit start',
    ),
  'record.newer-format': ({ found, known }) =>
    say(
      `这份记录是用较新版本的 crisis-kit 写的（格式 ${found}）。`,
      `这个版本只认识到格式 ${known}，可以看，不能接着做。`,
      '用新版本接着做：npx crisis-kit@latest resume',
    ),
  'record.cannot-write': ({ path, why }) =>
    say(`记录写不进去（${system(why).because}）：${path}`, '', system(why).remedy),
  'record.cannot-read': ({ path, why }) =>
    say(`记录读不出来（${system(why).because}）：${path}`, '', system(why).remedy),
  'record.busy': ({ pid }) =>
    say(
      pid > 0 ? `另一个窗口正在写这个事件（进程 ${pid}）。` : '别的窗口正在写这个事件。',
      '',
      '稍等一下再试。已经记录的都不会丢。',
    ),
  'record.busy-elsewhere': ({ host }) =>
    say(`电脑“${host}”正在写这个事件。`, '', '等那边做完，或者在那边退出，再试一次。'),
  'record.lock-unreadable': ({ path }) =>
    say('这个事件被标成正在使用，但看不出是谁在用。', '', `确认没有别人开着它，再删除这个文件，然后重试：${path}`),

  'usage.unknown-command': ({ found, near }) =>
    say(`没有“${found}”这个命令。`, meant(near), '看看有哪些命令：crisis-kit --help'),
  'usage.unknown-option': ({ found, command }) =>
    say(`这里没有“${found}”这个选项。`, '', `看看有哪些选项：crisis-kit ${command} --help`.replace('  ', ' ')),
  'usage.missing-argument': ({ name }) => say(`还缺一项：${name}。`, '', '在命令后面加上 --help，看看怎么写。'),
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
    say(`这里没有未结束的事件：${dir}`, '', '新开一个：crisis-kit start。放在别的文件夹：--dir FOLDER'),
  'usage.unknown-answer': ({ found }) =>
    say(`没有叫“${found}”的问题，什么也没有记录。`, '只能写这份手册会问的问题。', '在答案里改正，或者删掉。'),
  'file.cannot-read': ({ path }) => say(`打不开文件：${path}`, '', '检查路径。把文件拖到这个窗口里，路径会自动写好。'),
  'file.not-utf8': ({ path }) =>
    say(`文件不是 UTF-8 编码的文字：${path}`, '', '用记事本打开，另存为，编码选 UTF-8，再试一次。'),
  'file.exists': ({ path }) => say(`已经有这个文件了：${path}`, '', '换一个文件名。原来的文件没有动过。'),
  'file.cannot-write': ({ path, why }) =>
    say(`文件写不进去（${system(why).because}）：${path}`, '', '换一个文件夹，或者腾出一些空间。'),
  'file.bad-yaml': ({ path }) =>
    say(`这个文件按 YAML 读不懂：${path}`, '一行一个值，例如 harm: no', '看看这一行和上一行：冒号、引号、缩进。'),
  'file.not-answers': ({ path }) =>
    say(`这个文件里没有答案：${path}`, '一行一个问题，例如 harm: no', '照这样写好，再试一次。'),
  'file.too-large': ({ path, limit }) =>
    say(`文件太大：${path}`, `最大 ${limit}。`, '缩小一些；或者放在别处，写明放在哪里：crisis-kit note "……"'),
};
