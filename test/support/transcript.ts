/** Plays a case from its file through the scripted walk and writes down what happened, in ids, codes and values, with every text that was drafted or went out. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Checked } from '../../src/core/check/model.ts';
import type { Lang } from '../../src/core/lang.ts';
import { kindOf } from '../../src/core/statement/checked.ts';
import { type Document, type World, world } from './program.ts';
import { shippedContent } from './shipped.ts';

/** A text in each language, or one value for all. */
type Worded = string | number | Readonly<Record<Lang, string>>;

type Entry =
  | Worded
  | { readonly value: Worded; readonly certainty?: string; readonly source?: Worded }
  | { readonly skip: string }
  | { readonly release: true; readonly 'out-of-order'?: true };

/** One thing that happens; each holds what was known at that moment and no more. */
type Move =
  | { readonly clock: string }
  /** Answers every open ask that is named here or before, until one is not. A list has an entry for each visit. */
  | { readonly answers: Readonly<Record<string, Entry | readonly Entry[]>> }
  | { readonly fact: string; readonly value: Worded; readonly certainty?: string; readonly go?: true }
  | { readonly release: string; readonly 'out-of-order'?: true }
  /** A text beside the way; `langs` where it does not exist in all. */
  | { readonly draft: string; readonly langs?: readonly Lang[] }
  | { readonly task: string; readonly state: string }
  | { readonly note: Worded };

export type Case = {
  /** Of the page in the docs that shows what went out; without them there is none. */
  readonly title: Readonly<Record<Lang, string>>;
  readonly about: Readonly<Record<Lang, string>>;
  readonly zone: string;
  readonly playbook: string;
  readonly heard: string;
  readonly moves: readonly Move[];
};

/** What each text is, as the check of a draft takes it. */
const kinds = async (): Promise<Readonly<Record<string, string | null>>> =>
  Object.fromEntries(Object.values((await shippedContent()).templates).map((one) => [one.id, kindOf(one)]));

const isWorded = (entry: unknown): entry is Worded => typeof entry !== 'object' || (entry !== null && 'zh-TW' in entry);

/** Whoever says yes in these cases did not write the words. */
const BOSS = 'Lin';

/** Words that went out, and what the check says of them under the facts of that moment. */
export type Out = {
  readonly template: string;
  readonly at: string;
  /** As a page for a web site. */
  readonly markdown: string;
  readonly checked: Checked;
};

export type Played = { readonly told: string; readonly out: readonly Out[]; readonly story: Case };

class Play {
  private readonly out: Out[] = [];
  private readonly lines: string[] = [];
  private readonly known = new Map<string, readonly Entry[]>();
  private document!: Document;
  private readonly seen = new Set<string>();
  private readonly kit: World;
  private readonly story: Case;
  private readonly lang: Lang;

  constructor(story: Case, lang: Lang) {
    this.kit = world({ content: 'shipped', zone: story.zone });
    this.story = story;
    this.lang = lang;
  }

  async run(): Promise<Played> {
    try {
      this.kit.clock.now = this.story.heard;
      this.say(`= ${this.story.heard}`);
      this.say(`start ${this.story.playbook}`);
      await this.take(await this.kit.run(['start', this.story.playbook, '--json', '--lang', this.lang]));
      for (const move of this.story.moves) await this.move(move);
      const verdict = await this.kit.run(['verify', this.document.incident, '--json']);
      this.say('', `verify: ${verdict.code}`);
      return { told: `${this.lines.join('\n')}\n`, out: this.out, story: this.story };
    } finally {
      this.kit.remove();
    }
  }

  private say(...lines: readonly string[]): void {
    this.lines.push(...lines);
  }

  private text(worded: Worded): string {
    return typeof worded === 'object' ? worded[this.lang] : String(worded);
  }

  private async move(move: Move): Promise<void> {
    if ('answers' in move) {
      for (const [id, entry] of Object.entries(move.answers)) {
        this.known.set(id, Array.isArray(entry) ? entry : [entry as Entry]);
      }
      return this.answers();
    }
    if ('clock' in move) this.kit.clock.now = move.clock;
    if ('draft' in move && move.langs && !move.langs.includes(this.lang)) return;
    const { said, argv } = this.call(move, this.document.incident);
    if ('release' in move) await this.approve(move.release);
    this.say('', said);
    await this.take(await this.kit.run([...argv, '--json']));
  }

  /** One call of the program, and how the transcript tells it. */
  private call(
    move: Exclude<Move, { answers: unknown }>,
    incident: string,
  ): { readonly said: string; readonly argv: readonly string[] } {
    if ('clock' in move) return { said: `= ${move.clock}`, argv: ['next', incident] };
    if ('fact' in move) return this.factCall(move, incident);
    if ('draft' in move) return { said: `draft ${move.draft}`, argv: ['draft', incident, move.draft] };
    if ('task' in move)
      return { said: `task ${move.task}: ${move.state}`, argv: ['task', incident, move.task, move.state] };
    if ('note' in move)
      return { said: `note: ${this.text(move.note)}`, argv: ['note', incident, this.text(move.note)] };
    const late = move['out-of-order'] ? ['--out-of-order'] : [];
    return {
      said: `release ${move.release}`,
      argv: ['release', incident, move.release, '--confirm', 'release', ...late],
    };
  }

