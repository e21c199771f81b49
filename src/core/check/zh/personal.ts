/** personal-data: a private person's name with phone, identity number, address or health. */
import type { Rule } from '../language.ts';
import type { Sentence } from '../prose.ts';
import { any, type Found, foundIn, hitOf, one } from './read.ts';

const SURNAME =
  '(?:欧阳|上官|司马|诸葛|范姜|张简|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤俞尤卜屈焦褚殷翟聂祁鲍缪岑闵晏甄辛冉邬邢娄栾鹿辜覃蒲窦喻臧佟冼鞠卞柳岳柯施洪庄游詹赖涂简温连蓝巫古翁颜纪童凌池卓阮倪霍祝骆舒佘樊穆冀芦桑苗竺裘瞿谌芮蔺屠敖戚饶匡晁甘裴关庞康梅麦管牛鲁葛])';
const TITLE =
  '(?:先生|小姐|女士|太太|同学|小朋友|阿姨|奶奶|爷爷|伯伯|妈妈|爸爸|小弟|小妹|男士|阿嬷|阿公|大哥|大姐|老先生|老太太|小弟弟|小妹妹|老人|老伯|婆婆|大爷|大妈|叔叔|大叔|女孩|男孩)';
/** A full name; a masked one, or a surname with a title, leaves the person unnamed. */
const NAME = `${SURNAME}[一-龥]{1,2}(?:${TITLE})?`;
/** Words that only look like a name: 简讯, 任何, 康复. */
const WORD =
  '(?:顾(?:客|虑|问)|简(?:讯|单|体|短|介|易)|程(?:式|序|度|中)|任(?:何|务|在|意|一|职)|康(?:复|健)|舒(?:服|适)|段(?:时|落|脱|路|期)|付现金|金(?:额|属|枪|钱|融|门|管)|方(?:式|法|便|面|向|案|才)|范(?:围|例|本|畴|文)|高(?:管|血|烧|温|度|中|铁|雄|风|等|空|压|层|速)|万(?:一|元|名|位|人|个)|余(?:下|额|氯)|江(?:苏|西|湖)|白(?:开|米|糖|菜|色|天|纸|板|名)|黄(?:色|豆|金|瓜)|石(?:膏|头|油|化|材)|马(?:上|桶|路|达)|张(?:贴|开|数)|于(?:是|我|本|此|今)|严(?:重|格|肃|禁)|龙(?:头|虾)|连(?:络|接|续|同|结|线|假|带)|蓝(?:色|牙|莓)|温(?:度|水|馨|室)|毛(?:巾|病|孩|利)|钱(?:包|款|财)|汤(?:底|汁|品|料|圆)|施(?:工|打|用|行)|祝(?:福|愿|您|他|她)|麦(?:当|片|芽|克)|牛(?:奶|肉|乳|排)|管(?:理|道|线|路|家|制|控)|孔(?:会|洞)|许(?:可|多)|谢(?:谢|意)|何(?:时|人|处|种|况|必)|常(?:见|常|温)|安(?:眠|全|排|装|心)|文(?:件|字|章|案)|古(?:法|早)|童(?:鞋|装|书|床)|池(?:水|塘|子)|纪(?:录|念)|颜(?:色)|游(?:戏|泳|客|乐)|洪(?:水)|田(?:间|里)|向(?:您|大|各|我|全|主|警)|关(?:于|心|闭|系|节)|时(?:间|候)|成(?:功|本|为)|包(?:装|括|裹|含)|水(?:果|管|质|样|温)|林(?:口|园)|叶(?:片|菜)|胡(?:椒|乱)|陈(?:述|列|报)|吴(?:郭)|周(?:边|末|一|二|三|四|五|六|日|知|转|围)|曾(?:经|在|于)|陆(?:续|路)|杜(?:绝)|苏(?:打|醒)|武(?:汉|器)|韩(?:国|式)|戴(?:上|口|手)|夏(?:天|季|令)|贺(?:卡)|付(?:款|费|清|了|给)|甘(?:肃|甜)|凌(?:晨)|路(?:上|边|口|线|程|人|过|段|面)|史(?:上|料)|庄(?:园|重)|易(?:碎|燃|拉)|单(?:位|号|据|独|一|子)|应(?:该|当))';
