/** Owns what is to be opened: a shipped playbook by its id, or somebody's own by its file. */
import { ok, type Result } from '../core/issue.ts';
import { knownFacts } from '../core/kit/known.ts';
import { line } from '../text/line.ts';
import type { Errand } from './errand.ts';
import { type Given, text, when } from './given.ts';
import type { Opening } from './open.ts';
import { isFile } from './own-file.ts';
import { printAside } from './print.ts';

export const opening = async (errand: Errand, given: Given, playbook: string): Promise<Result<Opening>> => {
  const library = await errand.doors.library();
  const zones = await errand.doors.zones();
  const zone = zones.zone(errand.zone);
  const heard = zone ? when(given, zone) : ok(null);
  if (!heard.ok) return heard;
  const common = {
    title: text(given, 'title'),
    lang: errand.words.lang,
    heard: heard.value,
    known: knownFacts(errand.settings.kit),
  };
  if (!isFile(playbook)) return ok({ ...common, playbook, bundle: await library.shipped() });
  const own = await library.own(playbook);
  if (!own.ok) return own;
  if (own.value.overrides)
    await printAside(errand, [line('warning', errand.words.report.overrides(own.value.playbook))]);
  return ok({ ...common, playbook: own.value.playbook, bundle: own.value.bundle });
};
