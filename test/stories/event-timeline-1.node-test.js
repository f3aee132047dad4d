import {testStories} from './visited.js';

await testStories('event-timeline', {half: 'first'});
