/** Owns the words that a condition keeps for itself, so that no fact may bear one of them as its id. */

/** The pseudo-fact that reads as the level. */
export const SEVERITY = 'severity';

export const RESERVED: ReadonlySet<string> = new Set([
  SEVERITY,
  ...['known', 'confirmed', 'size', 'has', 'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else'],
  ...[
    'for',
    'function',
    'if',
    'import',
    'let',
    'loop',
    'package',
    'namespace',
    'return',
    'var',
    'void',
    'while',
    'this',
  ],
]);
