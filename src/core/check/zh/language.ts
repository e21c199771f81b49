/** Owns what the check knows of Chinese. */
import type { Language } from '../language.ts';
import { fold } from './characters.ts';
import { harmOf, kindOf } from './kind.ts';
import { PARTS } from './parts.ts';
import { one, open } from './read.ts';
import { RULES } from './rules.ts';
import { SCALES } from './scales.ts';

/** Told to staff: do not say this, say that instead. */
const FORBIDS = one(
  '(?:不要|别|勿|请勿|切勿|不得|不可|不能|禁止|避免|严禁|禁用|不准|不应|不许|不)(?:再|对外|跟客人|主动|擅自|使用|用){0,4}[^，。]{0,6}(?:说|讲|回(?!收|覆中)|加(?=[：:「“])|使用(?=[「“]|[^，。]{0,8}(?:字|词|句|说法))|用[^，。]{0,8}(?:字|词|句|说法)|写|出现|提到|承诺|这样|这么|以下|下列)',
  '(?:禁用?[语句词]|一律禁止|(?:这[种类]|此类)话|不(?:许|可以|准|得)[^，。]{0,5}(?:跟|有|接|对)|地雷(?:句|话|用语)|错误(?:示范|说法|写法)|反例|不当用语|不能说|不要说|不说|别说|不可以|不行|❌|✗|×|✘|🚫|改成|改为|原本写|原文写|错在写|之前写|曾写|扣回来|重说|听到就|听起来像|听上去像|划掉|减分|写成|撤下|收回)',
);

export const CHINESE: Language = {
  fold,
  open,
  scales: SCALES,
  rules: RULES,
  parts: PARTS,
  kind: kindOf,
  harm: harmOf,
  forbids: ({ low }) => FORBIDS.test(low),
};
