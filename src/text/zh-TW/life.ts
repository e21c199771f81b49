/** What Traditional Chinese says about the life of a statement. */
import type { LifeWords } from '../life-words.ts';
import { format } from './format.ts';

const stood = (instead: string | null, because: string | null): string => {
  const why = because === null ? '' : `，原因：${because}`;
  if (instead === null) return because === null ? '' : `，問不到這個角色的人${why}`;
  return `，代替${instead}${why}`;
};

const at = (where: readonly string[]): string => (where.length === 0 ? '' : `，發在：${format.list(where)}`);

const ownText = '自己寫、自己核准';

export const life: LifeWords = {
  ownText,
  needs: (roles, command) => `發布前要先核准：${format.list(roles)}。${command}`,
  saidYes: ({ role, by, when, own, instead, because }) =>
    `已核准：${role}，${by}，${when}${own ? format.aside(ownText) : ''}${stood(instead, because)}`,
  approved: '核准了：可以發的就是這份內容，一個字都不能再動。',
  approvedBut: (roles) => `記下來了。還要核准的有：${format.list(roles)}。`,
  voided: (title, roles) => `「${title}」和核准的時候不一樣了，${format.list(roles)}的核准不再算數，要重新看過。`,
  byHand: (by) => `自己改寫過：${by}`,
  edited: (version) => `存成第 ${version} 版。請再看一遍：`,
  handStays: (command) => `這份是自己改寫的，所以照原樣留著。要放棄改寫、改回範本的內容：${command}`,
  handOvertaken: (title) => `「${title}」是自己改寫的，裡面依據的事實變了：`,
  redrawn: '已經用範本重新擬好。自己改寫的內容，前一版裡還有。',
  dropped: '不用這一份。紀錄裡會留著，但不會發出去。',
  wentOut: (when, by, where) => `${when} 由${by}發布${at(where)}`,
  withdrawn: '已記下撤回。crisis-kit 沒辦法替您把它收回來。',
  withdrawnBy: (when, by, because) => `${when} 由${by}撤回，原因：${because}`,
  stillOut: (where) =>
    where.length === 0
      ? '您發在哪裡，它就還在哪裡。請自己去撤下，並公開說明撤下了。別人轉走的收不回來。'
      : `外面還看得到：${format.list(where)}。請自己去撤下，並公開說明撤下了。別人轉走的收不回來。`,
  correct: (title, command) => `請告訴看過的人正確的是什麼，可以用「${title}」：${command}`,
  row: {
    approve: '我看過了，核准這份內容',
    edit: '自己改寫',
    redraw: '改回範本的內容',
    readBy: (role) => `這份內容要由${role}核准。誰來點頭？`,
    me: (name) => `我就是${name}，每個字都核准`,
    meFree: (name) => `我來（${name}），每個字都核准`,
    deputy: (name, first) => `我是代理人${name}，找不到${first}`,
    other: (first) => (first === null ? '找不到這個角色的人，但不能再等' : '這些人都找不到，但不能再等'),
    stand: '照樣保留，並寫下原因',
    not: '還不要',
  },
  why: (who) => `為什麼沒辦法問${who}？寫一行，留在紀錄裡。`,
  standAsk: '這裡要怎麼處理？',
  standWhy: '為什麼照樣保留？寫一行，留在紀錄裡。',
  withdrawRow: '撤回已經發布的內容',
  withdrawWhich: '要撤回哪一份？',
  withdrawWhy: '為什麼要撤回？寫一行，留在紀錄裡。',
  elsewhere: '別的地方',
  nowhere: '先不寫',
  noEditor: '編輯器打不開，或是沒有存檔就關掉了。內容沒有動。',
  diff: {
    heading: (from, to) => `第 ${from} 版到第 ${to} 版`,
    legend: '[-拿掉的-] {+新的+}',
    same: '內容一樣。',
  },
};