export const FULL_NAME = `(?!${WORD})${NAME}`;
const NAMED = [
  `(?!${WORD})${SURNAME}[一-龥]{1,2}${TITLE}`,
  `(?:名叫|叫做|叫|就是|即|姓名|本名|是|的|患者|会员|顾客|学员|病人|小朋友|男童|老师|客人|旅客|学生|同学|伤者|死者|病患|当事人|投诉人|客诉人|家长|员工|同事|女童|男童|女士|先生|乘客|住户|买家|网友|发文者|检举人|岁的?)[：:]?\\s?${FULL_NAME}(?=[（，。、吧家今现本的对]|先生|小姐|女士|阿姨|$)`,
  `${FULL_NAME}（`,
  `(?:同桌|邻座|拼车|投诉|客诉|爆料|检举|留言)(?:人|者|的)?(?:那位)?${SURNAME}${TITLE}`,
  `(?:罹难者|肇事者|[^，。]者|护理师|司机|学生|幼儿|产妇|孕妇|学童|婴儿|女童|工人|被害人|嫌疑人)[：:]?${FULL_NAME}(?=[，,（ 。的对跌摔怀罹患骨])`,
  `(?:就是|转发|投诉|对象[：:]|客诉|拼车|同桌)[^，。]{0,6}${FULL_NAME}(?=[，,啦])`,
  `(?:遇难者|伤者|死者|爆料人|投诉人|离职[^，。]{0,3}|肇事司机|孕妇|该顾客|小朋友|患者|病人|退款对象)[：:]?${FULL_NAME}`,
  `[：:]\\s?${FULL_NAME}(?=[，,])`,
].join('|');

/** Any name that stands by itself: after a mark or a word for a person, before a mark or a verb. */
const GIVEN =
  '(?![的了是在和与及或有被把对向从由到因也都很就还再已曾会将可能不没我您你他她它这那此该之个位们等上下内外前后时日月年分司店说请并以看过着来去到好处付])[一-龥]';
const ROLE = '是|叫|即|名|为|系|者|人|员|童|师|生|友|班|工|事|户|客|娘|郎|给|与|和|组|太太|妈|爸|喜|政';
const ANYBODY = [
  `(?<=^|[，。、：；（「“」”！\\s之楼室\\d三]|${ROLE})(?!${WORD})${SURNAME}(?:${GIVEN}){2}(?=[，、（：；。」”！\\s\\d]|一家|的|是|那|在|因|住|得|怀|罹|患|烧|与|和|已|昨|今|不|左|右|被|摔|跌|曾|正|对吧|对吗|吧|$)`,
  `(?<=[、（：；]|${ROLE})(?!${WORD})${SURNAME}${GIVEN}(?=[，、（：；。]|那天|昨|今天)`,
].join('|');

const PHONE = '(?<!\\d)(?:09\\d{2}[- ]?\\d{3}[- ]?\\d{3}|1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4})(?!\\d)';
const IDENTITY =
  '(?<![a-z\\d])[a-z][12]\\d{8}(?!\\d)|(?<!\\d)\\d{6}(?:19|20)\\d{2}[\\d*]{7}[\\dx*]|(?<!\\d)\\d{4}\\*{4,12}\\d{3,4}[\\dx]?|(?:身分证|身份证|护照|健保卡|驾照)(?:统一)?(?:字号|编号|号码?|号)?[：:（( ]{0,2}[a-z]?\\d{6,}';
const HOME =
  '(?:住(?:在|于)?|家住|家在|住址|家里?(?:地址)?|地址|住处|居住)[^，。]{0,6}[一-龥]{2,}(?:路|街|巷|弄|村|里|社区|小区|花园|苑|庭|佳园|新村|段)[^，。]{0,8}\\d+|家住[^，。]{4,}|[一-龥]{1,10}(?:路|街|段|巷|弄)[^，。]{0,6}\\d+\\s?号[^，。]{0,4}(?:楼|之|室|栋|单元)|\\d+\\s?(?:栋|幢|号楼)[^，。]{0,6}(?:单元)?\\s?\\d{3,4}(?!\\d)';
