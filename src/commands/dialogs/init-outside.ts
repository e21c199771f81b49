/** Owns the questions about help from outside: which there is, how it is called, when, under which number. */
import { HELP_KINDS, type HelpKind } from '../../core/kit/model.ts';
import type { Interview } from './interview.ts';
import { askPhone, askRows, askText } from './talk.ts';

const askHelp = async (here: Interview, kind: HelpKind): Promise<void> => {
  const { init, contacts } = here.talk.errand.words.kit;
  const name = await askText(here.talk, { message: init.helpName(contacts.help[kind]), help: init.later });
  if (name === '') return;
  const questions = { phone: init.phone(name), contract: init.contract(name), call_when: init.callWhen(name) };
  await here.save([{ kind: 'entry', list: 'outside', name, values: { kind } }]);
  for (const [key, message] of Object.entries(questions)) {
    const ask = key === 'phone' ? askPhone : askText;
    const typed = await ask(here.talk, { message, help: init.later });
    if (typed !== '') await here.save([{ kind: 'entry', list: 'outside', name, values: { [key]: typed } }]);
  }
};

/** True where none was noted yet. */
export const askOutside = async (here: Interview): Promise<boolean> => {
  const { init, contacts } = here.talk.errand.words.kit;
  if ((await here.kit()).outside.length > 0) return false;
  const rows = HELP_KINDS.map((value) => ({ value, label: contacts.help[value] }));
  const chosen = await askRows(here.talk, { message: init.outside, help: init.outsideHelp }, rows);
  for (const kind of HELP_KINDS.filter((one) => chosen.includes(one))) await askHelp(here, kind);
  return true;
};
