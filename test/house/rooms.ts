/** The floor plan and the import law as data: which room a file stands in, and which doors lead out of it. */
import path from 'node:path/posix';
import { type Import, isNodeModule } from './scan.ts';

export type Room = 'core' | 'ports' | 'text' | 'commands' | 'adapters' | 'main' | 'system' | 'bin' | 'nowhere';

/** Where an import leads: a room of the house, Node, a package, or nobody can tell. */
export type Target =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'node'; readonly bare: boolean }
  | { readonly kind: 'package' }
  | { readonly kind: 'computed' };

const WHOLE_FOLDERS: readonly Room[] = ['core', 'ports', 'text', 'commands', 'adapters'];

export const roomOf = (file: string): Room => {
  if (file === 'src/main.ts' || file === 'src/program.ts') return 'main';
  if (file === 'src/system.ts') return 'system';
  if (file.startsWith('bin/')) return 'bin';
  return WHOLE_FOLDERS.find((room) => file.startsWith(`src/${room}/`)) ?? 'nowhere';
};

/** `src/adapters/file-journal` for a file of that adapter, also for an adapter of one file. */
export const adapterOf = (file: string): string => file.split('/').slice(0, 3).join('/').replace(/\.ts$/, '');

/** dist/ is what src/ becomes: bin imports the former and the law means the latter. */
const sourceOf = (file: string): string => file.replace(/^dist\/(.*)\.cjs$/, 'src/$1.ts');

export const targetOf = (from: string, specifier: string | null): Target => {
  if (specifier === null) return { kind: 'computed' };
  if (specifier.startsWith('.')) return { kind: 'file', file: sourceOf(path.join(path.dirname(from), specifier)) };
  if (isNodeModule(specifier)) return { kind: 'node', bare: !specifier.startsWith('node:') };
  return { kind: 'package' };
};

/** What the painters and the wording share: a sentence with its meaning, and the few words a terminal needs. All other ports stay out of `text`. */
const isShared = ({ typeOnly, names }: Import, to: string): boolean => {
  if (!typeOnly) return false;
  if (to === 'src/ports/terminal-words.ts') return true;
  return to === 'src/ports/operator.ts' && names.every((name) => name === 'Line' || name === 'Mark');
};

type Door = (edge: { readonly from: string; readonly to: string; readonly room: Room; readonly by: Import }) => boolean;

const INSIDE: Readonly<Record<Room, Door>> = {
  core: ({ room }) => room === 'core',
  ports: ({ room, by }) => room === 'ports' || (room === 'core' && by.typeOnly),
  text: ({ room, by, to }) => room === 'text' || room === 'core' || isShared(by, to),
  commands: ({ room }) => ['commands', 'core', 'ports', 'text'].includes(room),
  adapters: ({ room, by, from, to }) =>
    room === 'core' ||
    room === 'ports' ||
    (room === 'text' && by.typeOnly) ||
    (room === 'adapters' && adapterOf(from) === adapterOf(to)),
  main: ({ room }) => ['main', 'commands', 'core', 'ports', 'text'].includes(room),
  system: ({ room }) => ['adapters', 'core', 'ports', 'text', 'commands'].includes(room),
  bin: ({ room }) => room === 'main' || room === 'system',
  nowhere: () => false,
};

/** Node's modules and packages come in through the outer walls only; `main` reads the command line by a package, and the front door needs Node's to start at all. */
const OUTSIDE: Readonly<Record<'node' | 'package', readonly Room[]>> = {
  node: ['adapters', 'system', 'bin'],
  package: ['adapters', 'main', 'system'],
};

/** Says why an import breaks the law; null where it does not. */
export const trespass = (from: string, by: Import): string | null => {
  const target = targetOf(from, by.specifier);
  const room = roomOf(from);
  switch (target.kind) {
    case 'computed':
      return 'a computed import: nobody can tell what it loads';
    case 'node':
      if (target.bare) return `write node:${by.specifier}`;
      return OUTSIDE.node.includes(room) ? null : `${room} must not see Node`;
    case 'package':
      return OUTSIDE.package.includes(room) ? null : `${room} must not see packages`;
    case 'file': {
      // The version is written down once, in the package's own manifest.
      if (target.file === 'package.json') return room === 'system' ? null : `${room} must not see package.json`;
      const to = roomOf(target.file);
      return INSIDE[room]({ from, to: target.file, room: to, by }) ? null : `${room} must not see ${target.file}`;
    }
  }
};
