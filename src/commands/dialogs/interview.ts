/** Owns what every question of the interview is handed. */
import type { Day, Kit } from '../../core/kit/model.ts';
import type { Content } from '../../core/playbook/model.ts';
import type { RoleId } from '../../core/role.ts';
import type { Edit } from '../../ports/kit-file.ts';
import type { Talk } from './talk.ts';

export type Interview = {
  readonly talk: Talk;
  readonly content: Content;
  readonly roles: readonly RoleId[];
  readonly roleName: (role: RoleId) => string;
  readonly day: Day;
  /** The file as it is now: somebody may have it open in an editor. */
  readonly kit: () => Promise<Kit>;
  /** Returns when the answer is on the disk. */
  readonly save: (edits: readonly Edit[]) => Promise<void>;
};
