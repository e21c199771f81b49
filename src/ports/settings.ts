/** What was configured: by flags, by the environment, by a `crisis-kit.yaml` found upward. Read once, in `system`. */
import type { Issue } from '../core/issue.ts';
import type { Kit } from '../core/kit/model.ts';
import type { Lang } from '../core/lang.ts';

export type Settings = {
  /** Null where nobody chose: then the incident's own language counts, then the system's. */
  readonly lang: Lang | null;
  /** What the system speaks; the last resort. */
  readonly systemLang: Lang;
  /** The folder that holds `incidents/`. */
  readonly dir: string;
  readonly by: string;
  /** The name is only the login. */
  readonly byUnverified: boolean;
  readonly role: string | null;
  readonly zone: string;
  readonly currency: string;
  /** What the kit folder says; empty where there is none. */
  readonly kit: Kit;
  /** The `crisis-kit.yaml` that was found; null where there is none. */
  readonly kitFile: string | null;
  /** What in it could not be used. The program goes on without that part. */
  readonly kitIssues: readonly Issue[];
};
