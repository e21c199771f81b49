/** `contacts list|check`: who is in the map, and whether they can really be reached. */
import { issue, NOWHERE } from '../core/issue.ts';
import { contactsOf } from '../core/kit/who.ts';
import { contactJson, contactRow } from '../text/contacts.ts';
import { line } from '../text/line.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { contentOf, namingIn } from './kit-ground.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

const list = async (errand: Errand): Promise<number> => {
  const { kit } = errand.settings;
  const all = contactsOf(kit);
  if (errand.shared.json) await printJson(errand, { contacts: all.map(contactJson) });
  else if (all.length === 0) await printLines(errand, [line('plain', errand.words.kit.contacts.none)]);
  else {
    const naming = namingIn(errand, await contentOf(errand), kit);
    const printer = await errand.doors.result(errand.words);
    await printer.table([errand.words.kit.contacts.head, ...all.map((one) => contactRow(one, naming))]);
  }
  return EXIT.done;
};

const check = async (errand: Errand): Promise<number> => {
  if (contactsOf(errand.settings.kit).length === 0) {
    await printLines(errand, [line('plain', errand.words.kit.contacts.none)]);
    return EXIT.done;
  }
  if (!errand.doors.terminal || !errand.shared.input || errand.shared.json)
    return fail(errand, [
      issue('kit.needs-terminal', NOWHERE, { command: 'contacts check', file: errand.settings.kitFile ?? '' }),
    ]);
  const { checkContacts } = await import('./dialogs/contacts.ts');
  return checkContacts(errand);
};

export const run: Run = async (errand, { args: [what = ''] }) => {
  if (what === 'list') return list(errand);
  if (what === 'check') return check(errand);
  const wrong = { option: 'contacts', found: what, allowed: 'list, check' };
  return fail(errand, [issue('usage.bad-value', { kind: 'argument', name: 'contacts' }, wrong)]);
};
