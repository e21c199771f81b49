/** Owns the table of verbs: help, completion and the way to each come from here. */
import type { Verb, VerbOption } from './verb.ts';

const when: VerbOption = { flags: '--when <time>', name: 'when' };
const certainty: VerbOption = { flags: '--certainty <level>', name: 'certainty' };
const source: VerbOption = { flags: '--source <text>', name: 'source' };
const reason: VerbOption = { flags: '--reason <text>', name: 'reason' };
const confirm: VerbOption = { flags: '--confirm <word>', name: 'confirm' };
const out: VerbOption = { flags: '--out <text>', name: 'out' };
const format: VerbOption = { flags: '--format <format>', name: 'format' };
const outOfOrder: VerbOption = { flags: '--out-of-order', name: 'outOfOrder' };
const override: VerbOption = { flags: '--override <rule>', name: 'override' };
const because: VerbOption = { flags: '--because <text>', name: 'why' };
const to = (name: string): VerbOption => ({ flags: '--to <name>', name });

/** The options every verb takes. */
export const SHARED_OPTIONS: readonly VerbOption[] = [
  { flags: '--lang <lang>', name: 'lang' },
  { flags: '--dir <folder>', name: 'dir' },
  { flags: '--by <name>', name: 'by' },
  { flags: '--role <role>', name: 'role' },
  { flags: '--tz <zone>', name: 'tz' },
  { flags: '--json', name: 'json' },
  { flags: '--quiet', name: 'quiet' },
  { flags: '--no-input', name: 'input' },
  { flags: '--no-color', name: 'color' },
  { flags: '--plain', name: 'plain' },
];

