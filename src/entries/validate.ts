/** The validator of feeds, which uses neither files nor network: for editors, servers and tests. */
export type {Finding, Severity} from '../validator/finding.ts';
export {validateFeed} from '../validator/validate.ts';
