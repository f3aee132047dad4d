import {testStories} from './tell.ts';

testStories('Event timeline');
