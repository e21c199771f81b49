/** Scenarios on their way out and back: as a table and as CEXF, every scenario that ships, in every language. */
import { describe, expect, it } from 'vitest';
import { nodeDigest } from '../../src/adapters/digest/digest.ts';
import { exchange } from '../../src/adapters/exchange/exchange.ts';
import { asAuthored } from '../../src/core/drill/as-authored.ts';
import type { AuthoredScenario } from '../../src/core/drill/authored.ts';
import { readCexf } from '../../src/core/drill/exchange/cexf-read.ts';
import { cexfOf } from '../../src/core/drill/exchange/cexf-write.ts';
import { csv, unguarded } from '../../src/core/drill/exchange/csv.ts';
import { finished } from '../../src/core/drill/exchange/finish.ts';
import { readMsel } from '../../src/core/drill/exchange/msel-read.ts';
import { uuidOf } from '../../src/core/drill/exchange/uuid.ts';
import { LANGS, type Lang } from '../../src/core/lang.ts';
import { cexfTools } from '../../src/text/cexf.ts';
import { wordsIn } from '../../src/text/load.ts';
import { mselRows, vocabularyOf } from '../../src/text/msel.ts';
import { cexfFaults } from '../support/cexf.ts';
import { shippedContent, shippedScenarios } from '../support/shipped.ts';

const content = await shippedContent();
const scenarios = await shippedScenarios();
const words = Object.fromEntries(await Promise.all(LANGS.map(async (lang) => [lang, await wordsIn(lang)] as const)));
const wordsOf = (lang: Lang) => words[lang] as Awaited<ReturnType<typeof wordsIn>>;
const vocabulary = vocabularyOf(LANGS.map(wordsOf), content);

const tools = (lang: Lang) => cexfTools(wordsOf(lang), content, { base64: exchange.base64, digest: nodeDigest.sha256 });

const authored = (id: string, lang: Lang): AuthoredScenario => {
  const found = scenarios.find((one) => one.id === id);
  const made = found ? asAuthored(found, lang, content) : null;
  if (made === null) throw new Error(`no ${id} in ${lang}`);
  return made;
};

