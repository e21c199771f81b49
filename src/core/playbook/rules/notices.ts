/** Rules on the notices that a law asks for: each holds every field of its list, and none of the words it forbids. */
import { type Issue, issue } from '../../issue.ts';
import type { Notice, Template } from '../../statement/model.ts';
import type { Compiled, Rule } from './rule.ts';

type Declared = { readonly template: Template; readonly notice: Notice };

const notices = ({ content, shipped }: Compiled): readonly Declared[] =>
  Object.values(shipped ? content.templates : {}).flatMap((template) =>
    template.notice === undefined ? [] : [{ template, notice: template.notice }],
  );

const fieldFacts = (compiled: Compiled): readonly Issue[] =>
  notices(compiled).flatMap(({ template, notice }) =>
    Object.entries(notice.fields).flatMap(([field, facts]) =>
      facts
        .filter((fact) => !template.uses.includes(fact))
        .map((fact) =>
          issue('template.field-fact', compiled.origin.place(['templates', template.id, 'fields', field]), {
            field,
            fact,
          }),
        ),
    ),
  );

export const NOTICE_RULES: readonly Rule[] = [{ code: 'template.field-fact', check: fieldFacts }];
