/** What is wrong with a record, in the mainland's Chinese. */
import { say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import { format } from '../format.ts';
import { system } from '../system.ts';
import { named } from './words.ts';

const BAD_LINE: Readonly<Record<'json' | 'canonical' | 'hash' | 'data' | 'chain' | 'sequence' | 'envelope', string>> = {
  json: '读不懂',
  canonical: '写法和当初写下的不一样',
  hash: '和它自己的指纹对不上',
  data: '内容和指纹对不上',
  chain: '和上一条接不上',
  sequence: '序号不对',
  envelope: '缺少该有的部分',
};

const KEEP_A_COPY = '先把整个文件夹原样复制一份，不要手工修补。再找备份来对照。';
const FROM_BACKUP = '从备份里找回原来的，放回原处。没有备份，就把知道的写下来：crisis-kit note "……"';

const tornHint = (file: string): string =>
  file.includes('torn')
    ? `断掉的部分已经放到 ${file}。看看最后一个回答还在不在，不在就再答一次。`
    : '照常继续就行；断掉的部分会在下次记录时放到一边。';

export const recordIssues = {
  'record.not-found': ({ id }) =>
    say(`这里没有事件“${id}”。`, '', '看看有哪些：crisis-kit list。放在别的文件夹：--dir 文件夹'),
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
} satisfies Partial<IssueSentences>;