/** What is nobody's business: marks, money, family, work, faith, a number plate. */
const PRIVATE =
  '\\d{1,3}\\s?分(?=[，。])|不及格|离异|单亲|育有|[次长养][女子](?=[）因，的])|房产|年收入|贷款余额|欠款|前科|出柜|阳性|试管|带原|携带者|任职|就职|上班|车牌|私人(?:邮|信)箱|居留证|病历号|高烧|脱水|急性|\\d{2}岁|三年级|四年级|开诊所|\\d{1,2}-\\d{1,2}-\\d{3,4}(?!\\d)|\\d+楼之|[一二三四五六七八九十]楼之';

const HEALTH =
  '(?:硬化|怀孕|怀有|流产|不孕|癌|肿瘤|肌瘤|囊肿|妇科|痔疮|糖尿|高血压|心脏病|癫痫|忧郁|抑郁|焦虑症|躁郁|精神|身心科|心理门诊|心理谘商|爱滋|艾滋|hiv|性病|梅毒|结核|肝炎|肾|透析|洗肾|确诊|骨质疏松|病史|病历|过敏史|自闭|过动|智能|残障|身障|失智|药物|用药|吸毒|堕胎|整形|离异|离婚|中风|骨折|手术|住院|加护|昏迷|病床|床号|\\d+\\s?床|诊断|气喘|哮喘|植入|早产|迟缓|早疗|支架|心脏|尿毒症|隆乳|抽脂|月经|更年期|三期|末期|帕金森|酗酒|怀孕|摔断|跌断|户籍|车牌|罹患|病房|就读|过敏)|\\ds?日生|(?:帐号|卡)[：: ]{0,2}[\\d-]{9,}|(?:line|微信|qq号?)[^，。]{0,2}(?:是|：|:)?\\s?[a-z_\\d]{5,}';

/** The company's own people, who sign and answer. */
const STAFF = one(
  '[科处局课股室厅护部组院校园厂所馆会社店站队区镇乡村里市县]长|保护(?:官|员|专员)',
  '(?:店长|经理|主任|总监|院长|校长|园长|厂长|负责人|发言人|客服|专员|窗口|联络人|联系人|代表人|公关|承办|专线|课长|组长|部长|老板|老板娘|店主|店东|掌柜|主人|总经理|董事长|执行长|协理|副总|领班|主管|工程师|营运长|技术长|行销长|法务|律师|窗口|顾问|理赔|售后|会长|理事|总干事|站长|督导|主厨|师傅|医师|护理长|护理师|心理师|导师|教官|教练|管家|秘书|委员|行政|督察|创办人|合伙人|洽|找|请打|请拨|请电|致电|拨打|联络|联系(?!方式)|微信同号|摊主|我(?:是|叫)|本人|公务)',
);

const MAIL = '[a-z\\d._-]{3,40}@[a-z\\d-]{1,40}\\.[a-z.]{2,20}';
/** Somebody else's own number given away. */
const NUMBER = any(
  `(?:他|她|当事人|顾客|客人|女士|先生|对方|小姐|投诉人|家长|妈妈|爸爸|爱人|女儿|儿子|太太|邻居|同事|租客|房客|患者|伤者|目击者)[^。]{0,30}(?:手机(?:号码?)?|电话|号码|微信号?|信箱|邮箱|line)[^，。\\d]{0,8}(?:${PHONE}|${MAIL}|[a-z_\\d]{8,})`,
  `您(?:登记|填|留)(?:写|下)?的[^，。]{0,6}(?:${PHONE}|${MAIL})`,
  `${SURNAME}(?:先生|太太|女士|小姐)[^。]{0,20}车牌`,
  `\\d+\\s?(?:号楼|栋|幢|座)\\s?\\d{2,4}\\s?(?:室|房)?(?:业主|住户|租户)?的?${SURNAME}(?:先生|太太|女士|小姐)`,
  `${SURNAME}(?:姓|某[一-龥]?)[^。]{0,40}(?:家住|父亲|母亲|其[父母子女夫妻]|任职|诊断|病历号)`,
  '(?:病历|诊断|病情|姓名|住址|身[分份]证|成绩|收入|缴费单)[^。]{0,16}(?:图[一二三四\\d]|在此公开|一并公开|公开(?:如下|答复)|看得清)',
);
/** To somebody in public, and where that person lives. */
const TO_HANDLE = any(
  `^@[^，。]{1,12}[^。]{0,40}(?:寄|送|到|去|在)[^，。]{0,6}[一-龥]{1,10}(?:路|街|段|巷|弄)[^，。]{0,6}\\d+\\s?号[^，。]{0,8}\\d*`,
);
const OURS =
  /我们的?(?:电话|专线|手机|客服)|本[店公院校]|洽|拨打|联系(?!方式)|联络|负责|经理|店长|院长|主任|专线|热线|客服|不(?!满|治|良|幸)|没|未|勿|别|误/u;