export const VERBS: readonly Verb[] = [
  {
    name: 'start',
    args: '[playbook]',
    options: [{ flags: '--title <text>', name: 'title' }, { flags: '--answers <file>', name: 'answers' }, when],
    load: () => import('./start.ts'),
  },
  { name: 'resume', args: '[incident]', options: [], load: () => import('./resume.ts') },
  { name: 'next', args: '[incident]', options: [], load: () => import('./next.ts') },
  {
    name: 'answer',
    args: '[words...]',
    load: () => import('./answer.ts'),
    options: [
      { flags: '--unknown', name: 'unknown' },
      { flags: '--skip <reason>', name: 'skip' },
      { flags: '--value-file <file>', name: 'valueFile' },
      { flags: '--at <ask>', name: 'at' },
      certainty,
      source,
      reason,
      to('who'),
      when,
      confirm,
      out,
      outOfOrder,
      override,
      because,
    ],
  },
  { name: 'back', args: '[incident]', options: [to('ask')], load: () => import('./back.ts') },
  {
    name: 'handover',
    args: '[words...]',
    options: [],
    load: () => import('./handover.ts'),
  },
  { name: 'note', args: '[words...]', options: [when], load: () => import('./note.ts') },
  { name: 'attach', args: '[words...]', options: [when], load: () => import('./attach.ts') },
  {
    name: 'fact',
    args: '[words...]',
    load: () => import('./fact.ts'),
    options: [
      { flags: '--unknown', name: 'unknown' },
      certainty,
      source,
      when,
      { flags: '--wording <lang>', name: 'wording' },
      { flags: '--go', name: 'go' },
      { flags: '--stay <reason>', name: 'stay' },
    ],
  },
  {
    name: 'task',
    args: '[words...]',
    options: [to('who'), reason, when],
    load: () => import('./task.ts'),
  },
  {
    name: 'status',
    args: '[incident]',
    options: [{ flags: '--check', name: 'check' }],
    load: () => import('./status.ts'),
  },
  {
    name: 'clock',
    args: '<list|start|met|not-reported|replaced|export> [words...]',
    options: [
      { flags: '--because <text>', name: 'because' },
      { flags: '--due <time>', name: 'due' },
      when,
      { flags: '--all', name: 'all' },
      { flags: '--print', name: 'print' },
    ],
    load: () => import('./clock.ts'),
  },
  { name: 'log', args: '[incident]', options: [], load: () => import('./log.ts') },
  { name: 'list', args: '', options: [], load: () => import('./list.ts') },
  {
    name: 'severity',
    args: '[words...]',
    options: [reason],
    load: () => import('./severity.ts'),
  },
  {
    name: 'check',
    args: '[file]',
    options: [
      { flags: '--kind <kind>', name: 'textKind' },
      { flags: '--regime <law>', name: 'regime' },
      { flags: '--facts <file>', name: 'facts' },
      { flags: '--incident <incident>', name: 'incident' },
      { flags: '--against <incident>', name: 'against' },
    ],
    load: () => import('./check.ts'),
  },
  {
    name: 'draft',
    args: '[words...]',
    options: [
      { flags: '--in <lang>', name: 'in' },
      format,
      { flags: '--print', name: 'print' },
      { flags: '--channel <channel>', name: 'forChannel' },
      { flags: '--redraw', name: 'redraw' },
      { flags: '--drop', name: 'drop' },
      because,
    ],
    load: () => import('./draft.ts'),
  },
  {
    name: 'edit',
    args: '[words...]',
    options: [{ flags: '--file <file>', name: 'file' }],
    load: () => import('./edit.ts'),
  },
  {
    name: 'diff',
    args: '[words...]',
    options: [
      { flags: '--from <version>', name: 'from' },
      { flags: '--until <version>', name: 'until' },
    ],
    load: () => import('./diff.ts'),
  },
  {
    name: 'approve',
    args: '[words...]',
    options: [{ flags: '--as <role>', name: 'as' }, { flags: '--for <role>', name: 'for' }, because],
    load: () => import('./approve.ts'),
  },
  {
    name: 'release',
    args: '[words...]',
    options: [
      confirm,
      out,
      { flags: '--channel <name>', name: 'channel' },
      { flags: '--link <address>', name: 'link' },
      override,
      because,
      outOfOrder,
      when,
      format,
      { flags: '--print', name: 'print' },
    ],
    load: () => import('./release.ts'),
  },
  {
    name: 'lines',
    args: '[words...]',
    options: [because, { flags: '--posture <posture>', name: 'posture' }],
    load: () => import('./lines.ts'),
  },
  { name: 'withdraw', args: '[words...]', options: [because, when], load: () => import('./withdraw.ts') },
  {
    name: 'playbook',
    args: '<list|show|graph|coverage|new|eject|lint|test> [playbook] [file]',
    options: [
      { flags: '--mermaid', name: 'mermaid' },
      { flags: '--answers <file>', name: 'answers' },
    ],
    load: () => import('./playbook.ts'),
  },
  {
    name: 'drill',
    args: '[words...]',
    options: [
      { flags: '--seed <number>', name: 'seed' },
      { flags: '--to-next', name: 'toNext' },
      { flags: '--speed <number>', name: 'speed' },
      { flags: '--pause-on-inject', name: 'pauseOnInject' },
      { flags: '--solo', name: 'solo' },
      { flags: '--facilitate', name: 'facilitate' },
      { flags: '--participant', name: 'participant' },
      { flags: '--facilitator', name: 'facilitator' },
      { flags: '--card <id>', name: 'card' },
      { flags: '--answer <choice>', name: 'answer' },
      { flags: '--sure <level>', name: 'sure' },
      { flags: '--kind <kind>', name: 'kind' },
      { flags: '--from <text>', name: 'sender' },
      { flags: '--format <format>', name: 'drillFormat' },
      { flags: '-o, --output <file>', name: 'output' },
    ],
    load: () => import('./drill.ts'),
  },
  {
    name: 'report',
    args: '[incident]',
    options: [
      format,
      { flags: '-o, --output <file>', name: 'output' },
      { flags: '--real-times', name: 'realTimes' },
      { flags: '--item <text>', name: 'item' },
      { flags: '--owner <role>', name: 'owner' },
      { flags: '--due <date>', name: 'dueDay' },
      { flags: '--next-drill <date>', name: 'nextDrill' },
      { flags: '--holds <number>', name: 'holds' },
      { flags: '--fails <number>', name: 'fails' },
      because,
    ],
    load: () => import('./report.ts'),
  },
  {
    name: 'init',
    args: '',
    options: [{ flags: '--print <folder>', name: 'printTo' }],
    load: () => import('./init.ts'),
  },
  { name: 'contacts', args: '<list|check>', options: [], load: () => import('./contacts.ts') },
  { name: 'doctor', args: '', options: [], judgesKit: true, load: () => import('./doctor.ts') },
  {
    name: 'template',
    args: '<list|show|lint|new> [template]',
    options: [],
    load: () => import('./template.ts'),
  },
  {
    name: 'verify',
    args: '[incident]',
    options: [{ flags: '--head <fingerprint>', name: 'head' }],
    load: () => import('./verify.ts'),
  },
];
