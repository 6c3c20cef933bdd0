export { answer } from './answer.ts';
export { parseConditions } from './parse-conditions.ts';
