import type { Language } from '@chat-executor/protocol';

const LOCALES: Record<Language, string> = { en: 'en', zh: 'zh-CN' };

/** Keeps the few formats in use, because creating one costs more than all that a drawing formats with it. */
function keep<Options, Format>(create: (locale: string, options: Options) => Format) {
  const formats = new Map<string, Format>();
  return (language: Language, options: Options = {} as Options): Format => {
    const key = `${language} ${JSON.stringify(options)}`;
    const format = formats.get(key) ?? create(LOCALES[language], options);
    formats.set(key, format);
    return format;
  };
}

const numberFormat = keep((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const dateFormat = keep((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));

/** Formats an integer with thousands separators. */
export function formatCount(count: number, language: Language): string {
  return numberFormat(language).format(count);
}

/** Joins items as in "a, b, and c". */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language]).format(items);
}

/** Formats a duration in milliseconds: `0.8s`, `42s`, `3m 20s`. */
export function formatDuration(milliseconds: number, language: Language): string {
  const unit = (value: number, name: 'second' | 'minute', digits: number): string =>
    numberFormat(language, { style: 'unit', unit: name, unitDisplay: 'narrow', maximumFractionDigits: digits }).format(value);
  const seconds = Math.max(0, milliseconds) / 1000;
  if (seconds < 9.95) return unit(seconds, 'second', 1);
  const whole = Math.round(seconds);
  if (whole < 60) return unit(whole, 'second', 0);
  const rest = whole % 60;
  const minutes = unit((whole - rest) / 60, 'minute', 0);
  return rest === 0 ? minutes : `${minutes} ${unit(rest, 'second', 0)}`;
}

/** Formats the time of day of `moment`, with the date if it is not the day of `now`. Both are in milliseconds since the epoch. */
export function formatMoment(moment: number, now: number, language: Language): string {
  const sameDay = new Date(moment).toDateString() === new Date(now).toDateString();
  const day: Intl.DateTimeFormatOptions = sameDay ? {} : { month: 'short', day: 'numeric' };
  return dateFormat(language, { ...day, hour: 'numeric', minute: '2-digit' }).format(moment);
}

/** Formats US dollars: `$5.00`; amounts below one cent with two significant digits, `$0.00042`. */
export function formatMoney(usd: number, language: Language): string {
  const digits: Intl.NumberFormatOptions =
    usd !== 0 && Math.abs(usd) < 0.01 ? { maximumSignificantDigits: 2 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return numberFormat(language, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', ...digits }).format(usd);
}
