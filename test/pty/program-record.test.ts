/** A record that cannot be written, at the beginning and in the middle: said at once, moved elsewhere, or gone without by a typed word. A file stands where the folder should be: that stops root too. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  eventsIn,
  incidentsIn,
  isWhole,
  openShop,
  type Person,
  type Shop,
  type Sitting,
  sitDown,
} from '../support/person.ts';
import { hasTmux } from '../support/tmux.ts';

let shop: Shop;
let person: Person | null = null;

const sit = async (sitting: Sitting): Promise<Person> => {
  person = await sitDown(shop, sitting);
  return person;
};

/** Takes the incident's folder away; gives back how to bring it back. */
const takeAway = (dir: string): (() => void) => {
  const folder = path.join(dir, 'incidents', incidentsIn(dir)[0] ?? '');
  renameSync(folder, `${dir}.away`);
  writeFileSync(folder, '');
  return () => {
    rmSync(folder);
    renameSync(`${dir}.away`, folder);
  };
};

const goUnrecorded = async (at: Person): Promise<void> => {
  const { walk } = at.words();
  await at.write(walk.unrecordedAsk(walk.unrecordedWord), walk.unrecordedWord);
};

/** How often the screen has said so, over everything that has scrolled by. */
const warnings = (at: Person): number =>
  at.history().join('').split(at.words().walk.notRecorded.slice(0, 12)).length - 1;

describe.skipIf(!hasTmux())('a record that cannot be written', () => {
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop?.close());
  afterEach(() => {
    person?.close();
    person = null;
  });

  test('at the beginning: another folder', async () => {
    const dir = shop.folder();
    const other = shop.folder();
    writeFileSync(dir, '');
    const at = await sit({ lang: 'zh-TW', size: [40, 10], dir });
    const { walk } = at.words();
    await at.choose(walk.cannotOpen, walk.recordElsewhere);
    await at.write(walk.recordFolder, other);
    await at.asked(at.label('harm'));
    expect(incidentsIn(other)).toHaveLength(1);
    expect(isWhole(shop, other)).toBe(true);
  });

  test('at the beginning: without, by the typed word alone, and every screen says so', async () => {
    const dir = shop.folder();
    writeFileSync(dir, '');
    const at = await sit({ lang: 'en', dir });
    const { walk } = at.words();
    await at.choose(walk.cannotOpen, walk.goUnrecorded);
    await at.write(walk.unrecordedAsk(walk.unrecordedWord), 'yes');
    await at.choose(walk.cannotOpen, walk.goUnrecorded);
    await goUnrecorded(at);
    for (const [asked, answer] of [
      ['harm', 'n'],
      ['what_happened', 'x'],
      ['kind', '1'],
    ] as const) {
      const before = warnings(at);
      await at.asked(at.label(asked));
      await at.until(() => warnings(at) > before || before > 0, walk.notRecorded);
      at.type(answer);
      await at.until((rows) => rows.some((row) => row.startsWith('❯') && (row.includes('. ') || row.includes(answer))));
      at.keys('Enter');
    }
    await at.asked(at.label('brand_name'));
    expect(warnings(at)).toBeGreaterThanOrEqual(4);
    at.keys('C-c');
    expect(await at.exit()).toBe(130);
    expect(at.screen().join('')).not.toContain('resume');
  });

  test('in the middle: tried again, moved elsewhere with all that was said, then without', async () => {
    const at = await sit({ lang: 'zh-CN' });
    const { dir } = at;
    const { walk, format } = at.words();
    await at.choose(at.label('harm'), format.no);
    await at.asked(at.label('what_happened'));
    const bringBack = takeAway(dir);
    await at.write(at.label('what_happened'), '奶茶里有塑料');
    await at.choose(walk.cannotRecord, walk.tryAgain);
    await at.asked(walk.cannotRecord);
    bringBack();
    await at.choose(walk.cannotRecord, walk.tryAgain);
    await at.asked(at.label('kind'));

    takeAway(dir);
    const other = shop.folder();
    await at.choose(at.label('kind'), at.label('kind', 'complaint'));
    await at.choose(walk.cannotRecord, walk.recordElsewhere);
    await at.write(walk.recordFolder, other);
    await at.asked(at.label('brand_name'));
    expect(isWhole(shop, other)).toBe(true);
    expect(JSON.stringify(eventsIn(shop, other))).toContain('奶茶里有塑料');

    takeAway(other);
    await at.write(at.label('brand_name'), '好日子奶茶');
    await at.choose(walk.cannotRecord, walk.goUnrecorded);
    await goUnrecorded(at);
    await at.sees(walk.notRecorded);
    await at.asked(at.label('public_contact'));
  });
});
