/** Owns ids in the form other programs ask for, always the same for the same thing: in the layout of version 4, drawn from a hash instead of by chance. */
import type { Sha256 } from '../../ids.ts';

const VARIANT = '89ab';

/** Four bits say that it is a version 4, two which family it is of; the rest is the hash. */
export const uuidOf = (hash: Sha256): string => {
  const hex = hash.slice('sha256:'.length);
  const variant = VARIANT.charAt(Number.parseInt(hex.charAt(16), 16) % VARIANT.length);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};