const REACHED_AT = one(MAIL, PHONE);
const THEIRS = one(IDENTITY, HOME, HEALTH);
const PERSON = any(NAMED);
const MORE_OF_THEIRS = one(PRIVATE);
const STRANGER = any(ANYBODY);
/** Who has an address or a number and does not answer for the company. */
const OUTSIDER = one('受影响|样例|名单|捐|会员|投诉|[顾旅]客|他|她|真名|外流|贷款|首位|爆料|检举|离职|租客|房客');
const BOSS = one(
  '[科处局课股室厅护部组院校园厂所馆会社店站队区镇乡村里市县]长|保护(?:官|员|专员)|我是|工程师|店长|经理|主任|总监|[院校园厂所局馆会社]长|负责人|发言人|总经理|董事长|执行长|代表人|窗口|联[系络]人|客服|秘书',
);
const ALONE = any(IDENTITY);

const REACH = 40;

/** Whose name this is: not somebody who signs, answers or is to be asked for. */
const namesIn = (sentence: Sentence): readonly Found[] =>
  foundIn(sentence, PERSON).filter(({ words, at }) => {
    const around = sentence.low.slice(Math.max(0, at - 8), at + words.length + 5);
    const toThem =
      /^(?:致|尊敬|亲爱|敬爱)/u.test(sentence.low) ||
      /^(?:您好|你好)?[：:]/u.test(sentence.low.slice(at + words.length));
    return !toThem && !STAFF.test(around);
  });

/** What a sentence holds that should have stayed with its owner: what is theirs alone, or how to reach them. */
type Held = { readonly theirs: boolean; readonly leak: boolean };

const heldIn = (low: string): Held => {
  const theirs = THEIRS.test(low);
  return { theirs, leak: theirs || REACHED_AT.test(low) };
};

/** Anybody named beside what is theirs alone; beside a number or an address only who is known to be no one of ours. */
const strangersIn = (sentence: Sentence, { theirs, leak }: Held): readonly Found[] => {
  const { low } = sentence;
  if (!theirs && !(leak && OUTSIDER.test(low)) && !MORE_OF_THEIRS.test(low)) return [];
  return foundIn(sentence, STRANGER).filter(
    ({ words, at }) => !BOSS.test(low.slice(Math.max(0, at - 8), at + words.length + 5)),
  );
};

/** Right at the beginning of the next sentence. */
const leaksBehind = (next: Sentence | undefined, held: Held | undefined): boolean =>
  next !== undefined && held?.leak === true && heldIn(next.low.slice(0, REACH)).leak;

/** A certificate or a batch may look like a number of identity. */
const CITED = /身分|身份|证号/u;

export const personalData: Rule = ({ sentences }, { kind }) => {
  const held = sentences.map(({ low }) => heldIn(low));
  return sentences.flatMap((sentence, place) => {
    const here = held[place] ?? heldIn(sentence.low);
    const ids = foundIn(sentence, ALONE).filter(
      ({ words, at }) =>
        /\d{4}/u.test(words) && (kind !== 'recall' || CITED.test(sentence.low.slice(Math.max(0, at - 6), at))),
    );
    if (ids.length > 0) return ids.map(hitOf);
    const told = sentence.index === 0 ? foundIn(sentence, TO_HANDLE) : [];
    if (told.length > 0) return told.map(hitOf);
    const given = foundIn(sentence, NUMBER).filter(({ words }) => !OURS.test(words));
    if (given.length > 0) return given.map(hitOf);
    const near = here.leak || leaksBehind(sentences[place + 1], held[place + 1]);
    const named = near ? namesIn(sentence) : [];
    return (named.length > 0 ? named : strangersIn(sentence, here)).slice(0, 1).map(hitOf);
  });
};
