/** sorry-but: an apology taken back in the same breath. */
import type { Rule } from '../language.ts';
import type { Hit } from '../model.ts';
import type { Prose, Sentence } from '../prose.ts';
import { any, foundIn, one } from './read.ts';
import { SORRY } from './words.ts';

const BUT =
  '(?:但是?|不过|然而|可是|可(?=免费(?!退|换|改|取|领|维|更|检|修|送|保)|今年|大家|您|你|这|那|说|谁|哪|也|我们|当|实际|其实|事实|问题|话)|只是|惟|唯(?=本|此|该|我|仍|店|当|亦|有|事|已|原|因|依|合|旅|消|顾|按|相|目|乘|您)|奈何|无奈|却|只不过|倒是|话(?:又)?说回来|话虽(?:如此|这么说)|虽说|虽然|尽管|毕竟|其实|说真的|老实说|平心(?:而论|说|讲)|说到底|讲白了|坦白说|退一步说|严格说|客观(?:地|来)?说|归(?:道歉|抱歉|对不起)|(?:也|亦|同时|还|更)(?:要|想|需|必须|应|希望|盼|请|得)?[^，。]{0,4}(?:请看到|看到|说明|澄清|提醒|强调|指出|说句|补充|反映|声明|说一句|考量|想一想|想想)|(?:但|可)?也请[^，。]{0,6}(?:看|想|理解|体会)|(?:只)?可惜|当然)';

/** What takes an apology back: the trade, the season, the rules, the others, one's own goodness. */
const EXCUSE = one(
  '尽(?:了|过|全)?[^，。]{0,3}力|规定|规范|照章|按(?:照)?[^，。]{0,6}(?:流程|标准|规矩|合约|合同)|依(?:照)?(?:合约|规定|条款)|同业|同行|行业|业界|业内|全(?:台|国|省|市|世界)|普遍|常(?:见|有的事|态)|正常|难免|在所难免|免不了|人非圣贤|谁(?:家|没|能|都|不|敢|来)|哪(?:家|个|里|有|间|行)|换(?:谁|哪|作|做|成)|都(?:是|会|有|得|一样|这样|难|差不多)|不(?:是|只|止|光|仅)[^，。]{0,6}(?:我们|一家|本店)',
  '(?:要|得)(?:管|顾|盯|看|做|应付|接)[^，。]{0,8}(?:[十百千]|\\d)|人手|人力|太忙|忙不过来|一个人|高峰|旺季|淡季|假期|连假|天气|疫情|成本|涨价|工时|加班|压力|量(?:太|实在|那么)|几百|上百|几千|太多|太猛|爆',
  '误会|误解|解读|断章|夸大|炒作|放大|带风向|网友|媒体|外界|有心人|要求[^，。]{0,8}(?:严|高|多|完美)|严格|苛|挑剔|期待|标准[^，。]{0,6}(?:高|严)',
  '(?:您|你|顾客|客人|客户|消费者|对方|家长|用户|乘客|旅客|住客|大家|会员|买家)[^，。]{0,6}(?:也|自己|本身|当时|的要求|没有|没|未|应|先|事先|不肯|一直|如果|若|太|的态度|情绪)',
  '双方|一个巴掌|并非|不是(?:故意|有意|我们|全|所有|没有|唯一)|没有恶意|无意|无心|初衷|出发点|好意|本意|用心|辛苦|不容易|委屈|无辜|受害|冤|毕竟|事实上|实际上|情况|理解|谅解|体谅|包容|没那么|没有(?:那么|想象|外界)|不至于|不算|而已',
  '供应商|物流|厂商|平台|外包|工读|实习|提醒|也请|保留|一向|一直|向来|多年|从未|从来|第一次|首次|合法|合规|符合|(?:事先|事前|早已|早就|合约|合同|契约|须知|菜单|说明书|页面|条款)[^，。]{0,8}(?:告知|写|载明|注明|说明|公告|标)|绝?大多数|大部分|多数|其他(?:客人|顾客|学校|门店|批)|均无|并无|也没|价格|便宜|免费|这个价|不该|不代表|不应|不能(?:怪|全|归咎|都)|一半|仍盼|考量|志工|没毛病|澄清|家长也|义工|本来就|各种|也不好|不好用|闷热|没料到|意想不到|背锅|锅|后果|损失也|我们也',
);

