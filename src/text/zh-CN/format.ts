/** How the mainland's Chinese writes dates, times and numbers. */
import type { FormatWords } from '../words.ts';

const DAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** The name of a currency, and whether it stands before the amount. What is not listed keeps its code. */
const BEFORE: Readonly<Record<string, string>> = { TWD: '新台币' };
const UNITS: Readonly<Record<string, string>> = {
  CNY: '元',
  TWD: '元',
  HKD: '港元',
  MOP: '澳门元',
  USD: '美元',
  EUR: '欧元',
  JPY: '日元',
  GBP: '英镑',
  KRW: '韩元',
  SGD: '新加坡元',
  AUD: '澳元',
  CAD: '加元',
  NZD: '新西兰元',
  MYR: '林吉特',
};

const weekday = (date: string): string => `星期${DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''}`;

const monthAndDay = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;

const day = (date: string): string => `${date.slice(0, 4)}年${monthAndDay(date)}（${weekday(date)}）`;

const duration = (minutes: number): string => {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const parts = [
    days > 0 ? `${days}天` : '',
    hours > 0 ? `${hours}小时` : '',
    minutes % 60 > 0 && days === 0 ? `${minutes % 60}分钟` : '',
  ];
  return parts.join('') || '0分钟';
};

/** Four digits stand together, as in 1200; longer numbers are set apart in threes. */
const grouped = (digits: string): string =>
  digits.replace('-', '').length > 4 ? digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : digits;

const written = (digits: string): string => {
  const [whole = '0', rest] = digits.split('.');
  return rest === undefined ? grouped(whole) : `${grouped(whole)}.${rest}`;
};

const number = (value: number): string => written(String(value));

/** Items that pause or join within themselves are kept apart by semicolons, so that each can be told from the next. */
const list = (items: readonly string[]): string => {
  if (items.some((item) => /[、，；和或]/u.test(item))) return items.join('；');
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`;
};

export const format: FormatWords = {
  day,
  dateTime: (local) => `${day(local.slice(0, 10))}${local.slice(11, 16)}`,
  short: (local, today) =>
    local.startsWith(today) ? local.slice(11, 16) : `${monthAndDay(local.slice(0, 10))} ${local.slice(11, 16)}`,
  duration,
  number,
  counted: (value, unit) => `${number(value)}${unit}`,
  money: (amount, currency) => `${BEFORE[currency] ?? ''}${written(amount)}${UNITS[currency] ?? ` ${currency}`}`,
  list,
  yes: '是',
  no: '否',
  aside: (text) => `（${text}）`,
  colon: '：',
  gap: '',
};
