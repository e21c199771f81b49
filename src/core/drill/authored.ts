/** Owns the shapes of what authors of scenarios write, once the schema has let it pass: what files, tables and exchange formats come from and go to. */
import type { Lang } from '../lang.ts';
import type { InjectKind, Weight } from './model.ts';

type ById<T> = Readonly<Record<string, T>>;

export type InjectWords = {
  readonly from?: string;
  readonly text?: string;
  readonly expect?: { readonly text: string };
  readonly hints?: readonly string[];
  readonly red_flags?: readonly string[];
};

export type AuthoredInject = InjectWords & {
  readonly at: string;
  readonly after?: { readonly inject: string } | { readonly when: string };
  readonly when?: string;
  readonly unknown?: 'deliver' | 'pass';
  readonly kind: InjectKind;
  readonly to: string;
  readonly expect?: { readonly text: string; readonly when?: string; readonly within?: string };
};

export type AuthoredEvidence = {
  readonly weight?: Weight;
  readonly when: string;
  readonly within?: string;
  readonly of?: string;
  readonly label: string;
};

export type QuestionWords = { readonly ask: string; readonly choices: ById<string>; readonly why: string };

export type ObjectiveWords = {
  readonly title?: string;
  readonly good?: string;
  readonly middling?: string;
  readonly bad?: string;
  readonly judge?: ById<{ readonly label: string }>;
  readonly question?: QuestionWords;
};

export type AuthoredObjective = ObjectiveWords & {
  readonly practice?: readonly string[];
  readonly warns?: readonly string[];
  readonly judge: ById<AuthoredEvidence>;
  readonly question?: QuestionWords & { readonly right: string };
};

/** What an overlay holds, and a scenario beside the rest. */
export type ScenarioWords = {
  readonly title?: string;
  readonly summary?: string;
  readonly background?: readonly string[];
  readonly roles?: ById<string>;
  readonly known?: ById<string>;
  readonly objectives: ById<ObjectiveWords>;
  readonly injects: ById<InjectWords>;
};

export type AuthoredScenario = ScenarioWords & {
  readonly id: string;
  readonly lang?: Lang;
  readonly playbook: string;
  readonly length: string;
  readonly solo?: boolean;
  readonly start: { readonly at: string; readonly zone: string };
  readonly practice?: readonly string[];
  readonly roles: ById<string>;
  readonly objectives: ById<AuthoredObjective>;
  readonly injects: ById<AuthoredInject>;
};
