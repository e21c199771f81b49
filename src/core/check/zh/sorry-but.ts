/** sorry-but: an apology taken back in the same breath. */
import type { Rule } from '../language.ts';
import type { Hit } from '../model.ts';
import type { Prose, Sentence } from '../prose.ts';
import { any, type Found, foundIn, one } from './read.ts';
import { OWNED, SORRY } from './words.ts';

const BUT =
  '(?:但是?|不过|然而|可是|可(?=免费(?!退|换|改|取|领|维|更|检|修|送|保))|可(?!以|能|凭|至|到|于|在|向|持|拨|扫|选|退|换|改|从|由|用|拿|打|免|靠|否|惜|恶|怕|疑|见|喜|爱|领|申|查|先|直|就|致|洽|享|获|循|自|上|通|联|点|再|参)|只是|惟|唯(?=本|此|该|我|仍|店|当|亦|有|事|已|原|因|依|合|旅|消|顾|按|相|目|乘|您)|奈何|无奈|却|只不过|倒是|话(?:又)?说回来|话虽(?:如此|这么说)|虽说|虽然|尽管|毕竟|其实|说真的|老实说|平心(?:而论|说|讲)|说到底|讲白了|坦白说|退一步说|严格说|客观(?:地|来)?说|归(?:道歉|抱歉|对不起)|(?:也|亦|同时|还|更)(?:要|想|需|必须|应|希望|盼|请|得)?[^，。]{0,4}(?:请看到|看到|说明|澄清|提醒|强调|指出|说句|补充|反映|声明|说一句|考量|想一想|想想)|(?:但|可)?也请[^，。]{0,6}(?:看|想|理解|体会)|(?:只)?可惜|当然(?!可以)|诚然|固然|即[便使]|哪怕|就算|纵[使然]|与此同时|反(?:过来|观)|必须(?:指出|说明|强调|澄清)|(?:需要?|要|想|得)(?:特别|另外|顺带)?(?:说明|指出|澄清|补充)的是|值得一提|(?:附带|顺带|顺便)(?:一提|说)|倒(?:也|不)?是|倒是也|至于|反正|要不是|若不是|要知道|讲(?:句|白|道理)|公[道平](?:地)?(?:话|说)|凭良心|认真(?:说|讲|追究)|严格(?:来|地)?[说讲]|就是(?=[^，。]{1,12}(?:也|没|太|不))|然后呢|难道|再怎么说|不管怎么说|p.?s|(?:这|此)一?(?:份|声|个)?(?:道歉|歉意)(?=[^，。]{0,4}(?:纯属|只是|仅|不代表|不等于|不表示|并不|并非))|唯独?|好在|所幸|幸好)';

/** A but that helps, or that makes the apology weigh more. */
const HELP = one(
  '^[^，。]{0,4}(?:早|一开始|[第头]一天|当[天时场]|那时)[^，。]{0,4}就?应?该',
  '^.{0,6}(?:我(?:知道|会|明白|还|已|先|不|想先)|我们(?:会|将|已|仍|正|知道|明白|愿|可以|先|不会|不想|不能|不敢|现在|今天)|请(?:您|大家|各位|你)?(?:先|停止|立即|马上|务必|尽快|不要|别|勿|把|将|带|拨|留|改|到|至|就医|联)|您(?:可以|可|仍可|不必|不用|需要|先)|(?:这|那|此)(?:些|句|都)?(?:并|绝)?(?:不|无法|远|还不|仍|没)|一?句?(?:道歉|抱歉|对不起|歉意)|仅|[光单](?:说|是|道|靠)|目前|现在|原因|[是能]否|[仍还尚](?:未|没|不|无法|在)|退|赔|责任|错(?:就|在)|再(?:多|怎么)|无论|不管|说再多|不足以|换不回|弥补|[^，。]{0,8}(?:可以(?:全额|退|改|选|免费|凭|帮|换|为|给|先)|照常|能(?:发|换|改|补)|会(?:再|在|于)|将(?:于|在)|今晚|明天|可(?:全额|凭|至|到))|晚了|太迟|事情已经|[^，。]{0,8}[修做赶来寄送发开补供]不(?:好|及|到|出|完|了)|该(?:做|赔|负))',
);

const APOLOGY = `(?:${SORRY}|失礼[，。]|磕(?:个头|头|一个)|我们的错|认错|低头)`;
const SAID = one(APOLOGY);
const COME_BACK = any(`${APOLOGY}[^。！]{0,26}?[，。！、；;—…（~～\\s\\p{So}]{1,3}[^，。]{0,3}?${BUT}`);
/** Where a clause of a later sentence turns. */
const TURNS = any(`(?:^|[，；;：、—…（~～])[^，。]{0,3}?${BUT}`);
const CONCEDES = any(`${SORRY}(?:归|是一回事|之余|的同时|同时)`);

/** What excuses, whatever help stands beside it. */
const HARD = one('担不起|[吗呢]？$|签过|本来就|写(?:明|着)|也未必|条款');

/** Something is offered behind the but. */
const OFFERED = one(
  `都有|(?:我们?|本店|师傅)(?:现在|马上|今[天晚]|就|会|可以|先)[^，。]{0,4}(?:送|借|派|来|补|换|退|给|帮|修)|送[去到]|不影响|先(?:替|帮|为)`,
);

const guilty = (tail: string): boolean =>
  HARD.test(tail) || !(HELP.test(tail) || OFFERED.test(tail) || OWNED.test(tail));
/** Said in passing, it takes back only what it excuses. */
const excuses = (tail: string): boolean => HARD.test(tail.slice(0, 24));

const LENGTH = 30;

/** What is quoted ends where the quotation does. */
const hitFrom = (prose: Prose, sentence: Sentence, { words, at }: Found): Hit => {
  const start = sentence.start + at;
  const quote = prose.quotes.find((one) => one.start <= start && start < one.end);
  return { start, end: Math.min(quote?.end ?? sentence.end, start + words.length + LENGTH) };
};

const tailOf = ({ low }: Sentence, { words, at }: Found): string => low.slice(at + words.length);

const inOne = (prose: Prose, sentence: Sentence): readonly Hit[] =>
  [...foundIn(sentence, COME_BACK), ...foundIn(sentence, CONCEDES)]
    .filter((found) => guilty(tailOf(sentence, found)))
    .map((found) => hitFrom(prose, sentence, found));

/** One of the next two sentences of the same paragraph turns. */
const across = (prose: Prose, sentence: Sentence): readonly Hit[] => {
  const last = prose.sentences.slice(Math.max(0, sentence.index - 2), sentence.index);
  if (!last.some(({ block, low }) => block.index === sentence.block.index && SAID.test(low))) return [];
  return foundIn(sentence, TURNS)
    .filter((found) => (found.at === 0 ? guilty : excuses)(tailOf(sentence, found)))
    .map((found) => hitFrom(prose, sentence, found));
};

export const sorryBut: Rule = (prose) =>
  prose.sentences.flatMap((one) => [...inOne(prose, one), ...across(prose, one)]);
