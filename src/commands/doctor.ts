/** `doctor`: what would let somebody down at night: contacts that are missing or old, a folder that cannot be written, a copy that needs a network. */
import { type Issue, issue, NOWHERE } from '../core/issue.ts';
import { checkKit } from '../core/kit/check.ts';
import type { Content } from '../core/playbook/model.ts';
import type { Line } from '../ports/operator.ts';
import { issueJson, spacedIssues } from '../text/issue.ts';
import { line } from '../text/line.ts';
import { wordsIn } from '../text/load.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { contentOf, namingIn, roleIds, today } from './kit-ground.ts';
import { printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

const FILE = 'crisis-kit.yaml';

const ofKit = async ({ settings, ...errand }: Errand, content: Content): Promise<readonly Issue[]> => {
  const { kit, kitFile } = settings;
  if (kitFile === null) return [issue('kit.none', NOWHERE, { file: FILE })];
  const looking = { today: await today({ settings, ...errand }), roles: roleIds(content), place: NOWHERE };
  return [...settings.kitIssues, ...checkKit(kit, looking)];
};

/** What a call without a network needs: content, words and the template engine, each from this copy alone. */
const contentHere = async (errand: Errand): Promise<Content | null> => {
  try {
    const content = await contentOf(errand);
    await Promise.all([wordsIn('zh-TW'), wordsIn('zh-CN'), wordsIn('en'), errand.doors.renderer()]);
    return content;
  } catch {
    return null;
  }
};

/** npm keeps what `npx` fetched in a folder of this name, and asks the registry before it starts it again. */
const FETCHED = /[\\/]_npx[\\/]/;

const ofCopy = (content: Content | null, folder: string): readonly Issue[] => [
  ...(content === null ? [issue('doctor.no-content', { kind: 'path', path: folder }, { folder })] : []),
  ...(FETCHED.test(folder) ? [issue('doctor.needs-network', { kind: 'path', path: folder }, { folder })] : []),
];

const ofRecords = async ({ doors, settings: { dir } }: Errand): Promise<readonly Issue[]> => {
  const why = await doors.unwritable(dir);
  return why === null ? [] : [issue('doctor.not-writable', { kind: 'path', path: dir }, { dir, why })];
};

/** Roles by the names people know them by. */
const named = (found: Issue, errand: Errand, content: Content | null): Issue => {
  if (content === null || (found.code !== 'kit.roles-unset' && found.code !== 'kit.no-deputy')) return found;
  const { role } = namingIn(errand, content, errand.settings.kit);
  const roles = found.params.roles.split(', ').map(role).join(errand.words.terminal.list.separator);
  return issue(found.code, found.place, { roles });
};

const wellLines = (errand: Errand, content: Content | null, writable: boolean): readonly Line[] => {
  const { doctor } = errand.words.kit;
  const { kitFile, dir } = errand.settings;
  return [
    ...(kitFile === null ? [] : [line('plain', doctor.file(kitFile))]),
    ...(writable ? [line('good', doctor.records(dir))] : []),
    ...(content === null
      ? []
      : [line('good', doctor.offline(Object.keys(content.playbooks).length, Object.keys(content.templates).length))]),
  ];
};

export const run: Run = async (errand) => {
  const content = await contentHere(errand);
  const records = await ofRecords(errand);
  const copy = ofCopy(content, errand.doors.installed);
  const kit = content === null ? errand.settings.kitIssues : await ofKit(errand, content);
  const findings = [...records, ...copy, ...kit].map((one) => named(one, errand, content));
  const { doctor } = errand.words.kit;
  if (errand.shared.json)
    await printJson(errand, {
      ok: findings.length === 0,
      file: errand.settings.kitFile,
      dir: errand.settings.dir,
      offline: copy.length === 0,
      findings: await Promise.all(findings.map((one) => issueJson(one, errand.words))),
    });
  else
    await printLines(errand, [
      ...wellLines(errand, content, records.length === 0),
      line('plain', ''),
      line(
        findings.length === 0 ? 'good' : 'strong',
        findings.length === 0 ? doctor.fine : doctor.findings(findings.length),
      ),
      ...(await spacedIssues(findings, errand.words, 'warning')),
    ]);
  return findings.length === 0 ? EXIT.done : EXIT.findings;
};
