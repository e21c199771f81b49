/** Owns what the machine itself says of its language and its time zone. Intl is asked last: its first call costs more than all the rest of a start. */
import { readlinkSync } from 'node:fs';

/** Asked only where nothing else has said it. */
export type Host = { readonly locale: () => string; readonly zone: () => string };

type Machine = { readonly env: Readonly<Record<string, string | undefined>>; readonly platform: string };

const NAME = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/;

/** The zone a Unix system links to, as `Asia/Taipei`; null elsewhere. */
const linked = (): string | null => {
  try {
    const [, zone] = /zoneinfo\/(?:posix\/|right\/)?(.+)$/.exec(readlinkSync('/etc/localtime')) ?? [];
    return zone ?? null;
  } catch {
    return null;
  }
};

const named = (zone: string | undefined): string | null => (zone !== undefined && NAME.test(zone) ? zone : null);

/** The host's locale and IANA zone; UTC where it names none. */
export const hostLocale = ({ env, platform }: Machine): Host => ({
  // On Linux Intl knows no more than LANG, which has been asked.
  locale: () => (platform === 'linux' ? 'en-US' : new Intl.Collator().resolvedOptions().locale),
  zone: () =>
    named(env['TZ']) ?? (env['TZ'] ? null : linked()) ?? (Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'),
});
