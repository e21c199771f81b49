/** Simplified Chinese of the mainland, put together. */
import type { Words } from '../words.ts';
import { drill } from './drill.ts';
import { format } from './format.ts';
import { frame } from './frame.ts';
import { help } from './help.ts';
import { valueIssues } from './issues/value.ts';
import { kit } from './kit.ts';
import { law } from './law.ts';
import { life } from './life.ts';
import { lines } from './lines.ts';
import { playbook } from './playbook.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { sheet } from './sheet.ts';
import { statement } from './statement.ts';
import { template } from './template.ts';
import { terminal } from './terminal.ts';
import { trainer } from './trainer.ts';
import { walk } from './walk.ts';

export const words: Words = {
  lang: 'zh-CN',
  format,
  statement,
  walk,
  law,
  life,
  drill,
  lines,
  report,
  review,
  sheet,
  trainer,
  kit,
  slips: valueIssues,
  faults: async () => (await import('./faults.ts')).faults,
  frame,
  help,
  terminal,
  playbook,
  template,
};
