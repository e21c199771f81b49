/** What is wrong with the contacts or with this installation, in the mainland's Chinese. */
import { type SentencesOf, say } from '../../sentences.ts';
import { system } from '../system.ts';

const DATES = { review: '把联系人重新过一遍', drill: '做下一次演练', training: '做培训' } as const;

const CHECK = '打个电话核对一下：crisis-kit contacts check';
const FILL_IN = '补上：crisis-kit init';

export const kitIssues: SentencesOf<'kit' | 'doctor'> = {
  'kit.none': ({ file }) =>
    say('还没有写下出了事该找谁。', `这个文件夹或上一级里要有 ${file}。`, '五分钟就能填好：crisis-kit init'),
  'kit.needs-terminal': ({ command, file }) =>
    say(
      `crisis-kit ${command} 要一题一题问，这里没有人可以回答。`,
      `在终端窗口里运行，或者用记事本直接填这个文件：${file}`,
      '想先打印一份空表：crisis-kit init --print 文件夹',
    ),
  'kit.no-company': ({ what }) =>
    say(
      what === 'name' ? '还没写顾客认得的名称，出事的时候还得问。' : '还没写一个有人接的联系方式，出事的时候还得问。',
      '',
      FILL_IN,
    ),
  'kit.roles-unset': ({ roles }) =>
    say(`这些角色还没有人：${roles}。`, '每个角色写一个名字，一个人可以兼几个。', FILL_IN),
  'kit.no-deputy': ({ roles }) =>
    say(`这些角色只有一个人，没有替补：${roles}。`, '再写一个名字，休假、手机没电时有人顶上。', FILL_IN),
  'kit.unknown-role': ({ found, near }) =>
    say(`没有“${found}”这个角色。`, near === '' ? '' : `是不是要写 ${near}？`, '在文件的“roles:”下面改好。'),
  'kit.no-way': ({ who }) => say(`没写怎么联系${who}。`, '至少要有一个电话。', '补上：crisis-kit contacts check'),
  'kit.never-verified': ({ who }) => say(`还没人试过能不能联系上：${who.split(', ').join('、')}。`, '', CHECK),
  'kit.stale': ({ who, last, days }) => say(`上次联系上${who}是 ${days} 天前（${last}）。`, '', CHECK),
  'kit.not-reached': ({ who, day }) => say(`${day} 没有联系上${who}。`, '', CHECK),
  'kit.date-passed': ({ what, day }) =>
    say(`原定 ${day} ${DATES[what]}，日子已经过了。`, '', '做完以后，在文件的“upkeep:”下面写上下一次的日期。'),
  'doctor.not-writable': ({ dir, why }) =>
    say(`这个文件夹里存不了记录（${system(why).because}）：${dir}`, '', system(why).remedy),
  'doctor.no-content': ({ folder }) => say(`这里缺少应对手册：${folder}`, '', '趁有网的时候，重新安装 crisis-kit。'),
  'doctor.needs-network': () =>
    say(
      '这一份是临时下载的，没有网可能就打不开了。',
      '要在这台电脑上装一份。',
      '趁有网的时候运行：npm install --global crisis-kit',
    ),
};
