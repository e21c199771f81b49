/** What the walk says in Traditional Chinese, in Taiwan's wording. */
import type { WalkWords } from '../words.ts';
import { format } from './format.ts';

const clock: WalkWords['clock'] = ({ label, kind, state, due, minutes }) => {
  if (state === 'met') return `${label}：已完成`;
  if (state === 'missed') return `${label}：過了時間才完成`;
  if (state === 'not-reported') return `${label}：決定不通報`;
  if (state === 'start-unknown') return `${label}：還不知道從什麼時候算起`;
  if (due === null || minutes === null) return `${label}：不能拖，請立刻做`;
  if (state === 'running') return `${label}：${due} 前（還有 ${format.duration(minutes)}）`;
  if (kind === 'aim') return `${label}：目標時間 ${due} 已經過了，請現在就做。`;
  return `${label}：已逾期！期限是 ${due}（過了 ${format.duration(-minutes)}）`;
};

const unfinished = (tasks: number, clocks: number): readonly string[] => [
  ...(tasks > 0 ? [`${format.number(tasks)} 項待辦`] : []),
  ...(clocks > 0 ? [`${format.number(clocks)} 個說好的時間`] : []),
];

const textLength: WalkWords['textLength'] = ({ count, used, most, characters }) => {
  const long = used > most ? '太長了，請縮短。' : '';
  if (count === 'segments')
    return `長度：${format.number(characters)} 個字，會分成 ${format.number(used)} 則簡訊寄出（最好不超過 ${format.number(most)} 則）。${long}`;
  if (count === 'weighted')
    return `長度：${format.number(used)}，上限 ${format.number(most)}（中文一個字算 2）。${long}`;
  return `長度：${format.number(used)} 個字，上限 ${format.number(most)} 個字。${long}`;
};

