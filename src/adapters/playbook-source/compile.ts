/**
 * The way in: from folders of YAML and Handlebars to compiled, checked content, or a list of all that is wrong.
 * Shipped content passes here when the kit is built; at run time only somebody's own playbook does.
 */
import type { Scenario } from '../../core/drill/model.ts';
import { type Issue, ok, type Result } from '../../core/issue.ts';
import { LANGS } from '../../core/lang.ts';
import type { Content } from '../../core/playbook/model.ts';
import { checkAll } from '../../core/playbook/rules/all.ts';
import { isError } from '../../core/playbook/rules/levels.ts';
import type { Compiled, RegionalWord } from '../../core/playbook/rules/rule.ts';
import type { Card } from '../../core/trainer/card.ts';
import { type Assembled, assemble } from './assemble.ts';
import { type Files, readFiles } from './files.ts';
import { distinct } from './findings.ts';
import { type Library, libraryOf, OVERLAY_LANGS } from './library.ts';
import { originOf } from './origin.ts';
import { chineseScript } from './script.ts';
import { lintLanguages } from './template/languages.ts';

/** Content as far as it could be made, and everything found in it, warnings too. */
export type Linted = {
  readonly content: Content | null;
  readonly scenarios: readonly Scenario[];
  readonly cards: readonly Card[];
  readonly findings: readonly Issue[];
};

/** All that ships. */
export type Shipped = Pick<Linted, 'scenarios' | 'cards'> & { readonly content: Content };

const regionalWords = ({ words }: Library): readonly RegionalWord[] =>
  OVERLAY_LANGS.flatMap((lang) =>
    Object.entries(words?.value.not[lang] ?? {}).map(([found, expected]) => ({ lang, found, expected })),
  );

const compiledOf = (library: Library, { content, scenarios, cards, mounts, unreadable }: Assembled): Compiled => ({
  content,
  scenarios,
  cards,
  playbooks: Object.values(content.playbooks),
  origin: originOf(mounts),
  langs: LANGS,
  shipped: true,
  unreadable,
  script: chineseScript(library.words?.value.characters),
  words: regionalWords(library),
});

/** Checks everything authored, however it was read. */
export const lintFiles = (files: Files): Linted => {
  const library = libraryOf(files);
  const assembled = assemble(library);
  if (assembled === null) return { content: null, scenarios: [], cards: [], findings: distinct(library.issues) };
  const compiled = compiledOf(library, assembled);
  const words = assembled.templates.flatMap((made) => lintLanguages(made, assembled.content.facts, compiled.origin));
  return {
    content: assembled.content,
    scenarios: assembled.scenarios,
    cards: assembled.cards,
    findings: distinct([...library.issues, ...assembled.issues, ...words, ...checkAll(compiled)]),
  };
};

/** Reads and checks `playbooks/` and `templates/` under a root. */
export const lintContent = async (root: string): Promise<Linted> => lintFiles(await readFiles(root));

/** Everything under a root, compiled. Warnings do not stand in its way; `lintContent` tells them. */
export const compileAll = async (root: string): Promise<Result<Shipped>> => {
  const { content, scenarios, cards, findings } = await lintContent(root);
  const errors = findings.filter(isError);
  return content !== null && errors.length === 0 ? ok({ content, scenarios, cards }) : { ok: false, issues: errors };
};

/** The content alone: what an incident pins. */
export const compileContent = async (root: string): Promise<Result<Content>> => {
  const compiled = await compileAll(root);
  return compiled.ok ? ok(compiled.value.content) : compiled;
};
