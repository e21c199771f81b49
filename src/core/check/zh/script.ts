/** Tells Traditional from Simplified by characters that stand in one of the two alone. */

const TRADITIONAL =
  /[們這個說對會來時國為發後過還請問題與關將應經開產實現點進動無業務電話報導種樣處門員費單買賣顧絡資訊總專線場檢測誤錯讓懷謝響準備裝龍體價證據認識變壞]/gu;
const SIMPLIFIED =
  /[们这个说对会来时国为发后过还请问题与关将应经开产实现点进动无业务电话报导种样处门员费单买卖顾络资讯总专线场检测误错让怀谢响准备装龙体价证据认识变坏]/gu;

export const isTraditional = (text: string): boolean =>
  (text.match(TRADITIONAL)?.length ?? 0) > (text.match(SIMPLIFIED)?.length ?? 0);
