/** The facts of the built-in content, which are the same in every language, by the part of a feed that they belong to. */
export {facts as events} from './facts/events.ts';
export {facts as partners} from './facts/partners.ts';
export {facts as sectors} from './facts/sectors.ts';
