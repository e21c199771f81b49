/** The sentences for the contacts and for this installation, in Traditional Chinese. */
import { type SentencesOf, say } from '../../sentences.ts';

import { fault, listed, near as meant } from './words.ts';

const DATES = { review: '重新檢查聯絡人', drill: '辦下一次演練', training: '辦教育訓練' } as const;

const CHECK = '打電話確認，並記下來：crisis-kit contacts check';
const FILL_IN = '補上：crisis-kit init';

export const kitIssues: SentencesOf<'kit' | 'doctor'> = {
  'kit.none': ({ file }) =>
    say('出事時由誰先處理，還沒有寫下來。', `這個資料夾或上層要有一個 ${file}。`, '只要五分鐘：crisis-kit init'),
  'kit.needs-terminal': ({ command, file }) =>
    say(
      `crisis-kit ${command} 要一題一題問，這裡沒有人可以回答。`,
      `請在終端機裡執行，或用記事本直接填這個檔案：${file}`,
      '想先印一份空白表：crisis-kit init --print 資料夾',
    ),
  'kit.no-company': ({ what }) =>
    say(
      what === 'name'
        ? '還沒有寫顧客認得的名稱，出事當下就會被問。'
        : '還沒有寫真的有人接的聯絡方式，出事當下就會被問。',
      '',
      FILL_IN,
    ),
  'kit.roles-unset': ({ roles }) =>
    say(`這些角色還沒有人：${roles}。`, '每個角色一個名字，同一個人可以兼好幾個。', FILL_IN),
  'kit.no-deputy': ({ roles }) =>
    say(`這些角色只有一個人，沒有代理人：${roles}。`, '再補一個名字，休假、手機沒電時才有人接。', FILL_IN),
  'kit.unknown-role': ({ found, near }) =>
    say(`沒有「${found}」這個角色。`, '', meant(near, '請在檔案的「roles:」底下改正。')),
  'kit.no-way': ({ who }) => say(`沒有寫怎麼聯絡${who}。`, '至少要有一個電話。', '補上：crisis-kit contacts check'),
  'kit.never-verified': ({ who }) => say(`還沒有人試過是不是真的聯絡得上：${listed(who)}。`, '', CHECK),
  'kit.stale': ({ who, last, days }) => say(`上次聯絡上${who}，已經是 ${days} 天前（${last}）。`, '', CHECK),
  'kit.not-reached': ({ who, day }) => say(`${day} 沒有聯絡上${who}。`, '', CHECK),
  'kit.date-passed': ({ what, day }) =>
    say(`原本說好 ${day} 要${DATES[what]}，日期已經過了。`, '', '做完之後，在檔案的「upkeep:」底下寫上下一次的日期。'),
  'doctor.not-writable': ({ dir, why }) =>
    say(
      `這個資料夾存不了紀錄，${fault(why)}：${dir}`,
      '資料夾要可以寫入，而且還有空間。',
      '改存到別的資料夾：--dir 資料夾。',
    ),
  'doctor.no-content': ({ folder }) => say(`這裡缺了應變手冊：${folder}`, '', '趁有網路的時候，重新安裝 crisis-kit。'),
  'doctor.needs-network': () =>
    say(
      '這一份是臨時下載的，沒有網路時可能打不開。',
      '要裝一份在這台電腦上。',
      '趁有網路的時候執行：npm install --global crisis-kit',
    ),
};
