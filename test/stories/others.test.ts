import {testStories} from './tell.ts';

testStories('Others');