  private factCall(
    { fact, value, certainty, go }: Extract<Move, { fact: string }>,
    incident: string,
  ): { readonly said: string; readonly argv: readonly string[] } {
    const text = this.text(value);
    const sure = certainty === undefined ? [] : ['--certainty', certainty];
    const given = text === 'unknown' ? ['--unknown'] : [text];
    return {
      said: `fact ${fact}: ${[...given, ...sure].join(' ')}`,
      argv: ['fact', incident, fact, ...given, ...sure, ...(go ? ['--go'] : [])],
    };
  }

  private async answers(): Promise<void> {
    for (let ask = this.document.ask; ask; ask = this.document.ask) {
      const entry = this.known.get(ask.id)?.[ask.visit - 1];
      if (entry === undefined) {
        this.say('', `… ${ask.visit > 1 ? `${ask.id}#${ask.visit}` : ask.id}`);
        return;
      }
      await this.approveFor(entry, ask);
      const given = this.given(entry);
      this.say(
        '',
        `? ${ask.visit > 1 ? `${ask.id}#${ask.visit}` : ask.id} (${ask.kind})`,
        `> ${given.filter((word) => word !== '--').join(' ')}`,
      );
      const at = ask.visit > 1 ? `${ask.id}#${ask.visit}` : ask.id;
      const before = this.document;
      await this.take(await this.kit.run(['answer', this.document.incident, '--json', '--at', at, ...given]));
      // A refusal leaves the question open; the transcript shows its code.
      if (this.document === before) return;
    }
  }

  private async approveFor(
    entry: Entry,
    { id, visit }: { readonly id: string; readonly visit: number },
  ): Promise<void> {
    if (typeof entry === 'object' && 'release' in entry) await this.approve(visit > 1 ? `${id}-${visit}` : id);
  }

  /** Every role that has to say yes does, before the text goes out. */
  private async approve(id: string): Promise<void> {
    const found = this.document.statements.find((one) => one.id === id);
    for (const role of found?.needs_approval ?? []) {
      this.say('', `approve ${id} --as ${role}`);
      await this.take(
        await this.kit.run(['approve', this.document.incident, id, '--as', role, '--by', BOSS, '--json']),
      );
    }
  }

  private given(entry: Entry): readonly string[] {
    if (entry === 'unknown') return ['--unknown'];
    if (isWorded(entry)) return ['--', this.text(entry)];
    if ('skip' in entry) return ['--skip', entry.skip];
    if ('release' in entry)
      return ['--confirm', 'release', ...(entry['out-of-order'] ? ['--out-of-order'] : []), '--', 'release'];
    const sure = entry.certainty === undefined ? [] : ['--certainty', entry.certainty];
    return [
      ...sure,
      ...(entry.source === undefined ? [] : ['--source', this.text(entry.source)]),
      '--',
      this.text(entry.value),
    ];
  }

  /** Notes what a call changed beside the place. */
  private async take(ran: { readonly code: number; readonly json: () => Record<string, unknown> }): Promise<void> {
    const read = ran.json();
    if (ran.code !== 0) {
      const errors = (read['errors'] ?? [read['error']]) as readonly { readonly code: string }[];
      this.say(`  ! ${ran.code} ${errors.map((one) => one.code).join(', ')}`);
      return;
    }
    this.document = read as Document;
    const { tasks, clocks, statements } = this.document;
    this.once('playbook', String(this.document['playbook']));
    this.once('severity', String(this.document['severity']));
    for (const task of tasks) this.once(`task ${task.id}`, task.state);
    for (const clock of clocks)
      this.once(`clock ${clock.id}`, `${clock.kind} ${clock.state}${clock.due ? ` ${clock.due}` : ''}`);
    for (const one of statements) await this.statement(one);
    if (this.document.done) this.once('outcome', (this.document['outcome'] as { id: string }).id);
  }

  private once(what: string, now: string): boolean {
    const key = `${what}: ${now}`;
    const last = [...this.seen].findLast((one) => one.startsWith(`${what}: `));
    if (last === key) return false;
    this.seen.delete(key);
    this.seen.add(key);
    this.say(`  ${key}`);
    return true;
  }

  private async statement(one: Document['statements'][number]): Promise<void> {
    const version = String((one as unknown as { version: number }).version);
    if (!this.once(`statement ${one.id}`, `${one.state} v${version}`)) return;
    if (one.state !== 'drafted' && one.state !== 'released') return;
    const text = await this.kit.bytes(this.document.incident, one.plain);
    this.say(
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => `    | ${line}`.trimEnd()),
    );
    if (one.state === 'released') await this.wentOut(one, text);
  }

  /** Holds words that went out against what is known at that moment. */
  private async wentOut({ template, file }: Document['statements'][number], text: string): Promise<void> {
    const typed = path.join(this.kit.folder, 'out.txt');
    writeFileSync(typed, text);
    const kind = (await kinds())[template];
    const asked = [...(kind ? ['--kind', kind] : []), '--incident', this.document.incident, '--lang', this.lang];
    const checked = (await this.kit.run(['check', typed, ...asked, '--json'])).json() as unknown as Checked;
    const markdown = await this.kit.bytes(this.document.incident, file);
    this.out.push({ template, at: this.kit.clock.now, markdown, checked });
  }
}

/** What happens in a case in a language. */
export const played = (folder: string, lang: Lang): Promise<Played> =>
  new Play(parse(readFileSync(path.join(folder, 'case.yaml'), 'utf8')) as Case, lang).run();
