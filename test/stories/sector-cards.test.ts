import {testStories} from './tell.ts';

testStories('Sector cards');
