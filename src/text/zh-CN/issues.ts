/** What is wrong, what is right and what to do next, in the mainland's Chinese: for values, incidents, records and calls. */
import type { Place } from '../../core/issue.ts';
import type { IssueFrame, IssueSentences, Sentence } from '../words.ts';
import { format } from './format.ts';
import { contentIssues } from './issues-content.ts';
import { walk } from './walk.ts';

const say = (found: string, expected = '', hint = ''): Sentence => ({ found, expected, hint });

/** Raw values joined by commas, as a Chinese list in words. */
const named = (joined: string, names: Readonly<Record<string, string>> = {}): string =>
  format.list(joined.split(/,\s*/).filter((part) => part !== '').map((part) => names[part] ?? part));

const meant = (near: string): string => (near === '' ? '' : `是不是要写 ${near}？`);

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了', EDQUOT: '分到的磁盘空间用完了', EACCES: '没有权限', EPERM: '系统不允许', EROFS: '这个位置只能读，不能写', ENOENT: '找不到这个位置',
  ENOTDIR: '路径中有一段不是文件夹', EISDIR: '这是文件夹，不是文件', EEXIST: '同名的文件已经在那里', EBUSY: '正被其他程序占用', EIO: '磁盘读写出错',
  ENAMETOOLONG: '路径太长', EMFILE: '同时打开的文件太多', ENFILE: '同时打开的文件太多', EFBIG: '文件太大', ENODEV: '磁盘不见了', ENXIO: '磁盘不见了',
  ETIMEDOUT: '等了太久没有回应', ELOOP: '链接绕成了圈', ESTALE: '网络磁盘断开了', ENOTSUP: '这种磁盘不支持', EOPNOTSUPP: '这种磁盘不支持', EXDEV: '不在同一个磁盘上',
};

const system = (why: string): string => SYSTEM[why] ?? `系统代码 ${why}`;

const BAD_LINE: Readonly<Record<'json' | 'canonical' | 'hash' | 'data' | 'chain' | 'sequence' | 'envelope', string>> = {
  json: '读不懂', canonical: '写法和当初写下的不一样', hash: '和它自己的指纹对不上', data: '内容和指纹对不上', chain: '和上一条接不上', sequence: '序号不对',
  envelope: '缺少该有的部分',
};

const EXAMPLE_TIME = '例如 2026-11-22 15:00；只写几点也可以，例如 15:00。';

const WORD_BEFORE = '发布是一件收不回来的事，所以要有人亲手确认。';

