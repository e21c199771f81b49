/** humour-with-harm: wit where somebody was hurt or lost data. */
import type { Rule } from '../language.ts';
import type { Setting } from '../model.ts';
import type { Prose } from '../prose.ts';
import { harmOf } from './kind.ts';
import { any, hurt, sentenceRule, when } from './read.ts';

/** What hurt somebody is handed over as a gift, a feat, a saying come true. */
const FRAMES =
  '恭喜|附送|(?:史上|以来|今年)最[^，。]{1,6}的|传说中的|名[副符]其实|名不虚传|没想到真|保熟|俗话说|人家说|常言道|古人[云说]|水星|狭路相逢|(?:这下|这回|这是)真(?:是|给|就)|关禁闭|禁闭室|嘛|(?:太|真|很|超|够|正式|直接|瞬间|荣登|上演|开启|体验|变成|成了|实现了?|一[场把波次回出])[^，。「」“”]{0,4}[「“『"][^」”』"]{1,6}[」”』"]|躺平';

const GUILTY = any(
  FRAMES,
  '[\\u{1F300}-\\u{1FAFF}]',
  '[😀-😎😏😛-😝🤣😂🙃😉😋😜🤪🤓😅😆😇🥳🤭🤡🎉🎊🥴😹😺💩👻🔥🤯🤤🤑🙈🙉🙊🤷🤦💃🕺✌]',
  '哈哈',
  '惊喜|(?:免费|额外|特别|独家)[^，。]{0,6}(?:蒸脸|桑拿|三温暖|按摩|spa|课程|体验|刺激|冒险(?!者|岛|王|团)|烟火|烟火秀|灯光|表演|秀|减肥|瘦身|排毒|清肠|健身|运动|去角质|除毛|美容|刺青|日晒|日光浴|云霄|过山车)|蛋白质|缘分|拥抱|提(?:早|前)(?:过年|放烟火|庆祝|体验|享受)|断舍离|地心引力',
  '(?:热?汤|剪刀|电梯|椅子|门|水|锅子?|火|刀|车子?|机器|蛋糕|石头|钢丝|铁丝|玻璃|天花板|冷气|烤箱|电池|滑梯|地板|招牌)[^，。]{0,10}(?:亲(?:了|吻)|吻|抱(?:了|住)|聊|舍不得|热情|调皮|打(?:了)?(?:个)?招呼|问候|留(?:住|客)|跳舞|抗议|爱上|太想|也想|撒娇|示爱|偷袭|叛变)|就当|愿称之为|(?:省(?:下|点)|就当|权当|算是|也算|好歹|至少|顺便|顺道|刚好|正好)[^，。]{0,14}(?:钱|健身|运动|减|瘦|体验|按摩|旅行|休息|纪念|热情|免费|课|礼|福利|检测|把关|新(?:生活|人生|造型|发型)|火锅|够)|(?:啦|唷|捏|咧)|[～~]',
);

/** Signs that point, warn or mourn. */
const GRAVE = /^[🙏🙇📢📣📞📱📍📅🚨🛑🚫🔔📝📌💐🖤💔😢😭😔🥺😥😞🚑🏥⏰🔗🔒🔑💧📧🆘👇👉🔸🔹📦🤍🔴🟡🟢📷🥲😰]/u;

const played: Rule = sentenceRule(GUILTY, (found) => !GRAVE.test(found.words));

/** Lost photographs hurt too, whatever the facts call it. */
const somebodyHurt = (setting: Setting, prose: Prose): boolean =>
  hurt(setting) || harmOf(prose).some((one) => one !== 'inconvenience');

export const humour: Rule = when(somebodyHurt, played);
