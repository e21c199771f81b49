/** The doorway to counting as others count: X by its own library, an SMS in the parts it is sent in. */
import type { CountBy } from '../core/statement/length.ts';

export type Counter = CountBy;