const table = (id: string, lang: Lang): string => {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no ${id}`);
  return csv(mselRows({ scenario, content, words: wordsOf(lang) }));
};

const document = (id: string, lang: Lang): string => JSON.stringify(cexfOf(authored(id, lang), tools(lang)));

const fill = {
  words: wordsOf('en').drill.fill,
  lang: 'en',
  start: { at: '2026-11-22T09:00', zone: 'Asia/Taipei' },
  name: 'x',
} as const;

const fromTable = (text: string) => {
  const imported = readMsel(exchange.rows(text.replace(/^\uFEFF/, '')) ?? [], { file: 'x.csv', vocabulary });
  return imported && { ...imported, ...finished(imported.found, fill) };
};
const fromDocument = (text: string) => {
  const imported = readCexf(text, { file: 'x.json', unbase64: exchange.unbase64 });
  return imported && { ...imported, ...finished(imported.found, fill) };
};

const cases = scenarios.flatMap(({ id }) => LANGS.map((lang) => [id, lang] as const));

describe.each(cases)('%s in %s', (id, lang) => {
  it('comes back whole from CEXF, which is as its description says', () => {
    const text = document(id, lang);
    expect(cexfFaults(JSON.parse(text))).toEqual([]);
    const back = fromDocument(text);
    expect(back).toMatchObject({ notes: [], filled: [] });
    expect(back?.scenario).toEqual(authored(id, lang));
  });

  it('comes back from a table with all that comes in it', () => {
    const back = fromTable(table(id, lang));
    expect(back?.notes).toEqual([]);
    expect(back?.filled).toEqual(['summary', 'background', 'roles', 'objectives']);
    const { injects, start, length, title, playbook } = authored(id, lang);
    expect(back?.scenario).toMatchObject({ id, lang, start, length, title, playbook });
    expect(back?.scenario.injects).toEqual(injects);
  });
});

describe('a CEXF document', () => {
  it('has the same ids each time, and others in another language', () => {
    const uuids = (text: string) => text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
    expect(document('room-seven', 'en')).toBe(document('room-seven', 'en'));
    const other = new Set(uuids(document('room-seven', 'zh-TW')));
    expect(uuids(document('room-seven', 'en')).filter((one) => other.has(one))).toEqual([]);
  });

  it('names a time that somebody else set, and a text that somebody else wrote', () => {
    const made = cexfOf(authored('room-seven', 'en'), tools('en'));
    const [first] = made.inject_payloads;
    if (first === undefined) throw new Error('nothing comes');
    const parameters = { ...first.parameters, content: exchange.base64('[DRILL] x\n\nAll is well.') };
    const changed = {
      ...made,
      exercise: { ...made.exercise, name: 'Another', total_duration: '7200' },
      inject_payloads: [{ ...first, parameters }, ...made.inject_payloads.slice(1)],
      inject_flow: made.inject_flow.map((step) => ({ ...step, timing: { triggered_at: 120 } })),
    };
    const back = fromDocument(JSON.stringify(changed));
    const injects = Object.values(back?.scenario.injects ?? {});
    expect(back?.scenario).toMatchObject({ title: 'Another', length: 'PT2H' });
    expect(injects.at(0)?.text).toBe('All is well.');
    expect(injects.filter(({ after }) => after === undefined).every(({ at }) => at === 'PT2M')).toBe(true);
  });

  it('of strangers gives what it can, and names the rest by its place', () => {
    const back = fromDocument(
      JSON.stringify({
        exercise: { name: 'Phishing', total_duration: '90', tags: ['a:b="c"'] },
        inject_flow: [
          { inject_uuid: 'b', timing: { triggered_at: 90 } },
          { inject_uuid: 'a', requirements: { inject_uuid: 'b', resolution_requirement: 'Publishing' } },
        ],
        inject_payloads: [
          { uuid: 'p', type: 'file', parameters: { content: exchange.base64('Dear all\u202e') } },
          { uuid: 'q', type: 'tcp_connection', parameters: { port: '25' } },
        ],
        injects: [
          { uuid: 'a', name: 'A mail', action: 'email_to_participants', action_payload_resource_uuid: 'p' },
          {
            uuid: 'b',
            name: '…',
            action: 'network_connection',
            action_payload_resource_uuid: 'q',
            target_tool: 'Suricata',
          },
        ],
      }),
    );
    expect(back?.scenario.injects).toEqual({
      'inject-1': { at: 'PT1M', kind: 'message', from: '…', to: 'management', text: '…' },
      'a-mail': {
        at: 'PT0M',
        after: { inject: 'inject-1' },
        kind: 'mail',
        from: 'A mail',
        to: 'management',
        text: 'Dear all',
      },
    });
    expect(back?.notes.map(({ code, place }) => [code, place.kind === 'path' ? place.path : ''])).toEqual([
      ['drill.import-skipped', 'x.json exercise.tags'],
      ['drill.import-skipped', 'x.json inject_payloads[1].type'],
      ['drill.import-skipped', 'x.json inject_payloads[1].parameters.port'],
      ['drill.import-instead', 'x.json injects[1].action'],
      ['drill.import-skipped', 'x.json injects[1].target_tool'],
      ['drill.import-instead', 'x.json inject_flow[0].timing.triggered_at'],
      ['drill.import-skipped', 'x.json inject_flow[1].requirements.resolution_requirement'],
    ]);
    expect(back?.filled).toEqual(['lang', 'playbook', 'summary', 'start', 'background', 'roles', 'objectives']);
  });

  it.each(['', '{', '[]', '{}', '{"injects":{}}', '{"injects":[]}', `${'['.repeat(100_000)}`, '{"injects":[', 'null'])(
    'is none where it says %j',
    (text) => {
      expect(fromDocument(text)).toBeNull();
    },
  );

  it('breaks nothing where its parts are of another kind, or named to do harm', () => {
    const odd = JSON.parse(
      '{"__proto__":{"polluted":1},"exercise":7,"inject_flow":"x","inject_payloads":[null,{"uuid":"p","type":"file","parameters":{"content":"%%%","__proto__":{"polluted":1}}}],"injects":[null,{"uuid":{}},{"name":"__proto__","action_payload_resource_uuid":"p","uuid":"a"},{"name":"\\u001b[2J\\ud800","uuid":"a"}]}',
    ) as unknown;
    const back = fromDocument(JSON.stringify(odd));
    expect(Object.keys(back?.scenario.injects ?? {})).toEqual(['inject-1', 'inject-2', 'proto', 'j']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(JSON.stringify(back?.scenario)).not.toMatch(/\\u001b|\\ud800/);
  });
});

describe('a table', () => {
  it('takes an hour, a way and a role that somebody set in a spreadsheet', () => {
    const cells = exchange.rows(table('room-seven', 'en').replace(/^\uFEFF/, '')) ?? [];
    const changed = cells.map((row, nth) =>
      nth === 1
        ? row.map(
            (cell, index) => (({ 2: '23:59', 3: '電子郵件', 5: '公關' }) as Record<number, string>)[index] ?? cell,
          )
        : row,
    );
    const [first] = Object.values(fromTable(csv(changed))?.scenario.injects ?? {});
    expect(first?.kind).toBe('mail');
    expect(first?.at).not.toBe('PT0M');
  });

  it('is read with semicolons, line feeds alone, and without what programs read', () => {
    const text =
      'Name;When;How it comes;From;It reaches;What they hear or read;Only if\n;14:50;Fax;;Boss;"He said ""no""; twice\nThen left.";harm\nlater;0:10;Phone call;Bo;Owner or management;Hello;\n';
    const back = fromTable(text);
    expect(back?.scenario.injects).toEqual({
      'inject-1': {
        at: 'PT0M',
        kind: 'message',
        from: 'Somebody',
        to: 'management',
        text: 'He said "no"; twice\nThen left.',
      },
      later: { at: 'PT9H20M', kind: 'call', from: 'Bo', to: 'management', text: 'Hello' },
    });
    expect(back?.hour).toBe('14:50');
    expect(back?.notes.map(({ code, place }) => [code, place.kind === 'path' ? place.path : ''])).toEqual([
      ['drill.import-skipped', 'x.csv G2'],
      ['drill.import-instead', 'x.csv C2'],
      ['drill.import-instead', 'x.csv E2'],
    ]);
  });

  it.each(['', 'a,b\n1,2\n', '"open', '\u0000', 'What they hear or read\n', ',,,\n,,,\n'])(
    'is none where it says %j',
    (text) => {
      expect(fromTable(text)).toBeNull();
    },
  );
});

it('takes a guard off that it put on, and no other', () => {
  for (const text of ['=1', "'=1", "''=1", "'tis so", '-1', '\t=1', "'", ' +a', "'injury' in c11_signs"]) {
    const [[cell = ''] = []] = exchange.rows(csv([[text]]).replace(/^\uFEFF/, '')) ?? [];
    expect(unguarded(cell)).toBe(text);
  }
});

it('makes ids in the layout of version 4 out of any hash', () => {
  for (const text of ['a', 'b', 'c', 'd'])
    expect(uuidOf(nodeDigest.sha256(text))).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
});
