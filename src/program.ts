/** Owns the reading of the command line by commander: verbs from their table, every word of help from the language files. */
import { Command, CommanderError } from 'commander';
import type { Given } from './commands/given.ts';
import type { Verb, VerbOption } from './commands/verb.ts';
import { SHARED_OPTIONS, VERBS } from './commands/verbs.ts';
import { type Issue, issue, NOWHERE } from './core/issue.ts';
import type { HelpWords } from './text/help-words.ts';

/** What the command line came to: a verb with what stood behind it, text to print, or what is wrong. */
export type Parsed =
  | { readonly kind: 'verb'; readonly verb: Verb; readonly given: Given }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'wrong'; readonly issues: readonly Issue[] };

type Options = Record<string, string | boolean | undefined>;

const camel = (flags: string): string => {
  const [, name = ''] = /--(?:no-)?([a-z-]+)/.exec(flags) ?? [];
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
};

const addOptions = (command: Command, options: readonly VerbOption[], help: HelpWords): void => {
  for (const { flags, name } of options) command.option(flags, help.options[name] ?? '');
};

/** Columns a text takes: a Chinese character takes two, and commander would count one. */
export type Width = (text: string) => number;

const LONGEST_USAGE = 24;

const dress = (command: Command, help: HelpWords, width: Width): Command =>
  command
    .exitOverride()
    .helpOption('-h, --help', help.helpOption)
    .configureHelp({
      displayWidth: width,
      subcommandTerm: (verb) => {
        const usage = verb.usage();
        // A long one stands in the verb's own help: here it would push every description off the window.
        return `${verb.name()} ${width(usage) > LONGEST_USAGE ? '…' : usage}`.trim();
      },
      styleTitle: (title) => {
        const { usage, arguments: args, options, commands } = help.headings;
        return { 'Usage:': usage, 'Arguments:': args, 'Options:': options, 'Commands:': commands }[title] ?? title;
      },
    });

/** The one quoted piece of commander's message: the option or command it means. */
const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';

const near = (found: string): string =>
  VERBS.map((verb) => verb.name)
    .filter((name) => name.startsWith(found.slice(0, 2)) && found.length > 1)
    .join(', ');

const verbOf = ([first = '']: readonly string[]): string => (first.startsWith('-') ? '' : first);

const wrong = (fault: CommanderError, argv: readonly string[]): Issue => {
  const found = quoted(fault.message);
  switch (fault.code) {
    case 'commander.unknownOption':
      return issue('usage.unknown-option', { kind: 'argument', name: found }, { found, command: verbOf(argv) });
    case 'commander.unknownCommand':
      return issue('usage.unknown-command', NOWHERE, { found, near: near(found) });
    case 'commander.excessArguments':
      return issue('usage.too-many', NOWHERE, { found: argv.at(-1) ?? '' });
    default:
      return issue('usage.missing-argument', NOWHERE, { name: found });
  }
};

const rename = (options: Options, verb: Verb): Options => {
  const renamed: Options = {};
  for (const { flags, name } of [...verb.options, ...SHARED_OPTIONS]) renamed[name] = options[camel(flags)];
  return renamed;
};

/** Help that was asked for, and help where nothing was said at all. */
const isHelp = (fault: CommanderError): boolean => fault.exitCode === 0 || fault.code === 'commander.help';

/** Commander shows the general help for a command it does not know, as if nothing had been asked. */
const unknownTopic = ([verb, topic]: readonly string[]): Issue | null =>
  verb !== 'help' ||
  topic === undefined ||
  topic.startsWith('-') ||
  [...VERBS.map((one) => one.name), 'help'].includes(topic)
    ? null
    : issue('usage.unknown-command', NOWHERE, { found: topic, near: near(topic) });

/** What help needs beside its words. */
export type Stamp = { readonly version: string; readonly width: Width };

/** One call means one verb; only help and mistakes need to know them all, and describing them all costs as much as a small errand. */
const concerned = ([first]: readonly string[]): readonly Verb[] => {
  const meant = VERBS.filter(({ name }) => name === first);
  return meant.length > 0 ? meant : VERBS;
};

/** How many words a shared option takes where it stands: none if it is not one. */
const taken = (word: string): number => {
  const shared = SHARED_OPTIONS.find(({ flags }) => flags.split(' ')[0] === word.split('=')[0]);
  if (!shared) return 0;
  return shared.flags.includes('<') && !word.includes('=') ? 2 : 1;
};

/** People also say the language before the verb. Commander reads every option behind one, so there they go. */
const verbFirst = (argv: readonly string[]): readonly string[] => {
  let at = 0;
  for (let step = taken(argv[at] ?? ''); step > 0; step = taken(argv[at] ?? '')) at += step;
  const isVerb = VERBS.some(({ name }) => name === argv[at]);
  return isVerb ? [...argv.slice(at, at + 1), ...argv.slice(0, at), ...argv.slice(at + 1)] : argv.slice(at);
};

/** Reads the words behind the program's name. Nothing is printed and nothing exits here. */
export const parseArguments = (typed: readonly string[], help: HelpWords, { version, width }: Stamp): Parsed => {
  const argv = verbFirst(typed);
  const nowhere = unknownTopic(argv);
  if (nowhere) return { kind: 'wrong', issues: [nowhere] };
  let found: Parsed | null = null;
  let printed = '';
  const program = dress(new Command('crisis-kit'), help, width)
    .description(help.program)
    .usage(help.usage)
    .version(version, '-V, --version', help.versionOption)
    .helpCommand(`help ${help.shapes['help'] ?? ''}`, help.verbs['help'] ?? '')
    .addHelpText('after', `\n${help.examples}`)
    .configureOutput({
      writeOut: (text) => {
        printed += text;
      },
      writeErr: (text) => {
        printed += text;
      },
      getOutHasColors: () => false,
    });
  for (const verb of concerned(argv)) {
    const command = dress(program.command(`${verb.name} ${verb.args}`.trim()), help, width)
      .description(help.verbs[verb.name] ?? '')
      .usage(`${help.anyOptions} ${verb.args}`.trim())
      .copyInheritedSettings(program);
    command.usage(help.shapes[verb.name] || ' ');
    addOptions(command, [...verb.options, ...SHARED_OPTIONS], help);
    command.action((...all: unknown[]) => {
      const args = command.args;
      found = { kind: 'verb', verb, given: { args, options: rename(all.at(-2) as Options, verb) } };
    });
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault;
    if (isHelp(fault)) return { kind: 'text', text: printed };
    return { kind: 'wrong', issues: [wrong(fault, argv)] };
  }
  return found ?? { kind: 'text', text: program.helpInformation() };
};
