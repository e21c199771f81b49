/** Owns the turns of phrase that the English issue sentences share. */

/** What somebody typed, so that it is seen where it begins and ends. */
export const quote = (text: string): string => `“${text}”`;

/** The closest known names, as in `start, status`, or what to do where none is close. */
export const meant = (near: string, otherwise: string): string =>
  near === '' ? otherwise : `Did you mean ${near.split(', ').map(quote).join(' or ')}?`;

/** `One of: a, b, c.`; what to say where there are none. */
export const oneOf = (known: string, otherwise = ''): string => (known === '' ? otherwise : `One of: ${known}.`);
