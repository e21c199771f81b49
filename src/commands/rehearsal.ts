/**
 * Owns what makes a drill the same house with other windows: a journal of its own that notes the real time beside the
 * simulated one, and a mark on everything that is printed or asked.
 */
import type { State } from '../core/incident/state.ts';
import type { Instant } from '../core/time.ts';
import type { Doors } from '../ports/doors.ts';
import type { Journal } from '../ports/journal.ts';
import type { Operator } from '../ports/operator.ts';
import type { Printer } from '../ports/printer.ts';
import { line } from '../text/line.ts';
import type { Errand } from './errand.ts';

/** Every entry of a drill carries a simulated time; when it was really made stands with its data, for `--real-times`. */
const timed = (journal: Journal, real: () => Instant): Journal => ({
  ...journal,
  append: (incident, expected, events, files) =>
    journal.append(
      incident,
      expected,
      events.map((event) => ({ ...event, data: { ...event.data, real: real() } })),
      files,
    ),
});

/** The records of drills, which lie apart from those of incidents. */
export const rehearsals = async (errand: Errand): Promise<Journal> => timed(await errand.doors.drills(), errand.now);

const markedPrinter = (printer: Printer, mark: string): Printer => {
  const first = line('heading', mark);
  return {
    ...printer,
    lines: (lines) => (lines.length > 0 ? printer.lines([first, ...lines]) : undefined),
    table: (rows) => {
      printer.lines([first]);
      return printer.table(rows);
    },
  };
};

const markedOperator = (operator: Operator, mark: () => string): Operator => ({
  ...operator,
  ask: (prompt, ring) => operator.ask({ ...prompt, message: `${mark()} ${prompt.message}` }, ring),
});

/** Doorways behind which everything says that it is a drill. */
const marked = (errand: Errand): Doors => {
  const { doors } = errand;
  return {
    ...doors,
    journalAt: async (dir) => timed(await doors.drillsAt(dir), errand.now),
    operator: async (words) => markedOperator(await doors.operator(words), () => words().terminal.drill),
    result: async (words) => markedPrinter(await doors.result(words), words.terminal.drill),
    aside: async (words) => markedPrinter(await doors.aside(words), words.terminal.drill),
  };
};

/** The errand as it is in a drill. */
export const asDrill = (errand: Errand): Errand => ({ ...errand, doors: marked(errand) });

/** The same where it is one; in earnest, the errand as it was. */
export const inDrill = (errand: Errand, { drill }: Pick<State, 'drill'>): Errand =>
  drill === null ? errand : asDrill(errand);
