/** Owns a scenario as a CEXF document: its parts under that format's names, and beside them, under ours, what it has no name for. */
import type { Sha256 } from '../../ids.ts';
import { minutes } from '../../time.ts';
import type { AuthoredInject, AuthoredScenario } from '../authored.ts';
import type { InjectKind } from '../model.ts';
import { type Cexf, type CexfEvaluation, type CexfStep, OURS } from './cexf.ts';
import { uuidOf } from './uuid.ts';

/** What it takes beside the scenario: words of its language, a hash, and a text as Base64. */
export type CexfTools = {
  readonly digest: (text: string) => Sha256;
  readonly base64: (text: string) => string;
  readonly drill: string;
  readonly kind: Readonly<Record<InjectKind, string>>;
  readonly role: (id: string) => string;
  readonly headings: Readonly<Record<'background' | 'roles' | 'objectives' | 'good' | 'middling' | 'bad', string>>;
};

type Of = { readonly scenario: AuthoredScenario; readonly tools: CexfTools };

const SECONDS = 60;
const DELIVERED = 'delivered';

const uuid = ({ scenario, tools }: Of, ...of: readonly string[]): string =>
  uuidOf(tools.digest(['crisis-kit', scenario.id, scenario.lang ?? '', ...of].join('/')));

const injectUuid = (of: Of, id: string): string => uuid(of, 'inject', id);

/** In which order things are waited for; null where that hangs on what the players do, or leads in a circle. */
const secondsTo = (id: string, scenario: AuthoredScenario, seen: readonly string[] = []): number | null => {
  const inject = scenario.injects[id];
  if (inject === undefined || seen.includes(id)) return null;
  const own = (minutes(inject.at) ?? 0) * SECONDS;
  if (inject.after === undefined) return own;
  if ('when' in inject.after) return null;
  const before = secondsTo(inject.after.inject, scenario, [...seen, id]);
  return before === null ? null : before + own;
};

const waitsFor = ({ after }: AuthoredInject): string | null => (after && 'inject' in after ? after.inject : null);

const describe = (inject: AuthoredInject, { kind, role }: CexfTools): string =>
  `${kind[inject.kind]} · ${inject.from ?? ''} → ${role(inject.to)}`;

const stepOf = (id: string, inject: AuthoredInject, of: Of): CexfStep => {
  const { scenario, tools } = of;
  const before = waitsFor(inject);
  const followers = Object.keys(scenario.injects).filter((other) => waitsFor(scenario.injects[other] ?? inject) === id);
  return {
    description: describe(inject, tools),
    inject_uuid: injectUuid(of, id),
    reporting_callback: [],
    requirements: before === null ? {} : { inject_uuid: injectUuid(of, before), resolution_requirement: DELIVERED },
    sequence: {
      completion_trigger: ['time_expiration', 'completion'],
      followed_by: followers.map((other) => injectUuid(of, other)),
      trigger: inject.after === undefined ? ['startex'] : [],
    },
    timing: { triggered_at: secondsTo(id, scenario) },
  };
};

const asked = (condition: string, result: string, most: number): CexfEvaluation => ({
  parameters: [{ [OURS]: { comparison: 'is', values: [condition] } }],
  result,
  score_range: [0, most],
});

/** That it came is no merit; what should follow is, where the record can tell. */
const evaluations = (id: string, { expect }: AuthoredInject): readonly CexfEvaluation[] => [
  asked(`delivered('${id}')`, DELIVERED, 0),
  ...(expect?.when === undefined ? [] : [asked(expect.when, expect.text, 1)]),
];

/** Over the text stand the mark of a drill and who it is from, since a platform sends it as it is. */
export const HEAD = /^(?:\[[^\]\n]+\]|【[^】\n]+】) [^\n]*\n\n/u;

const contentOf = (inject: AuthoredInject, { drill, kind }: CexfTools): string =>
  `${drill} ${kind[inject.kind]} · ${(inject.from ?? '').replaceAll('\n', ' ')}\n\n${inject.text ?? ''}`;

const payloadOf = (id: string, inject: AuthoredInject, of: Of): Cexf['inject_payloads'][number] => {
  const { text: _, ...own } = inject;
  return {
    name: id,
    parameters: {
      content: of.tools.base64(contentOf(inject, of.tools)),
      'content-type': 'base64',
      filename: `DRILL-${of.scenario.id}-${id}.txt`,
      [OURS]: own,
    },
    type: 'file',
    uuid: uuid(of, 'payload', id),
  };
};

const listed = (heading: string, lines: readonly string[]): string =>
  [`## ${heading}`, ...lines.map((text) => `- ${text}`)].join('\n');

const expanded = ({ scenario, tools }: Of): string => {
  const { headings, drill, role } = tools;
  const objectives = Object.values(scenario.objectives).map(({ title, good, middling, bad }) =>
    [`### ${title}`, `${headings.good}: ${good}`, `${headings.middling}: ${middling}`, `${headings.bad}: ${bad}`].join(
      '\n\n',
    ),
  );
  return [
    `# ${drill} ${scenario.title}`,
    listed(headings.background, scenario.background ?? []),
    listed(
      headings.roles,
      Object.entries(scenario.roles).map(([id, knows]) => `${role(id)}: ${knows}`),
    ),
    `## ${headings.objectives}`,
    ...objectives,
  ].join('\n\n');
};

const exerciseOf = (of: Of): Cexf['exercise'] => {
  const { scenario } = of;
  const { injects: _, ...rest } = scenario;
  return {
    description: scenario.summary ?? '',
    expanded: expanded(of),
    meta: { language: scenario.lang ?? '', [OURS]: JSON.stringify(rest) },
    name: scenario.title ?? '',
    namespace: scenario.playbook,
    tags: [`${OURS}:playbook="${scenario.playbook}"`],
    total_duration: String((minutes(scenario.length) ?? 0) * SECONDS),
    uuid: uuid(of, 'exercise'),
    version: '1',
  };
};

export const cexfOf = (scenario: AuthoredScenario, tools: CexfTools): Cexf => {
  const of = { scenario, tools };
  const injects = Object.entries(scenario.injects);
  return {
    exercise: exerciseOf(of),
    inject_flow: injects.map(([id, inject]) => stepOf(id, inject, of)),
    inject_payloads: injects.map(([id, inject]) => payloadOf(id, inject, of)),
    injects: injects.map(([id, inject]) => ({
      action: 'email_to_participants',
      action_payload_resource_uuid: uuid(of, 'payload', id),
      inject_evaluation: evaluations(id, inject),
      name: inject.from ?? id,
      target_tool: OURS,
      uuid: injectUuid(of, id),
    })),
  };
};
