import type { Language } from '../strings/language.ts';

const LOCALES: Record<Language, string> = { en: 'en', zh: 'zh-CN' };

/** A whole number with its separators. */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}

/** A time span given in milliseconds: `0.8s`, `42s`, `3m 20s`. */
export function formatDuration(milliseconds: number, language: Language): string {
  const locale = LOCALES[language];
  const unit = (value: number, name: 'second' | 'minute', digits: number): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'narrow', maximumFractionDigits: digits }).format(value);
  const seconds = Math.max(0, milliseconds) / 1000;
  if (seconds < 9.95) return unit(seconds, 'second', 1);
  const whole = Math.round(seconds);
  if (whole < 60) return unit(whole, 'second', 0);
  const rest = whole % 60;
  const minutes = unit((whole - rest) / 60, 'minute', 0);
  return rest === 0 ? minutes : `${minutes} ${unit(rest, 'second', 0)}`;
}

/** The time of day of a moment given in milliseconds since the epoch; with its day when that is another one than `now`'s. */
export function formatMoment(moment: number, now: number, language: Language): string {
  const sameDay = new Date(moment).toDateString() === new Date(now).toDateString();
  const day: Intl.DateTimeFormatOptions = sameDay ? {} : { month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(LOCALES[language], { ...day, hour: 'numeric', minute: '2-digit' }).format(moment);
}

/** An amount of US dollars: `$5.00`; what is less than a cent with two digits that say something, `$0.00042`. */
export function formatMoney(usd: number, language: Language): string {
  const digits: Intl.NumberFormatOptions =
    usd !== 0 && Math.abs(usd) < 0.01 ? { maximumSignificantDigits: 2 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    ...digits,
  }).format(usd);
}
