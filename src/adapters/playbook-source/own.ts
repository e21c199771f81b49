/**
 * The way in for somebody's own playbook: one file in one language, checked against the content it will run with.
 * It brings its own facts under a prefix, refers to everything else, and takes in no parts.
 */
import type { FactDef, FactId, FactText } from '../../core/fact/model.ts';
import { type Issue, issue, ok, type Result } from '../../core/issue.ts';
import { LANGS, type Lang } from '../../core/lang.ts';
import type { Content, Playbook } from '../../core/playbook/model.ts';
import { checkAll } from '../../core/playbook/rules/all.ts';
import { isError } from '../../core/playbook/rules/levels.ts';
import type { OwnPlaybooks } from '../../ports/library.ts';
import type { AuthoredPlaybook } from './authored.ts';
import { conditionsOver } from './conditions.ts';
import { ejected } from './eject.ts';
import { distinct } from './findings.ts';
import { type Mount, originOf } from './origin.ts';
import { lintOwnTemplate } from './own-template.ts';
import { PLAYBOOK } from './schema/trees.ts';
import { factDefs, factTexts } from './shared.ts';
import { starter } from './starter.ts';
import { makePlaybook } from './tree/playbook.ts';
import { readAs, type Typed } from './yaml/typed.ts';

/** An own playbook as it will run. `content` is the base with the playbook and its facts in it. */
export type OwnPlaybook = {
  readonly lang: Lang;
  readonly playbook: Playbook;
  /** The facts it brings; those it shares with the dictionary are not among them. */
  readonly facts: Readonly<Record<FactId, FactDef>>;
  /** The words of its facts, those of shared ones included. */
  readonly factTexts: Readonly<Record<FactId, FactText>>;
  readonly content: Content;
  /** It takes the place of a shipped playbook of the same id. */
  readonly overrides: boolean;
};

/** The playbook where it can run, and everything found in it, warnings too. */
export type OwnLint = { readonly own: OwnPlaybook | null; readonly findings: readonly Issue[] };

/** What the ids of a playbook's own facts begin with. */
export const factPrefix = (playbook: string): string => `${playbook.replaceAll('-', '_')}_`;

const factIssues = (read: Typed<AuthoredPlaybook>, base: Content): readonly Issue[] => {
  const prefix = factPrefix(read.value.id);
  return Object.entries(read.value.facts ?? {}).flatMap(([id, fact]): readonly Issue[] => {
    const known = Object.hasOwn(base.facts, id) ? base.facts[id] : undefined;
    if (known === undefined)
      return id.startsWith(prefix) ? [] : [issue('fact.no-prefix', read.place(['facts', id]), { fact: id, prefix })];
    if (known.type === fact.type) return [];
    return [
      issue('fact.type-clash', read.place(['facts', id, 'type']), { fact: id, found: fact.type, expected: known.type }),
    ];
  });
};

type Facts = { readonly added: Content['facts']; readonly texts: Readonly<Record<FactId, FactText>> };

/** A fact of the dictionary keeps its definition; the playbook may only word it anew. */
const factsOf = ({ value }: Typed<AuthoredPlaybook>, base: Content): Facts => {
  const added = Object.entries(factDefs(value.facts ?? {})).filter(([id]) => !Object.hasOwn(base.facts, id));
  return { added: Object.fromEntries(added), texts: factTexts(value.facts ?? {}) };
};

/** In the languages the playbook is not written in, its new facts are asked in its own words: better than not at all. */
const joinTexts = (base: Content, lang: Lang, { added, texts }: Facts): Content['factTexts'] => {
  const only = Object.fromEntries(Object.entries(texts).filter(([id]) => Object.hasOwn(added, id)));
  const of = (each: Lang) => ({ ...base.factTexts[each], ...(each === lang ? texts : only) });
  return Object.fromEntries(LANGS.map((each) => [each, of(each)])) as Record<Lang, ReturnType<typeof of>>;
};

const factMounts = (read: Typed<AuthoredPlaybook>, lang: Lang): readonly Mount[] =>
  read.has(['facts']) ? [['facts'], ['facts', lang]].map((under) => ({ under, read, at: ['facts'] })) : [];

const NO_SCRIPT = { onlySimplified: () => false, onlyTraditional: () => false };

const lintRead = (read: Typed<AuthoredPlaybook>, lang: Lang, base: Content): OwnLint => {
  const facts = factsOf(read, base);
  const dictionary = { ...base.facts, ...facts.added };
  const conditions = conditionsOver(dictionary);
  const made = makePlaybook(read, { parts: new Map(), overlays: new Map(), own: lang, conditions });
  const { playbook } = made;
  const content: Content = {
    ...base,
    facts: dictionary,
    factTexts: joinTexts(base, lang, facts),
    playbooks: { ...base.playbooks, [playbook.id]: playbook },
  };
  const origin = originOf([...factMounts(read, lang), ...made.mounts]);
  const ruled = checkAll({
    content,
    origin,
    playbooks: [playbook],
    scenarios: [],
    cards: [],
    langs: [lang],
    shipped: false,
    unreadable: conditions.unreadable,
    script: NO_SCRIPT,
    words: [],
  });
  const findings = distinct([...factIssues(read, base), ...made.issues, ...conditions.issues, ...ruled]);
  const overrides = Object.hasOwn(base.playbooks, playbook.id);
  const own: OwnPlaybook = { lang, playbook, facts: facts.added, factTexts: facts.texts, content, overrides };
  return { own: findings.some(isError) ? null : own, findings };
};

/** Checks the text of an own playbook against the content it will run with; `file` is how it is named in findings. */
export const lintOwn = (file: string, text: string, base: Content): OwnLint => {
  const { read, issues } = readAs<AuthoredPlaybook>({ file, text: text.replace(/^\uFEFF/, '') }, PLAYBOOK);
  if (read === null) return { own: null, findings: distinct(issues) };
  const { lang } = read.value;
  if (lang === undefined)
    return { own: null, findings: [issue('playbook.missing-key', read.place([]), { key: 'lang' })] };
  return lintRead(read, lang, base);
};

/** An own playbook ready to run, or every error in it. */
export const compileOwn = (file: string, text: string, base: Content): Result<OwnPlaybook> => {
  const { own, findings } = lintOwn(file, text, base);
  return own === null ? { ok: false, issues: findings.filter(isError) } : ok(own);
};

/** The door through which the installed library reads own playbooks. */
export const ownPlaybooks: OwnPlaybooks = {
  compile: (file, text, base) => {
    const compiled = compileOwn(file, text, base);
    return compiled.ok ? ok({ playbook: compiled.value.playbook.id, content: compiled.value.content }) : compiled;
  },
  lint: (file, text, base) => lintOwn(file, text, base).findings,
  lintTemplate: lintOwnTemplate,
  eject: ejected,
  starter,
};
