/** Owns time zones: the offsets come from @date-fns/tz, which asks the runtime's own zone data; nothing is counted by hand. */
import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Instant, LocalTime, Zone } from '../../core/time.ts';
import type { Zones } from '../../ports/system.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

const shifted = (at: Instant, minutes: number): string => new Date(Date.parse(at) + minutes * MINUTE).toISOString();

/** Minutes ahead of UTC at a moment, in milliseconds since 1970. */
type Offset = (time: number) => number;

/** The process's own zone is known to `Date` already; asking Intl for it would cost a third of a start. */
const offsetIn = (id: string, own: string): Offset =>
  id === own ? (time) => -new Date(time).getTimezoneOffset() : (time) => tzOffset(id, new Date(time));

/** Offsets around a wall-clock time give at most two instants; in an overlap or a gap the earlier one is meant: a deadline must not come late. */
const instant = (offsetAt: Offset, local: LocalTime): Instant | null => {
  const wall = LOCAL.test(local) ? Date.parse(`${local}:00.000Z`) : Number.NaN;
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(local)) return null;
  const candidates = [offsetAt(wall - DAY), offsetAt(wall + DAY)].map((offset) => wall - offset * MINUTE);
  const real = candidates.filter((time) => wall - offsetAt(time) * MINUTE === time);
  return new Date(Math.min(...(real.length > 0 ? real : candidates))).toISOString();
};

const offset = (minutes: number): string => {
  const size = Math.abs(Math.round(minutes));
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
};

const zone = (id: string, own: string): Zone | null => {
  const offsetAt = offsetIn(id, own);
  if (Number.isNaN(offsetAt(0)) || !/^[A-Za-z]/.test(id)) return null;
  return {
    id,
    local: (at) => shifted(at, offsetAt(Date.parse(at))).slice(0, 16),
    instant: (local) => instant(offsetAt, local),
    offset: (at) => offset(offsetAt(Date.parse(at))),
  };
};

/** The zones this machine's runtime knows; `own` is the one the process runs in. Each is made once. */
export const zonesWith = (own: string): Zones => {
  const known = new Map<string, Zone | null>();
  return {
    zone: (id) => {
      const found = known.get(id);
      if (found !== undefined) return found;
      const made = zone(id, own);
      known.set(id, made);
      return made;
    },
  };
};
