/** The doorway to waking up later: what a drill's clock rings with while a question is open. */

/** Calls `ring` once after so many milliseconds; what it returns calls it off. */
export type Alarm = (milliseconds: number, ring: () => void) => () => void;