export const issues: IssueSentences = {
  ...contentIssues,

  'value.empty': () => say('什么也没有填。', '要有内容。', '还不知道就选“还不知道”，用不着就跳过。'),
  'value.not-integer': ({ found }) => say(`“${found}”不是整数。`, '只写数字，例如 12。', '还不知道就选“还不知道”。'),
  'value.not-number': ({ found }) => say(`“${found}”不是数字。`, '只写数字，例如 12 或 3.5。', '还不知道就选“还不知道”。'),
  'value.not-money': ({ found, currency }) => say(`“${found}”看不出是多少钱。`, `写金额和币种，例如 1500 ${currency}；最多两位小数。`),
  'value.not-date': ({ found }) => say(`没有“${found}”这一天，或者写法看不懂。`, '按年-月-日写，例如 2026-11-22。'),
  'value.not-datetime': ({ found }) => say(`“${found}”看不出是什么时间。`, EXAMPLE_TIME),
  'value.not-yes-no': ({ found }) => say(`“${found}”看不出是“是”还是“否”。`, '写 yes（是）或 no（否）。', '不确定就选“还不知道”。'),
  'value.not-a-choice': ({ found, choices }) => say(`没有“${found}”这个选项。`, `可以选：${named(choices)}。`),
  'value.too-small': ({ found, min }) => say(`${found} 太小。`, `至少是 ${format.number(min)}。`),
  'value.too-large': ({ found, max }) => say(`${found} 太大。`, `最多是 ${format.number(max)}。`),
  'value.too-long': ({ length, max }) => say(`太长了：${format.number(length)}字。`, `最多${format.number(max)}字。`, '缩短一些；放不下的，可以作为文件附上。'),
  'value.past': ({ found }) => say(`“${found}”已经过去了。`, '选一个还没到、而且一定做得到的时间。'),
  'value.broken-text': () => say('这段文字在输入时坏了，有的字变成了乱码。', '文字要完整。', '请重新输入一次；如果是粘贴的，改为手工输入。'),

  'incident.closed': ({ id }) => say(`事件 ${id} 已经结束，不能再改。`, '结束的事件只能查看。', `查看：crisis-kit log ${id}；又有新情况，就新开一个：crisis-kit start`),
  'incident.read-only': ({ format: version }) => say(`这份记录是较新版本写的（格式 ${version}），在这里只能看。`, '用同样新的版本才能接着做。', '请更新 crisis-kit，再打开一次。'),
  'ask.moved-on': ({ found, open }) => say(`问题“${found}”已经过去了。`, `现在问的是：${open}。`, '先看现在问什么：crisis-kit next'),
  'ask.nothing-open': ({ id }) => say(`事件 ${id} 现在没有要回答的问题。`, '', `看看现在的情况：crisis-kit status ${id}`),
  'ask.unknown-not-allowed': ({ ask }) => say(`“${ask}”不能回答“还不知道”。`, '请给一个答案，或者跳过。', '要跳过：crisis-kit answer --skip later'),
  'back.nowhere': ({ found }) => say(found === '' ? '前面没有可以返回的问题。' : `前面没有问过“${found}”。`, '只能回到已经问过的问题。', '看看问过什么：crisis-kit log'),
  'fact.not-found': ({ found, near }) => say(`没有“${found}”这一条事实。`, meant(near), '看看已有哪些：crisis-kit status'),
  'task.not-found': ({ found, known }) => say(`没有待办“${found}”。`, known === '' ? '现在还没有待办。' : `现有的待办：${named(known)}。`, '看看待办：crisis-kit status'),
  'task.bad-state': ({ found, allowed }) => say(`待办不能标成“${found}”。`, `可以写：${named(allowed)}。`, 'open 未完成，assigned 有人在做，done 已完成，not-needed 用不着。'),
  'playbook.no-such': ({ found, known }) => say(`没有应对手册“${found}”。`, `现有的：${named(known)}。`, '不知道用哪一份，就直接输入：crisis-kit start'),
  'severity.bad-level': ({ found }) => say(`没有“${found}”这一级。`, '严重度是 1、2、3 或 4。'),
  'severity.needs-reason': ({ from, to }) => say(`要把严重度从${from}级降到${to}级，但没有写理由。`, '降低严重度要写一句理由。', `例如：crisis-kit severity ${to} --reason "已核实没有人受伤"`),
  'statement.not-found': ({ found, known }) => say(`没有声明“${found}”。`, known === '' ? '现在还没有声明。' : `现有的：${named(known)}。`, '看看已有的声明：crisis-kit draft'),
  'statement.no-template': ({ template }) => say(`没有声明模板“${template}”。`, '', '看看这个事件已有的声明：crisis-kit draft'),
  'statement.no-language': ({ template, lang }) => say(`模板“${template}”没有${walk.langName[lang as 'en'] ?? lang}的写法。`, '', '换一种语言：--in zh-CN、--in zh-TW 或 --in en'),
  'release.not-a-draft': ({ statement, state }) => say(`声明“${statement}”的状态是“${(walk.statementState as Readonly<Record<string, string>>)[state] ?? state}”，不能发布。`, '只有草稿才能发布。'),
  'release.missing': ({ statement, facts }) => say(`声明“${statement}”还有没填的内容：${named(facts)}。`, '全部填好才能发布。', '把缺的补上：crisis-kit fact，再重新起草。'),
  'release.overtaken': ({ statement }) => say(`声明“${statement}”起草之后，有事实变了。`, '发出去的内容要和现在知道的一致。', '请重新起草，看过新的内容再发布。'),
  'release.expired': ({ statement }) => say(`声明“${statement}”是较早起草的，已经过了有效时间。`, '发出去的应该是刚看过的内容。', '请重新起草，再看一遍。'),
  'release.time-past': ({ statement }) => say(`声明“${statement}”里说好的时间已经过去了。`, '说好的时间要在以后，而且做得到。', '改一个新的时间，再重新起草。'),
  'release.not-offered': ({ statement }) => say(`现在还不到用声明“${statement}”的时候。`, '承担责任的话，要等确认是自己的责任、也问过律师和保险公司（或者把决定写下来）之后才说。', '先用别的声明；情况清楚后，把回答改过来。'),
  'release.unconfirmed': ({ statement, facts }) => say(`声明“${statement}”把还没核实的内容说成了事实：${named(facts)}。`, '没核实的，不能说成事实。', '先核实，再把这一条标成“我们的人核实过”。'),
  'release.task-open': ({ statement, tasks }) => say(`发布声明“${statement}”之前，还有事没做完：${named(tasks)}。`, '这些事要先做完，或者写明为什么用不着。', '做完后标一下：crisis-kit task'),
  'release.out-of-order': ({ untold }) => say(`还没有告诉：${named(untold, walk.audience)}。他们应该先知道。`, '先告诉他们，再发布。', '仍然要现在发布，请加上 --out-of-order，这个决定会写进记录。'),
  'release.needs-word': ({ word, found }) => say(found === '' ? '没有打出确认的字，所以没有发布。' : `“${found}”不是确认的字，所以没有发布。`, `要完整打出其中一个：${named(word)}。`, `${WORD_BEFORE}例如：--confirm 发布`),
  'close.needs-reason': ({ open }) => say(`还有${format.number(open)}件事没有了结，没有写理由，不能结束。`, '没了结就结束，要写一句理由。', '写上 --reason "……"，或者先不结束。'),

  'record.not-found': ({ id }) => say(`找不到事件 ${id}。`, '', '看看有哪些事件：crisis-kit list。如果放在别的文件夹，请加上 --dir'),
  'record.ambiguous': ({ id, candidates }) => say(`以 ${id} 开头的事件不止一个。`, `可能是：${named(candidates)}。`, '多写几位编号。'),
  'record.bad-line': ({ seq, why }) => say(`记录的第${format.number(seq)}条${BAD_LINE[why]}。`, '写下的记录不应该再有变化。', '不要手工改记录。找一份备份来对照，并请懂电脑的同事看一看。'),
  'record.torn-tail': ({ bytes, file }) => say(`最后一条没写完就断了（${format.number(bytes)}字节）。`, '在它之前的记录都是完整的。', `断掉的部分在 ${file}。请看看最后一个回答还在不在，不在就再答一次。`),
  'record.file-changed': ({ file }) => say(`文件 ${file} 的内容变了。`, '存进记录的文件不应该再改。', '找原来的文件来对照；要用新的，请另外再添加一次。'),
  'record.file-missing': ({ file }) => say(`文件 ${file} 不见了。`, '记录里提到的文件应该都在。', '从备份里找回来，放回原处。'),
  'record.file-unknown': ({ file }) => say(`文件夹里多了 ${file}，记录里没有提到它。`, '只有从程序里添加的文件，才算在记录里。', '要留下它，就添加进去：crisis-kit attach'),
  'record.bundle-changed': () => say('这个事件用的应对手册和模板，在开始之后被改过。', '一个事件从头到尾用同一份手册。', '从备份里找回事件文件夹中的 bundle.json。'),
  'record.head-differs': ({ found, expected }) => say(`记录指纹对不上。现在是：${found}`, `抄下的是：${expected}`, '末尾可能少了几条，也可能是抄错了。请对照备份。'),
  'record.empty': ({ id }) => say(`事件 ${id} 的记录是空的。`, '至少应该有第一条。', '从备份里找回来；没有备份，就新开一个：crisis-kit start'),
  'record.newer-format': ({ found, known }) => say(`这份记录的格式是 ${found}，这里只认识到 ${known}。`, '要用较新的 crisis-kit 打开。', '请更新后再打开；现在仍可以看。'),
  'record.cannot-write': ({ path, why }) => say(`写不进去：${path}（${system(why)}）。`, '回答要写进磁盘才算数。', '腾出空间或换一个文件夹（--dir），再试一次。'),
  'record.cannot-read': ({ path, why }) => say(`读不出来：${path}（${system(why)}）。`, '', '看看磁盘是否接好、有没有权限，再试一次。'),
  'record.busy': ({ id, pid }) => say(`另一个程序正在写事件 ${id}（进程 ${pid}）。`, '', '稍等一下再试。如果自己在别的窗口开着，请先在那边按回车键或退出。'),
  'record.busy-elsewhere': ({ id, host }) => say(`另一台电脑（${host}）正在写事件 ${id}。`, '', '先在那台电脑上退出，再试一次。'),
  'record.lock-unreadable': ({ id, path }) => say(`事件 ${id} 被锁住了，但看不出是谁锁的。`, '', `先确认没有人正在写这个事件，再删除这个文件：${path}`),

  'usage.unknown-command': ({ found, near }) => say(`没有“${found}”这个命令。`, meant(near), '看看有哪些命令：crisis-kit --help'),
  'usage.unknown-option': ({ found, command }) => say(`命令 ${command} 没有“${found}”这个选项。`, '', `看看有哪些选项：crisis-kit ${command} --help`),
  'usage.missing-argument': ({ name }) => say(`还缺一项：${name}。`, '', '在命令后面加上 --help，看看怎么写。'),
  'usage.too-many': ({ found }) => say(`多写了“${found}”。`, '', '有空格的内容要用英文双引号括起来。'),
  'usage.bad-value': ({ option, found, allowed }) => say(found === '' ? `${option} 后面缺了内容。` : `${option} 不能写“${found}”。`, `可以写：${named(allowed)}。`),
  'usage.no-terminal': ({ ask }) => say(`这里不能提问，而“${ask}”还没有回答。`, '', '在终端窗口里运行，或者在命令里把答案写上。'),
  'usage.which-incident': ({ ids }) => say('没有结束的事件不止一个，不知道指哪一个。', `可能是：${named(ids)}。`, '在命令里写上事件编号。'),
  'usage.no-incident': ({ dir }) => say(`这里没有未结束的事件：${dir}`, '', '新开一个：crisis-kit start。如果放在别的文件夹，请加上 --dir'),
  'usage.unknown-answer': ({ found }) => say(`答案文件里的“${found}”不是任何一个问题。`, '', '检查这个名称；问题的名称看这里：crisis-kit next --json'),
  'file.cannot-read': ({ path }) => say(`读不到文件：${path}`, '', '检查路径有没有写错、文件还在不在、有没有权限。'),
  'file.not-utf8': ({ path }) => say(`文件不是 UTF-8 编码的文字：${path}`, '', '用记事本打开，另存为，编码选 UTF-8，再试一次。'),
  'file.not-answers': ({ path }) => say(`这不是答案文件：${path}`, '每行一个，写法是“问题名称: 答案”。', '问题的名称看这里：crisis-kit next --json'),
  'file.too-large': ({ path, megabytes }) => say(`文件太大：${path}`, `最大 ${format.number(megabytes)} MB。`, '缩小一些，或者只写下它存放在哪里。'),
  'settings.bad': ({ path, key, found }) => say(`配置文件 ${path} 里，“${key}”写成了“${found}”，用不了。`, '', '改好或删掉这一行，再试一次。'),
};

const place = (at: Place): string => {
  switch (at.kind) {
    case 'file': return `${at.file} 第${at.line}行第${at.column}列`;
    case 'path': return at.path;
    case 'argument': return `命令中的 ${at.name}`;
    case 'ask': return `问题 ${at.id}`;
    case 'event': return `记录第${at.seq}条`;
    case 'statement': return `声明 ${at.id}`;
    case 'nowhere': return '';
  }
};

export const frame: IssueFrame = {
  error: '错误',
  warning: '提醒',
  place,
  found: '发现',
  expected: '应该是',
  next: '怎么办',
  fault: (folder) => ['程序自己出了错，不是操作的问题。', `之前输入的内容都在记录里：${folder}`, '要继续，请重新输入：crisis-kit start'],
  count: (errors, warnings) => (errors + warnings === 0 ? '没有发现问题。' : `错误${format.number(errors)}处，提醒${format.number(warnings)}处。`),
};
