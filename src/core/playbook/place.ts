/** Owns what to dial where an incident is: its place among those the kit knows. */
import type { Lang } from '../lang.ts';
import type { EmergencyPlace } from './model.ts';

type Places = readonly EmergencyPlace[];

const elsewhere = (places: Places): EmergencyPlace | undefined => places.find(({ zones }) => zones.length === 0);

const placeOf = (places: Places, zone: string): EmergencyPlace | undefined =>
  places.find(({ zones }) => zones.includes(zone)) ?? elsewhere(places);

/** The emergency numbers of a place. */
export const emergencyNumbers = (places: Places, zone: string, lang: Lang): string =>
  placeOf(places, zone)?.numbers[lang] ?? '';

/** Whom to ask there about a call that may be a fraud. */
export const fraudLine = (places: Places, zone: string, lang: Lang): string =>
  (placeOf(places, zone)?.fraud ?? elsewhere(places)?.fraud)?.[lang] ?? '';
