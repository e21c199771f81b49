/** Owns the words that a drill takes along into an exchange format. */
import type { CexfTools } from '../core/drill/exchange/cexf-write.ts';
import type { Content } from '../core/playbook/model.ts';
import type { Words } from './words.ts';

export const cexfTools = (
  { lang, terminal, drill, sheet }: Words,
  content: Content,
  machine: Pick<CexfTools, 'base64' | 'digest'>,
): CexfTools => ({
  ...machine,
  drill: terminal.drill,
  kind: drill.kind,
  role: (id) => content.roleTexts[lang][id]?.name ?? id,
  headings: {
    background: drill.background,
    roles: drill.roles,
    objectives: sheet.objectives,
    good: sheet.good,
    middling: sheet.middling,
    bad: sheet.bad,
  },
});
