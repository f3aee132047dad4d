import {testStories} from './visited.js';

await testStories('sector-cards');
