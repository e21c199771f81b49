/** Owns strict reading of UTF-8: a byte that is no text is found, never replaced. */

// The platform's own decoder, declared here because core compiles without any platform's types.
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

// ignoreBOM keeps a byte order mark in the text, where the comparison with the canonical form finds it.
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of the bytes; null where they are not UTF-8. */
export const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
};
