/**
 * What can be wrong with a playbook, a fact dictionary, a template or a condition: one code per named rule.
 * `near` is the closest known name, or empty; `found` is what stands there, `expected` what may stand there instead.
 */
type YamlIssues = {
  'yaml.cannot-read': { why: string };
  'yaml.too-big': { bytes: number; max: number };
  'yaml.not-utf8': Record<never, never>;
  /** `why` is the YAML parser's own code. */
  'yaml.syntax': { why: string };
  /** `：` where `:` and a space belong. */
  'yaml.full-width-colon': Record<never, never>;
  /** An indentation with U+3000. */
  'yaml.wide-space': Record<never, never>;
  'yaml.tab': Record<never, never>;
  /** A value that must stand in double quotes because of `found`, as `{{`, `: `, `'` or `!`. */
  'yaml.quote': { found: string };
  'yaml.alias': Record<never, never>;
  'yaml.tag': { found: string };
  'yaml.key': { found: string };
  'yaml.duplicate-key': { key: string };
  'yaml.many-documents': Record<never, never>;
  'yaml.too-deep': { max: number };
};

/** What the published JSON Schemas say. */
type ShapeIssues = {
  /** `why` is the schema keyword. */
  'playbook.shape': { why: string; found: string; expected: string };
  'playbook.missing-key': { key: string };
  'playbook.surplus-key': { key: string; near: string };
  /** The id inside a file is not the name of its file or folder. */
  'playbook.id-differs': { found: string; expected: string };
};

type NameIssues = {
  'playbook.not-found': { id: string; known: string };
  'playbook.unknown-step': { found: string; near: string };
  'playbook.unknown-fact': { found: string; near: string };
  'playbook.unknown-role': { found: string; near: string };
  'playbook.unknown-template': { found: string; near: string };
  'playbook.unknown-clock': { found: string; near: string };
  'playbook.unknown-part': { found: string; near: string };
  'playbook.unknown-playbook': { found: string; near: string };
  'playbook.unknown-task': { found: string; near: string };
  'playbook.unknown-practice': { found: string; near: string };
  /** A `{…}` in a text that is not `{emergency}`. */
  'playbook.unknown-variable': { found: string };
};

type TreeIssues = {
  'playbook.unreachable': { step: string };
  /** No way leads from here to an end or a handover. */
  'playbook.dead-end': { step: string };
  /** A loop that no `limit` bounds. */
  'playbook.endless': { steps: string };
  /** A loop in which no step is `again`, so that its second round does nothing. */
  'playbook.idle-loop': { steps: string };
  'playbook.part-circle': { steps: string };
  /** A line can be unknown because of these facts, and there is no `unknown:`. */
  'playbook.needs-unknown': { facts: string };
  'playbook.idle-unknown': Record<never, never>;
  'playbook.never-taken': { when: string };
  'playbook.always-taken': { when: string };
  /** More combinations of values than are tried. */
  'playbook.too-many-cases': { cases: number; max: number };
  'playbook.fact-type': { fact: string; found: string; expected: string };
  /** A shipped step without its stage, role or practice rows. */
  'playbook.unplaced': { step: string; key: string };
  /** Two steps are the same task and say different things. */
  'playbook.task-clash': { task: string; other: string };
  'playbook.unused-template': { template: string };
  'playbook.unused-part': { part: string };
  'playbook.no-place-elsewhere': Record<never, never>;
};

type FactRuleIssues = {
  /** A safety fact counts as yes, or as one of its own choices, while it is unknown. */
  'fact.safety-value': { fact: string; found: string; expected: string };
  'fact.no-choices': { fact: string };
  'fact.type-clash': { fact: string; found: string; expected: string };
  'fact.no-prefix': { fact: string; prefix: string };
  'fact.reserved': { fact: string };
};