export const walk: WalkWords = {
  recordAt: '您輸入的內容都會存成紀錄，放在這裡：',
  readOnly: '這份紀錄是較新版本的 crisis-kit 寫的，在這裡只能看，不能接著做。',
  notRecorded: '沒有紀錄：您輸入的內容都不會保存。',
  languages: '繁體 t · 简体 s · English e',
  resumeWhich: '有事件還沒結案。要怎麼做？',
  resumeRow: (title, id, when) => ({ label: `接著處理：${title}`, help: `${id}，最後一筆：${when}` }),
  startNew: '發生了新的事',
  // Without the day of the week: its brackets and those of the id after the title would stand side by side.
  titleOf: (playbook, when) => `${playbook}，${when.replace(/（[^）]*）$/u, '')}`,
  stage: { assess: '評估', contain: '控制', communicate: '溝通', repair: '補救', review: '檢討' },
  severity: (level, name) => `嚴重度 ${level} 級（${name}，最高 4 級）`,
  severityUnset: '嚴重度還沒判定',
  severityNow: (level, name, why) =>
    `現在的嚴重度是 ${level} 級（${name}，最高 4 級）。${why.length > 0 ? `因為：${format.list(why)}。` : ''}`,
  severityChanges: '到這個程度，要這樣做：',
  tasksOpen: (count) => (count === 0 ? '沒有待辦' : `待辦 ${format.number(count)} 項`),
  actor: (role, who, how) =>
    who === null ? `由誰處理：${role}（還沒登記姓名）` : `由誰處理：${who}（${role}）${how === null ? '' : ` ${how}`}`,
  standIn: (who) => `找不到人，就找：${who}`,
  knownAlready: '這些已經寫在您的 crisis-kit.yaml，不再問您；這次不一樣的話，打「：更改」：',
  fromKit: '取自 crisis-kit.yaml',
  kitGoesOn: 'crisis-kit.yaml 裡這一部分先不用，其他照常。之後再看：crisis-kit doctor',
  due: (when) => `${when} 前`,
  clock,
  basis: {
    law: '法規',
    guidance: '主管機關指引',
    standard: '標準',
    convention: '慣例，不是法規',
    'own-word': '我們自己公布的時間',
  },
  announced: (statement) => `您說好下次說明的時間（${statement}）`,
  clockClosed: { met: '準時完成', missed: '過了時間才完成', 'not-reported': '決定不通報', replaced: '改用新的時間' },
  handedOver: (playbook) => `接下來改用：${playbook}。您輸入過的都會帶過去。`,
  droppedAsks: (names) => `照這樣走，以下幾項用不到了，但紀錄裡還在：${format.list(names)}。`,
  unknown: '還不知道',
  unknownSafety: '還不知道（知道之前，先當作「是」）',
  moreLabel: '更多：上一題、筆記、狀態、暫停……',
  menu: {
    unknown: '還不知道',
    skip: '略過這一題',
    back: '回到前面的問題',
    note: '寫一則筆記',
    attach: '加入檔案或照片',
    status: '現在進行到哪裡？',
    fact: '更改說過的內容',
    statements: '聲明：查看，或再寫一份',
    tasks: '待辦',
    pause: '暫停，先離開',
    help: '操作說明',
    edit: '用我的編輯器寫',
  },
  words: {
    note: ['筆記', '記', 'note', 'n'],
    attach: ['附件', '照片', '檔案', 'attach'],
    status: ['狀態', '進度', 'status', 's'],
    fact: ['更改', '改', '修改', '更正', 'fact', 'change'],
    back: ['回', '上一題', '返回', '回去', 'back', 'b'],
    statements: ['聲明', 'texts', 'statements'],
    tasks: ['待辦', 'tasks'],
    pause: ['暫停', '停', '離開', 'pause', 'quit', 'q'],
    help: ['說明', '助', '幫助', '求助', 'help', 'h', '?', '？'],
    unknown: ['不知道', '還不知道', 'unknown', 'idk'],
    skip: ['略過', '跳過', 'skip'],
    edit: ['編輯', 'edit'],
  },
  noSuchWord: (word) => `看不懂「：${word}」。什麼都沒有記下來。`,
  help: [
    '回答後按 Enter。每個答案都會先存好，才出現下一題。',
    '看到選項時：用方向鍵或數字選，再按 Enter。0 有更多功能。',
    '打字時，一行的開頭先打冒號，再打：筆記、回、狀態、待辦、聲明、略過、停。例如「：筆記 專線打不通」。',
    '答案本身要用冒號開頭，就打兩個冒號。',
    '按 Ctrl-C 可以馬上離開，什麼都不會遺失；再打開，就回到這一題。',
  ],
  skipWhy: '為什麼要略過？',
  skipReasons: [
    { value: 'does-not-apply', label: '這裡用不到' },
    { value: 'not-known-yet', label: '還不知道' },
    { value: 'later', label: '晚一點再說' },
    { value: 'other', label: '其他原因' },
  ],
  otherReason: '是什麼原因？',
  reasonFor: '為什麼？寫一行，留在紀錄裡。（直接按 Enter 就不寫）',
  advice: {
    fits: (choice) => `一般較合適的做法：${choice}`,
    yours: '依據是危機溝通的研究。由您決定，理由會留在紀錄裡。',
    sure: '這個選擇和您自己的答案不一致。要怎麼做？',
    again: '重新選',
    keep: '還是這樣做，並寫下原因',
    instead: (choice) => `一般較合適：${choice}`,
  },
  notePrompt: '您的筆記：',
  noteKept: '記下來了。',
  attachPrompt: '檔案在哪裡？請輸入完整路徑：',
  attached: (name) => `已經把 ${name} 複製一份，和紀錄放在一起。`,
  backTo: (label) => `回到：${label}`,
  factWhich: '哪個答案變了？',
  factNone: '還沒有回答過任何問題。',
  factNow: (name, shown) => `${name}：${shown}`,
  wayDiffers: (label) => `這樣的話，接下來該做的變成：${label}`,
  wayGo: '過去那裡',
  wayStay: '留在這裡，因為……',
  pickBack: '要回到哪一題？',
  paused: (id) => ['已經存好，可以關機了。', `要接著做，請輸入：npx crisis-kit resume ${id}`],
  left: (id) => ['已經存好。', `要接著做，請輸入：npx crisis-kit resume ${id}`],
  certaintyAsk: '這件事有多確定？',
  certainty: { confirmed: '自己人查證過', unconfirmed: '聽說的，還沒查證' },
  sourcePrompt: '從哪裡知道的？（直接按 Enter 就不寫）',
  task: { done: '做好了', assigned: '有人在做', later: '晚一點再說', 'not-needed': '這次不需要' },
  taskAsk: '現在怎麼樣了？',
  taskState: { open: '還沒做', assigned: '有人在做', done: '做好了', 'not-needed': '不需要' },
  taskWho: '誰來做？',
  taskWhyNot: '為什麼不需要？寫一行，留在紀錄裡。（直接按 Enter 就不寫）',
  tasksNone: '還沒有待辦。',
  taskTexts: (titles) => `現成的範本，在「更多」的「聲明」裡：${format.list(titles)}`,
  statementAsk: (title) => `「${title}」要怎麼處理？`,
  statement: { keep: '先留著草稿', drop: '不用這一份', later: '晚一點再決定', release: '現在發布' },
  statementFile: '要複製或傳送，檔案在這裡：',
  statementTo: (audience, lang) => `給誰看：${audience} · ${lang}`,
  statementState: {
    drafted: '草稿',
    approved: '已核准',
    released: '已發布',
    dropped: '不用',
    withdrawn: '已撤回',
    expired: '已過期',
    stale: '已發布，但內容已經過時',
  },
  statementsNone: '還沒有聲明。',
  textLength,
  textWhich: '想看哪一份，或寫哪一份？',
  textAnother: '寫給其他人的',
  textFor: '要寫給誰？',
  textWrite: (title) => `寫這一份：${title}`,
  overtaken: (title) => `「${title}」已經發布，但裡面有些內容不對了：`,
  overtakenLine: (name, was, now) => `${name}：當時是「${was}」，現在是「${now}」`,
  audience: {
    injured: '受傷的人和家屬',
    authority: '主管機關',
    partners: '供應商、店家和合作夥伴',
    staff: '同仁',
    self: '當事人',
    customers: '顧客',
    public: '社會大眾',
  },
  checkedAsk: '下面這份聲明，可以把這些當作事實寫出來。哪些是自己人查證過的？',
  checkedHelp: '沒有勾選的，會寫成還在查證。',
  checkedNone: '都還沒查證',
  wordingAsk: (name, lang) => `這一項用「${lang}」要怎麼說？（${name}）`,
  wordingOriginal: (text) => `原文：${text}`,
  // Each in its own script: whoever has to switch may not read this one.
  langName: { 'zh-TW': '繁體中文', 'zh-CN': '简体中文', en: 'English' },
  waitAsk: '可以接著做了嗎？',
  leaveList: '都不用，回到剛才的問題',
  wait: { continue: '現在接著做', later: '先離開，晚一點再回來' },
  waitUntil: (when) => `您說好下次說明的時間是 ${when}。`,
  closeAsk: (tasks, clocks) => `還有 ${format.list(unfinished(tasks, clocks))}沒有完成。還是要結案嗎？`,
  close: { close: '結案，沒完成的記為我的決定', stay: '先不結案' },
  closeWhy: '為什麼現在結案？寫一行，留在紀錄裡。（直接按 Enter 就不寫）',
  releaseAsk: (title, word) => `要發布「${title}」，請打「${word}」，再按 Enter。`,
  releaseWrongWord: (word) => `沒有發布。要完整打出「${word}」這兩個字，才會發布。`,
  releaseUntold: (audiences) => `這些人應該先知道，但還沒告訴他們：${format.list(audiences)}。`,
  releaseAnyway: '還是要發布',
  releaseWait: '先等一下，告訴他們再說',
  releaseOut: '要從哪裡發出去？（留在紀錄裡；直接按 Enter 就不寫）',
  released: '已發布：這就是定稿。crisis-kit 不會自己寄出任何東西，請從這裡複製：',
  releaseRefused: '這份聲明還不能發布：',
  factNeeded: (name) => `這份聲明還缺：${name}`,
  times: {
    label: '下次什麼時候再說明？請選一個一定做得到的時間。',
    other: '其他時間',
    typed: '日期和時間，例如 2026-11-22 15:00；也可以只打幾點，例如 15:00：',
  },
  ended: (outcome) => ['事件已經結案。', outcome],
  headLine: (hash) => `紀錄指紋：${hash}`,
  cannotRecord: '紀錄寫不進去，剛才的答案沒有存到。現在要怎麼做？',
  cannotOpen: '這個資料夾存不了紀錄。現在要怎麼做？',
  recordElsewhere: '改存到另一個資料夾',
  recordFolder: '哪一個資料夾？',
  goUnrecorded: '不留紀錄，繼續做',
  unrecordedWord: '不存',
  unrecordedAsk: (word) => `接下來什麼都不會保存。要這樣繼續，請打「${word}」。`,
  tryAgain: '再試一次',
};
