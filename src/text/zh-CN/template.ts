/** What the mainland's Chinese says about templates to whoever looks for one. */
import type { Count } from '../../core/statement/length.ts';
import type { ChannelLength, TemplateWords } from '../template-words.ts';
import { format } from './format.ts';

const UNIT: Readonly<Record<Count, string>> = {
  segments: '条短信',
  weighted: '（中文一个字算 2，链接一律算 23）',
  characters: '个字',
  'emoji-bytes': '个字（一个表情符号算 4 以上）',
  halves: '个字（英文字母和数字算半个）',
};

const measured = ({ used, most, count, advice }: ChannelLength): string =>
  `${format.number(used)}，${advice ? '最好不超过' : '上限'} ${format.number(most)}${count === 'weighted' ? '' : ' '}${UNIT[count]}`;

export const template: TemplateWords = {
  channel: {
    message: '短信或邮件',
    letter: '信函',
    web: '网页',
    social: '社交平台',
    phone: '电话',
    poster: '张贴公告',
    press: '媒体',
    internal: '公司内部',
  },
  to: (audience, channel) => `对象：${audience}（${channel}）`,
  languages: (languages, goesOut) =>
    `语言：${format.list(languages)}${goesOut === null ? '' : `。正式发布的语言：${goesOut}`}`,
  laws: (titles) => `依据：${titles.join('；')}`,
  house: '法规没有规定这份声明要写哪些内容，这份清单是我们自己列的。',
  needs: (names) => `缺了就不能发布：${format.list(names)}`,
  fields: '要写的项目，以及由什么写出',
  fixed: '固定文字',
  text: '什么都还不知道时的样子',
  onlyIn: (lang) => `这份声明只有“${lang}”的版本，所以给您看这一份。`,
  goesOutIn: (lang, command) => `这一份是给您看的，真正要发布的是“${lang}”的版本：${command}`,
  asksFor: (names, command) => `按规定还要写：${format.list(names)}。逐项补上：${command}`,
  forbids: (found) =>
    `按规定不能用这些字眼，它们在您填写的内容里：${format.list(found.map((one) => `“${one}”`))}。请直接说清楚。`,
  length: (characters) => `长度：${format.number(characters)} 个字。`,
  roomIn: (names) => `这些地方放得下：${format.list(names)}。`,
  room: (length) => `${length.name}：${measured(length)}。放得下。`,
  tooLong: (length) => `${length.name}：${measured(length)}。放不下。`,
  unsure: (day) => `这个上限是${format.day(day)}查到的，并非平台自己公布。字数很接近的话，请以平台上的为准。`,
  shorter: (command) => `短一些的版本：${command}`,
  subject: (line) => `邮件主题：${line}`,
  unworded: (names, lang, command) => `这些内容还没有“${lang}”的说法：${format.list(names)}。例如：${command}`,
  open: (names, command) => `还没填的项目：${format.list(names)}。逐项补上：${command}`,
  inWhich: '要用哪一种语言？',
  toPublish: (lang) => `${lang}（真正要发布的）`,
  toRead: (lang) => `${lang}（只是给您看的）`,
  started: '写好了。改成你要的内容，再检查一遍：',
  starter: {
    head: [
      '这份声明是什么。全部的写法：playbooks/README.md；编辑器认得 JSON Schema 的话：schema/template.schema.json',
      'needs：缺了这些事实就不能发布。uses：知道了才会用到。',
    ],
    title: '我的声明',
    body: [
      '# {{brand_name}}说明',
      '',
      '这件事我们已经知道，正在核实。',
      '',
      '{{#confirmed "units_sold"}}',
      '目前已售出：{{units_sold}}',
      '{{else}}',
      '卖出多少还在核实。',
      '{{/confirmed}}',
      '',
      '我们会在{{next_update}}前再次说明。',
      '',
      '如有疑问，请联系我们：{{public_contact}}',
    ],
  },
};
