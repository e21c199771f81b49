/** What is wrong with playbooks, facts, texts, conditions and templates, in the mainland's Chinese: for whoever writes them. */
import type { PlaybookIssues } from '../../../core/playbook/issues.ts';
import { say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import { format } from '../format.ts';
import { system } from '../system.ts';
import { walk } from '../walk.ts';
import { regimeIssues } from './regime.ts';
import { meant } from './words.ts';

const kilobytes = (bytes: number): string => `${format.number(Math.ceil(bytes / 1024))} KB`;

const TYPES: Readonly<Record<string, string>> = {
  object: '“键: 值”',
  array: '列表',
  string: '文字',
  integer: '整数',
  number: '数字',
  boolean: 'true 或 false',
  'true | false': 'true 或 false',
  null: '空着',
};

/** `a | b` as a list. */
const listed = (text: string): string =>
  text
    .split(/ \| |, /)
    .filter((part) => part !== '')
    .map((part) => typed(part))
    .join('、');

const typed = (text: string): string => TYPES[text] ?? text;

const LANGS: Readonly<Record<string, string>> = walk.langName;
const AUDIENCES: Readonly<Record<string, string>> = walk.audience;

const lang = (code: string): string => LANGS[code] ?? code;

/** What the YAML parser's codes come down to. */
const YAML: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对',
  MISSING_CHAR: '少了一个引号、括号或逗号',
  UNEXPECTED_TOKEN: '这里有多余的符号',
  MULTILINE_IMPLICIT_KEY: '一行里的键断成了几行',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“键: 值”',
  BLOCK_IN_FLOW: '花括号或方括号里不能换成缩进的写法',
  BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对',
  COMMENT_SPACE: '# 前面要有空格',
  KEY_OVER_1024_CHARS: '键太长',
  BAD_DIRECTIVE: '文件开头的 % 指令不对',
  BAD_PROP_ORDER: '符号的先后不对',
  IMPOSSIBLE: '写法不完整',
};

/** What begins like this is a form of that name. */
const FORMS: readonly (readonly [begin: string, form: string])[] = [
  ['^[a-z]', '用小写英文字母、数字、_ 和 -，以字母开头。'],
  ['^P', '写一段时间，例如 PT30M、PT4H 或 P2D。'],
  ['^[A-Z]{1,2}', '写做法清单里的一行，例如 P10。'],
  ['^[A-Za-z_]+', '写一个时区，例如 Asia/Shanghai。'],
  ['^([zZ][hH]|', '写 zh-TW、zh-CN 或 en。'],
  ['^\\d{4}-', '写日期，例如 2026-11-22。'],
  ['^[A-Za-z]{3}$', '写三个字母的币种，例如 CNY。'],
  ['^[^\\n]*$', '只写一行，不要换行。'],
  ['^[a-z0-9]', '用小写英文字母、数字、_ 和 -。'],
];

/** What a shape asks for, by the schema's keyword. */
const SHAPES: Readonly<Record<string, (expected: string) => string>> = {
  type: (expected) => `这里要写${typed(expected)}。`,
  pattern: (expected) => FORMS.find(([begin]) => expected.startsWith(begin))?.[1] ?? `要符合这个写法 ${expected}`,
  minLength: (expected) => `至少${expected}个字。`,
  maxLength: (expected) => `最多${expected}个字。`,
  range: (expected) => `要写${typed(expected)}。`,
  items: (expected) =>
    `要有 ${expected.replace('…Infinity', ' 项以上').replace('…', ' 到 ')}${expected.endsWith('Infinity') ? '' : ' 项'}。`,
  uniqueItems: () => '同一项只能写一次。',
  minProperties: (expected) => `至少写${expected}项。`,
  maxProperties: (expected) => `最多写${expected}项。`,
  order: (expected) => (expected.startsWith('otherwise') ? '“otherwise:”要写在最后。' : '“unknown:”只能写一次。'),
};

/** Where the fault is how many there are. */
const COUNTED = ['items', 'minProperties', 'maxProperties'];

const shape = (why: string, expected: string): string => SHAPES[why]?.(expected) ?? `可以写 ${listed(expected)}。`;

