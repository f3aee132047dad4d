import {testStories} from './visited.js';

await testStories('partner-logos');
