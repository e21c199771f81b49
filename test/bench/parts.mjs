// Measures by single sentences whether the check sees a next word, somewhere to turn and something to do: `node test/bench/parts.mjs`.
// A line of parts/<lang>.txt: `P | next | sentence` where it gives one, `N | next | sentence` where it only looks so.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load, share } from './checker.mjs';

const FOLDER = path.join(import.meta.dirname, 'parts');
const PARTS = { next: 'next-word', contact: 'contact', action: 'people-action' };

const { readProse } = await load('src/core/check/text.ts');
const { languageOf } = await load('src/core/check/languages.ts');

const linesOf = (file) =>
  readFileSync(path.join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(' | '))
    .map(([gives, part, ...sentence]) => ({ gives: gives === 'P', part, sentence: sentence.join(' | ') }));

for (const file of readdirSync(FOLDER).sort()) {
  const language = await languageOf(path.basename(file, '.txt'));
  const seen = ({ part, sentence }) => {
    const prose = readProse(sentence, language.fold);
    language.open(prose);
    return language.parts[PARTS[part]](prose);
  };
  for (const part of Object.keys(PARTS)) {
    const own = linesOf(file).filter((line) => line.part === part);
    const [gives, lacks] = [own.filter((line) => line.gives), own.filter((line) => !line.gives)];
    console.log(
      `${file.padEnd(10)} ${part.padEnd(8)} seen ${share(gives.filter(seen).length, gives.length).padEnd(16)} seen where none is ${share(lacks.filter(seen).length, lacks.length)}`,
    );
  }
}