export const contentIssues: { readonly [C in keyof PlaybookIssues]: IssueSentences[C] } = {
  ...regimeIssues,

  'yaml.cannot-read': ({ why }) => say(`读不到这个文件（${system(why).because}）。`, '', '检查文件名和文件夹。'),
  'yaml.too-big': ({ bytes, max }) =>
    say(`文件太大：${kilobytes(bytes)}。`, `最大${kilobytes(max)}。`, '拆成几份，或删去用不着的内容。'),
  'yaml.not-utf8': () => say('文件不是 UTF-8 编码。', '要用 UTF-8 编码保存。', '在编辑器里选“另存为”，编码选 UTF-8。'),
  'yaml.syntax': ({ why }) =>
    say(`这里的写法不对：${YAML[why] ?? `代码 ${why}`}。`, '', '看看这一行和上一行的缩进、冒号和引号。'),
  'yaml.full-width-colon': () => say('这里用了全角冒号“：”。', '要用半角冒号和一个空格“: ”。'),
  'yaml.wide-space': () => say('行首用了全角空格。', '缩进要用半角空格。'),
  'yaml.tab': () => say('行首用了制表符（Tab）。', '缩进要用半角空格。'),
  'yaml.quote': ({ found }) =>
    say(`这个值里有“${found}”，会被当成别的意思。`, '整个值要放在英文双引号里。', '写成 label: "……" 这样。'),
  'yaml.alias': () => say('这里用了 & 或 * 引用。', '不支持引用，请把内容直接写出来。'),
  'yaml.tag': ({ found }) =>
    say(`这里用了标记“${found}”。`, '不支持标记。', '删掉它；如果是内容的一部分，把整个值放在英文双引号里。'),
  'yaml.key': ({ found }) => say(`“${found}”不能用作键。`, '', '换一个名称。'),
  'yaml.duplicate-key': ({ key }) => say(`“${key}”写了两次。`, '同一个键只能写一次。', '留下一个，删掉另一个。'),
  'yaml.many-documents': () => say('文件里有不止一份内容（中间有 ---）。', '一个文件只能有一份内容。'),
  'yaml.too-deep': ({ max }) => say('层数太多。', `最多${max}层。`),

  'playbook.shape': ({ why, found, expected }) =>
    say(
      `${COUNTED.includes(why) ? `这里有${found}项` : `这里写的是“${typed(found)}”`}，不合要求。`,
      shape(why, expected),
    ),
  'playbook.missing-key': ({ key }) => say(`少了“${key}:”。`, `这里必须有“${key}:”。`),
  'playbook.surplus-key': ({ key, near }) => say(`这里不能有“${key}:”。`, meant(near), '改名或删掉。'),
  'playbook.id-differs': ({ found, expected }) =>
    say(`文件里的 id 是“${found}”，和文件或文件夹的名称不同。`, `id 应为“${expected}”。`),
  'playbook.not-found': ({ id, known }) =>
    say(
      `没有应对手册“${id}”。`,
      known === '' ? '' : `现有的是 ${listed(known)}。`,
      '看看有哪些：crisis-kit playbook list',
    ),
  'playbook.unknown-step': ({ found, near }) =>
    say(`没有步骤“${found}”。`, meant(near), '改正名称，或写一个这样的步骤。'),
  'playbook.unknown-fact': ({ found, near }) =>
    say(`没有事实“${found}”。`, meant(near), '事实都写在 playbooks/facts.yaml 里。'),
  'playbook.unknown-role': ({ found, near }) =>
    say(`没有角色“${found}”。`, meant(near), '角色都写在 playbooks/roles.yaml 里。'),
  'playbook.unknown-template': ({ found, near }) =>
    say(`没有声明模板“${found}”。`, meant(near), '模板都在 templates 文件夹里。'),
  'playbook.unknown-clock': ({ found, near }) =>
    say(`没有时限“${found}”。`, meant(near), '时限都写在 playbooks/clocks.yaml 里。'),
  'playbook.unknown-part': ({ found, near }) =>
    say(`没有共用步骤“${found}”。`, meant(near), '共用步骤都在 playbooks/parts 文件夹里。'),
  'playbook.unknown-playbook': ({ found, near }) =>
    say(`没有应对手册“${found}”。`, meant(near), '看看有哪些：crisis-kit playbook list'),
  'playbook.unknown-task': ({ found, near }) =>
    say(`没有待办“${found}”。`, meant(near), '改正名称，或写一个这样的待办步骤。'),
  'playbook.unknown-practice': ({ found, near }) =>
    say(`做法清单里没有“${found}”。`, meant(near), '看看有哪些：crisis-kit playbook coverage'),
  'playbook.unknown-variable': ({ found }) =>
    say(`文字里的“${found}”不认识。`, '只能用 {emergency} 或 {fraud_line}，而且只能写在 say 里。'),
  'playbook.unreachable': ({ step }) =>
    say(`没有一条路走得到步骤“${step}”。`, '每个步骤都要走得到。', '从别的步骤转到它，或删掉它。'),
  'playbook.dead-end': ({ step }) => say(`从步骤“${step}”走不到结束。`, '每条路都要通向结束，或转到另一份手册。'),
  'playbook.endless': ({ steps }) =>
    say(
      `这几个步骤会没完没了地绕圈：${steps}`,
      '圈里要有一个步骤写上 limit。',
      '写成 limit: { times: 3, then: 下一步 } 这样。',
    ),
  'playbook.idle-loop': ({ steps }) => say(`这个圈第二轮什么也不会问：${steps}`, '圈里至少一个步骤要写 again: true。'),
  'playbook.part-circle': ({ steps }) =>
    say(`共用步骤互相套进了自己：${steps}`, '一份共用步骤不能直接或间接包含自己。'),
  'playbook.needs-unknown': ({ facts }) => say(`这里没有写“还不知道”时怎么走：${facts}`, '要有一行“unknown: 步骤”。'),
  'playbook.idle-unknown': () => say('“unknown:”这一行永远用不到。', '这里的条件不会是“还不知道”。', '删掉这一行。'),
  'playbook.never-taken': ({ when }) =>
    say(`这个条件永远不会成立，或前面的行已经全包括了：${when}`, '', '删掉这一行，或调整先后。'),
  'playbook.always-taken': ({ when }) =>
    say(`走到这里时，这个条件一定成立：${when}`, '', '改成 otherwise，或检查条件。'),
  'playbook.too-many-cases': ({ cases, max }) =>
    say(`这些条件有${format.number(cases)}种组合，太多，查不完。`, `最多${format.number(max)}种。`, '拆成两个步骤。'),
  'playbook.fact-type': ({ fact, found, expected }) =>
    say(`事实“${fact}”的类型是 ${found}，这里不能用。`, `这里要用 ${listed(expected)}。`),
  'playbook.unplaced': ({ step, key }) =>
    say(`步骤“${step}”少了 ${key}。`, '自带的步骤都要写 stage、role 和 practice。'),
  'playbook.task-clash': ({ task, other }) =>
    say(`待办“${task}”在两个地方写得不一样，另一处是 ${other}。`, '同一个待办要写得一样。', '改成一样，或换一个名称。'),
  'playbook.unused-template': ({ template }) =>
    say(`没有任何步骤用到模板“${template}”。`, '', '在步骤里用它，或删掉它。'),
  'playbook.unused-part': ({ part }) => say(`没有任何手册用到共用步骤“${part}”。`, '', '在手册里用它，或删掉它。'),
  'playbook.no-place-elsewhere': () => say('places.yaml 里没有“其他地方”这一行。', '要正好有一行 zones 是空的。'),

  'fact.safety-value': ({ fact, found, expected }) =>
    say(
      `事实“${fact}”的 safety 写成了“${found}”。`,
      expected === '' ? '只有是非题和选择题可以写 safety。' : `可以写 ${listed(expected)}。`,
    ),
  'fact.no-choices': ({ fact }) =>
    say(`事实“${fact}”的类型和 choices 对不上。`, 'choice 和 choices 类型要有选项，其他类型不能有。'),
  'fact.type-clash': ({ fact, found, expected }) =>
    say(
      `事实“${fact}”在这里是 ${found}，在公用的事实表里是 ${expected}。`,
      '同一个名称只能有一种类型。',
      '改成一样，或换一个名称。',
    ),
  'fact.no-prefix': ({ fact, prefix }) => say(`自己加的事实“${fact}”没有前缀。`, `名称要以“${prefix}”开头。`),
  'fact.reserved': ({ fact }) => say(`“${fact}”是程序自己用的名称。`, '', '换一个名称。'),

  'text.no-overlay': ({ lang: code, file }) => say(`没有${lang(code)}的文字：${file}`, '三种语言都要有。'),
  'text.missing': ({ lang: code, key }) => say(`${lang(code)}里少了：${key}`, '三种语言都要有同样的内容。'),
  'text.surplus': ({ lang: code, key }) =>
    say(`${lang(code)}里多了：${key}`, '原文里没有这一条。', '删掉它，或检查名称。'),
  'text.items-differ': ({ lang: code, found, expected }) =>
    say(`${lang(code)}里有${found}条。`, `应该和原文一样，有${expected}条。`),
  'text.variables-differ': ({ lang: code, found, expected }) =>
    say(
      `${lang(code)}里的 {…} 和原文不同：${found === '' ? '没有' : found}`,
      expected === '' ? '原文里没有。' : `原文里是 ${expected}。`,
    ),
  'text.simplified': ({ found }) => say(`繁体中文里有简体字：${found}`, '要用繁体字。'),
  'text.traditional': ({ found }) => say(`简体中文里有繁体字：${found}`, '要用简体字。'),
  'text.regional-word': ({ found, expected }) => say(`“${found}”不是当地的说法。`, `当地说“${expected}”。`),
  'text.invisible': ({ found }) => say(`这里有一个看不见的字符（${found}）。`, '', '删掉它，再重新输入前后的字。'),

  'condition.syntax': ({ found }) =>
    say(found === '' ? '条件没有写完。' : `条件里的“${found}”看不懂。`, '', '写成 harm && units_sold > 1000 这样。'),
  'condition.full-width': ({ found, expected }) =>
    say(
      `条件里用了全角符号“${found}”。`,
      expected === ' ' ? '要用半角空格。' : `要写“${expected}”。`,
      '换成半角再输入一次。',
    ),
  'condition.not-supported': ({ found }) =>
    say(`条件里不能用“${found}”。`, '可以用事实的名称、==、!=、>、<、in、&&、||、!、known()、confirmed() 和 size()。'),
  'condition.too-big': () => say('条件太长或套得太深。', '', '拆成两行或两个步骤。'),
  'condition.type': ({ found, expected }) =>
    say(`条件里的“${found}”类型不对。`, `要用${expected === 'bool' ? '是或否' : ` ${listed(expected)}`}。`),
  'condition.not-yes-no': ({ fact, type }) =>
    say(
      `事实“${fact}”的类型是 ${type}，不能单独当条件。`,
      '只有 confirm 类型的事实可以单独写。',
      `写成 ${fact} == …… 或 known(${fact})。`,
    ),
  'condition.not-a-value': ({ fact, found, near, values }) =>
    say(`事实“${fact}”没有“${found}”这个选项。`, meant(near) || `可以写 ${listed(values)}。`),
  'condition.needs-fact': ({ found }) => say(`“${found}”这里要写一个事实的名称。`, '', '写成 known(cause) 这样。'),

  'template.not-found': ({ id, known }) =>
    say(`没有模板“${id}”。`, known === '' ? '' : `现有的是 ${listed(known)}。`, '看看有哪些：crisis-kit template list'),
  'template.syntax': ({ why }) => say(`模板的写法不对（${why}）。`, '', '看看 {{#…}} 和 {{/…}} 是否成对。'),
  'template.too-big': ({ bytes, max }) => say(`模板太大：${kilobytes(bytes)}。`, `最大${kilobytes(max)}。`),
  'template.too-deep': ({ max }) => say('模板套得太深。', `最多${max}层。`),
  'template.full-width': ({ found, expected }) => say(`模板里用了全角符号“${found}”。`, `要写“${expected}”。`),
  'template.front-matter': () => say('模板开头不对。', '开头要有三行：---、title: ……、---。'),
  'template.unknown-helper': ({ found, near }) =>
    say(`模板里不能用“${found}”。`, meant(near) || '可以用 known、confirmed、reported、is 和 each。'),
  'template.refused': ({ found }) =>
    say(`模板里不能写“${found}”。`, '只能用事实的名称和 known、confirmed、reported、is、each。'),
  'template.arguments': ({ helper, expected }) => say(`“${helper}”后面写得不对。`, `要写 ${expected}`),
  'template.internal-fact': ({ fact }) => say(`“${fact}”只供内部使用，不能写进声明。`, '', '换一个事实，或删掉。'),
  'template.personal-fact': ({ fact, audience }) =>
    say(`“${fact}”是个人信息，不能给${AUDIENCES[audience] ?? audience}看。`, '', '删掉它，或在事实表里核对谁可以看。'),
  'template.undeclared-fact': ({ fact }) =>
    say(`模板用到了“${fact}”，但 template.yaml 里没有写。`, '要写在 needs 或 uses 里。'),
  'template.unused-fact': ({ fact }) =>
    say(`template.yaml 里写了“${fact}”，但模板没有用到。`, '', '删掉它，或在模板里用它。'),
  'template.facts-differ': ({ fact, lang: code }) =>
    say(`别的语言提到了“${fact}”，${lang(code)}没有。`, '各种语言要说同样的内容。'),
  'template.flat-claim': ({ fact }) =>
    say(`“${fact}”要核实过才能说，这里直接说成了事实。`, '要放在 confirmed 或 reported 里面。'),
  'template.flat-fact': ({ fact }) =>
    say(`“${fact}”可能没有填，这里却直接用了。`, '写在 needs 里，或放在 known 里面。'),
  'template.flat-yes-no': ({ fact }) =>
    say(`“${fact}”只有“是”和“否”，没有可以直接写出来的文字。`, `要写：{{#is "${fact}" "yes"}}……{{/is}}`),
  'template.flat-list': ({ fact }) =>
    say(`“${fact}”是一个列表，不能直接写出来。`, `要写：{{#each ${fact}}}{{this}}{{/each}}`),
  'template.needs-claim': ({ fact }) =>
    say(`“${fact}”要核实过才能说，不能写在 needs 里。`, '写在 uses 里，并放在 confirmed 或 reported 里面。'),
  'template.wrong-block': ({ fact, helper, expected }) =>
    say(`“${fact}”不能放在 ${helper} 里面。`, `要用 ${listed(expected)}。`),
  'template.not-a-value': ({ fact, found, near, values }) =>
    say(`“${fact}”没有“${found}”这个选项。`, meant(near) || `可以写 ${listed(values)}。`),
  'template.markdown': ({ found }) => say(`模板里不能用“${found}”。`, '只能用段落、“# ”标题和“- ”列表。'),
  'template.surplus-language': ({ lang: code }) =>
    say(`template.yaml 里没有写${lang(code)}。`, '有哪几种语言，都要写在 languages 里。', '补上，或删掉这个文件。'),
  'template.unknown-mark': ({ found, near }) =>
    say(
      `这里标了“${found}”，但它不是靠固定文字写出的项目。`,
      meant(near) || '这样的项目在 template.yaml 里写成“项目: words”。',
      '改对名称，或删掉这个标记。',
    ),
  'template.field-unsaid': ({ field, lang: code }) =>
    say(
      `${lang(code)}的模板不一定会写出“${field}”。`,
      `要在那段文字的前一行写 {{! field: ${field} }}，并且不放在任何段落标记里面。`,
      '任何情况下都要写出来，并且标明。',
    ),
  'template.field-fact': ({ field, fact }) =>
    say(
      `“${field}”说是由事实“${fact}”写出，但模板没有用到它。`,
      '要用写在 needs 或 uses 里的事实。',
      '在模板里用它，或换一个事实。',
    ),
  'template.unknown-regime': ({ found, near }) =>
    say(`没有法规“${found}”。`, meant(near) || '法规都在 playbooks/regimes 里。'),
  'template.unknown-field': ({ found, near }) =>
    say(`没有项目“${found}”。`, meant(near) || '项目都在 playbooks/notice-fields.yaml 里。'),
  'template.field-missing': ({ field, regime }) =>
    say(
      `法规“${regime}”要求写出“${field}”，但模板里没有。`,
      '法规要求的每一项，都要写在 fields 里。',
      '在模板里写出来，并标明由哪些事实写出，或由固定文字（words）写出。',
    ),
  'template.forbidden-word': ({ found, regime }) =>
    say(`法规“${regime}”不允许用“${found}”这样的字眼。`, '要用不会让危险听起来变轻的说法。', '换一种说法。'),
};