/** A but that helps, or that makes the apology weigh more. */
const HELP = one(
  '^.{0,6}(?:我(?:知道|会|明白|还|已|先|不|想先)|我们(?:会|将|已|仍|正|知道|明白|愿|可以|先|不会|不想|不能|不敢|现在|今天)|请(?:您|大家|各位|你)?(?:先|停止|立即|马上|务必|尽快|不要|别|勿|把|将|带|拨|留|改|到|至|就医|联)|您(?:可以|可|仍可|不必|不用|需要|先)|(?:这|那|此)(?:些|句|都)?(?:并|绝)?(?:不|无法|远|还不|仍|没)|一?句?(?:道歉|抱歉|对不起|歉意)|仅|[光单](?:说|是|道|靠)|目前|现在|原因|[是能]否|[仍还尚](?:未|没|不|无法|在)|退|赔|责任|错(?:就|在)|再(?:多|怎么)|无论|不管|说再多|不足以|换不回|弥补|[^，。]{0,8}(?:可以(?:全额|退|改|选|免费|凭|帮|换|为|给|先)|照常|能(?:发|换|改|补)|会(?:再|在|于)|将(?:于|在)|今晚|明天|可(?:全额|凭|至|到))|晚了|太迟|事情已经|[^，。]{0,8}[修做赶来寄送发开补供]不(?:好|及|到|出|完|了)|该(?:做|赔|负))',
);

const COME_BACK = any(`${SORRY}[^。！]{0,26}?[，。！、；—…\\s\\p{So}]{1,3}[^，。]{0,3}?${BUT}`);
const OPENS = any(`^[^，。]{0,4}${BUT}`);
const CONCEDES = any(
  `(?:虽然?|尽管|固然)[^。]{0,20}${SORRY}[^。]{0,6}，`,
  `${SORRY}归[^，。]{0,4}，|歉[^，。]{0,4}道了?，|(?:我们|我|是[^，。]{0,4})(?:的)?(?:不对|错)啦?，但(?=[^。]{0,12}(?:也|别|不用|先))`,
  `${SORRY}(?:归|是一回事|之余|的同时|同时)`,
  `(?:在|除了?)(?:表示|致上|说)?[^。，]{0,6}${SORRY}(?:之外|以外|之余|的同时)`,
);

/** What excuses, whatever help stands beside it. */
const HARD = one(
  '尽(?:了|过|全)?[^，。]{0,3}力|规定|规范|照章|同业|同行|行业|业界|普遍|难免|误会|误解|断章|夸大|并非|无意|初衷|好意|受害|一向|一直以来|向来|多年|理解|谅解|体谅|看到|考量|严格(?:来|地)?[讲说]|范围内|义务|规矩|合同|合约|条款|当[时天]也',
);

const guilty = (tail: string): boolean => (HELP.test(tail) ? HARD.test(tail) : true);

const inOne = (sentence: Sentence): readonly Hit[] =>
  [...foundIn(sentence, COME_BACK), ...foundIn(sentence, CONCEDES)].flatMap(({ words, at }) => {
    const tail = sentence.low.slice(at + words.length);
    const end = sentence.start + at + words.length + Math.min(tail.length, 30);
    return tail.length > 3 && !/[人他她们您]只是$/u.test(words) && guilty(tail)
      ? [{ start: sentence.start + at, end }]
      : [];
  });

const APOLOGY = one(SORRY);

/** Turns that never help. */
const TURN = /^[^，。]{0,4}(?:话说回来|不过话说|话虽|老实说|说真的|讲真|平心|说到底|退一步)/u;

/** One of the next two sentences of the same paragraph opens with a but. */
const across = ({ sentences }: Prose, sentence: Sentence): readonly Hit[] => {
  const last = sentences.slice(Math.max(0, sentence.index - 2), sentence.index);
  if (!last.some(({ block, low }) => block.index === sentence.block.index && APOLOGY.test(low))) return [];
  return foundIn(sentence, OPENS).flatMap(({ words, at }) => {
    const tail = sentence.low.slice(at + words.length);
    if (/^可是/u.test(words) && !EXCUSE.test(tail.slice(0, 24))) return [];
    const back = TURN.test(sentence.low) ? !HELP.test(tail) : EXCUSE.test(tail) && !HELP.test(tail);
    return back ? [{ start: sentence.start + at, end: sentence.end }] : [];
  });
};

export const sorryBut: Rule = (prose) => prose.sentences.flatMap((one) => [...inOne(one), ...across(prose, one)]);
