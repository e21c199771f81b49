/** Owns the making of what playbooks share: facts, severity, clocks, roles and places, with their words per language. */
import type { ClockRule, MomentSource } from '../../core/clock/model.ts';
import type { Jurisdiction } from '../../core/clock/regime.ts';
import type { FactDef, FactText } from '../../core/fact/model.ts';
import type { Content, EmergencyPlace, RoleText } from '../../core/playbook/model.ts';
import type { PracticeText } from '../../core/practice/model.ts';
import type { Level, SeverityMatrix, SeverityText } from '../../core/severity/model.ts';
import { minutes } from '../../core/time.ts';
import type {
  AuthoredCalendar,
  AuthoredClock,
  AuthoredFact,
  AuthoredFacts,
  AuthoredMoment,
  AuthoredPlace,
  AuthoredPractice,
  AuthoredSeverity,
  ClockWords,
  FactWords,
  SeverityWords,
} from './authored.ts';
import type { Conditions } from './conditions.ts';
import type { Typed } from './yaml/typed.ts';

type ById<T> = Readonly<Record<string, T>>;

const mapValues = <From, To>(from: ById<From>, to: (value: From, id: string) => To): ById<To> =>
  Object.fromEntries(Object.entries(from).map(([id, value]) => [id, to(value, id)]));

const factDef = (id: string, fact: AuthoredFact): FactDef => ({
  id,
  type: fact.type,
  choices: Object.keys(fact.choices ?? {}),
  min: fact.min ?? null,
  max: fact.max ?? null,
  personal: fact.personal ?? null,
  assume: fact.safety ?? null,
  certainty: fact.claim === true ? 'unconfirmed' : 'confirmed',
  promise: fact.promise ?? false,
  news: fact.news ?? false,
  internal: fact.internal ?? false,
  place: fact.place ?? null,
  ...(fact.agreed === undefined ? {} : { agreed: fact.agreed }),
});

const factText = ({ label, name, help, example, unit, choices }: FactWords): FactText => ({
  label: label ?? '',
  name: name ?? '',
  help: help ?? null,
  example: example ?? null,
  unit: unit ?? null,
  choices: choices ?? {},
});

/** The definitions of a dictionary. */
export const factDefs = (facts: AuthoredFacts): Content['facts'] => mapValues(facts, (fact, id) => factDef(id, fact));

/** The words of a dictionary in one language. */
export const factTexts = (facts: ById<FactWords>): ById<FactText> => mapValues(facts, factText);

const LEVELS = [1, 2, 3, 4] as const satisfies readonly Level[];

const perLevel = <T>(of: (level: Level) => T): Readonly<Record<Level, T>> =>
  Object.fromEntries(LEVELS.map((level) => [level, of(level)])) as Record<Level, T>;

export const severityMatrix = (read: Typed<AuthoredSeverity>, conditions: Conditions): SeverityMatrix => {
  const { opens, base, unknown_safety, rhythm, rows, approvers, urgent_without } = read.value;
  return {
    opens,
    base,
    unknownSafety: unknown_safety,
    rows: Object.entries(rows).map(([id, { level, when }]) => ({
      id,
      level,
      when: conditions.when(when, read, ['rows', id, 'when']),
    })),
    rhythm: perLevel((level) => minutes(rhythm[level]) ?? 0),
    ...(approvers === undefined ? {} : { approvers: mapValues(approvers, (roles) => roles ?? []) }),
    ...(urgent_without === undefined ? {} : { urgentWithout: urgent_without }),
  };
};

export const severityText = ({ rows, levels }: SeverityWords): SeverityText => ({
  rows: mapValues(rows, ({ label }) => label ?? ''),
  levels: perLevel((level) => levels[level]),
});

export const clockRules = (clocks: ById<AuthoredClock>): Content['clocks'] =>
  mapValues(clocks, ({ kind, from, within, end, basis, confidence }, id): ClockRule => {
    const count = within === undefined ? null : minutes(within);
    return {
      id,
      kind,
      from,
      within: count === null ? null : { unit: 'minutes', count },
      end,
      basis,
      confidence: confidence ?? null,
    };
  });

export const clockTexts = (clocks: ById<ClockWords>): ById<{ readonly label: string; readonly basis: string }> =>
  mapValues(clocks, ({ label, basis_text }) => ({ label: label ?? '', basis: basis_text ?? '' }));

export const roleTexts = (roles: ById<{ readonly name?: string }>): ById<RoleText> =>
  mapValues(roles, ({ name }) => ({ name: name ?? '' }));

/** The first source that holds says when it was. */
export const momentsOf = (
  read: Typed<{ readonly moments: ById<readonly AuthoredMoment[]> }> | null,
  conditions: Conditions,
): Content['moments'] =>
  read === null
    ? {}
    : mapValues(read.value.moments, (sources, fact) =>
        sources.map(
          (source, index): MomentSource =>
            'from' in source
              ? source
              : {
                  from: 'answered',
                  answered: source.answered,
                  when: conditions.when(source.when, read, ['moments', fact, index, 'when']),
                },
        ),
      );

export const calendarsOf = (read: readonly AuthoredCalendar[]): Content['calendars'] =>
  Object.fromEntries(
    read.map(({ id, zone, years }) => {
      const jurisdiction = id.toUpperCase() as Jurisdiction;
      return [jurisdiction, { jurisdiction, zone, years }];
    }),
  );

export const practiceTexts = ({ groups, rows }: AuthoredPractice): PracticeText => ({
  groups: mapValues(groups, ({ name }) => name),
  rows: mapValues(rows, ({ label }) => label),
});

export const emergencyPlaces = (places: ById<AuthoredPlace>): readonly EmergencyPlace[] =>
  Object.entries(places).map(([id, { zones, numbers, fraud, source }]) => ({
    id,
    zones: zones ?? [],
    numbers,
    fraud: fraud?.numbers ?? null,
    source,
  }));
