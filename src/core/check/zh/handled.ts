/** already-handled: dealt with at once, claimed without time or proof. */
import type { Rule } from '../language.ts';
import type { Prose } from '../prose.ts';
import { any, both, clauseOf, type Found, near, one, sentenceRule } from './read.ts';
import { TIME } from './words.ts';

const GUILTY = any(
  '该[^，。]{1,3}的[都全][^，。]{1,3}了',
  '得到[^，。]{0,4}解决',
  '(?:问题|状况|瑕疵|缺失|违规[^，。]{0,4}|隐患|事情|此事|本案|全案|一切|风波|异常|争议|该员|当事人|相关人员|涉事[^，。]{0,6})[^，。]{0,10}(?:已|均|都|皆|早|全)[^，。]{0,10}(?:处理|解决|排除|改善|消除|整改|落幕|修正|修复|善后|惩处|处分|处置|到位|搞定|清除|扫除|改正)',
  '(?:已|均已|都已|皆已|业已|早已|已经)[^，。]{0,8}(?:严惩|惩处|处分|处置|妥处|善后|教育(?!训练)|批评教育|告诫|警告|约谈|开导|安抚|慰问|沟通)[^，。]{0,8}',
  '(?:采取|做了?|作出?)[^，。]{0,4}(?:必要|该做|应做|能做)',
);

/** A day, an hour, a count, a name or a paper that shows it. */
const PROOF = one(
  TIME,
  '\\d{1,2}[:：]\\d{2}',
  '(?:由|经)[^，。]{1,10}(?:经理|主任|店长|部长|总监|局|警|所|厂长|院长|校长|园长|工程师|会计师|律师|医师|主厨)',
);

const MADE_GOOD = one('退|赔|补|换|补偿|汇|更正|领');

const CLOSED =
  '(?:办竣|办妥|办结|落实|到位|处[理置](?!中)|制止|约谈|追责|问责|惩[戒处]|处分|整改|做好|安置|妥(?=[善适当处为，。])|改善|订正|排除|消除|采取行动|介入|修补|修好|弄好|搞定|回应|清零|完结|清[完掉好]|料理|善后|抢修|压实)';
const SWIFT =
  '(?:火速|迅速|迅即|旋即|随即|即刻|即时|及时|立即|立刻|马上|当即|当场|当下|连夜|闻讯|第一时间|积极|主动|严肃|从严|依规|按规定|依[^，。]{0,6}规[范定])';
/** Closed by word alone: swiftly, by hearsay, by a shrug. */
const WAVED = any(
  `(?:已|业已|均|皆|都(?!没)|全(?!体)|早)[^，。没未]{0,12}${CLOSED}|${SWIFT}[^，。]{0,16}${CLOSED}|${CLOSED}[^，。]{0,6}(?:完毕|完成|完结|妥当|到位|了(?=[，。！～啦])|啦|囉|完)`,
  '火速|立行立改|雷厉风行|[最极]短时间|秒[删修改补换撤]',
  '握手言和|告一段落',
  '(?:同[仁事]|师傅|厂务|it|那边|店里|后台|工程[师部]?|他们|门市|主管|厂商)[^，。]{0,6}(?:说|讲|回[复覆]?|表示)[^。]{0,10}(?:有[删换修改处清]|去过|弄好|「?ok|好了|没问题|完成)',
  '(?:早|都|全|也)[^，。]{0,4}[清补换修改回好罚]{1,2}(?:啦|囉|了[，。]|咯)',
);
/** What can be looked up: an hour, a date, a count, a paper, a name. */
const CHECKABLE = one(
  '\\d{1,2}\\s?[月日号点时:：/]|[一二三四五六七八九十廿]+[月日点时](?!间)|明[天早]|周[一二三四五六日]|星期',
  '编号|案号|单号|收据|凭证|附件|照片|文号|截图|公布栏|官网|贴在',
  '\\d+\\s?(?:台|位|人|笔|件|家|间|户|盒|瓶|箱|元|封|份|支|只|个|名|万|天)|[二两三四五六七八九十百]{1,4}(?:台|笔|家|间|户|盒|箱|元|封|份|支|盏|组)',
  '(?:由|经)[^，。]{1,10}(?:经理|主任|店长|部长|总监|局|警|所|厂长|院长|校长|园长|工程师|会计师|律师|医师|主厨|消防)',
);

/** The last line of an account that gives its dates. */
const OVER = /(?:这件事|事情|此事|本[笔案件]|差错|^处置)[^。]{0,10}(?:完|谈妥|结)/u;

/** Asked for, promised, or told of others. */
const ELSE =
  /请|先|当作|当成|视同|视为|比照|您(?:可|若|如)|如果|若|将|会|要|不(?:要|许|得|能|该)|禁|没有|没|未|尚|才|还在|正在|建议|可以|为了/u;

const waved: Rule = sentenceRule(WAVED, (found, prose) => {
  if (/当[下场]的/u.test(found.words)) return false;
  const clause = clauseOf(found);
  if (ELSE.test(clause.replace(found.words, ''))) return false;
  const { low } = found.sentence;
  if (OVER.test(low) && CHECKABLE.test(near(prose, found.sentence, 9, 0))) return false;
  const told = near(prose, found.sentence, 4, 1);
  if (/[完结收召下追]/u.test(found.words) && MADE_GOOD.test(told) && CHECKABLE.test(told)) return false;
  return !CHECKABLE.test(low);
});

/** Dates and sums stand in the sentences before: this only says that it is over. */
const isLastLine = (found: Found, prose: Prose): boolean =>
  OVER.test(found.sentence.low) && CHECKABLE.test(near(prose, found.sentence, 3, 0));

const claimed: Rule = sentenceRule(
  GUILTY,
  (found, prose) => !PROOF.test(clauseOf(found).replace(/当[天日晚]就/u, '')) && !isLastLine(found, prose),
);

export const alreadyHandled: Rule = both(claimed, waved);
