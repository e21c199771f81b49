/**
 * Owns the shape of a CEXF document (Common Exercise Format) as far as it is written and read here, and the name under which
 * it holds what that format has no word for.
 */
import type { AuthoredInject } from '../authored.ts';

/** The key of our own in `meta`, in `parameters`, and what stands for the tool that judges. */
export const OURS = 'crisis-kit';

export type CexfEvaluation = {
  readonly parameters: readonly Readonly<
    Record<string, { readonly comparison: string; readonly values: readonly string[] }>
  >[];
  readonly result: string;
  readonly score_range: readonly [number, number];
};

export type CexfStep = {
  readonly description: string;
  readonly inject_uuid: string;
  readonly reporting_callback: readonly [];
  readonly requirements: { readonly inject_uuid?: string; readonly resolution_requirement?: string };
  readonly sequence: {
    readonly completion_trigger: readonly string[];
    readonly followed_by: readonly string[];
    readonly trigger: readonly string[];
  };
  /** Seconds after the start; null where nobody can say beforehand. */
  readonly timing: { readonly triggered_at: number | null };
};

/** What the format has no word for, as its author wrote it. */
export type CexfOwn = Omit<AuthoredInject, 'text'>;

export type Cexf = {
  readonly exercise: {
    readonly description: string;
    readonly expanded: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly name: string;
    readonly namespace: string;
    readonly tags: readonly string[];
    readonly total_duration: string;
    readonly uuid: string;
    readonly version: string;
  };
  readonly inject_flow: readonly CexfStep[];
  readonly inject_payloads: readonly {
    readonly name: string;
    readonly parameters: {
      readonly content: string;
      readonly 'content-type': 'base64';
      readonly filename: string;
      readonly [OURS]: CexfOwn;
    };
    readonly type: 'file';
    readonly uuid: string;
  }[];
  readonly injects: readonly {
    readonly action: 'email_to_participants';
    readonly action_payload_resource_uuid: string;
    readonly inject_evaluation: readonly CexfEvaluation[];
    readonly name: string;
    readonly target_tool: typeof OURS;
    readonly uuid: string;
  }[];
};