/** What a regime may not say of its clocks: a duty that does not bind, a date that cannot be. */
export type RegimeIssues = {
  /** A deadline that rests on anything but law, or a reminder of mere convention. */
  'regime.not-law': { clock: string; role: string; basis: string };
  /** These three are about deadlines and reminders: what the company is asked to do. */
  'regime.not-in-force': { clock: string };
  'regime.unread': { clock: string };
  'regime.not-ours': { clock: string; binds: string };
  'regime.no-period': { clock: string };
  /** Nothing says from which moment it counts. */
  'regime.no-moment': { clock: string };
  /** Days or months that do not say whether the first one counts. */
  'regime.first-day': { clock: string };
  'regime.clock-twice': { clock: string; other: string };
  'regime.unknown-field': { found: string; near: string };
  'regime.not-a-date': { found: string };
  /** The text is younger than the day on which it was read. */
  'regime.future-date': { found: string; checked: string };
};

type TextIssues = {
  'text.no-overlay': { lang: string; file: string };
  'text.missing': { lang: string; key: string };
  'text.surplus': { lang: string; key: string };
  'text.items-differ': { lang: string; found: number; expected: number };
  'text.variables-differ': { lang: string; found: string; expected: string };
  'text.simplified': { found: string };
  'text.traditional': { found: string };
  'text.regional-word': { found: string; expected: string };
  /** `found` is the code point, as `U+200B`. */
  'text.invisible': { found: string };
};

type ConditionIssues = {
  /** `why` is the CEL parser's own code. */
  'condition.syntax': { why: string; found: string };
  'condition.full-width': { found: string; expected: string };
  'condition.not-supported': { found: string };
  'condition.too-big': { why: string };
  'condition.type': { found: string; expected: string };
  /** A fact stands alone that is not a yes-or-no. */
  'condition.not-yes-no': { fact: string; type: string };
  'condition.not-a-value': { fact: string; found: string; near: string; values: string };
  'condition.needs-fact': { found: string };
};

type TemplateIssues = {
  'template.not-found': { id: string; known: string };
  'template.syntax': { why: string };
  'template.too-big': { bytes: number; max: number };
  'template.too-deep': { max: number };
  'template.full-width': { found: string; expected: string };
  'template.front-matter': Record<never, never>;
  'template.unknown-helper': { found: string; near: string };
  'template.refused': { found: string };
  'template.arguments': { helper: string; expected: string };
  'template.internal-fact': { fact: string };
  'template.personal-fact': { fact: string; audience: string };
  'template.undeclared-fact': { fact: string };
  'template.unused-fact': { fact: string };
  /** Some languages say it, this one does not. */
  'template.facts-differ': { fact: string; lang: string };
  'template.flat-claim': { fact: string };
  'template.flat-fact': { fact: string };
  'template.flat-yes-no': { fact: string };
  'template.flat-list': { fact: string };
  'template.needs-claim': { fact: string };
  /** `known` of a claim, or `confirmed` and `reported` of an own fact. */
  'template.wrong-block': { fact: string; helper: string; expected: string };
  'template.not-a-value': { fact: string; found: string; near: string; values: string };
  'template.markdown': { found: string };
  /** A file in a language that template.yaml does not name. */
  'template.surplus-language': { lang: string };
  /** `{{! field: … }}` of a field that no fixed words fill. */
  'template.unknown-mark': { found: string; near: string };
  /** Fixed words fill this field, and this language does not say them, or only under a condition. */
  'template.field-unsaid': { field: string; lang: string };
  /** A field is said to be filled by a fact that the text does not use. */
  'template.field-fact': { field: string; fact: string };
  'template.unknown-regime': { found: string; near: string };
  'template.unknown-field': { found: string; near: string };
  /** The law asks for it, and the template names nothing that says it. */
  'template.field-missing': { field: string; regime: string };
  'template.forbidden-word': { found: string; regime: string };
};

export type PlaybookIssues = YamlIssues &
  ShapeIssues &
  NameIssues &
  TreeIssues &
  FactRuleIssues &
  RegimeIssues &
  TextIssues &
  ConditionIssues &
  TemplateIssues;
