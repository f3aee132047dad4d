import {testStories} from './visited.js';

await testStories('banner');
