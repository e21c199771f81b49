/** The sentences for conditions and statement templates, in Traditional Chinese. */
import type { IssueCode } from '../../../core/issue.ts';
import { say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import { audiences, near, oneOf } from './words.ts';

type Coded<Start extends string> = Pick<IssueSentences, Extract<IssueCode, `${Start}.${string}`>>;

const values = (given: { readonly near: string; readonly values: string }) => ({
  expected: oneOf(given.values),
  hint: near(given.near, '請用其中一個。'),
});

export const conditionIssues: Coded<'condition'> = {
  'condition.syntax': ({ found }) =>
    say(
      found === '' ? '這個條件讀不懂。' : `這個條件讀不懂：${found}`,
      "例如 harm，或 spread == 'press' && units_sold > 1000。",
      '看看括號和引號有沒有成對。',
    ),
  'condition.full-width': ({ found, expected }) =>
    say(`條件裡用了全形的「${found}」。`, expected === ' ' ? '半形空格' : expected, '切換成英數輸入，重新打一次。'),
  'condition.not-supported': ({ found }) =>
    say(
      `條件裡不能用「${found}」。`,
      '只能用 ==、!=、<、>、in、size()、known()、confirmed()、&&、||、! 和括號。',
      '請用這些改寫。',
    ),
  'condition.too-big': () => say('這個條件太長或太複雜。', '短一點的條件。', '把它拆成幾個步驟。'),
  'condition.type': ({ found, expected }) => say(`這裡的類型不對：${found}`, expected, '看看兩邊是不是同一種內容。'),
  'condition.not-yes-no': ({ fact, type }) =>
    say(
      `「${fact}」不是「是或否」的事實，不能單獨當條件（它的類型是 ${type}）。`,
      `和一個值比較，例如 ${fact} == '…'，或寫 known(${fact})。`,
      '把條件補完整。',
    ),
  'condition.not-a-value': (given) => ({ found: `「${given.fact}」沒有「${given.found}」這個值。`, ...values(given) }),
  'condition.needs-fact': ({ found }) =>
    say(`這裡要寫一項事實，不能是「${found}」。`, '事實的名稱，不加引號。', '換成事實的名稱。'),
};

export const templateIssues: Coded<'template'> = {
  'template.not-found': ({ id, known }) =>
    say(`沒有「${id}」這份範本。`, oneOf(known), '看看有哪些：crisis-kit template list'),
  'template.syntax': () =>
    say('範本這裡的寫法讀不懂。', '大括號和段落的開頭、結尾都要成對。', '看看 {{#…}} 有沒有對應的 {{/…}}。'),
  'template.too-big': ({ bytes, max }) =>
    say(`範本太大，有 ${bytes} 個位元組。`, `最多 ${max} 個位元組。`, '把它縮短。'),
  'template.too-deep': ({ max }) => say('範本裡一層套一層，太多層了。', `最多 ${max} 層。`, '減少層數。'),
  'template.full-width': ({ found, expected }) =>
    say(`大括號裡用了全形的「${found}」。`, expected, '切換成英數輸入，重新打一次。'),
  'template.front-matter': () =>
    say('範本的開頭沒有標題。', '第一行是 ---，第二行是 title: 標題，第三行是 ---。', '把這三行加在最前面。'),
  'template.unknown-helper': (given) =>
    say(
      `範本裡不能用「${given.found}」。`,
      'known、confirmed、reported、is 或 each。',
      near(given.near, '請用這五個其中之一。'),
    ),
  'template.refused': ({ found }) =>
    say(
      `範本裡不能有「${found}」。`,
      '只有事實的名稱，和 known、confirmed、reported、is、each 這五種段落。',
      '刪掉它，或改寫。',
    ),
  'template.arguments': ({ helper, expected }) => say(`${helper} 後面寫的內容不對。`, expected, '照這個樣子改。'),
  'template.internal-fact': ({ fact }) =>
    say(`「${fact}」只給自己人看，不能放進聲明。`, '可以對外的事實。', '從範本裡拿掉它。'),
  'template.personal-fact': ({ fact, audience }) =>
    say(
      `「${fact}」是個人資料，不能給「${audiences(audience)}」看。`,
      '這份聲明的對象可以看的事實。',
      '從範本裡拿掉它。',
    ),
  'template.undeclared-fact': ({ fact }) =>
    say(`範本用了「${fact}」，但沒有寫在 needs 或 uses 裡。`, '用到的事實都要先寫出來。', '在 template.yaml 補上它。'),
  'template.unused-fact': ({ fact }) =>
    say(
      `template.yaml 寫了「${fact}」，但範本沒有用到。`,
      '寫出來的事實都有用到。',
      '在範本裡用它，或從 template.yaml 刪掉。',
    ),
  'template.facts-differ': ({ fact, lang }) =>
    say(`別的語言提到「${fact}」，${lang} 沒有。`, '每種語言說的是同樣的事。', '在這個語言補上它。'),
  'template.flat-claim': ({ fact }) =>
    say(
      `「${fact}」可能還沒查證，這裡卻直接當成事實說了。`,
      '放在 {{#confirmed}} 或 {{#reported}} 裡。',
      '查證過的和還在查證的，分開寫兩種說法。',
    ),
  'template.flat-fact': ({ fact }) =>
    say(`「${fact}」可能沒有填，這裡會變成空白。`, '寫在 needs 裡，或放在 {{#known}} 裡。', '選其中一種做法。'),
  'template.flat-yes-no': ({ fact }) =>
    say(
      `「${fact}」是「是或否」，不能直接放進句子。`,
      `{{#is "${fact}" "yes"}}…{{/is}}`,
      '把「是」和「否」的說法分別寫出來。',
    ),
  'template.flat-list': ({ fact }) =>
    say(
      `「${fact}」是好幾行的清單，不能直接放進句子。`,
      `{{#each ${fact}}}{{this}}{{/each}}`,
      '用 each 一行一行列出來。',
    ),
  'template.needs-claim': ({ fact }) =>
    say(`「${fact}」可能一直不知道，不能寫在 needs 裡。`, 'needs 裡只放自己能決定或提供的事實。', '把它移到 uses。'),
  'template.wrong-block': ({ fact, helper, expected }) =>
    say(`「${fact}」不能用 ${helper}。`, expected, '換成正確的那一種。'),
  'template.not-a-value': (given) => ({ found: `「${given.fact}」沒有「${given.found}」這個值。`, ...values(given) }),
  'template.markdown': ({ found }) =>
    say(`範本裡不能用「${found}」這種格式。`, '只有段落、「# 」標題和「- 」清單。', '改成一般文字。'),
  'template.surplus-language': ({ lang }) =>
    say(`template.yaml 沒有寫 ${lang} 這個語言。`, '有哪些語言，都寫在 languages 裡。', '補上它，或刪掉這個檔案。'),
  'template.unknown-mark': ({ found, near: close }) =>
    say(
      `這裡標了「${found}」，但它不是由固定文字寫出的項目。`,
      '在 template.yaml 寫成「項目: words」的項目。',
      near(close, '改對名稱，或拿掉這個標記。'),
    ),
  'template.field-unsaid': ({ field, lang }) =>
    say(
      `${lang} 的範本不一定會寫出「${field}」。`,
      `在那段文字的前一行寫 {{! field: ${field} }}，而且不能放在任何段落標記裡面。`,
      '不管什麼情形都要寫出來，並且標明。',
    ),
  'template.field-fact': ({ field, fact }) =>
    say(
      `「${field}」說是由「${fact}」這項事實寫出，但範本沒有用到它。`,
      '寫在 needs 或 uses 裡的事實。',
      '在範本裡用它，或換成別的事實。',
    ),
  'template.unknown-regime': (given) =>
    say(
      `沒有「${given.found}」這項法規。`,
      'playbooks/regimes 裡有的法規。',
      near(given.near, '看看 playbooks/regimes 裡的名稱。'),
    ),
  'template.unknown-field': (given) =>
    say(
      `沒有「${given.found}」這個項目。`,
      'playbooks/notice-fields.yaml 裡有的項目。',
      near(given.near, '看看 notice-fields.yaml 裡的名稱。'),
    ),
  'template.field-missing': ({ field, regime }) =>
    say(
      `法規「${regime}」要求寫出「${field}」，但範本沒有。`,
      '法規要求的每一項，都寫在 fields 裡。',
      '在範本裡寫出來，並標明由哪些事實寫出，或由固定文字（words）寫出。',
    ),
  'template.forbidden-word': ({ found, regime }) =>
    say(`法規「${regime}」不准用「${found}」這樣的字眼。`, '不會讓危險聽起來比較輕微的說法。', '換一種說法。'),
};
