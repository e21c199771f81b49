/** How Traditional Chinese, as written in Taiwan, writes dates, times and numbers. */
import type { FormatWords } from '../words.ts';

const DAYS = ['日', '一', '二', '三', '四', '五', '六'];

const weekday = (date: string): string => `星期${DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''}`;

const monthAndDay = (date: string): string => `${Number(date.slice(5, 7))} 月 ${Number(date.slice(8, 10))} 日`;

const day = (date: string): string => `${date.slice(0, 4)} 年 ${monthAndDay(date)}（${weekday(date)}）`;

const partOfDay = (hour: number): string => {
  if (hour < 5) return '凌晨';
  if (hour < 12) return '上午';
  if (hour < 13) return '中午';
  return hour < 18 ? '下午' : '晚上';
};

/** Twelve hours as people say them; the first hour of a day is 凌晨 0, so that nobody takes it for noon or for the day's end. */
const time = (local: string): string => {
  const hour = Number(local.slice(11, 13));
  return `${partOfDay(hour)} ${hour > 12 ? hour - 12 : hour}:${local.slice(14, 16)}`;
};

const duration = (minutes: number): string => {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const parts = [
    days > 0 ? `${days} 天` : '',
    hours > 0 ? `${hours} 小時` : '',
    minutes % 60 > 0 && days === 0 ? `${minutes % 60} 分鐘` : '',
  ];
  return parts.filter((part) => part !== '').join(' ') || '0 分鐘';
};

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const number = (value: number): string => {
  const [whole = '0', rest] = String(value).split('.');
  return rest === undefined ? grouped(whole) : `${grouped(whole)}.${rest}`;
};

export const format: FormatWords = {
  day,
  dateTime: (local) => `${day(local.slice(0, 10))}${time(local)}`,
  short: (local, today) =>
    local.slice(0, 10) === today ? time(local) : `${monthAndDay(local.slice(0, 10))}${time(local)}`,
  duration,
  number,
  counted: (value, unit) => `${number(value)} ${unit}`,
  money: (amount, currency) =>
    currency === 'TWD' ? `NT$${number(Number(amount))}` : `${currency} ${number(Number(amount))}`,
  // No 和 before the last: what is listed may be whole clauses, and may hold a 和 of its own.
  list: (items) => items.join('、'),
  yes: '是',
  no: '否',
  aside: (text) => `（${text}）`,
  colon: '：',
  gap: '',
};
