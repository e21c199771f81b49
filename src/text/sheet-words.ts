/** Owns the shape of the words of a drill on paper. */
export type SheetWords = {
  readonly participant: string;
  readonly facilitator: string;
  /** For whoever leads it: not to be seen by who plays. */
  readonly notForPlayers: string;
  readonly known: string;
  readonly notes: string;
  /** How it is begun and led, line by line. */
  readonly toBegin: string;
  readonly timetable: string;
  readonly after: (minutes: string, what: string) => string;
  /** Counted from the moment a condition became true. */
  readonly afterWhen: (minutes: string, condition: string) => string;
  readonly within: (minutes: string) => string;
  readonly objectives: string;
  readonly good: string;
  readonly middling: string;
  readonly bad: string;
  /** What the record is asked; a mistake is marked as one. */
  readonly judged: string;
  readonly mistake: string;
  readonly printed: string;
  /** Over the columns of the table for a spreadsheet. */
  readonly table: Readonly<Record<'time' | 'kind' | 'from' | 'to' | 'text' | 'onlyIf' | 'within', string>>;
};
