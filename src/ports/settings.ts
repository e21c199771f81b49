/** What was configured: by flags, by the environment, by a `crisis-kit.yaml` found upward. Read once, in `system`. */
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
  /** Role id to the name of who holds it. */
  readonly roles: Readonly<Record<string, string>>;
  /** The folder of the `crisis-kit.yaml` that was found; null where there is none. */
  readonly kitFolder: string | null;
};
