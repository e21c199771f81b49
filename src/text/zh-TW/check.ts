/** What the check says in Taiwan’s Chinese, and its examples of better wording. */
import type { CheckWords } from '../check-words.ts';

const CERC = '美國 CDC 危機與緊急風險溝通';
const APOLOGY = 'Lewicki、Polin、Lount 2016；Ingall、McCarthy';
const SCCT = 'Coombs 情境危機溝通';

export const checkWords: CheckWords = {
  rules: {
    'conditional-apology': {
      name: '有條件的道歉',
      why: `事情已經發生，卻用「若」「如有」來道歉，聽起來像在懷疑對方受了傷害。（${APOLOGY}）`,
      better: '讓您等了六個小時，我們很抱歉。',
    },
    'sorry-but': {
      name: '道歉之後接「但是」',
      why: `「但是」後面的話把道歉收了回去。（${APOLOGY}）`,
      better: '房間沒有打掃乾淨，檢查是我們的責任，我們很抱歉。',
    },
    'feelings-blamed': {
      name: '怪對方的感受',
      why: `說的是大家怎麼想，不是自己做了什麼。（${APOLOGY}）`,
      better: '這張海報嘲笑了別人。是我們貼的，我們很抱歉。',
    },
    'regret-only': {
      name: '只說遺憾，沒有負責',
      why: `原因在自己，卻沒有人承擔。肯負責，道歉才有用。（${APOLOGY}）`,
      better: '冷藏室的門是我們沒關好。這是我們的錯，我們很抱歉。',
    },
    agentless: {
      name: '沒有人做的錯事',
      why: `有疏失，卻看不出是誰的。請說清楚是誰。（${APOLOGY}）`,
      better: '我們標錯價格，也沒有覆核。',
    },
    minimising: {
      name: '說得太輕',
      why: `有人受傷或資料外流，說得輕會讓人心寒。請直接寫出數字。（${CERC}）`,
      better: '有六位顧客灼傷，六位我們都已聯絡上。',
    },
    'blame-shift': {
      name: '把責任推給別人',
      why: `別人也許有責任，但這裡看不到自己的那一份。（${SCCT}）`,
      better: '電池來自供應商，進貨檢驗是我們的事，我們沒有做到。',
    },
    'premature-all-clear': {
      name: '太早說沒事',
      why: `目前的事實還不足以說安全。萬一不是，之後的話就沒有人信了。（${CERC}）`,
      better: '其他批號是否安全還不知道。5 月 5 日檢驗結果出來之前，請先不要使用。',
    },
    'already-handled': {
      name: '說已處理，沒有憑據',
      why: `說處理好了，卻沒有日期、做法或證明。（${CERC}）`,
      better: '閥門已在 3 月 3 日下午 4 點更換，檢查報告放在官網。',
    },
    euphemism: {
      name: '用好聽的詞遮掩',
      why: `外洩、受傷、死亡、回收，都要照實說。換個好聽的詞，像在隱瞞。（${CERC}）`,
      better: '有人複製了 18,700 位顧客的姓名和電話。',
    },
    'threat-in-apology': {
      name: '一邊道歉一邊警告',
      why: `語帶威脅，就不像在道歉。法律行動要另外說。（${APOLOGY}）`,
      better: '這一句請刪掉。',
    },
    'credentials-first': {
      name: '先誇自己',
      why: `大家想先知道發生什麼事。自豪的事，最後一句就好。（${SCCT}）`,
      better: '從發生的事寫起：「10 月 8 日，我們把您的薪資資料寄錯公司。」',
    },
    'vague-repair': {
      name: '改善說得空泛',
      why: `「加強」「檢討」沒有做什麼、誰做、何時做，無從檢驗。（${APOLOGY}）`,
      better: '5 月 4 日起每張標籤由兩人核對，由品管課長林美華簽名。',
    },
    'forgiveness-first': {
      name: '還沒補救就求諒解',
      why: `請求諒解要放在補救之後，也可以不寫。（${APOLOGY}）`,
      better: '先寫發生什麼事、大家會得到什麼。求諒解的話可以拿掉。',
    },
    'over-promise': {
      name: '承諾過頭',
      why: `「絕不再犯」沒有人做得到；沒確認的日期和金額，日後會反過來傷你。（${CERC}）`,
      better: '我們預計週五前知道到貨日，當天會打電話告訴您。',
    },
    officialese: {
      name: '官樣文章',
      why: `看不到人，也看不到動作。害怕的人讀不下去。（${CERC}）`,
      better: '如果收到的信不是您的，請用附上的回郵信封寄回。',
    },
    speculation: {
      name: '猜測原因',
      why: `猜的話會變成標題。請說原因還不知道，以及何時再說明。（${CERC}）`,
      better: '原因還不知道，消防局正在調查。',
    },
    'no-comment': {
      name: '拒絕說明',
      why: `「不予置評」聽起來像心虛。請說為什麼現在還不能說、什麼時候會說。（${CERC}）`,
      better: '人數還在清查，週五中午告訴大家。',
    },
    'humour-with-harm': {
      name: '有人受害還開玩笑',
      why: `受傷或資料被偷的人笑不出來。（${CERC}）`,
      better: '玩笑請刪掉。',
    },
    'unconfirmed-as-fact': {
      name: '沒確認的事說成事實',
      why: `你的事實檔把這件事列為未確認。（${CERC}）`,
      better: '我們接到電池過熱的通報，正在檢測，目前還不能確定。',
    },
    'number-mismatch': {
      name: '和已確認的事實不符',
      why: '這裡的數字、日期、批號或金額，和已確認的不一樣。',
      better: '照事實改，或更正事實。',
    },
    'leftover-placeholder': { name: '有空格沒填', why: '這裡原本要補上內容。', better: '補上，或刪掉這一句。' },
    'personal-data': {
      name: '寫出私人資料',
      why: '這裡把私人姓名和電話、地址、證號或病況寫在一起。未經同意，不要寫出傷者姓名。',
      better: '有一位客人住院，我們陪著家屬。',
    },
    'no-next-update': {
      name: '沒說何時再說明',
      why: `事情還沒結束，卻沒有寫下次何時、在哪裡說明。（${CERC}）`,
      better: '今晚 6 點，我們會在這個頁面再次說明。',
    },
    'no-contact': {
      name: '找不到人問',
      why: `有問題的人看不到電話、信箱或窗口。（${CERC}）`,
      better: '請撥 0800-555-010，每天 8 點到 20 點有人接聽。',
    },
    'no-action-for-people': {
      name: '沒說大家該做什麼',
      why: `大家可能有危險。現在該做什麼，要先說。（${CERC}）`,
      better: '請立刻停止使用，拔掉插頭，不要讓孩子碰到。',
    },
    'forbidden-regime-term': {
      name: '法規不准用的詞',
      why: '你指定的法規不准用這類讓危險聽起來較輕的詞。',
      better: '把這個詞拿掉，句子仍然完整。',
    },
    'missing-regime-field': {
      name: '少了法規要求的項目',
      why: '你指定的法規要求寫出這一項。確定不適用才可以不寫。',
      better: '補上一行。',
    },
  },
  severity: { error: '一定要改', warning: '建議修改', hint: '可以再看看' },
  kinds: {
    apology: '道歉聲明',
    holding: '第一份說明',
    recall: '回收公告',
    reply: '給一個人的回覆',
    clarification: '澄清',
    breach: '資料外洩通知',
    internal: '給員工、合作對象或主管機關的文件',
    social: '社群貼文',
  },
  langs: { 'zh-TW': '繁體中文', 'zh-CN': '簡體中文', en: '英文' },
  parts: {
    responsibility: '承擔責任',
    repair: '提出補救',
    regret: '表達歉意',
    explanation: '說明經過',
    change: '說明會怎麼改',
    forgiveness: '請求原諒（可以不寫）',
    dated: '日期和時間',
    known: '已經知道的',
    'not-known': '還不知道的',
    concern: '關心受影響的人',
    doing: '正在做的事',
    'people-action': '大家現在該做什麼',
    'next-word': '下次說明的時間',
    contact: '聯絡方式',
  },
  readAs: (kind, lang) => `當作${kind}檢查，語言是${lang}。`,
  at: (line, column) => `第 ${line} 行第 ${column} 字`,
  better: '可以這樣寫：',
  missing: (field) => `缺少：${field}`,
  clean: '沒有發現問題。',
  count: (errors, warnings, hints) => `一定要改 ${errors} 處，建議修改 ${warnings} 處，可以再看看 ${hints} 處。`,
  apology: (held, of) => `道歉的要素：${of} 項有 ${held} 項`,
  holding: (held, of) => `第一份說明的要素：${of} 項有 ${held} 項`,
  advice: '這些是建議。你最了解狀況，由你決定。',
};
