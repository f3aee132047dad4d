/** The validator for Node, with neither files nor network: what editors, servers and tests call. */
export type {Finding, Severity} from '../validator/finding.ts';
export {validateFeed} from '../validator/validate.ts';
