/** What Traditional Chinese says about contacts: the short interview, the calls, the look in quiet times, the pages for the pocket. */
import type { ContactsWords, DoctorWords, InitWords, KitFileWords, KitWords, PocketWords } from '../kit-words.ts';
import { format } from './format.ts';

const doctor: DoctorWords = {
  file: (path) => `設定與聯絡人：${path}`,
  records: (dir) => `紀錄存得進去：${dir}`,
  offline: (playbooks, texts) => `沒有網路也能用：這台電腦上有 ${playbooks} 本應變手冊、${texts} 種聲明範本。`,
  fine: '沒有要處理的地方。',
  findings: (count) => `有 ${count} 件事要處理：`,
};

const contacts: ContactsWords = {
  none: '還沒有寫下任何聯絡人。五分鐘就好：crisis-kit init',
  head: ['姓名', '負責什麼', '怎麼聯絡', '上次聯絡上'],
  never: '還沒試過',
  deputyFor: (roles) => `代理：${roles}`,
  help: {
    pr_adviser: '公關顧問',
    law_firm: '律師事務所',
    insurer: '保險公司',
    laboratory: '檢驗單位',
    monitoring: '輿情監測廠商',
  },
  contract: (number) => `合約編號 ${number}`,
  callWhen: (when) => `什麼時候找：${when}`,
  intro: (count) =>
    count === 1
      ? '共 1 位。請打電話，再選結果。'
      : `共 ${count} 位，一個一個來。請打電話，再選結果。隨時可以停，選過的都已經存好。`,
  lastReached: (day) => `上次聯絡上：${day}`,
  ask: (who) => `${who}聯絡上了嗎？`,
  rows: {
    reached: '聯絡上了',
    'not-reached': '沒聯絡上',
    changed: '電話不對，改成新的',
    skip: '先跳過，換下一位',
    stop: '先到這裡',
  },
  newWay: (who) => `${who}正確的電話或電子郵件：`,
  noted: (who) => `記下來了：${who}。`,
  summary: (reached, missed, left) => `聯絡上 ${reached} 位，沒聯絡上 ${missed} 位，還沒打 ${left} 位。`,
};

const init: InitWords = {
  intro: [
    '出事的時候，由誰先處理？大約二十個小問題，五分鐘。',
    '不想現在答，直接按 Enter。按 Ctrl-C 可以先停，答過的都存在這裡：',
  ],
  language: '您用哪一種語言？',
  existing: '這個檔案已經有了，您寫過的內容都會留著。要怎麼做？',
  fillIn: '只補還沒填的',
  leave: '不要動它',
  complete: '都填好了，沒有缺的。',
  later: '直接按 Enter 就是以後再填',
  legalName: '公司全名是什麼？（發公文給主管機關時用）',
  markets: '您在哪裡賣，或顧客在哪裡？',
  products: '您賣的是什麼？',
  data: '您是哪一個行業？有些行業個資外洩時另有規定。',
  myName: '您的姓名？',
  myNameHelp: '紀錄上會寫是您記的。直接按 Enter 就是以後再填',
  phone: (who) => `${who}的電話？（晚上也要打得通）`,
  other: (who) => `${who}還有別的聯絡方式嗎？例如電子郵件、LINE`,
  role: (role) => `「${role}」的事，由誰先處理？`,
  somebodyElse: '另一個人……',
  nobodyYet: '還沒有人',
  newName: '姓名？',
  rest: (roles) => `這些還沒有人：${format.list(roles)}。由誰先處理？`,
  forAll: (who) => `都先由${who}處理`,
  oneByOne: '一個一個選',
  deputy: (who) => `找不到${who}的時候，由誰代理？`,
  outside: '外面的幫手，您有哪些？',
  outsideHelp: '有的都勾起來；都沒有也沒關係。',
  helpName: (kind) => `${kind}的名稱？`,
  contract: (who) => `${who}的合約或保單編號？`,
  callWhen: (who) => `什麼情況要找${who}？`,
  approveSerious: '事情嚴重的時候，聲明要誰點頭才能發？',
  approveSmall: '事情不大的時候，聲明要誰點頭才能發？',
  review: '下次什麼時候重新看過這些名字？',
  drill: '下次什麼時候演練？',
  inMonths: (months, day) => `${months} 個月後（${day}）`,
  notNow: '以後再說',
  done: '好了。都寫在這裡，用記事本就能改：',
  next: [
    '每個人打一次電話試試：crisis-kit contacts check',
    '看看還缺什麼：crisis-kit doctor',
    '印出來，放抽屜、放口袋：crisis-kit init --print 資料夾',
  ],
  stopped: '答過的都存好了。要接著填：crisis-kit init',
  nothing: '什麼都沒有寫。',
  printed: '可以印了，一個角色一頁：',
};

const pocket: PocketWords = {
  title: (company) => (company === '' ? '出事時怎麼辦' : `${company}：出事時怎麼辦`),
  first: '先處理的人',
  deputy: '代理人',
  steps: '一開始要做的事',
  everybody: '其他人',
  outside: '外面的幫手',
  emergency: '有人受傷',
  asOf: (day) => `${day} 的資料。超過三個月，請先打電話確認。`,
  command: '有電腦的話：crisis-kit start',
};

const file: KitFileWords = {
  head: [
    '出事時由誰先處理，以及那時候不必再問您的事。',
    'crisis-kit 在這個資料夾和底下的資料夾，都會找到這個檔案。',
    '用記事本就能改。不知道的留空白就好。看還缺什麼：crisis-kit doctor',
  ],
  by: ['您的姓名，紀錄上會寫是您記的。'],
  company: ['公司：顧客認得的名稱、全名、真的有人接的聯絡方式。'],
  markets: ['在哪裡賣：tw、cn、hk、jp、kr、sg、eu、uk、us、au、other。'],
  products: ['賣的是什麼。只填一種的時候，出事時就不再問。'],
  data: ['哪一個行業；有些行業對個資另有規定。'],
  languages: ['對外說明用的語言：zh-TW、zh-CN、en。'],
  people: [
    '人員。每個人寫一次，把聯絡方式都寫上：',
    '  - name: 林美華',
    '    phone: 0912-345-678',
    '    mail: lin@example.com',
    '    chat: LINE meihua',
    '    last_verified: 2026-11-22',
  ],
  roles: ['由誰處理。第一個名字先處理，後面的依序代理，例如 [林美華, 陳怡君]'],
  outside: [
    '外面的幫手。kind 可以是 pr_adviser（公關顧問）、law_firm（律師事務所）、insurer（保險公司）、laboratory（檢驗單位）、monitoring（輿情監測）。',
    '  - kind: insurer',
    '    name: 好幫手產物保險',
    '    person: 吳小姐',
    '    phone: 02-2345-6789',
    '    contract: A-2031',
    '    call_when: 有人受傷，或要賠錢的時候',
    '    may_call: [management, finance]',
  ],
  channels: [
    '自己的網頁和帳號，以及由哪個角色照顧：',
    '  - { name: Facebook 粉絲專頁, address: "https://…", role: social_media }',
  ],
  approvers: ['聲明要哪些角色點頭才能發：1 是小事，4 是非常嚴重。'],
  upkeep: ['怎麼讓這些一直是對的：幾天沒聯絡就算舊、下次的日期、預算科目。'],
};

export const kit: KitWords = { doctor, contacts, init, pocket, file };
