/** Owns the few blocks a template may use, and which state of a fact each one is for. */

/** Blocks that ask about one fact, by its quoted id. */
export const STATE_BLOCKS = ['known', 'confirmed', 'reported'] as const;
export type StateBlock = (typeof STATE_BLOCKS)[number];

/** `is` compares a fact with a value, `each` goes over the lines of a list. */
export const BLOCKS = [...STATE_BLOCKS, 'is', 'each'] as const;
export type Block = (typeof BLOCKS)[number];

export const isBlock = (name: string): name is Block => (BLOCKS as readonly string[]).includes(name);

/** How `{{#is "harm" "yes"}}` writes a yes-or-no. */
export const YES_NO = ['yes', 'no'] as const;
