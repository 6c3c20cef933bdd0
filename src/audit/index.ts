export type { AuditKind, AuditLine, AuditQuote, AuditVerdict, Fit } from './audit-line.ts';
export { type AuditInput, auditText } from './audit-text.ts';
