import type { FormatReport } from '../reporter.ts';
import { formatJson } from '../format-json.ts';
export const formatHtml: FormatReport = (report) => formatJson(report);
