// What is loaded together ships together: a file costs its search and its reading, and forty of them were a tenth of a start.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Small errands that differ in a few lines: each alone would take more room in the package than it holds. */
const SMALL =
  'answer approve attach back clock diff draft edit fact handover lines log next note release resume severity status task verify withdraw';

/** What every errand loads, what a sitting loads on top, what its first reply does, and what stands together because it is small; anything else comes with the call that asks for it. */
const CALLS = {
  errand: [
    'src/main.ts',
    'src/system.ts',
    'src/program.ts',
    'src/commands/list.ts',
    'src/adapters/terminal/printer.ts',
    'src/adapters/zones/zones.ts',
    // What the words of every language lean on.
    'src/text/en/format.ts',
    'src/text/zh-TW/format.ts',
    'src/text/zh-CN/format.ts',
    'src/text/en/statement.ts',
    'src/text/zh-TW/statement.ts',
    'src/text/zh-CN/statement.ts',
    'src/text/sentences.ts',
    'src/text/typed.ts',
  ],
  colours: ['src/adapters/terminal/colours.ts'],
  sitting: ['src/commands/start.ts', 'src/commands/start-by-hand.ts'],
  reply: ['src/commands/dialogs/menu.ts', 'src/commands/dialogs/answer.ts'],
  terminal: ['src/adapters/terminal/operator.ts', 'src/adapters/terminal/process-signals.ts'],
  drill: ['src/commands/drill*.ts'],
  verbs: SMALL.split(' ').map((verb) => `src/commands/${verb}.ts`),
  // What the rules of every language lean on; those of one come alone.
  checker: [
    'src/core/check/run.ts',
    'src/core/check/phrases.ts',
    'src/core/check/sifted.ts',
    'src/core/check/rules/*.ts',
  ],
  sitters: ['src/commands/dialogs/drill*.ts', 'src/commands/dialogs/facilitate.ts'],
};

/** A file that was renamed would cost time and say nothing. */
const placeOf = (root, file) => {
  const place = path.join(root, file);
  if (!existsSync(place)) throw new Error(`together: ${file} is not there`);
  return place;
};

/** The files a name stands for: itself, or with a `*` all that begin and end so. */
const placesOf = (root, file) => {
  const [begin, end] = path.basename(file).split('*');
  if (end === undefined) return [placeOf(root, file)];
  const folder = placeOf(root, path.dirname(file));
  const names = readdirSync(folder).filter((name) => name.startsWith(begin) && name.endsWith(end));
  return names.sort().map((name) => path.join(folder, name));
};

/** Everything these modules import, and what that imports; what is imported when it is needed stays out. */
const closure = (ids, infoOf, seen) => {
  for (const id of ids) {
    if (seen.has(id) || id.startsWith('node:')) continue;
    seen.add(id);
    closure(infoOf(id)?.importedIds ?? [], infoOf, seen);
  }
  return seen;
};

/** A plugin that learns what each call loads, and the groups made of it; the first that names a module has it. */
export const together = (root) => {
  const known = new Map(Object.keys(CALLS).map((name) => [name, new Set()]));
  const plugin = {
    name: 'together',
    buildEnd() {
      for (const [name, files] of Object.entries(CALLS)) {
        const ids = files.flatMap((file) => placesOf(root, file)).filter((id) => this.getModuleInfo(id) !== null);
        closure(ids, (id) => this.getModuleInfo(id), known.get(name));
      }
    },
  };
  const groups = Object.keys(CALLS).map((name, at, all) => ({
    name,
    priority: all.length - at,
    test: (id) => known.get(name).has(id),
  }));
  return { plugin, groups };
};
