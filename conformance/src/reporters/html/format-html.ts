import { formatJson } from '../format-json.ts';
import type { FormatReport } from '../reporter.ts';
export const formatHtml: FormatReport = (report) => formatJson(report);
