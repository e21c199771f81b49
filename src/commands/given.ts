/** Owns the reading of what stood behind a verb: its arguments and options, before anything is opened. */
import type { Certainty } from '../core/fact/model.ts';
import { incidentId } from '../core/ids.ts';
import type { ReleaseInput } from '../core/incident/commands.ts';
import { bad, type Issue, issue, ok, type Result } from '../core/issue.ts';
import type { Override } from '../core/statement/model.ts';
import type { Instant, Zone } from '../core/time.ts';

/** Arguments in their order and options by name, as commander read them. */
export type Given = {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
};

export const text = (given: Given, name: string): string | null => {
  const value = given.options[name];
  return typeof value === 'string' ? value : null;
};

export const flag = (given: Given, name: string): boolean => given.options[name] === true;

const missing = (name: string): Issue => issue('usage.missing-argument', { kind: 'argument', name }, { name });

/** Splits `[INCIDENT] needed…`: with one argument more than needed the first names the incident. An id alone never passes for a value. */
export const split = (
  given: Given,
  names: readonly string[],
): Result<{ readonly incident: string | null; readonly rest: readonly string[] }> => {
  const { args } = given;
  const extra = args.length - names.length;
  if (extra === 0 && names.length > 0 && incidentId(args[0] ?? '') !== null)
    return bad(missing(names.at(-1) ?? 'INCIDENT'));
  if (extra < 0) return bad(missing(names[args.length] ?? 'INCIDENT'));
  if (extra > 1)
    return bad(issue('usage.too-many', { kind: 'argument', name: args.at(-1) ?? '' }, { found: args.at(-1) ?? '' }));
  return ok(extra === 1 ? { incident: args[0] ?? null, rest: args.slice(1) } : { incident: null, rest: args });
};

/** A moment from an option, with an offset or in the incident's zone; null where it was not given. */
export const instant = (given: Given, name: string, zone: Zone): Result<Instant | null> => {
  const typed = text(given, name);
  if (typed === null) return ok(null);
  const local = typed.trim().replace(' ', 'T');
  const at = /(Z|[+-]\d{2}:\d{2})$/.test(local)
    ? Date.parse(local)
    : Date.parse(zone.instant(local.slice(0, 16)) ?? '');
  if (!Number.isNaN(at)) return ok(new Date(at).toISOString());
  return bad(issue('value.not-datetime', { kind: 'argument', name: `--${name}` }, { found: typed }));
};

/** `--when`: when it really happened, if that was earlier. */
export const when = (given: Given, zone: Zone): Result<Instant | null> => instant(given, 'when', zone);

/** `--certainty confirmed|unconfirmed`; null where it was not given. */
export const certainty = (given: Given): Result<Certainty | null> => {
  const typed = text(given, 'certainty');
  if (typed === null || typed === 'confirmed' || typed === 'unconfirmed') return ok(typed);
  return bad(
    issue(
      'usage.bad-value',
      { kind: 'argument', name: '--certainty' },
      { option: '--certainty', found: typed, allowed: 'confirmed, unconfirmed' },
    ),
  );
};

/** `--override RULE[,RULE] --because TEXT`: what the check found and somebody lets stand. Without a reason nothing stands. */
const overrides = (given: Given): readonly Override[] =>
  (text(given, 'override') ?? '')
    .split(',')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '')
    .map((rule) => ({ rule, because: text(given, 'why')?.trim() ?? '' }));

/** What a scripted release brings along: the typed word, where it went out, and that others have not heard. */
export const releaseInput = (given: Given, untold: ReleaseInput['untold']): ReleaseInput => ({
  word: text(given, 'confirm'),
  out: text(given, 'out'),
  untold: flag(given, 'outOfOrder') ? untold : [],
  channel: text(given, 'channel'),
  link: text(given, 'link'),
  overrides: overrides(given),
});

/** `ID` or `ID#VISIT`. */
export const at = (typed: string | null): { readonly id: string; readonly visit: number | null } | null => {
  if (typed === null) return null;
  const [id = '', visit] = typed.split('#');
  return { id, visit: visit === undefined ? null : Number(visit) };
};
