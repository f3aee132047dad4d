import {testStories} from './tell.ts';

testStories('Banner');
