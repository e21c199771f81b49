/** Words that try to be more than words, with how they read where nothing obeys them. */
export type Hostile = { readonly name: string; readonly typed: string; readonly shown: string };

export const HOSTILE: readonly Hostile[] = [
  { name: 'colours and a cleared screen', typed: '\u001b[31mred\u001b[0m\u001b[2J words', shown: 'red words' },
  { name: 'a window title', typed: 'a\u001b]0;owned\u0007b', shown: 'ab' },
  { name: 'a link of the terminal', typed: '\u001b]8;;http://e.example\u001b\\go\u001b]8;;\u001b\\', shown: 'go' },
  { name: 'the same in eight bits', typed: 'a\u009d0;owned\u009cb\u009b31mc', shown: 'abc' },
  { name: 'a device string', typed: 'a\u001bP1$r\u001b\\b', shown: 'ab' },
  { name: 'controls', typed: 'a\u0000b\u0007c\u0008d\u007fe', shown: 'abcde' },
  { name: 'turned direction', typed: 'pay \u202e0001\u202c now\u2066x\u2069', shown: 'pay 0001 nowx' },
  { name: 'signs without width', typed: 'pass\u200bword\u2060\ufeff\u00ad', shown: 'password' },
  { name: 'tags', typed: 'a\u{e0041}\u{e007f}b', shown: 'ab' },
  { name: 'half a character', typed: 'a\ud800b\udc00c', shown: 'a\ufffdb\ufffdc' },
  { name: 'a script', typed: '<script>alert(1)</script>', shown: '<script>alert(1)</script>' },
  { name: 'an image', typed: `<img src=x onerror="alert('1')">`, shown: `<img src=x onerror="alert('1')">` },
  { name: 'the end of the document', typed: '</main></body></w:t></w:p>', shown: '</main></body></w:t></w:p>' },
  { name: 'an entity', typed: '&amp; &#60;', shown: '&amp; &#60;' },
  { name: 'a template', typed: '{{brand_name}} {{{x}}} {{#each y}}', shown: '{{brand_name}} {{{x}}} {{#each y}}' },
  { name: 'a formula', typed: '=cmd|"/c calc"!A1', shown: '=cmd|"/c calc"!A1' },
  { name: 'a field of Word', typed: '{ DDEAUTO c:\\windows\\cmd.exe }', shown: '{ DDEAUTO c:\\windows\\cmd.exe }' },
];
