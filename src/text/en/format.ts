/** How English writes dates, times and numbers. */
import type { FormatWords } from '../words.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const weekday = (date: string): string => DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

const dayAndMonth = (date: string): string => `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;

const day = (date: string): string => `${weekday(date)} ${dayAndMonth(date)} ${date.slice(0, 4)}`;

const duration = (minutes: number): string => {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const parts = [
    days > 0 ? `${days} d` : '',
    hours > 0 ? `${hours} h` : '',
    minutes % 60 > 0 && days === 0 ? `${minutes % 60} min` : '',
  ];
  return parts.filter((part) => part !== '').join(' ') || '0 min';
};

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const number = (value: number): string => {
  const [whole = '0', rest] = String(value).split('.');
  return rest === undefined ? grouped(whole) : `${grouped(whole)}.${rest}`;
};

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const format: FormatWords = {
  day,
  dateTime: (local) => `${day(local.slice(0, 10))}, ${local.slice(11, 16)}`,
  short: (local, today) =>
    local.startsWith(today) ? local.slice(11, 16) : `${dayAndMonth(local.slice(0, 10))}, ${local.slice(11, 16)}`,
  duration,
  number,
  counted: (value, unit) => `${number(value)} ${unit}`,
  money: (amount, currency) => `${currency} ${number(Number(amount))}`,
  list,
  yes: 'Yes',
  no: 'No',
  aside: (text) => ` (${text})`,
  colon: ': ',
  gap: ' ',
};
