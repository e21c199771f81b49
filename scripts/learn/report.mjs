// Says how the weights do on texts they have not seen, beside the patterns alone.
import process from 'node:process';

const say = (line) => process.stdout.write(`${line}\n`);

const share = (part, of) => `${part}/${of} ${of === 0 ? '-' : ((100 * part) / of).toFixed(1)}%`;

const flags = (rules, bounds) => (text, column) => {
  const { match, bound } = bounds[column];
  return text.scores.some(
    (scores, index) => 10 * scores[column] + (text.matched[rules[column]].includes(index) ? match : 0) >= bound,
  );
};

const line = (name, texts, rules, guilty) => {
  const flawed = texts.filter(({ labels }) => labels.some((label) => rules.includes(label)));
  const good = texts.filter(({ labels }) => labels.length === 0);
  const caught = flawed.filter((text) => rules.some((rule, at) => text.labels.includes(rule) && guilty(text, at)));
  const flagged = good.filter((text) => rules.some((_, at) => guilty(text, at)));
  say(
    `  ${name.padEnd(34)} caught ${share(caught.length, flawed.length).padEnd(18)} good flagged ${share(flagged.length, good.length)}`,
  );
};

export const report = (texts, rules, bounds) => {
  const weighed = flags(rules, bounds);
  const patterns = (text, column) => text.matched[rules[column]].length > 0;
  const kinds = {
    'fresh statements': ({ fresh, whole }) => fresh && whole,
    'fresh passages': ({ fresh, whole }) => fresh && !whole,
    'open statements': ({ fresh, whole }) => !fresh && whole,
    'open passages': ({ fresh, whole }) => !fresh && !whole,
  };
  for (const lang of new Set(texts.map((text) => text.lang)))
    for (const [name, kind] of Object.entries(kinds)) {
      const some = texts.filter((text) => text.lang === lang && kind(text));
      if (some.length === 0) continue;
      line(`${lang} ${name}`, some, rules, weighed);
      line('  patterns alone', some, rules, patterns);
    }
  for (const [column, rule] of rules.entries()) {
    const { match, bound } = bounds[column];
    const own = texts.filter(({ fresh, labels }) => fresh && labels.includes(rule));
    const good = texts.filter(({ labels, whole }) => whole && labels.length === 0);
    say(
      `  ${rule.padEnd(22)} ${String(match).padStart(3)} ${String(bound).padStart(4)} caught ${share(own.filter((text) => weighed(text, column)).length, own.length).padEnd(16)} (patterns ${own.filter((text) => patterns(text, column)).length})  good flagged ${good.filter((text) => weighed(text, column)).length} of ${good.length} (patterns ${good.filter((text) => patterns(text, column)).length})`,
    );
  }
};
