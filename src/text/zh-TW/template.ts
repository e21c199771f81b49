/** What Traditional Chinese says about templates to whoever looks for one. */
import type { Count } from '../../core/statement/length.ts';
import type { ChannelLength, TemplateWords } from '../template-words.ts';
import { format } from './format.ts';

const UNIT: Readonly<Record<Count, string>> = {
  segments: '則簡訊',
  weighted: '（中文一個字算 2，連結一律算 23）',
  characters: '個字',
  'emoji-bytes': '個字（一個表情符號算 4 以上）',
  halves: '個字（英文字母和數字算半個）',
};

const measured = ({ used, most, count, advice }: ChannelLength): string =>
  `${format.number(used)}，${advice ? '最好不超過' : '上限'} ${format.number(most)}${count === 'weighted' ? '' : ' '}${UNIT[count]}`;

export const template: TemplateWords = {
  channel: {
    message: '訊息或電子郵件',
    letter: '信件',
    web: '網頁',
    social: '社群',
    phone: '電話',
    poster: '張貼公告',
    press: '媒體',
    internal: '公司內部',
  },
  to: (audience, channel) => `對象：${audience}（${channel}）`,
  languages: (languages, goesOut) =>
    `語言：${format.list(languages)}${goesOut === null ? '' : `。正式發布的語言：${goesOut}`}`,
  laws: (titles) => `依據：${titles.join('；')}`,
  house: '法規沒有規定這份聲明要寫哪些項目，這份清單是我們自己列的。',
  needs: (names) => `缺了就不能發布：${format.list(names)}`,
  fields: '要寫的項目，以及由什麼寫出',
  fixed: '固定文字',
  text: '什麼都還不知道時的樣子',
  onlyIn: (lang) => `這份聲明只有「${lang}」的版本，所以給您看這一份。`,
  goesOutIn: (lang, command) => `這一份是給您看的，真正要發布的是「${lang}」的版本：${command}`,
  asksFor: (names, command) => `依規定還要寫：${format.list(names)}。一項一項補上：${command}`,
  forbids: (found) =>
    `這些字眼依規定不能用，是您填的內容裡的：${format.list(found.map((one) => `「${one}」`))}。請直接說清楚。`,
  length: (characters) => `長度：${format.number(characters)} 個字。`,
  roomIn: (names) => `這些地方放得下：${format.list(names)}。`,
  room: (length) => `${length.name}：${measured(length)}。放得下。`,
  tooLong: (length) => `${length.name}：${measured(length)}。放不下。`,
  unsure: (day) => `這個上限是 ${format.day(day)}查到的，不是平台自己寫的。字數很接近的話，請以平台上的為準。`,
  shorter: (command) => `短一點的版本：${command}`,
  subject: (line) => `信件主旨：${line}`,
  unworded: (names, lang, command) => `這些內容還沒有「${lang}」的說法：${format.list(names)}。例如：${command}`,
  open: (names, command) => `還沒填的項目：${format.list(names)}。一項一項補上：${command}`,
  inWhich: '要用哪一種語言？',
  toPublish: (lang) => `${lang}（真正要發布的）`,
  toRead: (lang) => `${lang}（只是給您看的）`,
  started: '寫好了。改成您要的內容，再檢查一次：',
  starter: {
    head: [
      '這份聲明是什麼。全部的寫法：playbooks/README.md；編輯器看得懂 JSON Schema 的話：schema/template.schema.json',
      'needs：沒有這些事實就不能發布。uses：知道的話才會用到。',
    ],
    title: '我的聲明',
    body: [
      '# {{brand_name}}說明',
      '',
      '這件事我們已經知道，正在查。',
      '',
      '{{#confirmed "units_sold"}}',
      '目前已售出：{{units_sold}}',
      '{{else}}',
      '賣出多少還在查證。',
      '{{/confirmed}}',
      '',
      '我們會在 {{next_update}} 前再次說明。',
      '',
      '有疑問，請與我們聯絡：{{public_contact}}',
    ],
  },
};
