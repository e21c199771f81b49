/** Owns the colours. Apart from the look, because the colour package is a good part of an errand that prints without. */
import { Chalk } from 'chalk';
import { type Look, PLAIN } from './look.ts';

const chalk = new Chalk({ level: 1 });

/** Sixteen colours only: they follow the operator's own theme. */
export const COLOURS: Look['tint'] = {
  ...PLAIN,
  heading: (text) => chalk.bold.underline(text),
  strong: (text) => chalk.bold(text),
  dim: (text) => chalk.dim(text),
  rule: (text) => chalk.dim(text),
  danger: (text) => chalk.bold.red(text),
  warning: (text) => chalk.yellow(text),
  good: (text) => chalk.green(text),
  current: (text) => chalk.bold.cyan(text),
};
