/** The look at the map: each thing that can be wrong with it, and none where nothing is. */

import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../src/core/issue.ts';
import { checkKit, daysBetween } from '../../src/core/kit/check.ts';
import { EMPTY_KIT, type Help, type Kit, type Person } from '../../src/core/kit/model.ts';
import { isPhone } from '../../src/core/kit/phone.ts';

const TODAY = '2026-11-22';
const PLACE = { kind: 'path', path: 'crisis-kit.yaml' } as const;

const person = (name: string, more: Partial<Person> = {}): Person => ({
  name,
  phone: '0912',
  mail: null,
  chat: null,
  lastVerified: TODAY,
  verifiedBy: 'Lin',
  notReached: null,
  ...more,
});

const insurer = (more: Partial<Help> = {}): Help => ({
  ...person('Insurer'),
  kind: 'insurer',
  person: null,
  contract: null,
  callWhen: null,
  mayCall: [],
  ...more,
});

const WHOLE: Kit = {
  ...EMPTY_KIT,
  company: { name: 'Good Day', legalName: null, contact: '0800' },
  people: [person('Chen'), person('Wang')],
  roles: { management: ['Chen', 'Wang'], pr: ['Wang', 'Chen'] },
  outside: [insurer()],
  upkeep: { ...EMPTY_KIT.upkeep, nextReview: TODAY, nextDrill: '2027-01-01' },
};

const found = (more: Partial<Kit>) =>
  checkKit({ ...WHOLE, ...more }, { today: TODAY, roles: ['management', 'pr'], place: PLACE });

describe('the look at the map', () => {
  it('finds nothing where nothing is wrong; a date of today has not passed', () => expect(found({})).toEqual([]));

  it.each<[IssueCode, Partial<Kit>, object]>([
    ['kit.no-company', { company: { ...WHOLE.company, name: null } }, { what: 'name' }],
    ['kit.no-company', { company: { ...WHOLE.company, contact: null } }, { what: 'contact' }],
    ['kit.roles-unset', { roles: { management: ['Chen', 'Wang'] } }, { roles: 'pr' }],
    ['kit.no-deputy', { roles: { ...WHOLE.roles, pr: ['Wang'] } }, { roles: 'pr' }],
    [
      'kit.unknown-role',
      { roles: { ...WHOLE.roles, managment: ['Chen'] } },
      { found: 'managment', near: 'management' },
    ],
    ['kit.no-way', { people: [person('Chen'), person('Wang', { phone: null })] }, { who: 'Wang' }],
    ['kit.no-way', { people: [person('Chen')] }, { who: 'Wang' }],
    ['kit.never-verified', { outside: [insurer({ lastVerified: null })] }, { who: 'Insurer' }],
    ['kit.never-verified', { outside: [insurer({ lastVerified: '2026-99-99' })] }, { who: 'Insurer' }],
    [
      'kit.stale',
      { people: [person('Chen', { lastVerified: '2026-08-23' }), person('Wang')] },
      { who: 'Chen', days: 91 },
    ],
    [
      'kit.not-reached',
      { people: [person('Chen', { notReached: '2026-11-20' }), person('Wang')] },
      { day: '2026-11-20' },
    ],
    ['kit.date-passed', { upkeep: { ...WHOLE.upkeep, nextReview: '2026-11-21' } }, { what: 'review' }],
    ['kit.date-passed', { upkeep: { ...WHOLE.upkeep, nextDrill: '2026-01-01' } }, { what: 'drill' }],
    ['kit.date-passed', { upkeep: { ...WHOLE.upkeep, nextTraining: '2025-01-01' } }, { what: 'training' }],
  ])('finds %s, and only that: %o', (code, more, params) => {
    expect(found(more)).toMatchObject([{ code, params, place: PLACE }]);
  });

  it('takes the age at which a contact is old from the file', () => {
    const people = [person('Chen', { lastVerified: '2026-11-01' }), person('Wang')];
    expect(found({ people })).toEqual([]);
    expect(found({ people, upkeep: { ...WHOLE.upkeep, staleAfter: 20 } })).toMatchObject([{ code: 'kit.stale' }]);
  });

  it('counts days over the end of a month and a leap day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  });
});

describe('a phone number', () => {
  it.each([
    '0912-345-678',
    '+886 2 2345 6789',
    '110',
    '（02）2345-6789 轉 12',
    '０９１２３４５６７８',
    '020 7946 0000 ext. 5',
  ])('can be %s', (typed) => expect(isPhone(typed)).toBe(true));
  it.each(['ask Wang', '老闆的手機', '12', 'see the list of 2024 in the drawer', ''])('cannot be %j', (typed) =>
    expect(isPhone(typed)).toBe(false),
  );
});
